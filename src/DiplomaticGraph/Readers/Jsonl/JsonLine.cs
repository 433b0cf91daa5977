using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using DiplomaticGraph.Export;

namespace DiplomaticGraph.Readers;

/// <summary>Reads one line of JSON strictly: valid UTF-8, one object, no member twice.</summary>
internal static class JsonLine
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Reads a line into what <paramref name="parse"/> makes of its object.</summary>
    /// <returns>The result, or the problem with its line and without a source.</returns>
    public static (T? Result, Problem? Problem) Read<T>(ReadOnlyMemory<byte> utf8, int line, Func<JsonFields, T> parse)
        where T : class
    {
        if (TextDecoder.FindInvalidUtf8(utf8.Span) is { } invalid)
            return (null, Problems.InvalidUtf8("", line, ColumnOf(utf8.Span, invalid), utf8.Span[invalid]));
        try
        {
            using var document = JsonDocument.Parse(utf8, Strict);
            return (parse(JsonFields.Of(document.RootElement)), null);
        }
        catch (BadInputException e)
        {
            return (null, e.Problem with { Line = line });
        }
        catch (JsonException e)
        {
            return (null, Explain(utf8, line, e));
        }
        catch (InvalidOperationException)
        {
            // A member's name with half a surrogate pair: names are unescaped to be compared.
            return (null, Problems.LoneSurrogate("") with { Line = line });
        }
    }

    /// <summary>True for a line of nothing but spaces and tabs.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> utf8) => utf8.IndexOfAnyExcept(" \t\r"u8) < 0;

    private static Problem Explain(ReadOnlyMemory<byte> utf8, int line, JsonException e)
    {
        if (FindDuplicate(utf8) is { } field) return Problems.DuplicateKey(field) with { Line = line };
        int? column = e.BytePositionInLine is { } position ? ColumnOf(utf8.Span, (int)Math.Min(position, utf8.Length)) : null;
        return Problems.Syntax("", line, column, Reason(e.Message));
    }

    // The framework's message ends with its own position, counted in bytes from 0; ours is given beside it.
    public static string Reason(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? message : message[..end]).TrimEnd('.', ' ');
    }

    private static int ColumnOf(ReadOnlySpan<byte> utf8, int position) => Encoding.UTF8.GetCharCount(utf8[..position]) + 1;

    private static string? FindDuplicate(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            var open = new Stack<(JsonElement Element, string Path)>();
            open.Push((document.RootElement, ""));
            while (open.TryPop(out var next))
            {
                if (next.Element.ValueKind == JsonValueKind.Array)
                {
                    var index = 0;
                    foreach (var item in next.Element.EnumerateArray()) open.Push((item, FormattableString.Invariant($"{next.Path}[{index++}]")));
                }
                else if (next.Element.ValueKind == JsonValueKind.Object)
                {
                    var seen = new HashSet<string>(StringComparer.Ordinal);
                    foreach (var member in next.Element.EnumerateObject())
                    {
                        var path = next.Path.Length == 0 ? member.Name : $"{next.Path}.{member.Name}";
                        if (!seen.Add(member.Name)) return Problems.Show(path).Trim('"');
                        open.Push((member.Value, path));
                    }
                }
            }

            return null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
