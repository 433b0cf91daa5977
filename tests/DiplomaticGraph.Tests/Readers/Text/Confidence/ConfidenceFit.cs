namespace DiplomaticGraph.Tests.Readers.Text.Confidence;

/// <summary>Makes the table of confidence from judged claims.</summary>
/// <remarks>
/// For each content and number of doubts the share of claims that is right. Neighbours lend what few claims cannot tell: those half a doubt off count half, a whole
/// doubt off a quarter; half a right claim and half a wrong one are added, so that nothing is certain. Then shares that rise with the doubts are pooled
/// with their neighbours until they fall (isotonic regression: Ayer et al., Annals of Mathematical Statistics 1955). Rounded down to hundredths.
/// </remarks>
internal static class ConfidenceFit
{
    /// <summary>Four doubts and more are one row.</summary>
    public const int Rows = 9;

    public static readonly string[] Contents = ["contact", "mechanism", "position"];

    /// <summary>The shares of 0, ½, 1 … doubts.</summary>
    public static double[] Shares(IEnumerable<JudgedClaim> claims, string content)
    {
        var (all, right) = (new double[Rows], new double[Rows]);
        foreach (var claim in claims.Where(c => c.Content == content))
        {
            all[RowOf(claim.Doubts)] += claim.Weight;
            right[RowOf(claim.Doubts)] += claim.IsRight ? claim.Weight : 0;
        }

        var pools = new List<(double Share, double Weight, int Rows)>();
        for (var row = 0; row < Rows; row++)
        {
            var weight = Lent(all, row) + 1;
            pools.Add(((Lent(right, row) + 0.5) / weight, weight, 1));
            while (pools is [.., var before, var last] && before.Share < last.Share)
            {
                var sum = before.Weight + last.Weight;
                pools.RemoveRange(pools.Count - 2, 2);
                pools.Add((((before.Share * before.Weight) + (last.Share * last.Weight)) / sum, sum, before.Rows + last.Rows));
            }
        }

        return [.. pools.SelectMany(p => Enumerable.Repeat(Math.Floor((p.Share * 100) + 1e-9) / 100, p.Rows))];
    }

    public static int RowOf(double doubts) => Math.Min(Rows - 1, (int)(2 * doubts));

    private static double Lent(double[] values, int row)
    {
        var sum = 0d;
        for (var other = Math.Max(0, row - 2); other <= Math.Min(Rows - 1, row + 2); other++) sum += values[other] / (1 << Math.Abs(row - other));
        return sum;
    }
}
