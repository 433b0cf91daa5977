namespace DiplomaticGraph.Html;

/// <summary>How surely an element is no part of an article.</summary>
internal enum Exclusion : byte
{
    /// <summary>Nothing speaks against it.</summary>
    None,

    /// <summary>Its class or identity says what it is for: a name that its makers chose freely.</summary>
    ByName,

    /// <summary>Its tag or role says so, or it is hidden.</summary>
    ByTag,

    /// <summary>What is in it is no text to read, or withdrawn.</summary>
    Always,
}
