namespace DiplomaticGraph;

/// <summary>The path of fewest steps by breadth-first search from both ends.</summary>
/// <remarks>
/// Of several shortest paths it finds the one whose nodes come first when compared step by step from the start, in order of identity; so the answer depends on
/// the graph alone. O(nodes + contacts) at worst; usually about the square root of what a search from one end touches.
/// </remarks>
internal readonly ref struct ShortestPathSearch(GraphData graph, LevelIndex index, ClaimFilter contacts, SearchScratch scratch)
{
    private readonly SearchSide forward = scratch.Forward;
    private readonly SearchSide backward = scratch.Backward;
    private readonly byte[]? ways = ReferenceEquals(contacts, ClaimFilter.Asserted) ? index.AssertedWays : null;

    /// <summary>The nodes of the path, both ends included; null where there is none.</summary>
    public int[]? Find(int from, int to)
    {
        var epoch = scratch.Begin();
        if (from == to) return [from];
        forward.Reach(from, 0);
        backward.Reach(to, 0);
        while (true)
        {
            if (forward.Frontier.IsEmpty || backward.Frontier.IsEmpty) return null;
            var met = forward.Frontier.Length <= backward.Frontier.Length ? ExpandForward() : ExpandBackward();
            if (met) return Trace(from, epoch);
        }
    }

    /// <summary>The contacts of two neighbours that lead from the one to the other, in the order of the graph.</summary>
    public IEnumerable<int> Leading(int from, int to)
    {
        var slot = index.Neighbours.Start(from) + index.Neighbours[from].BinarySearch(to);
        var (lens, kept, all) = (index, contacts, graph);
        return index.PairRelations[index.PairOf[slot]].ToArray()
            .Where(r => (lens.IsReciprocal[r] || lens.From[r] == from) && kept.Passes(all, lens.Claim[r]));
    }

    private bool ExpandForward()
    {
        var met = false;
        foreach (var node in forward.Advance())
        {
            for (var slot = index.Neighbours.Start(node); slot < index.Neighbours.End(node); slot++)
            {
                var next = index.Neighbours.Value(slot);
                if (forward.Has(next) || !Leads(slot, node, next)) continue;
                forward.Reach(next, forward.Depth);
                met |= backward.Has(next);
            }
        }

        return met;
    }

    private bool ExpandBackward()
    {
        var met = false;
        foreach (var node in backward.Advance())
        {
            for (var slot = index.Neighbours.Start(node); slot < index.Neighbours.End(node); slot++)
            {
                var next = index.Neighbours.Value(slot);
                if (backward.Has(next) || !Leads(slot, next, node)) continue;
                backward.Reach(next, backward.Depth);
                met |= forward.Has(next);
            }
        }

        return met;
    }

    /// <summary>Whether some contact of a pair leads from the one to the other.</summary>
    private bool Leads(int slot, int from, int to)
    {
        var pair = index.PairOf[slot];
        if (ways is not null) return (ways[pair] & (from < to ? 1 : 2)) != 0;
        foreach (var relation in index.PairRelations[pair])
        {
            if ((index.IsReciprocal[relation] || index.From[relation] == from) && contacts.Passes(graph, index.Claim[relation])) return true;
        }

        return false;
    }

    /// <summary>Marks what lies on shortest paths from where the searches met back to the start, then walks from the start by the first mark each time.</summary>
    private int[] Trace(int from, int epoch)
    {
        var length = forward.Depth + backward.Depth;
        var marked = new List<int>();
        foreach (var node in forward.Frontier)
        {
            if (backward.IsAt(node, backward.Depth)) marked.Add(node);
        }

        foreach (var node in marked) scratch.Good[node] = epoch;
        for (var depth = forward.Depth - 1; depth >= 0; depth--)
        {
            var before = new List<int>();
            foreach (var node in marked)
            {
                for (var slot = index.Neighbours.Start(node); slot < index.Neighbours.End(node); slot++)
                {
                    var previous = index.Neighbours.Value(slot);
                    if (!forward.IsAt(previous, depth) || scratch.Good[previous] == epoch || !Leads(slot, previous, node)) continue;
                    scratch.Good[previous] = epoch;
                    before.Add(previous);
                }
            }

            marked = before;
        }

        var path = new int[length + 1];
        path[0] = from;
        for (var step = 0; step < length; step++) path[step + 1] = First(path[step], step + 1, length, epoch);
        return path;
    }

    private int First(int node, int distance, int length, int epoch)
    {
        for (var slot = index.Neighbours.Start(node); slot < index.Neighbours.End(node); slot++)
        {
            var next = index.Neighbours.Value(slot);
            var isOn = distance <= forward.Depth
                ? scratch.Good[next] == epoch && forward.IsAt(next, distance)
                : backward.IsAt(next, length - distance);
            if (isOn && Leads(slot, node, next)) return next;
        }

        throw new InvalidOperationException("A marked node has no marked neighbour.");
    }
}
