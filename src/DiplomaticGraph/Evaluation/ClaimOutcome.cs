using System.Collections.Immutable;

namespace DiplomaticGraph.Evaluation;

/// <summary>A claim beside the labels: what of it is right.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record ClaimOutcome
{
    /// <summary>The claim.</summary>
    public required Claim Claim { get; init; }

    /// <summary>What it says, one thing each: the pairs of a contact, the whole of any other claim; of a claim beside coded events, its pairs of countries.</summary>
    public required ImmutableArray<ClaimPart> Parts { get; init; }

    /// <summary>True where every part is right in full: who, which kind, whether it happened, and no other time or place than the label tells.</summary>
    public bool IsRight => Fault is null;

    /// <summary>What is wrong: <c>parties</c>, <c>kind</c>, <c>modality</c>, <c>time</c>, <c>place</c>; <c>not coded</c> beside coded events; null where all is right.</summary>
    public string? Fault { get; init; }
}
