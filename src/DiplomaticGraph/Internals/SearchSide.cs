namespace DiplomaticGraph;

/// <summary>What a breadth-first search from one end has reached.</summary>
internal sealed class SearchSide(int nodes)
{
    private readonly int[] stamps = new int[nodes];
    private readonly int[] distances = new int[nodes];
    private readonly int[] queue = new int[nodes];
    private int epoch;
    private int count;
    private int frontier;

    /// <summary>How many steps the outermost nodes are away.</summary>
    public int Depth { get; private set; }

    /// <summary>The nodes at <see cref="Depth"/>.</summary>
    public ReadOnlySpan<int> Frontier => queue.AsSpan(frontier, count - frontier);

    public void Begin(int search) => (epoch, count, frontier, Depth) = (search, 0, 0, 0);

    public void Clear() => Array.Clear(stamps);

    public bool Has(int node) => stamps[node] == epoch;

    public bool IsAt(int node, int distance) => stamps[node] == epoch && distances[node] == distance;

    /// <summary>Puts a node at a distance, unless it was reached before.</summary>
    public bool Reach(int node, int distance)
    {
        if (stamps[node] == epoch) return false;
        stamps[node] = epoch;
        distances[node] = distance;
        queue[count++] = node;
        return true;
    }

    /// <summary>Makes the nodes reached since the last call the frontier, whose old nodes are returned for expansion.</summary>
    public ReadOnlySpan<int> Advance()
    {
        var old = queue.AsSpan(frontier, count - frontier);
        frontier = count;
        Depth++;
        return old;
    }
}
