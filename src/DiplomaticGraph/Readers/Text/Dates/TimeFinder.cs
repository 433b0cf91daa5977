using System.Globalization;

namespace DiplomaticGraph.Readers.Text;

/// <summary>Finds the time expressions of a sentence.</summary>
internal static class TimeFinder
{
    public static List<TimeExpression> Find(Sentence sentence)
    {
        var found = new List<TimeExpression>();
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (At(sentence, i) is not { } expression) continue;
            if (ToldTwice(sentence, expression) is { } day) expression = day with { First = expression.First };
            if (expression.Until is null && Last(sentence, expression) is { } last) expression = expression with { End = last.End, Until = last };
            found.Add(expression with { Preposition = Preposition(sentence, expression.First) });
            i = expression.End - 1;
        }

        return found;
    }

    /// <summary>"on Tuesday, May 21", "on Tuesday (21 May)", "today, 21 May": one day, told twice.</summary>
    private static TimeExpression? ToldTwice(Sentence sentence, TimeExpression first)
    {
        if (first.Form != TimeForm.Weekday && first is not { Form: TimeForm.Offset, Unit: "day" } || first.End + 1 >= sentence.Tokens.Length) return null;
        var between = sentence.Tokens[first.End].Kind;
        var at = between is TokenKind.Comma or TokenKind.Open ? first.End + 1 : first.End;
        if (At(sentence, at) is not { Form: TimeForm.MonthWithoutYear or TimeForm.Absolute, Until: null } day || day.First != at || day is { Form: TimeForm.MonthWithoutYear, Day: 0 }) return null;
        return between != TokenKind.Open ? day : day.End < sentence.Tokens.Length && sentence.Tokens[day.End].Kind == TokenKind.Close ? day with { End = day.End + 1 } : null;
    }

    /// <summary>The end of "March 31 to April 2", "in 2021 and 2022", "between May and July", "from Monday to Wednesday".</summary>
    private static TimeExpression? Last(Sentence sentence, TimeExpression first)
    {
        if (first.Form is not (TimeForm.Absolute or TimeForm.MonthWithoutYear or TimeForm.Weekday) || !DateWords.Joins(sentence, first.End)) return null;
        var at = first.End + 1;
        if (at >= sentence.Tokens.Length) return null;
        if (sentence.Is(at, "on")) at++;
        if (first.Form == TimeForm.Weekday) return At(sentence, at) is { Form: TimeForm.Weekday } day && day.First == at ? day : null;
        var year = at < sentence.Tokens.Length && sentence.Tokens[at].Kind == TokenKind.Number ? DateWords.Year(sentence.Tokens[at].Text) : null;
        if (year is { } told && first is { Form: TimeForm.Absolute }) return new TimeExpression(at, at + 1, TimeForm.Absolute) { Date = EventTime.InYear(told) };
        return At(sentence, at) is { Form: TimeForm.Absolute or TimeForm.MonthWithoutYear, Until: null } last && (last.Day > 0) == (first.Day > 0) | last.Form == TimeForm.Absolute ? last : null;
    }

    private static TimeExpression? At(Sentence sentence, int i)
    {
        if (i >= sentence.Tokens.Length) return null;
        var token = sentence.Tokens[i];
        if (token.Kind == TokenKind.Number) return Number(sentence, i);
        if (!token.IsWord) return null;
        var word = token.Word;
        if (DateWords.IsMonth(token)) return CalendarDates.FromMonth(sentence, i);
        return word.Is(WordClass.Weekday) ? RelativeTimes.Weekday(sentence, i) : RelativeTimes.At(sentence, i);
    }

    /// <summary>"19 June 2023", "19 June", "2023-06-19", "in 2023", "2 weeks ago".</summary>
    private static TimeExpression? Number(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        if (token.Text.Length == 10 && token.Text[4] == '-' && EventTime.TryParse(token.Text, out var date)) return new TimeExpression(i, i + 1, TimeForm.Absolute) { Date = date };
        if (CalendarDates.FromDay(sentence, i) is { } day) return day;
        var isYear = DateWords.Year(token.Text) is not null && (sentence.Lower(i - 1) is "in" or "since" or "during" or "until" or "by" or "before"
            || (sentence.Lower(i - 1) is "of" && sentence.Lower(i - 2) is "summer" or "spring" or "autumn" or "fall" or "winter" or "end" or "beginning" or "start" or "middle" or "half")
            || (sentence.Lower(i - 1) is "early" or "late" or "mid" or "summer" or "autumn" or "spring" or "winter" && sentence.Lower(i - 2) is "in" or "since" or "by" or "until" or "of"));
        if (isYear) return new TimeExpression(i, i + 1, TimeForm.Absolute) { Date = EventTime.InYear(DateWords.Year(token.Text)!.Value) };
        return RelativeTimes.Ago(sentence, i);
    }

    private static string Preposition(Sentence sentence, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - 3; i--)
        {
            var word = sentence.Word(i);
            if (word.Is(WordClass.Preposition)) return sentence.Lower(i);
            if (sentence.Lower(i) is "beginning" or "starting" && i > 0) return "since";
            if (!word.Is(WordClass.Determiner) && sentence.Lower(i) is not ("last" or "early" or "late" or "mid")) break;
        }

        return "";
    }
}
