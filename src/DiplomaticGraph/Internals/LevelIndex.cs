namespace DiplomaticGraph;

/// <summary>The relations of a graph at one level, and who touches which.</summary>
/// <remarks>
/// Relations are numbered in the order of their claims. Contacts are kept apart in rows of neighbours, each neighbour once, so that a search looks at a
/// pair once however often it met. Memory: 13 bytes a relation and 8 an end, 12 a pair of contacts.
/// </remarks>
internal sealed class LevelIndex
{
    public required int[] From { get; init; }

    public required int[] To { get; init; }

    public required int[] Claim { get; init; }

    public required bool[] IsReciprocal { get; init; }

    /// <summary>The relations of each claim: from [claim] up to [claim + 1].</summary>
    public required int[] ClaimStart { get; init; }

    /// <summary>The relations of any kind at each entity, ascending.</summary>
    public required Csr Incident { get; init; }

    /// <summary>Whom each entity had contact with, ascending, each once.</summary>
    public required Csr Neighbours { get; init; }

    /// <summary>Beside <see cref="Neighbours"/>: the pair, which is a row of <see cref="PairRelations"/>.</summary>
    public required int[] PairOf { get; init; }

    /// <summary>The contacts of each pair, in either direction, ascending.</summary>
    public required Csr PairRelations { get; init; }

    /// <summary>Beside <see cref="PairRelations"/>: 1 where an asserted contact leads from the lower end to the higher, 2 where one leads back, 3 for both.</summary>
    public required byte[] AssertedWays { get; init; }

    /// <summary>O(relations) after the sort of pairs.</summary>
    public static LevelIndex Build(GraphData graph, Level level)
    {
        var relations = Project(graph, level);
        var contacts = Enumerable.Range(0, relations.From.Count).Where(r => graph.Claims[relations.Claim[r]].Relation.IsContact).ToArray();
        var ends = contacts.Select(r => Pair(relations.From[r], relations.To[r])).ToArray();
        var pairs = ends.Distinct().Order().ToArray();
        var pairIndex = new Dictionary<long, int>(pairs.Length);
        foreach (var pair in pairs) pairIndex.Add(pair, pairIndex.Count);

        // Sorted pairs put each row's smaller neighbours, then its larger ones, in ascending order: first the pairs seen from their second end.
        var rows = new int[pairs.Length * 2];
        var slots = new int[pairs.Length * 2];
        for (var i = 0; i < pairs.Length; i++)
        {
            (rows[i], slots[i]) = ((int)pairs[i], i);
            (rows[pairs.Length + i], slots[pairs.Length + i]) = ((int)(pairs[i] >> 32), i);
        }

        var byNode = Csr.FromPairs(graph.Entities.Length, rows, slots);
        var neighbours = Csr.FromPairs(graph.Entities.Length, rows, [.. slots.Select((p, i) => i < pairs.Length ? (int)(pairs[p] >> 32) : (int)pairs[p])]);
        return new LevelIndex
        {
            From = [.. relations.From],
            To = [.. relations.To],
            Claim = [.. relations.Claim],
            IsReciprocal = [.. relations.Reciprocal],
            ClaimStart = relations.ClaimStart,
            Incident = Csr.FromPairs(
                graph.Entities.Length,
                relations.From.Zip(relations.To).SelectMany(e => new[] { e.First, e.Second }).ToArray(),
                Enumerable.Range(0, relations.From.Count).SelectMany(r => new[] { r, r }).ToArray()),
            Neighbours = neighbours,
            PairOf = [.. Enumerable.Range(0, slots.Length).Select(byNode.Value)],
            PairRelations = Csr.FromPairs(pairs.Length, ends.Select(e => pairIndex[e]).ToArray(), contacts),
            AssertedWays = Ways(graph, relations, contacts, ends, pairIndex),
        };
    }

    private static byte[] Ways(
        GraphData graph,
        (List<int> From, List<int> To, List<int> Claim, List<bool> Reciprocal, int[] ClaimStart) relations,
        int[] contacts,
        long[] ends,
        Dictionary<long, int> pairIndex)
    {
        var ways = new byte[pairIndex.Count];
        for (var i = 0; i < contacts.Length; i++)
        {
            var relation = contacts[i];
            if (graph.ClaimModality[relations.Claim[relation]] != (byte)Modality.Asserted) continue;
            ways[pairIndex[ends[i]]] |= (byte)(relations.Reciprocal[relation] ? 3 : relations.From[relation] < relations.To[relation] ? 1 : 2);
        }

        return ways;
    }

    private static long Pair(int a, int b) => a < b ? (long)a << 32 | (uint)b : (long)b << 32 | (uint)a;

    private static (List<int> From, List<int> To, List<int> Claim, List<bool> Reciprocal, int[] ClaimStart) Project(GraphData graph, Level level)
    {
        List<int> from = [], to = [], claimOf = [];
        List<bool> reciprocal = [];
        var start = new int[graph.Claims.Length + 1];
        var links = new List<EventLink>();
        var seen = new HashSet<(int, int)>();
        for (var claim = 0; claim < graph.Claims.Length; claim++)
        {
            start[claim] = from.Count;
            links.Clear();
            seen.Clear();
            EventLinks.AddTo(links, graph.Claims[claim]);
            foreach (var link in links)
            {
                var (a, b) = (End(graph, level, claim, link.From), End(graph, level, claim, link.To));
                if (a < 0 || b < 0 || a == b || IsOwnSide(graph, claim, link)) continue;
                if (seen.Contains((a, b)) || (link.IsReciprocal && seen.Contains((b, a)))) continue;
                seen.Add((a, b));
                from.Add(a);
                to.Add(b);
                claimOf.Add(claim);
                reciprocal.Add(link.IsReciprocal);
            }
        }

        start[^1] = from.Count;
        return (from, to, claimOf, reciprocal, start);
    }

    /// <summary>The entity at one end of a link, or -1 where nobody stands there at this level.</summary>
    private static int End(GraphData graph, Level level, int claim, int end)
    {
        var at = graph.ClaimParticipants.Start(claim) + end;
        if (at >= graph.ClaimParticipants.End(claim)) return graph.MechanismParties[graph.ClaimMechanism[claim]][at - graph.ClaimParticipants.End(claim)];
        return level == Level.Official ? graph.ClaimParticipants.Value(at) : graph.StandsFor[at];
    }

    /// <summary>Whether a link goes from an actor to the party to the mechanism that it stands for itself.</summary>
    private static bool IsOwnSide(GraphData graph, int claim, EventLink link)
    {
        var participants = graph.Claims[claim].Participants.Length;
        return link.To >= participants && link.From < participants
            && graph.StandsFor[graph.ClaimParticipants.Start(claim) + link.From] == End(graph, Level.Country, claim, link.To);
    }
}
