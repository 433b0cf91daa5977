namespace DiplomaticGraph;

/// <summary>What a view lets through: a conjunction of conditions on the arrays of a claim, so that a view copies nothing.</summary>
/// <remarks>
/// Two windows of the same strictness become their intersection: an event has one day, which must lie in both. Immutable. <see cref="Passes"/> is
/// a handful of array reads.
/// </remarks>
internal sealed record ClaimFilter
{
    private const int AllModalities = 0b1111;

    public static ClaimFilter All { get; } = new();

    /// <summary>Asserted claims of the whole graph: what paths take when nothing is asked, and what <see cref="LevelIndex.AssertedWays"/> knows beforehand.</summary>
    public static ClaimFilter Asserted { get; } = All.WithModalities([Modality.Asserted]);

    /// <summary>Last day, in, of which a claim must possibly or certainly stand.</summary>
    public long AsOfPossible { get; private init; } = long.MaxValue;

    public long AsOfCertain { get; private init; } = long.MaxValue;

    public DaySpan WithinPossible { get; private init; } = DaySpan.Unknown;

    public DaySpan WithinCertain { get; private init; } = DaySpan.Unknown;

    public int KnownPossible { get; private init; } = int.MaxValue;

    public int KnownCertain { get; private init; } = int.MaxValue;

    /// <summary>By index of kind, or null for all.</summary>
    public bool[]? Kinds { get; private init; }

    /// <summary>By index of source, or null for all.</summary>
    public bool[]? Sources { get; private init; }

    public int Modalities { get; private init; } = AllModalities;

    /// <summary>True where the user has named modalities, so that queries take them instead of asserted ones.</summary>
    public bool HasChosenModalities { get; private init; }

    public double MinimumConfidence { get; private init; }

    public bool IsAll => ReferenceEquals(this, All);

    public ClaimFilter AsOf(long day, TimeMatch match) => match == TimeMatch.Certain
        ? this with { AsOfCertain = Math.Min(AsOfCertain, day) }
        : this with { AsOfPossible = Math.Min(AsOfPossible, day) };

    public ClaimFilter Within(DaySpan days, TimeMatch match) => match == TimeMatch.Certain
        ? this with { WithinCertain = Intersect(WithinCertain, days) }
        : this with { WithinPossible = Intersect(WithinPossible, days) };

    public ClaimFilter Known(int day, TimeMatch match) => match == TimeMatch.Certain
        ? this with { KnownCertain = Math.Min(KnownCertain, day) }
        : this with { KnownPossible = Math.Min(KnownPossible, day) };

    public ClaimFilter OfKinds(bool[] kinds) => this with { Kinds = And(Kinds, kinds) };

    public ClaimFilter FromSources(bool[] sources) => this with { Sources = And(Sources, sources) };

    public ClaimFilter WithModalities(IEnumerable<Modality> modalities) =>
        this with { Modalities = Modalities & modalities.Aggregate(0, (mask, m) => mask | (1 << (int)m)), HasChosenModalities = true };

    public ClaimFilter WithMinimumConfidence(double confidence) => this with { MinimumConfidence = Math.Max(MinimumConfidence, confidence) };

    public bool Passes(GraphData graph, int claim)
    {
        if (IsAll) return true;
        return (Modalities >> graph.ClaimModality[claim] & 1) != 0
            && (Kinds is null || Kinds[graph.ClaimKind[claim]])
            && (Sources is null || Sources[graph.ClaimSource[claim]])
            && (MinimumConfidence == 0 || graph.Claims[claim].Confidence >= MinimumConfidence)
            && PassesKnown(graph.ClaimPublished[claim])
            && PassesTime(graph.ClaimSpan[claim], graph.ClaimStanding[claim]);
    }

    /// <summary>Why a claim that passes is inside only possibly, in words; null where it certainly is.</summary>
    public string? DoubtAbout(GraphData graph, int claim)
    {
        if (AsOfPossible == long.MaxValue && WithinPossible.IsUnknown && KnownPossible == int.MaxValue) return null;
        if (this with { KnownCertain = Math.Min(KnownCertain, KnownPossible) } is var known && !known.PassesKnown(graph.ClaimPublished[claim])) return "day of publication unknown";
        var strict = this with { AsOfCertain = Math.Min(AsOfCertain, AsOfPossible), WithinCertain = Intersect(WithinCertain, WithinPossible) };
        if (strict.PassesTime(graph.ClaimSpan[claim], graph.ClaimStanding[claim])) return null;
        return graph.ClaimSpan[claim].IsUnknown ? "date unknown" : "date may be outside";
    }

    private bool PassesKnown(int published) =>
        published == GraphData.NotPublished ? KnownCertain == int.MaxValue : published <= KnownPossible && published <= KnownCertain;

    private bool PassesTime(DaySpan span, DaySpan standing)
    {
        var first = Math.Max(span.First, WithinPossible.First);
        if (first > Math.Min(span.Last, WithinPossible.Last)) return false;

        // What stands from when it happened must have happened on one day inside both windows.
        if ((standing == span ? first : standing.First) > AsOfPossible) return false;
        if (AsOfCertain != long.MaxValue && (standing.IsUnknown || standing.Last > AsOfCertain)) return false;
        return WithinCertain.IsUnknown || (!span.IsUnknown && WithinCertain.First <= span.First && span.Last <= WithinCertain.Last);
    }

    private static DaySpan Intersect(DaySpan a, DaySpan b) => new(Math.Max(a.First, b.First), Math.Min(a.Last, b.Last));

    private static bool[] And(bool[]? a, bool[] b) => a is null ? b : [.. a.Zip(b, (x, y) => x && y)];
}
