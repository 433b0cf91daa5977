namespace DiplomaticGraph;

/// <summary>Claims in the order in which results list them.</summary>
internal static class ClaimList
{
    /// <summary>The dated ones of some claims in order of time; those whose times sort alike in the order of the graph.</summary>
    public static IEnumerable<int> Dated(GraphData graph, IEnumerable<int> claims) =>
        claims.Where(c => !graph.ClaimSpan[c].IsUnknown).Order().OrderBy(c => graph.ClaimSpan[c], Comparer<DaySpan>.Create(DaySpan.CompareForLists));

    /// <summary>The undated ones in the order of the graph.</summary>
    public static IEnumerable<int> Undated(GraphData graph, IEnumerable<int> claims) => claims.Where(c => graph.ClaimSpan[c].IsUnknown).Order();
}
