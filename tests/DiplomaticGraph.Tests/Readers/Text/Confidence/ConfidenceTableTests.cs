using System.Globalization;
using DiplomaticGraph.Evaluation;
using DiplomaticGraph.Readers.Text;
using DiplomaticGraph.Tests.Snapshots;
using Xunit;
using Xunit.Abstractions;

namespace DiplomaticGraph.Tests.Readers.Text.Confidence;

/// <summary>The table of confidence is what the judged claims give, and holds on documents that it was not made from.</summary>
/// <remarks>With <c>DIPGRAPH_APPROVE=1</c> the table in <c>Data/confidence.txt</c> is made anew; read the difference before committing it.</remarks>
public class ConfidenceTableTests(ITestOutputHelper output)
{
    private static readonly string File = Path.Combine(Repository.Root, "src/DiplomaticGraph/Readers/Text/Data/confidence.txt");

    [Fact]
    public void The_table_is_what_the_judged_claims_give()
    {
        var lines = System.IO.File.ReadAllLines(File);
        var kept = lines.TakeWhile(l => l.Length == 0 || l[0] == '#' || l.StartsWith("doubt\t", StringComparison.Ordinal));
        string[] made = [.. kept, .. ConfidenceFit.Contents.SelectMany(Rows)];
        if (Environment.GetEnvironmentVariable("DIPGRAPH_APPROVE") == "1" && Environment.GetEnvironmentVariable("CI") != "true") System.IO.File.WriteAllLines(File, made);
        Assert.Equal(made, System.IO.File.ReadAllLines(File));

        static IEnumerable<string> Rows(string content) => ConfidenceFit.Shares(JudgedClaim.All, content)
            .Select((share, row) => string.Create(CultureInfo.InvariantCulture, $"{content}\t{row / 2.0:0.#}\t{share:F2}"));
    }

    [Fact]
    public void Confidence_falls_with_each_doubt_and_is_never_certain()
    {
        foreach (var group in new[] { RelationGroup.Contact, RelationGroup.Mechanism, RelationGroup.Position })
        {
            var last = 1.0;
            foreach (var doubts in new[] { Doubts.None, Doubts.Dated, Doubts.PointsBack, Doubts.PointsBack | Doubts.Placed, Doubts.Hedged, Doubts.Hedged | Doubts.Far, Doubts.Hedged | Doubts.Far | Doubts.Aside | Doubts.Quoted })
            {
                var confidence = ConfidenceTable.Of(group, doubts);
                Assert.InRange(confidence, 0.01, Math.Min(last, 0.99));
                last = confidence;
            }
        }
    }

    [Fact]
    public void Claims_at_nine_tenths_are_right_nine_times_in_ten_among_those_judged_at_first_sight()
    {
        var table = ReliabilityTable.Of(JudgedClaim.All.Select(j => (ConfidenceFit.Shares(JudgedClaim.All, j.Content)[ConfidenceFit.RowOf(j.Doubts)], j.IsRight)));
        output.WriteLine(table.ToString());
        Assert.True(table.From(0.9).Claims >= 15, "Too few claims are sure to tell anything.");
        Assert.True(table.From(0.9).Share >= 0.9, $"Only {table.From(0.9)}.");
        AssertMonotone(table);
    }

    // Each document is forecast by a table made without it. Where a row lies close to a bound of the bins, its forecast crosses the bound just where a document
    // differs from the others: so this looks at the error over all bins and at the gain over one number for every claim of a content.
    [Fact]
    public void What_is_claimed_holds_on_documents_held_out()
    {
        var (forecasts, constant) = (new List<(double Confidence, bool IsRight)>(), new List<(double Confidence, bool IsRight)>());
        foreach (var held in JudgedClaim.All.GroupBy(j => j.Document, StringComparer.Ordinal))
        {
            var others = JudgedClaim.All.Where(j => j.Document != held.Key).ToList();
            var shares = ConfidenceFit.Contents.ToDictionary(c => c, c => ConfidenceFit.Shares(others, c));
            var plain = others.Average(o => o.IsRight ? 1.0 : 0);
            forecasts.AddRange(held.Select(j => (shares[j.Content][ConfidenceFit.RowOf(j.Doubts)], j.IsRight)));
            constant.AddRange(held.Select(j => (plain, j.IsRight)));
        }

        var table = ReliabilityTable.Of(forecasts);
        output.WriteLine($"{table}\n{JudgedClaim.All.Count} claims, each forecast without its document");
        Assert.True(table.CalibrationError <= 0.06, $"The calibration error rose to {table.CalibrationError:F3}.");
        Assert.True(table.BrierScore < ReliabilityTable.Of(constant).BrierScore, "One number for every claim would forecast as well.");
    }

    /// <summary>No bin may be surely better than the one above it: their intervals at 95 % overlap, or the higher one is better.</summary>
    internal static void AssertMonotone(ReliabilityTable table)
    {
        foreach (var (lower, higher) in table.Bins.Zip(table.Bins.Skip(1)))
            Assert.True(higher.Interval.High >= lower.Interval.Low, $"{lower} is better than {higher}.");
    }
}
