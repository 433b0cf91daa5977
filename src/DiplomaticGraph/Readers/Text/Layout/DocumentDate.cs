using System.Globalization;

namespace DiplomaticGraph.Readers.Text;

/// <summary>The date that a document bears: <c>date 2024-04-03</c> in the first line, with text after it or not, or a dateline with a year.</summary>
internal static class DocumentDate
{
    /// <summary>A dateline stands in one of the first lines.</summary>
    private const int Lines = 4;

    private const int LongestDateline = 90;

    public static DateOnly? Read(string text) => Read(text, new DocumentWords());

    public static DateOnly? Read(string text, DocumentWords words) => Header(text) ?? Dateline(text, words);

    /// <summary>"RIYADH, 2 April 2020 (SPA) -- The king", "BEIJING, April 2, 2020 —", or a line that is a date and nothing else.</summary>
    private static DateOnly? Dateline(string text, DocumentWords words)
    {
        var at = 0;
        for (var line = 0; line < Lines && at < text.Length; line++)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            var end = text.AsSpan(at).IndexOfAny('\n', '\r') is var length and >= 0 ? at + length : text.Length;
            if (at < end && InLine(text, at, Math.Min(end, at + LongestDateline), end, words) is { } date) return date;
            at = end;
        }

        return null;
    }

    private static DateOnly? InLine(string text, int start, int stop, int end, DocumentWords words)
    {
        var tokens = Tokenizer.Tokenize(text, start, stop, words).ToArray();
        if (tokens.Length == 0) return null;
        var time = TimeFinder.Find(new Sentence(new Block(BlockKind.Paragraph, start, stop), tokens)).FirstOrDefault(t => t.Form == TimeForm.Absolute);
        if (time?.Date is not { EarliestDay: { } day } date || date.LatestDay != day) return null;
        var before = tokens.Take(time.First).ToList();
        var isAlone = time.End == tokens.Length && tokens[^1].End == end && before.All(t => t.Kind == TokenKind.Comma || t.Word.Is(WordClass.Weekday));

        // A place in capitals, or agencies and a place, then the date, then what closes a dateline.
        var isDateline = before.Count > 0 && before[0].Text.Length > 2 && before[0].Text.All(char.IsUpper) && before.All(t => t.Kind != TokenKind.Word || t.IsCapitalised)
            && time.End < tokens.Length && tokens[time.End].Kind is TokenKind.Open or TokenKind.Close or TokenKind.Break or TokenKind.Stop or TokenKind.Symbol or TokenKind.Hyphen;
        return isAlone || isDateline ? day : null;
    }

    private static DateOnly? Header(string text)
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
        if (Header(text) is null) return 0;
        var digits = text.AsSpan().IndexOfAnyInRange('0', '9');
        return digits + 10;
    }
}
