namespace DiplomaticGraph.Evaluation;

/// <summary>How well a reader did on coded records.</summary>
/// <remarks>
/// Recall counts records with a right answer, precision counts claims, each pair and type once a record. Most gold standards mark one event a sentence, so
/// precision is a lower bound. A share of nothing is null. Immutable and safe for any number of threads.
/// </remarks>
public sealed record CodedScore
{
    /// <summary>Records with a marked event.</summary>
    public int Records { get; init; }

    /// <summary>Those of them with a claim.</summary>
    public int WithClaims { get; init; }

    /// <summary>Those of them with a claim of a marked type.</summary>
    public int WithType { get; init; }

    /// <summary>Those of them whose marked event has both sides.</summary>
    public int Paired { get; init; }

    /// <summary>Those of the paired with a claim of a marked pair.</summary>
    public int WithPair { get; init; }

    /// <summary>Those of the paired with a claim of a marked pair and its type.</summary>
    public int WithBoth { get; init; }

    /// <summary>Claims of a pair and type, each once a record.</summary>
    public int Claimed { get; init; }

    /// <summary>Those with a marked pair.</summary>
    public int RightPairs { get; init; }

    /// <summary>Those with a marked pair and its type.</summary>
    public int RightBoth { get; init; }

    /// <summary>Records in which nobody is in contact.</summary>
    public int Negatives { get; init; }

    /// <summary>Those of them with an asserted contact.</summary>
    public int FalseContacts { get; init; }

    /// <summary>Those of them with any asserted cooperation.</summary>
    public int FalseCooperation { get; init; }

    /// <summary>Records with a claim of a marked type, of all.</summary>
    public double? TypeRecall => EvaluationScore.Share(WithType, Records);

    /// <summary>Records with a claim of a marked pair, of the paired.</summary>
    public double? PairRecall => EvaluationScore.Share(WithPair, Paired);

    /// <summary>Records with a claim of a marked pair and its type, of the paired.</summary>
    public double? BothRecall => EvaluationScore.Share(WithBoth, Paired);

    /// <summary>Claims of a marked pair, of all claims.</summary>
    public double? PairPrecision => EvaluationScore.Share(RightPairs, Claimed);

    /// <summary>Claims of a marked pair and its type, of all claims.</summary>
    public double? BothPrecision => EvaluationScore.Share(RightBoth, Claimed);

    /// <summary>The figures in two or three lines.</summary>
    public override string ToString() => EvaluationText.Of(this);

    internal static CodedScore Of(IEnumerable<RecordEvaluation> records)
    {
        var all = records.Select(r => (r.Coded, r.Claims)).Where(r => r.Coded is not null).Select(r => (Coded: r.Coded!, HasClaims: !r.Claims.IsEmpty)).ToList();
        var marked = all.FindAll(r => !r.Coded.IsNegative);
        var paired = marked.FindAll(r => r.Coded.HasPair);
        return new CodedScore
        {
            Records = marked.Count,
            WithClaims = marked.Count(r => r.HasClaims),
            WithType = marked.Count(r => r.Coded.FindsType),
            Paired = paired.Count,
            WithPair = paired.Count(r => r.Coded.FindsPair),
            WithBoth = paired.Count(r => r.Coded.FindsBoth),
            Claimed = marked.Sum(r => r.Coded.Claimed.Length),
            RightPairs = marked.Sum(r => r.Coded.RightPairs),
            RightBoth = marked.Sum(r => r.Coded.RightBoth),
            Negatives = all.Count - marked.Count,
            FalseContacts = all.Count(r => r.Coded.IsFalseContact),
            FalseCooperation = all.Count(r => r.Coded.IsFalseCooperation),
        };
    }
}
