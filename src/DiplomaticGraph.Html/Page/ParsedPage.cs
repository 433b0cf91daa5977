namespace DiplomaticGraph.Html;

/// <summary>A page, parsed: its elements, what stands in them, and what it tells of itself to machines.</summary>
internal sealed class ParsedPage
{
    public List<PageElement> Elements { get; } = [];

    public List<PageItem> Items { get; } = [];

    /// <summary>The <c>meta</c> elements: property, name or itemprop in lower case, and the content.</summary>
    public List<(string Key, string Content)> Metas { get; } = [];

    /// <summary>The scripts of JSON-LD.</summary>
    public List<string> LinkedData { get; } = [];

    /// <summary>The <c>title</c> element; null where there is none.</summary>
    public string? Title { get; set; }

    /// <summary>What <c>link rel=canonical</c> names; null where there is none.</summary>
    public string? Canonical { get; set; }

    /// <summary>Whether an element stands in another or is it.</summary>
    public bool IsWithin(int element, int outer) => element >= outer && element < Elements[outer].End;
}
