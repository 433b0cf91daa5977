using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace DiplomaticGraph.Readers.Text;

/// <summary>Confidence: the share of claims with so many doubts that is right, by the table of <c>Data/confidence.txt</c>.</summary>
/// <remarks>
/// Doubts are counted, not weighed by fitted coefficients: on a few hundred judged claims equal weights are the steadier forecast (Dawes, The robust beauty of
/// improper linear models, American Psychologist 1979), and anybody can recount them.
/// </remarks>
internal static class ConfidenceTable
{
    private static readonly ImmutableArray<Doubts> All = [.. Enum.GetValues<Doubts>().Where(d => d != Doubts.None)];

    private static readonly ImmutableArray<string[]> Lines = [.. TextData.Lines("confidence.txt").Select(line => line.Split('\t'))];

    private static readonly FrozenDictionary<string, double> Weights =
        Lines.Where(l => l[0] == "doubt").ToFrozenDictionary(l => l[1], l => Number(l[2]), StringComparer.Ordinal);

    private static readonly ImmutableArray<double> WeightByBit = [.. All.Select(d => Weights[NameOf(d)])];

    /// <summary>By content, the shares of 0, ½, 1, 1½ … doubts.</summary>
    private static readonly FrozenDictionary<string, ImmutableArray<double>> Shares =
        Lines.Where(l => l[0] != "doubt").GroupBy(l => l[0]).ToFrozenDictionary(g => g.Key, g => g.OrderBy(l => Number(l[1])).Select(l => Number(l[2])).ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>From 0 to 1, in hundredths.</summary>
    public static double Of(RelationGroup content, Doubts doubts)
    {
        var shares = Shares[ContentOf(content)];
        return shares[Math.Min(shares.Length - 1, (int)(2 * CountOf(doubts)))];
    }

    /// <summary>The doubts, a time and a place counting half.</summary>
    public static double CountOf(Doubts doubts)
    {
        var count = 0d;
        for (var i = 0; i < All.Length; i++)
        {
            if ((doubts & All[i]) != 0) count += WeightByBit[i];
        }

        return count;
    }

    /// <summary>The names, in the order of their table: <c>points_back</c>.</summary>
    public static ImmutableArray<string> NamesOf(Doubts doubts) => [.. All.Where(d => (doubts & d) != 0).Select(NameOf)];

    /// <summary>The doubts of their names.</summary>
    public static Doubts Parse(IEnumerable<string> names) => All.Where(d => names.Contains(NameOf(d))).Aggregate(Doubts.None, (all, d) => all | d);

    /// <summary>The word of the table for a group of relations.</summary>
    public static string ContentOf(RelationGroup group) => group switch
    {
        RelationGroup.Contact => "contact",
        RelationGroup.Mechanism => "mechanism",
        _ => "position",
    };

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string NameOf(Doubts doubt) =>
        string.Concat(doubt.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"_{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
