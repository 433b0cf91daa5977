using DiplomaticGraph.Readers;

namespace DiplomaticGraph.Html;

/// <summary>Reads HTML pages into documents: the text of the article, its title, day of publication, publisher and address.</summary>
/// <remarks>
/// <para>
/// Give it to a loader: <c>new ClaimLoader(new ClaimLoaderOptions { DocumentReaders = [new HtmlDocumentReader()] })</c>. A page is one document, and its
/// <see cref="TextDocument.Text"/> is the text taken out of the page, decoded: the offsets of evidence count in that text, not in the page. Paragraphs stand
/// apart by a blank line, an item of a list begins with <c>- </c>, a row of a table with <c>|</c>. Navigation, asides, comments, related articles, notices, captions, struck-out
/// words and what the page hides are no part of it.
/// </para>
/// <para>Nothing is fetched and no script is run. Deterministic; time and memory grow with the length of the page, however it is nested. Immutable and safe for any number of threads.</para>
/// </remarks>
public sealed class HtmlDocumentReader : IDocumentReader
{
    /// <inheritdoc/>
    public InputFormat Format => InputFormat.Html;

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    /// <summary>Reads one page.</summary>
    /// <param name="content">Its bytes. The encoding is that of the byte order mark, else UTF-8 where the bytes are, else what the page declares, else windows-1252.</param>
    /// <param name="name">What problems call it, and the identity of the document.</param>
    /// <returns>The document; a problem where the page has no text, is no page, or has more than 1,000,000 elements. Bytes that are no characters come with both.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public DocumentParse Read(ReadOnlyMemory<byte> content, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (PageEncoding.IsBinary(content.Span)) return new DocumentParse { Problem = PageProblems.Binary(name) };
        var html = PageEncoding.Decode(content.Span, out var declared, out var isLossy);
        if (PageParser.Parse(html) is not { } page) return new DocumentParse { Problem = PageProblems.TooManyElements(name, PageParser.MaximumElements) };
        var article = PageArticle.Of(page);
        if (article.Text.Length == 0) return new DocumentParse { Problem = PageProblems.NoText(name) };
        return new DocumentParse
        {
            Document = new TextDocument
            {
                Id = new SourceId(name), Text = article.Text, Title = article.Title, Published = article.Published, Publisher = article.Publisher, Url = article.Url,
            },
            Problem = isLossy ? PageProblems.Lossy(name, declared) : null,
        };
    }
}
