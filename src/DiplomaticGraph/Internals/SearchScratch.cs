namespace DiplomaticGraph;

/// <summary>Working arrays of a search, stamped with the number of the search so that they need no clearing between two.</summary>
/// <remarks>Not thread-safe: each search rents its own from its graph.</remarks>
internal sealed class SearchScratch(int nodes)
{
    private int epoch;

    public SearchSide Forward { get; } = new(nodes);

    public SearchSide Backward { get; } = new(nodes);

    /// <summary>Marks of nodes on some shortest path.</summary>
    public int[] Good { get; } = new int[nodes];

    /// <summary>Begins a search: everything marked before is forgotten. O(1), but for every two-thousand-millionth time.</summary>
    public int Begin()
    {
        if (epoch == int.MaxValue)
        {
            epoch = 0;
            Array.Clear(Good);
            Forward.Clear();
            Backward.Clear();
        }

        epoch++;
        Forward.Begin(epoch);
        Backward.Begin(epoch);
        return epoch;
    }
}
