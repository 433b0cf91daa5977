using System.Collections.Immutable;

namespace DiplomaticGraph;

/// <summary>What a name was found to mean.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record EntityLookup
{
    /// <summary>The words asked for.</summary>
    public required string Mention { get; init; }

    /// <summary>How the search ended.</summary>
    public required LookupOutcome Outcome { get; init; }

    /// <summary>Who it is; null unless <see cref="LookupOutcome.Found"/>.</summary>
    public Entity? Entity { get; init; }

    /// <summary>Whoever bears the name, in order of name: one where found, several where ambiguous, none where unknown.</summary>
    public ImmutableArray<Entity> Candidates { get; init; } = [];

    /// <summary>Whoever bears a name much like it, the nearest first, at most five; only where unknown.</summary>
    public ImmutableArray<Entity> Suggestions { get; init; } = [];

    /// <summary>
    /// Others in whose names all words of the mention stand too, in order of name: where somebody is called just "Putin" and found, "Vladimir Putin" is here. They may or may not be
    /// the same; empty unless found by a whole name.
    /// </summary>
    public ImmutableArray<Entity> AlsoNamed { get; init; } = [];

    /// <summary>Candidates of an ambiguous name, or suggestions for an unknown one: what to ask the user about.</summary>
    public ImmutableArray<Entity> Alternatives => Outcome == LookupOutcome.Ambiguous ? Candidates : Suggestions;

    /// <summary>One line: <c>'Blinkn' is not in the graph; did you mean Antony Blinken (USA)?</c></summary>
    public override string ToString() => Outcome switch
    {
        LookupOutcome.Found when AlsoNamed.Length > 0 => $"'{Mention}' is {Identified(Entity!)}; also: {string.Join(", ", AlsoNamed.Select(Identified))}",
        LookupOutcome.Found => $"'{Mention}' is {Entity}",
        LookupOutcome.Ambiguous => $"'{Mention}' fits several: {string.Join(", ", Candidates.Select(Identified))}; give more of the name or the identity",
        _ when Suggestions.Length > 0 => $"'{Mention}' is not in the graph; did you mean {string.Join(" or ", Suggestions)}?",
        _ => $"'{Mention}' is not in the graph",
    };

    // What can be asked for instead of the name.
    private static string Identified(Entity entity) => $"{entity.Name} ({entity.Id})";
}
