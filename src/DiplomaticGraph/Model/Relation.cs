using System.Collections.Immutable;

namespace DiplomaticGraph;

/// <summary>An edge: one event seen as a link between two of its participants.</summary>
/// <remarks>
/// Which participants an event links is told by <see cref="ParticipantRole"/>. <see cref="From"/> is the side that met, called, travelled, acted
/// or mediated; of several who all met each other, the one that the source names first. Equal where ends and event are. Immutable and safe for
/// any number of threads.
/// </remarks>
public sealed record Relation
{
    /// <summary>The one side.</summary>
    public required Entity From { get; init; }

    /// <summary>The other side.</summary>
    public required Entity To { get; init; }

    /// <summary>The event that it was projected from.</summary>
    public required DiplomaticEvent Event { get; init; }

    /// <summary>True where it holds in both directions: a contact of any kind but a letter, or a kind that is symmetric.</summary>
    public required bool IsReciprocal { get; init; }

    /// <summary>The kind.</summary>
    public RelationKind Kind => Event.Kind;

    /// <summary>Whether it happened.</summary>
    public Modality Modality => Event.Modality;

    /// <summary>When; unknown where no claim tells.</summary>
    public EventTime Time => Event.Time;

    /// <summary>Where; null where no claim tells.</summary>
    public Place? Place => Event.Place;

    /// <summary>The claims that it rests on.</summary>
    public ImmutableArray<Claim> Claims => Event.Claims;

    /// <summary>How many sources that are no copies of each other tell of it: at least 1.</summary>
    public int IndependentSourceCount => Event.IndependentSourceCount;

    /// <summary>The highest confidence among the claims, from 0 to 1.</summary>
    public double Confidence => Claims.Max(c => c.Confidence);

    /// <summary>The other end.</summary>
    /// <exception cref="ArgumentException"><paramref name="end"/> is neither end.</exception>
    public Entity OtherThan(EntityId end) =>
        end == From.Id ? To
        : end == To.Id ? From
        : Throw.Argument<Entity>($"'{end}' is at neither end: expected '{From.Id}' or '{To.Id}'.", nameof(end));

    /// <summary>Equal where both ends and the event are.</summary>
    public bool Equals(Relation? other) =>
        other is not null && From.Id == other.From.Id && To.Id == other.To.Id && Event.Id == other.Event.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From.Id, To.Id, Event.Id);

    /// <summary>One line: <c>Antony Blinken met_with Xi Jinping (2023-06-19, Beijing)</c>.</summary>
    public override string ToString() => RelationText.Describe(this);
}
