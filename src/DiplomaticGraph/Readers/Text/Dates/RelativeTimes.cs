namespace DiplomaticGraph.Readers.Text;

/// <summary>Times that count from the document's date or from the day told before: "last week", "two days ago", "the next day".</summary>
internal static class RelativeTimes
{
    public static TimeExpression? At(Sentence sentence, int i) => sentence.Lower(i) switch
    {
        "today" or "tonight" => Offset(i, i + 1, 0, "day"),
        "yesterday" => Offset(i, i + 1, -1, "day"),
        "tomorrow" => Offset(i, i + 1, 1, "day"),
        "recent" or "recently" or "lately" => new TimeExpression(i, i + 1, TimeForm.Recent),
        "soon" or "shortly" when sentence.Lower(i + 1) is not ("after" or "before" or "afterwards") => new TimeExpression(i, i + 1, TimeForm.Coming),
        "last" or "next" or "this" or "coming" or "past" or "upcoming" or "previous" or "following" or "same" or "that" => Relative(sentence, i),
        "earlier" or "later" when sentence.Is(i + 1, "this") && DateWords.IsUnit(sentence.Lower(i + 2)) => new TimeExpression(i, i + 3, TimeForm.Unit) { Unit = sentence.Lower(i + 2), Count = 0 },
        "weekend" => Weekend(sentence, i),
        "day" when sentence.Lower(i + 1) is "before" or "earlier" && sentence.Lower(i - 1) is "the" or "a" or "one" && Ends(sentence, i + 2) => Anaphoric(i - 1, i + 2, -1),
        "day" when sentence.Lower(i + 1) is "after" or "later" && sentence.Lower(i - 1) is "the" or "a" or "one" && Ends(sentence, i + 2) => Anaphoric(i - 1, i + 2, 1),
        _ => InTime(sentence, i) ?? Ago(sentence, i),
    };

    public static TimeExpression Weekday(Sentence sentence, int i)
    {
        var day = new TimeExpression(i, i + 1, TimeForm.Weekday)
        {
            Weekday = Enum.Parse<DayOfWeek>(sentence.Lower(i), ignoreCase: true),
            Count = sentence.Lower(i - 1) switch { "last" => -1, "next" => 1, _ => 0 },
        };

        // "on Friday last week"
        var at = sentence.Is(i + 1, "of") ? i + 2 : i + 1;
        return sentence.Lower(at) is "last" or "next" or "this" && sentence.Is(at + 1, "week")
            ? day with { End = at + 2, Unit = "week", Count = sentence.Lower(at) switch { "last" => -1, "next" => 1, _ => 0 } }
            : day;
    }

    /// <summary>"three days ago", "a week ago".</summary>
    public static TimeExpression? Ago(Sentence sentence, int i)
    {
        if (!sentence.Is(i + 2, "ago") || !DateWords.IsUnit(sentence.Lower(i + 1).TrimEnd('s'))) return null;
        var count = DateWords.Count(sentence.Lower(i));
        return count == 0 ? null : Offset(i, sentence.Lower(i + 3) is "today" or "yesterday" or "tomorrow" ? i + 4 : i + 3, -count, sentence.Lower(i + 1).TrimEnd('s'));
    }

    /// <summary>"last week", "this month", "the coming weeks", "this morning", "the same day".</summary>
    private static TimeExpression? Relative(Sentence sentence, int i)
    {
        var lower = sentence.Lower(i);
        var unit = sentence.Lower(i + 1);
        if (unit is "morning" or "afternoon" or "evening" or "night")
        {
            return lower switch
            {
                "this" => Offset(i, i + 2, 0, "day"),
                "last" => Offset(i, i + 2, -1, "day"),
                "that" or "same" => Anaphoric(i, i + 2, 0),
                _ => null,
            };
        }

        if (unit == "day" && lower is "previous" or "following" or "next" or "same" or "that") return Anaphoric(i, i + 2, lower switch { "previous" => -1, "following" or "next" => 1, _ => 0 });
        if (lower is "previous" or "following" or "same" or "that") return null;
        var isPlural = unit.EndsWith('s');
        if (!DateWords.IsUnit(unit.TrimEnd('s')))
        {
            // "in the next few weeks"
            if (sentence.Lower(i + 1) is not ("few" or "two" or "three" or "several") || !DateWords.IsUnit(sentence.Lower(i + 2).TrimEnd('s'))) return null;
            return lower is "last" or "past" ? new TimeExpression(i, i + 3, TimeForm.Recent) : new TimeExpression(i, i + 3, TimeForm.Coming);
        }

        if (lower is "coming" or "upcoming") return new TimeExpression(i, i + 2, TimeForm.Coming);
        if (isPlural) return lower == "next" ? new TimeExpression(i, i + 2, TimeForm.Coming) : null;

        // "next week Tuesday" is told by the day.
        if (sentence.Word(i + 2).Is(WordClass.Weekday) && unit == "week")
            return Weekday(sentence, i + 2) with { First = i, End = i + 3, Unit = "week", Count = lower switch { "last" or "past" => -1, "next" => 1, _ => 0 } };
        return new TimeExpression(i, i + 2, TimeForm.Unit) { Unit = unit, Count = lower switch { "last" or "past" => -1, "next" => 1, _ => 0 } };
    }

    /// <summary>"at the weekend", "last weekend", "over the weekend".</summary>
    private static TimeExpression? Weekend(Sentence sentence, int i)
    {
        var before = sentence.Lower(i - 1);
        if (before is not ("last" or "next" or "this" or "the" or "past" or "coming") || (before == "the" && sentence.Lower(i - 2) is not ("at" or "over" or "on" or "during" or "this"))) return null;
        return new TimeExpression(i - 1, i + 1, TimeForm.Weekend) { Count = before switch { "next" or "coming" => 1, _ => 0 } };
    }

    /// <summary>"in two weeks' time", "in 10 days' time".</summary>
    private static TimeExpression? InTime(Sentence sentence, int i)
    {
        if (!sentence.Is(i, "in") || DateWords.Count(sentence.Lower(i + 1)) is not (> 0 and var count) || !DateWords.IsUnit(sentence.Lower(i + 2).TrimEnd('s'))) return null;
        var at = i + 3 < sentence.Tokens.Length && sentence.Tokens[i + 3].Kind == TokenKind.Possessive ? i + 4 : i + 3;
        return sentence.Is(at, "time") ? Offset(i + 1, at + 1, count, sentence.Lower(i + 2).TrimEnd('s')) : null;
    }

    /// <summary>True where no noun follows that the words compare with: "the day before" is a day, "the day before the summit" another.</summary>
    private static bool Ends(Sentence sentence, int at) =>
        at >= sentence.Tokens.Length || sentence.Tokens[at].Kind is not (TokenKind.Word or TokenKind.Number) || sentence.Word(at).Is(WordClass.Preposition | WordClass.Coordinator) && !sentence.Is(at, "than");

    private static TimeExpression Offset(int first, int end, int count, string unit) => new(first, end, TimeForm.Offset) { Count = count, Unit = unit };

    private static TimeExpression Anaphoric(int first, int end, int count) => new(first, end, TimeForm.Anaphoric) { Count = count, Unit = "day" };
}
