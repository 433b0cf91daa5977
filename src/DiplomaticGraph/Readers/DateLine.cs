using System.Globalization;

namespace DiplomaticGraph.Readers;

/// <summary>A first line like <c>date 2024-04-03</c>, by which a plain text tells its day of publication.</summary>
internal static class DateLine
{
    /// <summary>Reads the first line of a text.</summary>
    /// <returns>False where it is no date line.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out DateOnly day)
    {
        day = default;
        var end = text.IndexOfAny('\r', '\n');
        var line = (end < 0 ? text : text[..end]).Trim();
        if (!line.StartsWith("date", StringComparison.OrdinalIgnoreCase)) return false;
        line = line[4..];
        if (line.IsEmpty || (line[0] != ':' && !char.IsWhiteSpace(line[0]))) return false;
        return DateOnly.TryParseExact(line.TrimStart(':').Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }
}
