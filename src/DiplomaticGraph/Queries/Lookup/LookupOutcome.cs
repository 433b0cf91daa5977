namespace DiplomaticGraph;

/// <summary>How the search for a name ended.</summary>
public enum LookupOutcome
{
    /// <summary>One entity bears the name.</summary>
    Found,

    /// <summary>Several bear it, and none is picked.</summary>
    Ambiguous,

    /// <summary>None bears it.</summary>
    Unknown,
}
