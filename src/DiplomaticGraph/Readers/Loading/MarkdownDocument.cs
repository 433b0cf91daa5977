using DiplomaticGraph.Readers.Text;

namespace DiplomaticGraph.Readers;

/// <summary>Markdown as a document: its front matter tells of it.</summary>
internal static class MarkdownDocument
{
    public static TextDocument Of(TextDocument text)
    {
        var head = FrontMatter.Read(text.Text);
        return text with { Markup = TextMarkup.Markdown, Title = head.Title, Published = head.Published, Publisher = head.Publisher, Url = head.Url };
    }
}
