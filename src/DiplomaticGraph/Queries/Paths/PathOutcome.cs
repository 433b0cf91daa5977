namespace DiplomaticGraph;

/// <summary>How the search for a path ended.</summary>
public enum PathOutcome
{
    /// <summary>There is a path, and this is the shortest.</summary>
    Found,

    /// <summary>An end is nobody that the graph or the table of countries knows.</summary>
    UnknownEntity,

    /// <summary>The name of an end fits several, and none is picked.</summary>
    Ambiguous,

    /// <summary>Both ends are known, and no chain of contacts joins them.</summary>
    NotConnected,

    /// <summary>A chain joins them, and it has more steps than allowed.</summary>
    OverLimit,
}
