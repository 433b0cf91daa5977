using System.Text;
using DiplomaticGraph.Readers.Text;

namespace DiplomaticGraph.Readers;

/// <summary>Tells Markdown: by front matter, or by the name of the file. Stars and hyphens alone tell nothing: plain texts have them too.</summary>
internal static class MarkdownSniffer
{
    /// <summary>Front matter is short.</summary>
    private const int Within = 8 * 1024;

    public static bool IsMarkdown(ReadOnlySpan<byte> content, string name) =>
        IsNamed(name) || FrontMatter.Read(Encoding.UTF8.GetString(content[..Math.Min(content.Length, Within)])).End > 0;

    public static bool IsNamed(string name) => name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
}
