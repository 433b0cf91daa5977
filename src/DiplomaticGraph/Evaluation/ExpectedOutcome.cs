namespace DiplomaticGraph.Evaluation;

/// <summary>What became of a label: found, or what kept it from being found.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record ExpectedOutcome
{
    /// <summary>The label.</summary>
    public required ExpectedClaim Expected { get; init; }

    /// <summary>The kind under which it is counted: the one claimed, where that is one of those allowed, else the first.</summary>
    public required RelationKind Relation { get; init; }

    /// <summary>The modality under which it is counted: the one claimed, where that is one of those allowed, else the first.</summary>
    public required Modality Modality { get; init; }

    /// <summary>True where claims say all of it: parties, kind, modality, and the time and place that it tells.</summary>
    public bool IsFound { get; init; }

    /// <summary>The kind of the claim that says it but for its kind, modality, time and place; null where none does.</summary>
    public RelationKind? ClaimedRelation { get; init; }

    /// <summary>The modality of the claim that says it but for modality, time and place; null where none does.</summary>
    public Modality? ClaimedModality { get; init; }

    /// <summary>What alone kept it from being found: <c>time</c>, <c>country and place</c>, <c>absent</c> where no claim comes near; null where it was found.</summary>
    public string? Lacks { get; init; }
}
