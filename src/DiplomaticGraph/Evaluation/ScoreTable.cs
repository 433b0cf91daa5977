using System.Collections.Immutable;

namespace DiplomaticGraph.Evaluation;

/// <summary>Scores side by side.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record ScoreTable
{
    /// <summary>What the rows are: <c>kind</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The rows that have a label or a claim.</summary>
    public required ImmutableArray<ScoreRow> Rows { get; init; }

    /// <summary>The score of a row; null where it has neither a label nor a claim.</summary>
    public EvaluationScore? Find(string name) => Rows.FirstOrDefault(r => r.Name == name)?.Score;

    /// <summary>The table, aligned.</summary>
    public override string ToString() => EvaluationText.Of(this);

    internal static ScoreTable By<T>(string name, IEnumerable<T> keys, Func<T, string> text, Func<T, EvaluationScore> score) => new()
    {
        Name = name,
        Rows = [.. keys.Select(k => new ScoreRow { Name = text(k), Score = score(k) }).Where(r => r.Score.Expected + r.Score.Claimed > 0)],
    };
}
