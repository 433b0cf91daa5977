using System.Collections.Immutable;

namespace DiplomaticGraph.Readers;

/// <summary>One application of a rule to a sentence.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record RuleFiring
{
    /// <summary>The claim that came of it.</summary>
    public required ClaimId Claim { get; init; }

    /// <summary>The name of the rule, for example <c>contact.meet</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The words that fired it, as they stand in the text.</summary>
    public required string Trigger { get; init; }

    /// <summary>The sentence, as evidence with its offsets.</summary>
    public required Evidence Sentence { get; init; }

    /// <summary>How each participant was found: <c>"Secretary Blinken" -> Antony Blinken (surname of a person named before)</c>.</summary>
    public ImmutableArray<string> Actors { get; init; } = [];

    /// <summary>What makes the claim less sure than a verb with two named sides: <c>points_back</c>, <c>no_country</c>; the names are those of <c>docs/reading-rules.md</c>.</summary>
    public ImmutableArray<string> Doubts { get; init; } = [];
}
