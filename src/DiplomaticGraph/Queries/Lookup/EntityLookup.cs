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

    /// <summary>Candidates of an ambiguous name, or suggestions for an unknown one: what to ask the user about.</summary>
    public ImmutableArray<Entity> Alternatives => Outcome == LookupOutcome.Ambiguous ? Candidates : Suggestions;

    /// <summary>One line: <c>'Blinkn' is not in the graph; did you mean Antony Blinken (USA)?</c></summary>
    public override string ToString() => Outcome switch
    {
        LookupOutcome.Found => $"'{Mention}' is {Entity}",
        LookupOutcome.Ambiguous => $"'{Mention}' fits several: {string.Join(", ", Candidates)}; give more of the name or the identity",
        _ when Suggestions.Length > 0 => $"'{Mention}' is not in the graph; did you mean {string.Join(" or ", Suggestions)}?",
        _ => $"'{Mention}' is not in the graph",
    };
}
