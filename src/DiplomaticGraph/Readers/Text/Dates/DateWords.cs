using System.Globalization;

namespace DiplomaticGraph.Readers.Text;

/// <summary>The words and numbers that dates are made of.</summary>
internal static class DateWords
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>"June", "mid-June", with a capital: "may" and "march" are verbs.</summary>
    public static bool IsMonth(Token token) => (token.Word.Is(WordClass.Month) || token.Lower.StartsWith("mid-", StringComparison.Ordinal)) && token.IsWord && (token.IsCapitalised || token.Lower.StartsWith("mid-", StringComparison.Ordinal)) && MonthOf(token) is not null && (token.IsCapitalised || char.IsUpper(token.Text[4]));

    public static int? MonthOf(Token token)
    {
        if (token.Word.Is(WordClass.Month)) return Array.IndexOf(Months, token.Lower[..3]) + 1;
        var lower = token.Lower.StartsWith("mid-", StringComparison.Ordinal) ? token.Lower[4..] : token.Lower;
        return Lexicon.Find(lower).Is(WordClass.Month) ? Array.IndexOf(Months, lower[..3]) + 1 : null;
    }

    /// <summary>"3", "3rd".</summary>
    public static int? Day(string lower)
    {
        var digits = lower.AsSpan().TrimEnd("stndrh");
        return digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null;
    }

    /// <summary>"1-6": from the first to the sixth.</summary>
    public static (int First, int Last)? Days(string lower)
    {
        var dash = lower.AsSpan().IndexOfAny('-', '–', '‑');
        return dash > 0 && Day(lower[..dash]) is { } first && Day(lower[(dash + 1)..]) is { } last && first < last ? (first, last) : null;
    }

    public static int? Year(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1500 and <= 2200 ? year : null;

    /// <summary>What stands between the first and the last day of a stretch.</summary>
    public static bool Joins(Sentence sentence, int at) =>
        sentence.Lower(at) is "to" or "and" or "until" or "through" or "till" or "or" or "&" || (at > 0 && at < sentence.Tokens.Length && sentence.Tokens[at].Text is "–" or "-" && (sentence.Tokens[at].Kind == TokenKind.Symbol || sentence.Tokens[at].Start == sentence.Tokens[at - 1].End));

    public static bool IsUnit(string lower) => lower is "day" or "week" or "month" or "year";

    /// <summary>"two", "a", "14"; 0 for what is no number below 1000.</summary>
    public static int Count(string lower) => lower switch
    {
        "a" or "an" or "one" => 1,
        "two" or "couple" => 2,
        "three" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        "seven" => 7,
        "eight" => 8,
        "nine" => 9,
        "ten" => 10,
        _ => int.TryParse(lower, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n < 1000 ? n : 0,
    };
}
