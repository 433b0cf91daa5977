namespace DiplomaticGraph.Readers.Text;

/// <summary>Follows the days that a text tells, for "the next day" and "that evening".</summary>
internal sealed class DayTracker(TimeResolver times)
{
    /// <summary>After so many sentences without a day, "the next day" is of a day that was told too far back.</summary>
    private const int Longest = 3;

    private int age;

    /// <summary>Sets the day that an expression of the sentence points back to: one told in it before, else the last one told.</summary>
    public void Enter(Sentence sentence)
    {
        if (++age > Longest || sentence.Block.Kind == BlockKind.Heading) times.LastDay = null;
        var expressions = sentence.Times;
        var anaphor = expressions.FindIndex(t => t.Form == TimeForm.Anaphoric);
        if (anaphor > 0 && Days(sentence, expressions.Take(anaphor)) is [.., var day]) times.LastDay = day;
    }

    /// <summary>Keeps the day of a sentence, where it tells one and no more.</summary>
    public void Leave(Sentence sentence)
    {
        switch (Days(sentence, sentence.Times).Distinct().ToList())
        {
            case []:
                return;
            case [var day]:
                (times.LastDay, age) = (day, 0);
                return;
            default:
                times.LastDay = null;
                return;
        }
    }

    private List<DateOnly> Days(Sentence sentence, IEnumerable<TimeExpression> expressions)
    {
        var days = new List<DateOnly>();
        foreach (var expression in expressions)
        {
            // "the ministry said on Friday" is the day of the saying.
            var verb = sentence.VerbBefore(expression.First);
            if (expression.IsBound || expression.Until is not null || (verb is not null && VerbClasses.Say.Contains(verb.Base) && verb.End >= expression.First - 2)) continue;
            var time = times.Resolve(expression, isFuture: verb is { Form: VerbForm.Future });
            if (time.EarliestDay is { } day && time.LatestDay == day) days.Add(day);
        }

        return days;
    }
}
