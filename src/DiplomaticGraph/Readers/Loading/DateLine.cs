using System.Globalization;
using DiplomaticGraph.Readers.Text;

namespace DiplomaticGraph.Readers;

/// <summary>A first line that was meant to tell the day of a text and does not.</summary>
internal static class DateLine
{
    /// <summary>Longer lines are prose that happens to begin with "date".</summary>
    private const int Longest = 40;

    /// <summary>What stands there for a date, such as <c>15 May 2024</c> or <c>2024-02-30</c>, with its line; null where the text has no such line or its day is known.</summary>
    public static (string Given, int Line)? FindUnread(string text)
    {
        var start = text.AsSpan().IndexOfAnyExcept(" \t\r\n\uFEFF");
        if (start < 0) return null;
        var line = text.AsSpan(start);
        if (line.IndexOfAny('\r', '\n') is var end and >= 0) line = line[..end];
        if (!line.StartsWith("date", StringComparison.OrdinalIgnoreCase) || line.Length < 5 || line[4] is not (' ' or '\t' or ':')) return null;
        var rest = line[4..].Trim(" \t:");
        if (StandsForDay(rest) is not { Length: > 0 } given || DocumentDate.Read(text) is not null) return null;
        return (given.ToString(), text.AsSpan(0, start).Count('\n') + 1);
    }

    private static ReadOnlySpan<char> StandsForDay(ReadOnlySpan<char> rest)
    {
        // "2024-02-30 In a meeting …": the day first, text after it.
        if (rest.Length >= 10 && IsDayLike(rest[..10])) return rest[..10];
        return rest.Length <= Longest && HasYearOrDay(rest) ? rest : default;
    }

    private static bool IsDayLike(ReadOnlySpan<char> text) => text[4] == '-' && text[7] == '-' && IsNumber(text[..4]) && IsNumber(text[5..7]) && IsNumber(text[8..]);

    /// <summary>"15 May 2024", "3/4/24": a number of four digits, or numbers with a slash, dot or hyphen between.</summary>
    private static bool HasYearOrDay(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var digits = text[i..].IndexOfAnyExceptInRange('0', '9') is var stop and >= 0 ? stop : text.Length - i;
            if (digits == 4) return true;
            if (digits > 0 && i + digits + 1 < text.Length && text[i + digits] is ('/' or '.' or '-') && char.IsAsciiDigit(text[i + digits + 1])) return true;
            i += digits;
        }

        return false;
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
