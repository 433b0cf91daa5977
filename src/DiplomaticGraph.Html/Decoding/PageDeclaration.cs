using System.Buffers;
using System.Text;

namespace DiplomaticGraph.Html;

/// <summary>Finds the encoding that a page declares: in an XML declaration or a <c>meta</c> element.</summary>
internal static class PageDeclaration
{
    private const int LongestLabel = 40;

    private static readonly SearchValues<char> AfterLabel = SearchValues.Create(" \t\r\n\f\"';/?");

    /// <summary>The label as it stands; null where there is none.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        // ASCII is the same in all encodings of which the label is looked for.
        ReadOnlySpan<char> text = Encoding.Latin1.GetString(bytes);
        var at = 0;
        while (at < text.Length && text[at..].IndexOf('<') is >= 0 and var next)
        {
            at += next;
            var rest = text[at..];
            var close = rest.StartsWith("<!--", StringComparison.Ordinal) ? "-->" : ">";
            var length = rest.IndexOf(close, StringComparison.Ordinal);
            var tag = length < 0 ? rest : rest[..length];
            if (tag.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && Label(tag, "encoding") is { } encoding) return encoding;
            if (tag.StartsWith("<meta", StringComparison.OrdinalIgnoreCase) && Label(tag, "charset") is { } charset) return charset;
            if (length < 0) break;
            at += length + close.Length;
        }

        return null;
    }

    private static string? Label(ReadOnlySpan<char> tag, string key)
    {
        var start = tag.IndexOf(key, StringComparison.OrdinalIgnoreCase);
        if (start < 0) return null;
        var value = tag[(start + key.Length)..].TrimStart();
        if (value.IsEmpty || value[0] != '=') return null;
        value = value[1..].TrimStart(" \t\r\n\f\"'");
        var end = value.IndexOfAny(AfterLabel);
        if (end >= 0) value = value[..end];
        return value.Length is > 0 and <= LongestLabel ? value.ToString() : null;
    }
}
