using DiplomaticGraph.Readers;

namespace DiplomaticGraph.Html;

/// <summary>Every text about pages that cannot be read.</summary>
internal static class PageProblems
{
    public static Problem NoText(string source) => new()
    {
        Source = source,
        What = "a page without text",
        Expected = "an article in the page itself: nothing is fetched and no script is run",
        Advice = "Save the page from a browser that has shown it, or save the article's text as a .txt file",
    };

    public static Problem Binary(string source) => new()
    {
        Source = source, What = "not an HTML page", Value = "binary data", Expected = "HTML", Advice = "Leave it out, or name its form with --format",
    };

    public static Problem TooManyElements(string source, int limit) => new()
    {
        Source = source,
        What = "a page of too many elements",
        Expected = FormattableString.Invariant($"at most {limit}"),
        Advice = "Split it, or save the article's text as a .txt file",
    };

    public static Problem Lossy(string source, string encoding) => new()
    {
        Source = source,
        What = "bytes that are no characters",
        Value = encoding,
        Expected = "the encoding that the page declares",
        Advice = "Save it again as UTF-8; the page is read with U+FFFD in their place",
    };
}
