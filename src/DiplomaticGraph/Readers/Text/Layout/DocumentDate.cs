using System.Globalization;

namespace DiplomaticGraph.Readers.Text;

/// <summary>The date in the first line of a document: <c>date 2024-04-03</c>, with text after it or not.</summary>
internal static class DocumentDate
{
    public static DateOnly? Read(string text)
    {
        var line = text.AsSpan().TrimStart(" \t\r\n\uFEFF");
        if (!line.StartsWith("date", StringComparison.OrdinalIgnoreCase)) return null;
        var rest = line[4..].TrimStart(" \t:");
        return rest.Length >= 10 && rest.Length < line[4..].Length && (rest.Length == 10 || !char.IsLetterOrDigit(rest[10]))
            && DateOnly.TryParseExact(rest[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
    }

    /// <summary>Where the content begins: after the date, so that "date 2024-04-03 In a meeting…" is read from "In".</summary>
    public static int ContentStart(string text)
    {
        if (Read(text) is null) return 0;
        var digits = text.AsSpan().IndexOfAnyInRange('0', '9');
        return digits + 10;
    }
}
