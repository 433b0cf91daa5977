using System.Collections.Immutable;

namespace DiplomaticGraph;

/// <summary>One step of a path: two who had contact, and what shows it.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record PathStep
{
    /// <summary>Where the step begins.</summary>
    public required Entity From { get; init; }

    /// <summary>Where it ends.</summary>
    public required Entity To { get; init; }

    /// <summary>
    /// Every contact that makes the step, the most telling first: asserted before planned, certainly inside the view before possibly, the surer, the later, the first in the
    /// order of the graph. Its own ends may be the other way round.
    /// </summary>
    public required ImmutableArray<Relation> Relations { get; init; }

    /// <summary>The most telling contact.</summary>
    public Relation Relation => Relations[0];

    /// <summary>
    /// Whether a contact of the step is certainly inside the days and publications that the view names, or all of them only possibly: their dates are unknown, or reach beyond.
    /// Of a view that names none, <see cref="TimeMatch.Certain"/>, which is the default.
    /// </summary>
    public TimeMatch Match => Doubt is null ? TimeMatch.Certain : TimeMatch.Possible;

    /// <summary>Why it is only possible; null where it is certain.</summary>
    internal string? Doubt { get; init; }

    /// <summary>The event of <see cref="Relation"/>.</summary>
    public DiplomaticEvent Event => Relation.Event;

    /// <summary>The claims of <see cref="Relation"/>.</summary>
    public ImmutableArray<Claim> Claims => Relation.Claims;

    /// <summary>The evidence of <see cref="Claims"/>.</summary>
    public IEnumerable<Evidence> Evidence => Claims.SelectMany(c => c.Evidence);

    /// <summary>One line: <c>Qin Gang - Antony Blinken: met_with (2023-06-18)</c>; of one only possibly inside the view <c>… met_with (possible: date unknown)</c>.</summary>
    public override string ToString() => $"{From.Name} - {To.Name}: {Relation.Kind}{RelationText.InBrackets(Facts)}";

    internal IEnumerable<string> Facts => Doubt is null ? RelationText.Facts(Event) : RelationText.Facts(Event).Append($"possible: {Doubt}");
}
