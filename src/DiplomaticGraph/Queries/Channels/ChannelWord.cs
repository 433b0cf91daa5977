namespace DiplomaticGraph;

/// <summary>A claim as far as it concerns the status of its mechanism.</summary>
internal sealed record ChannelWord
{
    /// <summary>The claim, by number.</summary>
    public required int Claim { get; init; }

    /// <summary>When it moved the mechanism.</summary>
    public required DaySpan Span { get; init; }

    /// <summary>What it does to the mechanism once its modality and who acts are weighed; <see cref="MechanismEffect.None"/> where nothing.</summary>
    public required MechanismEffect Effect { get; init; }

    /// <summary>Which parties act, by place among the parties asked about; the number of parties stands for "nobody named".</summary>
    public required int[] Parties { get; init; }

    /// <summary>True where it only shows that outsiders recommend the mechanism.</summary>
    public bool IsSuggestion { get; init; }

    public bool IsDated => !Span.IsUnknown;

    public static bool IsFor(MechanismEffect effect) => effect is MechanismEffect.Proposes or MechanismEffect.Supports or MechanismEffect.Agrees
        or MechanismEffect.Establishes or MechanismEffect.Uses or MechanismEffect.Resumes;

    /// <summary>Weighs a claim about the mechanism of some parties.</summary>
    public static ChannelWord Of(GraphData graph, int claim, int[] parties)
    {
        var told = graph.Claims[claim];
        var acting = new SortedSet<int>();
        var anybody = false;
        for (var at = graph.ClaimParticipants.Start(claim); at < graph.ClaimParticipants.End(claim); at++)
        {
            if (!EventLinks.IsActing(told.Participants[at - graph.ClaimParticipants.Start(claim)].Role)) continue;
            anybody = true;
            if (Array.IndexOf(parties, graph.StandsFor[at]) is >= 0 and var party) acting.Add(party);
        }

        // An agreement whose makers are not named is one of the parties; of anything else, one of them did it, and which is not told.
        if (!anybody) acting.UnionWith(told.Relation.Effect == MechanismEffect.Agrees ? Enumerable.Range(0, parties.Length) : [parties.Length]);
        var effect = EffectOf(told);
        var isOutside = acting.Count == 0 && !IsDeed(effect);
        var isSuggestion = IsFor(told.Relation.Effect) && (told.Modality == Modality.Suggested || (effect != MechanismEffect.None && isOutside));
        return new ChannelWord
        {
            Claim = claim,
            Span = graph.ClaimStanding[claim],
            Effect = isOutside ? MechanismEffect.None : effect,
            Parties = [.. acting],
            IsSuggestion = isSuggestion,
        };
    }

    /// <summary>A plan to do something for a mechanism puts it forward; a plan against it, a suggestion and a denial move nothing.</summary>
    private static MechanismEffect EffectOf(Claim claim) => claim.Modality switch
    {
        Modality.Asserted => claim.Relation.Effect,
        Modality.Planned when claim.Relation.Effect == MechanismEffect.Supports => MechanismEffect.Supports,
        Modality.Planned when IsFor(claim.Relation.Effect) => MechanismEffect.Proposes,
        _ => MechanismEffect.None,
    };

    /// <summary>Whether something shows how the mechanism works whoever did it.</summary>
    private static bool IsDeed(MechanismEffect effect) => effect is MechanismEffect.Establishes or MechanismEffect.Uses or MechanismEffect.Resumes
        or MechanismEffect.Suspends or MechanismEffect.Ends;
}
