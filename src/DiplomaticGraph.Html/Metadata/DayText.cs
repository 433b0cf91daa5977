using System.Globalization;

namespace DiplomaticGraph.Html;

/// <summary>Reads the day out of what a page gives for a date.</summary>
/// <remarks>Of a moment the day is taken as written: turning it into another zone would move it. Numbers whose order depends on the country are not read.</remarks>
internal static class DayText
{
    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The one day that a short text names: 2024-04-03T10:00, 20240403, 2024/04/03, 3 April 2024, Wed, Apr. 3rd, 2024. Null where it names none, or several.</summary>
    public static DateOnly? Find(string text)
    {
        DateOnly? found = null;
        var words = Split(text);
        for (var i = 0; i < words.Count; i++)
        {
            if ((Iso(words, i) ?? Named(words, i)) is not { } day) continue;
            if (found is { } other && other != day) return null;
            found = day;
        }

        return found;
    }

    private static DateOnly? Iso(List<string> words, int i)
    {
        var word = words[i];
        if (word.Length == 8 && word.All(char.IsAsciiDigit)) return Day(word[..4], word[4..6], word[6..]);
        if (word.Length < 8 || !char.IsAsciiDigit(word[0])) return null;
        var parts = word.Split('T')[0].Split('-', '/', '.');
        return parts.Length == 3 && parts[0].Length == 4 ? Day(parts[0], parts[1], parts[2]) : null;
    }

    private static DateOnly? Named(List<string> words, int i)
    {
        if (Month(words[i]) is not { } month || i + 1 >= words.Count) return null;
        var isDayFirst = i > 0 && Number(words[i - 1]) is > 0 and <= 31 && words[i + 1].Length == 4;
        if (isDayFirst) return Day(words[i + 1], month, Ordinal(words[i - 1]));
        return i + 2 < words.Count && words[i + 2].Length == 4 ? Day(words[i + 2], month, Ordinal(words[i + 1])) : null;
    }

    private static string? Month(string word)
    {
        var name = word.TrimEnd('.').ToLowerInvariant();
        if (name.Length < 3) return null;
        var at = Array.FindIndex(Months, m => m == name || (name.Length is 3 or 4 && m.StartsWith(name, StringComparison.Ordinal)));
        return at < 0 ? null : (at + 1).ToString(CultureInfo.InvariantCulture);
    }

    private static int? Number(string word) => int.TryParse(Ordinal(word), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>"3rd" is 3.</summary>
    private static string Ordinal(string word) => word.Length > 2 && word[^2..].ToLowerInvariant() is "st" or "nd" or "rd" or "th" ? word[..^2] : word;

    private static DateOnly? Day(string year, string month, string day) =>
        DateOnly.TryParseExact($"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year >= 1800 ? date : null;

    private static List<string> Split(string text) => [.. text.Split([' ', ',', '\t', '\n', '\r', '(', ')', '|', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)];
}
