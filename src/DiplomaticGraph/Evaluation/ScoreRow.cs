namespace DiplomaticGraph.Evaluation;

/// <summary>A row of a table of scores.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record ScoreRow
{
    /// <summary>What is scored: a kind, a modality, a level, a group of the corpus.</summary>
    public required string Name { get; init; }

    /// <summary>The score.</summary>
    public required EvaluationScore Score { get; init; }

    /// <summary>One line.</summary>
    public override string ToString() => $"{Name}: {Score}";
}
