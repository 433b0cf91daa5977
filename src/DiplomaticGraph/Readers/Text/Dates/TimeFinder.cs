using System.Globalization;

namespace DiplomaticGraph.Readers.Text;

/// <summary>Finds the time expressions of a sentence.</summary>
internal static class TimeFinder
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static List<TimeExpression> Find(Sentence sentence)
    {
        var found = new List<TimeExpression>();
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (At(sentence, i) is not { } expression) continue;

            // "on Tuesday, May 21": one day, told twice.
            if (expression.Form == TimeForm.Weekday && expression.End + 1 < sentence.Tokens.Length && sentence.Tokens[expression.End].Kind == TokenKind.Comma
                && At(sentence, expression.End + 1) is { Form: TimeForm.MonthWithoutYear or TimeForm.Absolute } day) expression = day with { First = expression.First };
            if (Last(sentence, expression) is { } last) expression = expression with { End = last.End, Until = last };
            found.Add(expression with { Preposition = Preposition(sentence, expression.First) });
            i = expression.End - 1;
        }

        return found;
    }

    /// <summary>The end of "March 31 to April 2", "in 2021 and 2022", "between May and July".</summary>
    private static TimeExpression? Last(Sentence sentence, TimeExpression first)
    {
        if (first.Form is not (TimeForm.Absolute or TimeForm.MonthWithoutYear) || sentence.Lower(first.End) is not ("to" or "and" or "until" or "through" or "till" or "or")) return null;
        var at = first.End + 1;
        if (at >= sentence.Tokens.Length) return null;
        var year = sentence.Tokens[at].Kind == TokenKind.Number ? Year(sentence.Tokens[at].Text) : null;
        if (year is { } told && first is { Form: TimeForm.Absolute }) return new TimeExpression(at, at + 1, TimeForm.Absolute) { Date = EventTime.InYear(told) };
        return At(sentence, at) is { Form: TimeForm.Absolute or TimeForm.MonthWithoutYear } last && (last.Day > 0) == (first.Day > 0) | last.Form == TimeForm.Absolute ? last : null;
    }

    private static TimeExpression? At(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        if (token.Kind == TokenKind.Number) return Number(sentence, i);
        if (!token.IsWord) return null;
        var lower = token.Lower;
        if (Lexicon.Find(lower).Is(WordClass.Month) && token.IsCapitalised) return Month(sentence, i);
        if (Lexicon.Find(lower).Is(WordClass.Weekday)) return Weekday(sentence, i);
        return lower switch
        {
            "today" or "tonight" => Offset(i, i + 1, 0, "day"),
            "yesterday" => Offset(i, i + 1, -1, "day"),
            "tomorrow" => Offset(i, i + 1, 1, "day"),
            "recent" or "recently" or "lately" => new TimeExpression(i, i + 1, TimeForm.Recent),
            "soon" or "shortly" => new TimeExpression(i, i + 1, TimeForm.Coming),
            "last" or "next" or "this" or "coming" or "past" or "upcoming" => Relative(sentence, i),
            "earlier" or "later" when sentence.Is(i + 1, "this") && IsUnit(sentence.Lower(i + 2)) => new TimeExpression(i, i + 3, TimeForm.Unit) { Unit = sentence.Lower(i + 2), Count = 0 },
            _ => Ago(sentence, i),
        };
    }

    /// <summary>"19 June 2023", "19 June", "2023-06-19", "in 2023", "two weeks ago".</summary>
    private static TimeExpression? Number(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        if (token.Text.Length == 10 && token.Text[4] == '-' && EventTime.TryParse(token.Text, out var date)) return new TimeExpression(i, i + 1, TimeForm.Absolute) { Date = date };
        if (Day(token.Lower) is { } day && i + 1 < sentence.Tokens.Length && sentence.Tokens[i + 1].IsCapitalised && MonthOf(sentence.Lower(i + 1)) is { } month)
            return WithYear(sentence, i, i + 2, month, day);
        var isYear = Year(token.Text) is not null && (sentence.Lower(i - 1) is "in" or "since" or "during" or "until" or "by" or "before"
            || (sentence.Lower(i - 1) is "of" && sentence.Lower(i - 2) is "summer" or "spring" or "autumn" or "fall" or "winter" or "end" or "beginning" or "start" or "middle" or "half"));
        if (isYear && sentence.Lower(i - 2) is not ("fiscal" or "academic")) return new TimeExpression(i, i + 1, TimeForm.Absolute) { Date = EventTime.InYear(Year(token.Text)!.Value) };
        return Ago(sentence, i);
    }

    /// <summary>"June 19, 2023", "June 2023", "June 19", "June".</summary>
    private static TimeExpression? Month(Sentence sentence, int i)
    {
        var month = MonthOf(sentence.Lower(i))!.Value;
        if (i + 1 < sentence.Tokens.Length && sentence.Tokens[i + 1].Kind == TokenKind.Number && Day(sentence.Lower(i + 1)) is { } day) return WithYear(sentence, i, i + 2, month, day);
        if (i + 1 < sentence.Tokens.Length && Year(sentence.Tokens[i + 1].Text) is not null) return WithYear(sentence, i, i + 1, month, 0);

        // "May" and "March" by themselves are verbs and names as well: a preposition or "last" before them makes them months.
        return sentence.Lower(i - 1) is "in" or "since" or "last" or "next" or "of" or "until" or "by" or "early" or "late" or "mid" or "this"
            ? WithYear(sentence, i, i + 1, month, 0)
            : null;
    }

    private static TimeExpression? WithYear(Sentence sentence, int first, int end, int month, int day)
    {
        var at = end < sentence.Tokens.Length && sentence.Tokens[end].Kind == TokenKind.Comma && day > 0 ? end + 1 : end;
        if (at >= sentence.Tokens.Length || Year(sentence.Tokens[at].Text) is not { } year)
        {
            // "in December last year"
            var ofYear = Lexicon.Find(sentence.Lower(at)).Is(WordClass.Adverb | WordClass.Determiner) && sentence.Is(at + 1, "year") ? sentence.Lower(at) : "";
            return ofYear is "last" or "this" or "next"
                ? new TimeExpression(first, at + 2, TimeForm.MonthWithoutYear) { Month = month, Day = day, Unit = "year", Count = ofYear == "last" ? -1 : ofYear == "next" ? 1 : 0 }
                : new TimeExpression(first, end, TimeForm.MonthWithoutYear) { Month = month, Day = day };
        }

        if (day == 0) return new TimeExpression(first, at + 1, TimeForm.Absolute) { Date = EventTime.In(year, month) };
        return day <= DateTime.DaysInMonth(year, month) ? new TimeExpression(first, at + 1, TimeForm.Absolute) { Date = EventTime.On(new DateOnly(year, month, day)) } : null;
    }

    private static TimeExpression Weekday(Sentence sentence, int i) => new(i, i + 1, TimeForm.Weekday)
    {
        Weekday = Enum.Parse<DayOfWeek>(sentence.Lower(i), ignoreCase: true),
        Count = sentence.Lower(i - 1) switch { "last" => -1, "next" => 1, _ => 0 },
    };

    /// <summary>"last week", "this month", "the coming weeks".</summary>
    private static TimeExpression? Relative(Sentence sentence, int i)
    {
        var unit = sentence.Lower(i + 1);
        var isPlural = unit.EndsWith('s');
        if (!IsUnit(unit.TrimEnd('s')))
        {
            // "in the next few weeks"
            if (sentence.Lower(i + 1) is not ("few" or "two" or "three" or "several") || !IsUnit(sentence.Lower(i + 2).TrimEnd('s'))) return null;
            return sentence.Lower(i) is "last" or "past" ? new TimeExpression(i, i + 3, TimeForm.Recent) : new TimeExpression(i, i + 3, TimeForm.Coming);
        }

        if (sentence.Lower(i) is "coming" or "upcoming") return new TimeExpression(i, i + 2, TimeForm.Coming);
        if (isPlural) return sentence.Lower(i) == "next" ? new TimeExpression(i, i + 2, TimeForm.Coming) : null;
        return new TimeExpression(i, i + 2, TimeForm.Unit) { Unit = unit, Count = sentence.Lower(i) switch { "last" or "past" => -1, "next" => 1, _ => 0 } };
    }

    /// <summary>"three days ago", "a week ago".</summary>
    private static TimeExpression? Ago(Sentence sentence, int i)
    {
        if (!sentence.Is(i + 2, "ago") || !IsUnit(sentence.Lower(i + 1).TrimEnd('s'))) return null;
        var count = sentence.Lower(i) switch
        {
            "a" or "an" or "one" => 1, "two" => 2, "three" => 3, "four" => 4, "five" => 5, "six" => 6, "seven" => 7, "eight" => 8, "nine" => 9, "ten" => 10,
            var digits => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n < 1000 ? n : 0,
        };
        return count == 0 ? null : Offset(i, sentence.Lower(i + 3) is "today" or "yesterday" or "tomorrow" ? i + 4 : i + 3, -count, sentence.Lower(i + 1).TrimEnd('s'));
    }

    private static TimeExpression Offset(int first, int end, int count, string unit) => new(first, end, TimeForm.Offset) { Count = count, Unit = unit };

    private static string Preposition(Sentence sentence, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - 3; i--)
        {
            var word = Lexicon.Find(sentence.Lower(i));
            if (word.Is(WordClass.Preposition)) return sentence.Lower(i);
            if (sentence.Lower(i) is "beginning" or "starting" && i > 0) return "since";
            if (!word.Is(WordClass.Determiner) && sentence.Lower(i) is not ("last" or "early" or "late" or "mid")) break;
        }

        return "";
    }

    private static bool IsUnit(string lower) => lower is "day" or "week" or "month" or "year";

    private static int? MonthOf(string lower)
    {
        if (!Lexicon.Find(lower).Is(WordClass.Month)) return null;
        return Array.IndexOf(Months, lower[..3]) + 1;
    }

    private static int? Day(string lower)
    {
        var digits = lower.AsSpan().TrimEnd("stndrh");
        return digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null;
    }

    private static int? Year(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1500 and <= 2200 ? year : null;
}
