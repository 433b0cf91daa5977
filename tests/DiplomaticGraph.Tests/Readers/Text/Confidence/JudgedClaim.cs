using System.Globalization;
using DiplomaticGraph.Readers.Text;
using DiplomaticGraph.Tests.Snapshots;

namespace DiplomaticGraph.Tests.Readers.Text.Confidence;

/// <summary>A line of <c>first-sight.tsv</c>: a claim that the reader made of a text when it first saw it, and whether all of it was right.</summary>
/// <remarks>
/// Only first sight counts: once somebody has looked at a text to mend the reader, its claims there are better than elsewhere. New lines are added, old ones
/// are kept. A claim is right where who, which kind, whether it happened, and the time and place that it tells are.
/// </remarks>
internal sealed record JudgedClaim(int Batch, string Document, string Content, double Doubts, bool IsRight)
{
    /// <summary>What an older reader made of a text tells less about this one: it counts half.</summary>
    public double Weight => Batch == Newest ? 1 : 0.5;

    private const int Newest = 2;

    public static IReadOnlyList<JudgedClaim> All { get; } =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests/DiplomaticGraph.Tests/Readers/Text/Confidence/first-sight.tsv"))
            .Where(l => l.Length > 0 && l[0] != '#').Skip(1).Select(Parse),
    ];

    private static JudgedClaim Parse(string line)
    {
        var cells = line.Split('\t');
        var doubts = cells[3] == "-" ? [] : cells[3].Split(',');
        var parsed = ConfidenceTable.Parse(doubts);
        if (ConfidenceTable.NamesOf(parsed).Length != doubts.Length) throw new FormatException($"No such doubt: {line}");
        return new JudgedClaim(int.Parse(cells[0], CultureInfo.InvariantCulture), cells[1], cells[2], ConfidenceTable.CountOf(parsed), cells[4] == "1");
    }
}
