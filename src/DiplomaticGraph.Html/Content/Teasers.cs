namespace DiplomaticGraph.Html;

/// <summary>Tells the paragraph below a link to another article: alone with that link in the smallest element around both.</summary>
internal sealed class Teasers
{
    /// <summary>A card of another article has a picture's line, a headline, a paragraph, a day and a button.</summary>
    private const int MostBlocks = 5;

    /// <summary>Shorter links are names of sections.</summary>
    private const int ShortestHeadline = 12;

    private readonly ParsedPage page;
    private readonly long[] blocks;
    private readonly long[] prose;
    private readonly long[] links;
    private readonly long[] headlines;

    public Teasers(ParsedPage page, IEnumerable<PageBlock> all)
    {
        this.page = page;
        var count = page.Elements.Count;
        (blocks, prose, links, headlines) = (new long[count], new long[count], new long[count], new long[count]);
        foreach (var block in all)
        {
            blocks[block.Element]++;
            if (block.IsProse) prose[block.Element]++;
            if (block.IsLinks && block.Text.Length >= ShortestHeadline) links[block.Element]++;
            if (!block.IsLinks && page.Elements[block.Element].Name == "h1") headlines[block.Element]++;
        }

        foreach (var sums in (long[][])[blocks, prose, links, headlines]) Sums.AddToParents(page, sums);
    }

    public bool IsTeaser(PageBlock block)
    {
        if (!block.IsProse) return false;
        var around = block.Element;
        while (blocks[around] == 1 && page.Elements[around].Parent is >= 0 and var parent) around = parent;
        return blocks[around] is > 1 and <= MostBlocks && prose[around] == 1 && links[around] > 0 && headlines[around] == 0;
    }
}
