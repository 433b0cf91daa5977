namespace DiplomaticGraph.Html;

/// <summary>The article of a page.</summary>
internal sealed class PageArticle
{
    /// <summary>What the page tells machines is taken instead where it is so many times longer than what was found.</summary>
    private const int MuchLonger = 2;

    /// <summary>The text; empty where the page has none.</summary>
    public required string Text { get; init; }

    public string? Title { get; init; }

    public DateOnly? Published { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public static PageArticle Of(ParsedPage page)
    {
        var data = ArticleData.Find(page.LinkedData);
        var blocks = PageBlocks.Of(page);
        var article = Blocks(page, blocks);
        var text = ContentText.Write(page, blocks, article.Content);
        if (data.Body is { } body && BodyText(body) is { Length: > 0 } told && (told.Length > MuchLonger * text.Length || !Overlap.Has(text, told))) text = told;
        var publisher = PageNames.Publisher(page, data);
        return new PageArticle
        {
            Text = text,
            Title = PageNames.Title(page, data, article.Headline?.Text, publisher),
            Published = data.Published ?? PageDates.Find(page, blocks, article),
            Publisher = publisher,
            Url = PageNames.Url(page, data),
        };
    }

    /// <summary>The blocks of the article. Where only parts that bear the names of clutter have text, they are looked at after all.</summary>
    private static ArticleBlocks Blocks(ParsedPage page, PageBlocks blocks)
    {
        foreach (var limit in (Exclusion[])[Exclusion.ByName, Exclusion.ByTag])
        {
            if (MainContent.Find(page, blocks, limit) is var (first, last)) return ArticleBlocks.Of(page, blocks, first, last, limit);
        }

        // Nothing is long enough to tell: a short note, whatever is around it.
        return ArticleBlocks.Of(page, blocks, 0, blocks.Blocks.Count - 1, Exclusion.ByName);
    }

    /// <summary>The text of a body told to machines; some write tags into it.</summary>
    private static string BodyText(string body)
    {
        if (!body.Contains("</", StringComparison.Ordinal) && !body.Contains("<br", StringComparison.OrdinalIgnoreCase)) return Words.Lines(body);
        if (PageParser.Parse($"<body>{body}") is not { } page) return "";
        var blocks = PageBlocks.Of(page);
        return ContentText.Write(page, blocks, ArticleBlocks.Of(page, blocks, 0, blocks.Blocks.Count - 1, Exclusion.ByName).Content);
    }
}
