namespace DiplomaticGraph.Html;

/// <summary>The title, publisher and address of a page.</summary>
internal static class PageNames
{
    private static readonly string[] Publishers = ["og:site_name", "dc.publisher", "dcterms.publisher", "citation_publisher", "publisher", "copyright-holder", "application-name"];

    private static readonly string[] Titles = ["og:title", "dc.title", "dcterms.title", "citation_title", "twitter:title", "parsely-title", "sailthru.title"];

    private static readonly string[] Separators = [" | ", " – ", " — ", " - ", " :: ", " » ", " • "];

    public static string? Publisher(ParsedPage page, ArticleData data) =>
        data.Publisher ?? Metas(page, Publishers).FirstOrDefault(name => name.Length <= 120 && !name.Contains("://", StringComparison.Ordinal));

    /// <summary>As told to machines, else the headline that is shown, else the title of the window.</summary>
    public static string? Title(ParsedPage page, ArticleData data, string? headline, string? publisher)
    {
        var told = data.Headline ?? Metas(page, Titles).FirstOrDefault() ?? Words.OneLine(headline) ?? Words.OneLine(page.Title);
        return told is null ? null : WithoutSite(told, publisher, Words.OneLine(headline));
    }

    /// <summary>The canonical address; a web address that is whole, or null.</summary>
    public static string? Url(ParsedPage page, ArticleData data)
    {
        var told = Metas(page, ["og:url"]).FirstOrDefault();
        foreach (var address in (string?[])[page.Canonical, told, data.Url])
        {
            if (address is { Length: <= 2000 } && Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https") return address.Trim();
        }

        return null;
    }

    private static IEnumerable<string> Metas(ParsedPage page, string[] keys) =>
        keys.SelectMany(key => page.Metas.Where(m => m.Key == key)).Select(m => Words.OneLine(m.Content)).OfType<string>();

    /// <summary>"Ministers meet in Oslo | The Paper" without the paper: where the end is the publisher's name, or the rest is the headline that is shown.</summary>
    private static string WithoutSite(string title, string? publisher, string? headline)
    {
        foreach (var separator in Separators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at <= 0) continue;
            var (rest, site) = (title[..at].Trim(), title[(at + separator.Length)..].Trim());
            if (rest.Length > 0 && (rest == headline || (publisher is not null && site.Equals(publisher, StringComparison.OrdinalIgnoreCase)))) return rest;
        }

        return title;
    }
}
