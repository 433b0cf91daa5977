using System.Collections.Immutable;

namespace DiplomaticGraph;

/// <summary>Something that one claim or several say happened, is planned or was proposed, with everybody who took part.</summary>
/// <remarks>
/// A meeting of five is one event with five participants; relations between two of them are projected from it. The members below
/// <see cref="Claims"/> are those of the first claim. Immutable and safe for any number of threads.
/// </remarks>
public sealed record DiplomaticEvent
{
    /// <summary>Its identity, made from that of its first claim.</summary>
    public required EventId Id { get; init; }

    /// <summary>The claims that tell of it: at least one, in the order of the graph.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }

    /// <summary>How many sources that are no copies of each other tell of it: at least 1.</summary>
    public int IndependentSourceCount => IndependentSource.Count(Claims);

    /// <summary>What happened.</summary>
    public RelationKind Kind => Claims[0].Relation;

    /// <summary>Who took part, in the order of the source.</summary>
    public ImmutableArray<Participant> Participants => Claims[0].Participants;

    /// <summary>Whether it happened.</summary>
    public Modality Modality => Claims[0].Modality;

    /// <summary>When; unknown where no claim tells.</summary>
    public EventTime Time => Claims[0].Time;

    /// <summary>Where; null where no claim tells.</summary>
    public Place? Place => Claims[0].Place;

    /// <summary>The mechanism it moves; null where it moves none.</summary>
    public Mechanism? Mechanism => Claims[0].Mechanism;

    /// <summary>What the parties talked about.</summary>
    public ImmutableArray<string> Topics => Claims[0].Topics;

    /// <summary>Equal where the identities are.</summary>
    public bool Equals(DiplomaticEvent? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>One line: <c>Antony Blinken met_with Xi Jinping (asserted, 2023-06-19)</c>.</summary>
    public override string ToString() => Claims[0].ToString();
}
