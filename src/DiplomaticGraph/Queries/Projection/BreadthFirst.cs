namespace DiplomaticGraph;

/// <summary>Breadth-first search over any graph that can tell the successors of a node.</summary>
/// <remarks>Nothing is converted and nothing is kept between calls. Safe for any number of threads where the function is.</remarks>
public static class BreadthFirst
{
    /// <summary>The shortest path by fewest steps.</summary>
    /// <typeparam name="TNode">The type of nodes, which are told apart by equality.</typeparam>
    /// <param name="from">Where to begin.</param>
    /// <param name="to">Where to end.</param>
    /// <param name="successors">The nodes one step away, in an order that decides between paths of one length: the earlier wins.</param>
    /// <param name="cancellationToken">Asked once for each node.</param>
    /// <returns>The nodes of the path, both ends included; null where there is none.</returns>
    /// <remarks>O(nodes + edges) reachable from the start before the end is met; the function is called at most once for a node.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="successors"/> is null.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static IReadOnlyList<TNode>? FindPath<TNode>(
        TNode from, TNode to, Func<TNode, IEnumerable<TNode>> successors, CancellationToken cancellationToken = default)
        where TNode : notnull
    {
        ArgumentNullException.ThrowIfNull(successors);
        var same = EqualityComparer<TNode>.Default;
        if (same.Equals(from, to)) return [from];
        var before = new Dictionary<TNode, TNode> { [from] = from };
        var waiting = new Queue<TNode>([from]);
        while (waiting.TryDequeue(out var node))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var next in successors(node))
            {
                if (!before.TryAdd(next, node)) continue;
                if (same.Equals(next, to)) return Trace(before, from, to);
                waiting.Enqueue(next);
            }
        }

        return null;
    }

    private static List<TNode> Trace<TNode>(Dictionary<TNode, TNode> before, TNode from, TNode to)
        where TNode : notnull
    {
        var path = new List<TNode> { to };
        while (!EqualityComparer<TNode>.Default.Equals(path[^1], from)) path.Add(before[path[^1]]);
        path.Reverse();
        return path;
    }
}
