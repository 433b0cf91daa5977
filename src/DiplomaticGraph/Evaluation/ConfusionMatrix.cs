using System.Collections.Immutable;

namespace DiplomaticGraph.Evaluation;

/// <summary>How often what was expected as one thing was claimed as another.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed class ConfusionMatrix
{
    /// <summary>The label of what was claimed and nobody expects, and of what was expected and nobody claims.</summary>
    public const string Nothing = "nothing";

    private readonly ImmutableDictionary<(string Expected, string Claimed), int> counts;

    internal ConfusionMatrix(string name, IEnumerable<string> order, IEnumerable<(string Expected, string Claimed)> all)
    {
        Name = name;
        counts = all.CountBy(c => c).ToImmutableDictionary(c => c.Key, c => c.Value);
        Labels = [.. order.Where(l => counts.Keys.Any(k => k.Expected == l || k.Claimed == l)), Nothing];
    }

    /// <summary>What is confused: <c>modality</c>.</summary>
    public string Name { get; }

    /// <summary>Rows and columns alike, <see cref="Nothing"/> last.</summary>
    public ImmutableArray<string> Labels { get; }

    /// <summary>How often <paramref name="expected"/> was claimed as <paramref name="claimed"/>.</summary>
    public int this[string expected, string claimed] => counts.GetValueOrDefault((expected, claimed));

    /// <summary>What was claimed rightly.</summary>
    public int Right => Labels.Where(l => l != Nothing).Sum(l => this[l, l]);

    /// <summary>What was claimed as something else, what was missed and what nobody expects not counted.</summary>
    public int Confused => counts.Where(c => c.Key.Expected != c.Key.Claimed && c.Key.Expected != Nothing && c.Key.Claimed != Nothing).Sum(c => c.Value);

    /// <summary>A matrix, or where there are many labels or long ones a line for each.</summary>
    public override string ToString() => EvaluationText.Of(this);
}
