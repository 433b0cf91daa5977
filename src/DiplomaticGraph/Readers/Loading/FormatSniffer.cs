using System.Text.Json;

namespace DiplomaticGraph.Readers;

/// <summary>Tells the form of an input from its first bytes.</summary>
internal static class FormatSniffer
{
    /// <summary>How many bytes are looked at.</summary>
    public const int PrefixBytes = 64 * 1024;

    /// <summary>The form; <see cref="InputFormat.Auto"/> where the bytes look like JSON and no form is told.</summary>
    /// <param name="prefix">The first bytes.</param>
    /// <param name="name">The name, which decides only where the beginning is neither one of the forms nor plainly text.</param>
    public static InputFormat Tell(ReadOnlySpan<byte> prefix, string name)
    {
        if (TextDecoder.IsUtf16(prefix)) return HtmlSniffer.IsPage(prefix) ? InputFormat.Html : MarkdownSniffer.IsNamed(name) ? InputFormat.Markdown : InputFormat.Text;
        if (prefix.StartsWith("\uFEFF"u8)) prefix = prefix[3..];
        if (HtmlSniffer.IsPage(prefix)) return InputFormat.Html;
        var named = name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        var content = prefix.TrimStart(" \t\r\n"u8);
        var opens = !content.IsEmpty && content[0] == (byte)'{';
        if (!opens && !named) return MarkdownSniffer.IsMarkdown(content, name) ? InputFormat.Markdown : InputFormat.Text;

        var sawMembers = false;
        foreach (var (at, _) in LineStarts(content))
        {
            if (content[at] != (byte)'{') continue;
            var form = TellObject(content[at..], out var members);
            if (form != InputFormat.Auto) return form;
            sawMembers |= members;
        }

        return sawMembers || named ? InputFormat.Auto : InputFormat.Text;
    }

    /// <summary>The form of JSON lines as the first of them tells it; <see cref="InputFormat.Auto"/> where it tells none.</summary>
    public static InputFormat TellLine(ReadOnlySpan<byte> line)
    {
        if (line.StartsWith("\uFEFF"u8)) line = line[3..].TrimStart(" \t"u8);
        return !line.IsEmpty && line[0] == (byte)'{' ? TellObject(line, out _) : InputFormat.Auto;
    }

    private static List<(int At, int Length)> LineStarts(ReadOnlySpan<byte> content)
    {
        var starts = new List<(int, int)>();
        var at = 0;
        while (at < content.Length)
        {
            var length = content[at..].IndexOf((byte)'\n');
            if (length < 0) length = content.Length - at;
            if (length > 0) starts.Add((at, length));
            at += length + 1;
        }

        return starts;
    }

    // Only the names of the outermost members count: a claim's source may well have a member called "text". All that the prefix shows are seen before one
    // decides, because a document may have a member called "claims", and a claim one called "text".
    private static InputFormat TellObject(ReadOnlySpan<byte> json, out bool members)
    {
        members = false;
        bool format = false, relation = false, text = false, parts = false, graph = false;
        try
        {
            var reader = new Utf8JsonReader(json, isFinalBlock: false, state: default);
            while (reader.Read())
            {
                if (reader.CurrentDepth == 0 && reader.TokenType == JsonTokenType.EndObject) break;
                if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.PropertyName) continue;
                members = true;
                format |= reader.ValueTextEquals("format"u8);
                relation |= reader.ValueTextEquals("relation"u8);
                text |= reader.ValueTextEquals("text"u8);
                parts |= reader.ValueTextEquals("participants"u8) || reader.ValueTextEquals("evidence"u8);
                graph |= reader.ValueTextEquals("kinds"u8) || reader.ValueTextEquals("claims"u8);
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // A broken line tells what it shows before it breaks; another one may tell more.
        }

        return (relation, text, format || graph, parts) switch
        {
            (true, _, _, _) => InputFormat.Claims,
            (_, true, _, _) => InputFormat.Documents,
            (_, _, true, _) => InputFormat.GraphJson,
            (_, _, _, true) => InputFormat.Claims,
            _ => InputFormat.Auto,
        };
    }
}
