namespace DiplomaticGraph.Readers.Text;

/// <summary>Days and months by their names and numbers: "19 June 2023", "June 1-6", "from 4 to 6 May", "in June".</summary>
internal static class CalendarDates
{
    /// <summary>A date that begins with the number of its day.</summary>
    public static TimeExpression? FromDay(Sentence sentence, int i)
    {
        var (first, last, at) = Days(sentence, i);
        if (first == 0) return null;
        if (sentence.Is(at, "of")) at++;
        if (at >= sentence.Tokens.Length || !DateWords.IsMonth(sentence.Tokens[at]) || DateWords.MonthOf(sentence.Tokens[at]) is not { } month) return null;
        return Stretch(WithYear(sentence, i, at + 1, month, first), last);
    }

    /// <summary>A date that begins with its month: "June 19, 2023", "June 1-6", "June 2023", "June 19", "June".</summary>
    public static TimeExpression? FromMonth(Sentence sentence, int i)
    {
        var month = DateWords.MonthOf(sentence.Tokens[i])!.Value;
        if (i + 1 < sentence.Tokens.Length && sentence.Tokens[i + 1].Kind == TokenKind.Number && Days(sentence, i + 1) is { First: > 0 } days)
            return Stretch(WithYear(sentence, i, days.End, month, days.First), days.Last);
        if (i + 1 < sentence.Tokens.Length && DateWords.Year(sentence.Tokens[i + 1].Text) is not null) return WithYear(sentence, i, i + 1, month, 0);
        if (sentence.Is(i + 1, "of") && i + 2 < sentence.Tokens.Length && (DateWords.Year(sentence.Tokens[i + 2].Text) is not null || (sentence.Lower(i + 2) is "last" or "this" or "next" && sentence.Is(i + 3, "year"))))
            return WithYear(sentence, i, i + 2, month, 0);

        // "May" and "March" by themselves are verbs and names as well: a preposition or "last" before them makes them months.
        return sentence.Lower(i - 1) is "in" or "since" or "last" or "next" or "of" or "until" or "by" or "early" or "late" or "mid" or "this" or "from" or "between" or "through" || sentence.Tokens[i].Lower.StartsWith("mid-", StringComparison.Ordinal)
            ? WithYear(sentence, i, i + 1, month, 0)
            : null;
    }

    /// <summary>"4", "1-6", "4 and 5", "19 to 22", "23–27".</summary>
    /// <returns>The first day, 0 where none stands there; the last, 0 for one day; and the token after them.</returns>
    private static (int First, int Last, int End) Days(Sentence sentence, int i)
    {
        if (DateWords.Days(sentence.Lower(i)) is { } range) return (range.First, range.Last, i + 1);
        if (DateWords.Day(sentence.Lower(i)) is not { } day) return (0, 0, i);
        var isStretch = DateWords.Joins(sentence, i + 1) && i + 2 < sentence.Tokens.Length && sentence.Tokens[i + 2].Kind == TokenKind.Number;
        return isStretch && DateWords.Day(sentence.Lower(i + 2)) is { } last && last > day && !IsOtherDate(sentence, i + 2) ? (day, last, i + 3) : (day, 0, i + 1);
    }

    /// <summary>"May 31 and 2 June": the second day has a month of its own. "4 and 5 May" has one for both.</summary>
    private static bool IsOtherDate(Sentence sentence, int i) =>
        i + 1 < sentence.Tokens.Length && DateWords.IsMonth(sentence.Tokens[i + 1]) && i >= 3 && DateWords.IsMonth(sentence.Tokens[i - 3]);

    private static TimeExpression? Stretch(TimeExpression? first, int last)
    {
        if (first is null || last == 0) return first;
        if (first.Form != TimeForm.Absolute) return first with { Until = first with { Day = last } };
        return first.Date.EarliestDay is { } day && last <= DateTime.DaysInMonth(day.Year, day.Month)
            ? first with { Until = first with { Date = EventTime.On(new DateOnly(day.Year, day.Month, last)) } }
            : null;
    }

    private static TimeExpression? WithYear(Sentence sentence, int first, int end, int month, int day)
    {
        var at = end < sentence.Tokens.Length && sentence.Tokens[end].Kind == TokenKind.Comma && day > 0 ? end + 1 : end;
        if (at >= sentence.Tokens.Length || DateWords.Year(sentence.Tokens[at].Text) is not { } year)
        {
            // "in December last year"
            var ofYear = sentence.Word(at).Is(WordClass.Adverb | WordClass.Determiner) && sentence.Is(at + 1, "year") ? sentence.Lower(at) : "";
            return ofYear is "last" or "this" or "next"
                ? new TimeExpression(first, at + 2, TimeForm.MonthWithoutYear) { Month = month, Day = day, Unit = "year", Count = ofYear == "last" ? -1 : ofYear == "next" ? 1 : 0 }
                : new TimeExpression(first, end, TimeForm.MonthWithoutYear) { Month = month, Day = day };
        }

        if (day == 0) return new TimeExpression(first, at + 1, TimeForm.Absolute) { Date = EventTime.In(year, month) };
        return day <= DateTime.DaysInMonth(year, month) ? new TimeExpression(first, at + 1, TimeForm.Absolute) { Date = EventTime.On(new DateOnly(year, month, day)), Day = day } : null;
    }
}
