using System.Collections.Immutable;

namespace DiplomaticGraph.Evaluation;

/// <summary>Whether the confidence of claims is the share of them that is right.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record ReliabilityTable
{
    private static readonly ImmutableArray<double> Bounds = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1];

    /// <summary>The bins that hold claims, the least confidence first: up to 0.5, then in tenths, the last tenth in halves.</summary>
    public required ImmutableArray<ReliabilityBin> Bins { get; init; }

    /// <summary>The claims in all bins.</summary>
    public int Claims => Bins.Sum(b => b.Claims);

    /// <summary>The mean squared distance of confidence from what came out, 1 or 0 (Brier 1950): 0 is perfect, 0.25 a coin; null where there are no claims.</summary>
    public required double? BrierScore { get; init; }

    /// <summary>The mean distance of confidence from the share right, over the bins, by their claims; null where there are no claims.</summary>
    public double? CalibrationError => Claims == 0 ? null : Bins.Sum(b => b.Claims * Math.Abs(b.MeanConfidence!.Value - b.Share!.Value)) / Claims;

    /// <summary>The claims of a confidence and above it, as one bin.</summary>
    /// <param name="confidence">A bound of the bins, such as 0.9.</param>
    public ReliabilityBin From(double confidence)
    {
        var bins = Bins.Where(b => b.From >= confidence).ToList();
        var claims = bins.Sum(b => b.Claims);
        return new ReliabilityBin
        {
            From = confidence, To = 1, Claims = claims, Right = bins.Sum(b => b.Right),
            MeanConfidence = claims == 0 ? null : bins.Sum(b => b.MeanConfidence!.Value * b.Claims) / claims,
        };
    }

    /// <summary>The table, aligned.</summary>
    public override string ToString() => EvaluationText.Of(this);

    /// <summary>The table of claims by confidence and whether they are right.</summary>
    /// <param name="claims">Confidence from 0 to 1, and whether the claim is right.</param>
    public static ReliabilityTable Of(IEnumerable<(double Confidence, bool IsRight)> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var all = claims.ToList();
        return new ReliabilityTable
        {
            Bins = [.. all.GroupBy(c => BinOf(c.Confidence)).OrderBy(g => g.Key).Select(g => new ReliabilityBin
            {
                From = Bounds[g.Key], To = Bounds[g.Key + 1], Claims = g.Count(), Right = g.Count(c => c.IsRight), MeanConfidence = g.Average(c => c.Confidence),
            })],
            BrierScore = all.Count == 0 ? null : all.Average(c => (c.Confidence - (c.IsRight ? 1 : 0)) * (c.Confidence - (c.IsRight ? 1 : 0))),
        };
    }

    private static int BinOf(double confidence)
    {
        var bin = 0;
        while (bin + 2 < Bounds.Length && confidence >= Bounds[bin + 1]) bin++;
        return bin;
    }
}
