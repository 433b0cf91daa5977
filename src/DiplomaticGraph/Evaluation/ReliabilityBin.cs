namespace DiplomaticGraph.Evaluation;

/// <summary>The claims of a range of confidence, and how many of them are right.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record ReliabilityBin
{
    /// <summary>The least confidence in it.</summary>
    public required double From { get; init; }

    /// <summary>The confidence above it, which is not in it; 1 is in the last bin.</summary>
    public required double To { get; init; }

    /// <summary>The claims.</summary>
    public required int Claims { get; init; }

    /// <summary>Those that are right in full.</summary>
    public required int Right { get; init; }

    /// <summary>The mean confidence claimed; null where there are no claims.</summary>
    public required double? MeanConfidence { get; init; }

    /// <summary>The share that is right; null where there are no claims.</summary>
    public double? Share => EvaluationScore.Share(Right, Claims);

    /// <summary>The interval in which the true share lies in 95 of 100 such samples (Wilson, JASA 1927); from 0 to 1 where there are no claims.</summary>
    public (double Low, double High) Interval
    {
        get
        {
            if (Claims == 0) return (0, 1);
            const double z = 1.96;
            double n = Claims, share = Right / n;
            var middle = share + (z * z / (2 * n));
            var half = z * Math.Sqrt((share * (1 - share) / n) + (z * z / (4 * n * n)));
            var scale = 1 + (z * z / n);
            return (Math.Max(0, (middle - half) / scale), Math.Min(1, (middle + half) / scale));
        }
    }

    /// <summary>One line: <c>0.90 to 0.95: 95 of 100 right (0.95; 0.89 to 0.98)</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{From:F2} to {To:F2}: {Right} of {Claims} right ({EvaluationText.Share(Share, 2)}; {Interval.Low:F2} to {Interval.High:F2})");
}
