namespace DiplomaticGraph.Evaluation;

/// <summary>How well a reader did on some labels and claims.</summary>
/// <remarks>
/// Recall counts the labels found in full. Precision counts what was claimed: each pair of a contact, each other claim; it is right where a label
/// speaks of it and the claim does not assert what the label does not. Modality counts the labels found but for modality, time and place. A share
/// of nothing is null. Immutable and safe for any number of threads.
/// </remarks>
public sealed record EvaluationScore
{
    /// <summary>The labels.</summary>
    public int Expected { get; init; }

    /// <summary>The labels found in full.</summary>
    public int Found { get; init; }

    /// <summary>The labels found but for modality, time and place.</summary>
    public int Recognized { get; init; }

    /// <summary>Those of them found in a modality that the label allows.</summary>
    public int RightModality { get; init; }

    /// <summary>What was claimed: pairs of contacts, and other claims.</summary>
    public int Claimed { get; init; }

    /// <summary>What of it is right.</summary>
    public int Right { get; init; }

    /// <summary>Found of expected.</summary>
    public double? Recall => Share(Found, Expected);

    /// <summary>Right of claimed.</summary>
    public double? Precision => Share(Right, Claimed);

    /// <summary>The harmonic mean of precision and recall; null where either is.</summary>
    public double? F1 => (Precision, Recall) is ({ } p, { } r) ? p + r == 0 ? 0 : 2 * p * r / (p + r) : null;

    /// <summary>Right modality of those recognised.</summary>
    public double? ModalityAccuracy => Share(RightModality, Recognized);

    /// <summary>One line: <c>recall 9/10 = 0.900, precision 8/8 = 1.000, F1 0.947, modality 9/9 = 1.000</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"recall {Found}/{Expected} = {EvaluationText.Share(Recall)}, precision {Right}/{Claimed} = {EvaluationText.Share(Precision)}, F1 {EvaluationText.Share(F1)}, modality {RightModality}/{Recognized} = {EvaluationText.Share(ModalityAccuracy)}");

    internal static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;

    internal static EvaluationScore Of(IEnumerable<ExpectedOutcome> labels, IEnumerable<ClaimPart> claimed)
    {
        var (all, parts) = (labels.ToList(), claimed.ToList());
        return new EvaluationScore
        {
            Expected = all.Count,
            Found = all.Count(e => e.IsFound),
            Recognized = all.Count(e => e.ClaimedModality is not null),
            RightModality = all.Count(e => e.ClaimedModality is { } modality && e.Expected.Modalities.Contains(modality)),
            Claimed = parts.Count,
            Right = parts.Count(p => p.IsRight),
        };
    }
}
