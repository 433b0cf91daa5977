namespace DiplomaticGraph.Html;

/// <summary>The blocks of a page that are its article, from the headline on.</summary>
internal sealed class ArticleBlocks
{
    /// <summary>More text than this between the headline and the body belongs to neither: the heading is that of something else.</summary>
    private const int LongestIntroduction = 1500;

    private ArticleBlocks(PageBlock? headline, List<PageBlock> content)
    {
        Headline = headline;
        Content = content;
    }

    /// <summary>The heading over the article; null where there is none.</summary>
    public PageBlock? Headline { get; }

    /// <summary>The headline, what stands between it and the body, and the body; in the order of the page.</summary>
    public IReadOnlyList<PageBlock> Content { get; }

    /// <param name="page">The page.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="first">The first block of the body.</param>
    /// <param name="last">The last block of the body.</param>
    /// <param name="limit">Blocks as surely excluded as this are left out.</param>
    public static ArticleBlocks Of(ParsedPage page, PageBlocks blocks, int first, int last, Exclusion limit)
    {
        var all = blocks.Blocks;
        var title = all.FindIndex(b => b == blocks.FirstHeading);
        var headline = title >= 0 && title < first ? title
            : title > last || title < 0 ? all[..first].FindLastIndex(b => IsHeading(page, b) && blocks.Of(b.Element) == Exclusion.None && !b.IsLinks)
            : -1;
        var content = new List<PageBlock>();
        if (headline >= 0)
        {
            content.Add(all[headline]);
            var between = all[(headline + 1)..first].FindAll(b => blocks.Of(b.Element) == Exclusion.None && !b.IsLinks);
            if (between.Sum(b => b.Text.Length) <= LongestIntroduction) content.AddRange(between);
        }

        for (var i = first; i <= last; i++)
        {
            if (blocks.Of(all[i].Element) < limit && (!all[i].IsLinks || i == title)) content.Add(all[i]);
        }

        return new ArticleBlocks(headline >= 0 ? all[headline] : content.Find(b => IsHeading(page, b)), content);
    }

    private static bool IsHeading(ParsedPage page, PageBlock block) => page.Elements[block.Element].Name is "h1" or "h2" or "h3";
}
