using System.Text;

namespace DiplomaticGraph.Readers;

/// <summary>Tells a page by its beginning: a document type, or a tag that pages and their parts begin with.</summary>
internal static class HtmlSniffer
{
    private static readonly string[] Openings =
    [
        "!doctype html", "html", "head", "body", "title", "meta", "link", "script", "style", "article", "main", "section", "header", "div", "p", "h1", "h2", "table", "center",
    ];

    public static bool IsPage(ReadOnlySpan<byte> beginning)
    {
        // Tags are ASCII in every encoding that is looked at.
        var head = beginning[..Math.Min(beginning.Length, 4096)];
        var text = TextDecoder.IsUtf16(head)
            ? (head[0] == 0xFE ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(head[2..])
            : Encoding.Latin1.GetString(head);
        var rest = text.AsSpan().TrimStart();
        while (SkipAside(ref rest)) rest = rest.TrimStart();
        if (rest.IsEmpty || rest[0] != '<') return false;
        foreach (var opening in Openings)
        {
            if (rest[1..].StartsWith(opening, StringComparison.OrdinalIgnoreCase) && EndsName(rest[(1 + opening.Length)..])) return true;
        }

        return false;
    }

    /// <summary>Skips a comment, such as "saved from url=…", or an XML declaration.</summary>
    private static bool SkipAside(ref ReadOnlySpan<char> rest)
    {
        var (open, close) = rest.StartsWith("<!--", StringComparison.Ordinal) ? ("<!--", "-->") : ("<?xml", "?>");
        if (!rest.StartsWith(open, StringComparison.OrdinalIgnoreCase)) return false;
        var end = rest.IndexOf(close, StringComparison.Ordinal);
        if (end < 0) return false;
        rest = rest[(end + close.Length)..];
        return true;
    }

    private static bool EndsName(ReadOnlySpan<char> rest) => rest.IsEmpty || rest[0] is '>' or '/' || char.IsWhiteSpace(rest[0]);
}
