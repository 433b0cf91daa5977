namespace DiplomaticGraph.Readers.Text;

/// <summary>Finds the drafts that another may repeat, without looking at all of a long document.</summary>
/// <remarks>Two drafts of one event share a party; or the later one names only the states of the officials in the earlier one.</remarks>
internal sealed class DraftIndex
{
    /// <summary>How many drafts back "the talks between the two countries" may point.</summary>
    private const int Reach = 64;

    private readonly Dictionary<Party, List<Draft>> byParty = [];
    private readonly Dictionary<EntityId, List<Draft>> byState = [];

    /// <summary>Drafts with an official whose state no sentence had told yet.</summary>
    private readonly List<Draft> stateless = [];

    private readonly Dictionary<Draft, int> order = [];

    public void Add(Draft draft)
    {
        order[draft] = order.Count;
        foreach (var party in draft.Parties.Select(p => p.Party).Distinct()) AddTo(byParty, party, draft);
        foreach (var state in draft.States) AddTo(byState, state, draft);
        if (draft.Parties.Any(p => p.Party.State.IsDefault)) stateless.Add(draft);
    }

    /// <summary>The drafts that one may repeat, the last added first.</summary>
    public IEnumerable<Draft> Candidates(Draft draft)
    {
        if (draft.Parties.Count == 0) return [];
        var sharing = byParty.GetValueOrDefault(draft.Parties[0].Party, []);
        if (!draft.IsContact || !draft.IsDefinite || draft.Parties.Any(p => p.Party.IsOfficial)) return sharing.AsEnumerable().Reverse();
        return sharing.Concat(draft.States.SelectMany(s => byState.GetValueOrDefault(s, []).TakeLast(Reach))).Concat(stateless.TakeLast(Reach)).Distinct().OrderByDescending(d => order[d]);
    }

    private static void AddTo<T>(Dictionary<T, List<Draft>> index, T key, Draft draft)
        where T : notnull
    {
        if (!index.TryGetValue(key, out var drafts)) index[key] = drafts = [];
        drafts.Add(draft);
    }
}
