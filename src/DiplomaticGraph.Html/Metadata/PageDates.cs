namespace DiplomaticGraph.Html;

/// <summary>The day on which a page says that it was published.</summary>
internal static class PageDates
{
    /// <summary>A longer block is prose: a date in it is that of what it tells.</summary>
    private const int LongestLine = 80;

    private static readonly string[] Keys =
    [
        "article:published_time", "og:article:published_time", "article:published", "og:published_time", "datepublished", "date_published", "published_time", "pubdate", "publishdate",
        "publish_date", "publish-date", "publication_date", "publication-date", "publicationdate", "originalpublicationdate", "article_date_original", "article.published",
        "dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created", "dc.created", "dc.date", "dcterms.date", "sailthru.date", "parsely-pub-date", "cxenseparse:recs:publishtime",
        "rnews:datepublished", "citation_publication_date", "citation_date", "displaydate", "release_date", "releasedate", "ptime", "bt:pubdate", "eomportal-date", "date",
    ];

    /// <summary>What is told to machines; else a <c>time</c> or a date that stands by itself at the article. Null where nothing tells.</summary>
    public static DateOnly? Find(ParsedPage page, PageBlocks blocks, ArticleBlocks article)
    {
        foreach (var key in Keys)
        {
            foreach (var (_, content) in page.Metas.Where(m => m.Key == key))
            {
                if (DayText.Find(content) is { } day) return day;
            }
        }

        return Marked(page, blocks) ?? Shown(page, blocks, article);
    }

    /// <summary>A property <c>datePublished</c>, or a <c>time</c> whose names say that it is the day of publication.</summary>
    private static DateOnly? Marked(ParsedPage page, PageBlocks blocks) => page.Elements
        .Where(e => blocks.Of(e.Index) != Exclusion.Always && e.Value is not null && (e.ItemProperty?.Contains("datePublished", StringComparison.OrdinalIgnoreCase) == true
            || (e.Name == "time" && e.Class?.Contains("publi", StringComparison.OrdinalIgnoreCase) == true)))
        .Select(e => DayText.Find(e.Value!)).FirstOrDefault(day => day is not null);

    /// <summary>In what is around the headline, or in the article, a short line that names one day and does not call it that of a change.</summary>
    private static DateOnly? Shown(ParsedPage page, PageBlocks blocks, ArticleBlocks article)
    {
        if (article.Content.Count == 0) return null;
        var (first, last) = (article.Content[0].Element, article.Content[^1].Element);
        var from = Math.Max(0, page.Elements[first].Parent);
        var values = page.Elements.Where(e => e is { Name: "time", Value: not null }).ToLookup(e => e.Block, e => e.Value!);
        var isBody = false;
        foreach (var block in blocks.Blocks)
        {
            if (block.Element < from) continue;
            if (block.Element > last) break;
            isBody |= block.IsProse && block.Element >= first;
            if (block.Text.Length > LongestLine || blocks.Of(block.Element) > Exclusion.ByName || IsOfChange(block.Text)) continue;

            // Below the first paragraph a line with a date is more likely an event than the day of publication.
            if (isBody && !block.Text.Contains("publish", StringComparison.OrdinalIgnoreCase)) continue;
            if ((values[block.Element].Select(DayText.Find).FirstOrDefault(d => d is not null) ?? DayText.Find(block.Text)) is { } day) return day;
        }

        return null;
    }

    private static bool IsOfChange(string text) =>
        (text.Contains("updated", StringComparison.OrdinalIgnoreCase) || text.Contains("modified", StringComparison.OrdinalIgnoreCase)) && !text.Contains("published", StringComparison.OrdinalIgnoreCase);
}
