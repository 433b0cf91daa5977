using System.Collections.Immutable;

namespace DiplomaticGraph;

/// <summary>Gathers the claims about a mechanism, judges them one after the other, and writes the report.</summary>
/// <remarks>O(n log n) for the n claims about the mechanism, and O(parties) more for each of them.</remarks>
internal sealed class ChannelFinder
{
    private readonly GraphData graph;
    private readonly ImmutableArray<Entity> parties;
    private readonly List<ChannelWord> dated;
    private readonly List<ChannelWord> undated;
    private readonly List<(ChannelWord Word, ChannelWord Denial)> disputes;

    private ChannelFinder(GraphView view, ImmutableArray<Entity> parties, MechanismKind kind)
    {
        graph = view.Data;
        this.parties = parties;
        var mechanism = graph.IndexOf(new Mechanism { Kind = kind, Parties = [.. parties.Select(p => p.Id)] }.Id);
        var numbers = parties.Select(p => graph.IndexOf(p.Id)).ToArray();
        var words = new List<ChannelWord>();
        foreach (var claim in mechanism < 0 ? [] : graph.MechanismClaims[mechanism])
        {
            if (view.Filter.Passes(graph, claim)) words.Add(ChannelWord.Of(graph, claim, numbers));
        }

        dated = [.. words.Where(w => w.IsDated).OrderBy(w => w.Span, Comparer<DaySpan>.Create(DaySpan.CompareForLists)).ThenBy(w => w.Claim)];
        undated = [.. words.Where(w => !w.IsDated)];
        disputes = ChannelDisputes.Find(graph, dated, undated);
    }

    public static ChannelStatusReport Find(GraphView view, IEnumerable<Entity> parties, MechanismKind kind)
    {
        ImmutableArray<Entity> distinct = [.. parties.DistinctBy(p => p.Id).OrderBy(p => p.Id)];
        if (distinct.Length < 2)
            Throw.Argument<int>($"A channel has two parties or more: {distinct.Length} different given ({string.Join(", ", distinct)}).", nameof(parties));
        var report = new ChannelFinder(view, distinct, kind).Report(kind);
        var ids = distinct.Select(p => p.Id).ToHashSet();
        return report with { Wider = [.. view.Mechanisms.Where(m => m.Kind == kind && m.Parties.Length > ids.Count && ids.IsSubsetOf(m.Parties))] };
    }

    private ChannelStatusReport Report(MechanismKind kind)
    {
        var disputed = disputes.Select(d => d.Word.Claim).ToHashSet();
        HashSet<int>[] untruths = disputed.Count == 0 ? [[]] : [[], disputed];
        ChannelWorld[] worlds = [.. untruths.Select(untrue => new ChannelWorld(parties.Length, dated, undated, untrue))];
        var history = ImmutableArray.CreateBuilder<ChannelHistoryEntry>(dated.Count + undated.Count);
        var statuses = new List<ChannelStatus> { Status(worlds, w => w.Whole) };
        foreach (var word in dated)
        {
            Array.ForEach(worlds, w => w.Add(word));
            statuses.Add(Status(worlds, w => w.Whole));
            history.Add(Entry(word, Status(worlds, w => w.DatedAlone)));
        }

        foreach (var word in undated) history.Add(Entry(word, Alone(word)));
        var stances = Stances(worlds);
        return new ChannelStatusReport
        {
            Parties = parties,
            Mechanism = kind,
            Status = statuses[^1],
            Since = Since(statuses),
            Stances = stances,
            History = history.MoveToImmutable(),
            Conflicts = new ChannelConflicts(graph, parties, [.. dated, .. undated], worlds[0].Whole).Find(disputes),
        };
    }

    private static ChannelStatus Status(ChannelWorld[] worlds, Func<ChannelWorld, ChannelJudge> judge) =>
        ChannelJudge.Single(worlds.Aggregate(0, (all, w) => all | judge(w).Statuses()));

    private ChannelStatus Alone(ChannelWord word) =>
        ChannelJudge.Single(new ChannelWorld(parties.Length, [], [word], new HashSet<int>()).Whole.Statuses());

    private ImmutableArray<PartyStance> Stances(ChannelWorld[] worlds)
    {
        var judge = worlds[0].Whole;
        var stances = judge.Stances();
        var others = worlds[^1].Whole.Stances();
        var found = ImmutableArray.CreateBuilder<PartyStance>();
        for (var party = 0; party < parties.Length; party++)
        {
            if ((stances[party] ?? others[party]) is not { } stance) continue;
            if (stances[party] != others[party]) stance = ChannelStance.Contested;
            var register = judge.Register(party);
            var words = (judge.IsDated(party) ? dated : undated).Where(w => w.Effect != MechanismEffect.None && w.Parties.Contains(party));
            found.Add(new PartyStance
            {
                Party = parties[party],
                Stance = stance,
                Claims = [.. words.Where(w => register.Shows(stance, w)).Select(w => w.Claim).Order().Select(c => graph.Claims[c])],
            });
        }

        return found.DrainToImmutable();
    }

    /// <summary>The time of the dated word from which on the status is the present one.</summary>
    private EventTime Since(List<ChannelStatus> statuses)
    {
        var at = statuses.Count - 1;
        while (at > 0 && statuses[at - 1] == statuses[^1]) at--;
        if (at == 0) return EventTime.Unknown;
        var word = dated[at - 1];

        // A word before it in the list whose days reach beyond may have been the one that was missing.
        var last = dated.Take(at).Where(w => w.Effect != MechanismEffect.None).Select(w => w.Span.Last).Append(word.Span.Last).Max();
        return last == word.Span.Last ? TimeOf(word) : (word.Span with { Last = last }).ToTime();
    }

    private ChannelHistoryEntry Entry(ChannelWord word, ChannelStatus status) => new()
    {
        Time = TimeOf(word),
        Status = status,
        Claim = graph.Claims[word.Claim],
        Actors = [.. graph.Claims[word.Claim].Participants.Where(p => EventLinks.IsActing(p.Role))],
    };

    private EventTime TimeOf(ChannelWord word) => graph.Claims[word.Claim] is { Modality: not Modality.Planned } claim ? claim.Time : word.Span.ToTime();
}
