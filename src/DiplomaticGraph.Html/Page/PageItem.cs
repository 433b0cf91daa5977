namespace DiplomaticGraph.Html;

/// <summary>What stands in a page, in its order.</summary>
internal enum PageItemKind : byte
{
    Text,

    /// <summary>A line break within a block.</summary>
    Break,

    /// <summary>An element begins.</summary>
    Open,

    /// <summary>An element ends.</summary>
    Close,
}

/// <summary>A piece of a page.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Element">The element that begins or ends, or that the text stands in, by number.</param>
/// <param name="Text">The text, decoded; null for other kinds.</param>
/// <param name="IsLink">Whether the text is that of a link.</param>
internal readonly record struct PageItem(PageItemKind Kind, int Element, string? Text = null, bool IsLink = false);
