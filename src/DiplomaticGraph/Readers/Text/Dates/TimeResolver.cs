namespace DiplomaticGraph.Readers.Text;

/// <summary>Turns time expressions into dates, against the document's date where they need one and it is known.</summary>
internal sealed class TimeResolver(DateOnly? published)
{
    public DateOnly? Published { get; } = published;

    /// <summary>The day that the text told last, for "the next day"; null where it told none, or two.</summary>
    public DateOnly? LastDay { get; set; }

    /// <summary>The time of an event.</summary>
    /// <param name="expression">The words.</param>
    /// <param name="isFuture">True for a plan: "on Friday" is the next one, not the last.</param>
    /// <returns>Unknown where the words need the document's date and it has none, and where they lead out of the years 0001 to 9999.</returns>
    public EventTime Resolve(TimeExpression expression, bool isFuture)
    {
        if (expression.Until is not { } until) return One(expression, isFuture);
        var (first, last) = (One(expression, isFuture), One(until, isFuture));

        // "23–27 July", written on the 24th: one stretch, though its end is still ahead.
        if (expression.Form == TimeForm.MonthWithoutYear && until.Form == TimeForm.MonthWithoutYear && expression.Unit.Length == 0 && until.Unit.Length == 0 && first.EarliestDay is { } begin)
        {
            last = WithYear(begin.Year, until);
            if (last.EarliestDay < begin) last = WithYear(begin.Year + 1, until);
        }

        // "from Monday to Wednesday": the Monday before that Wednesday, or the Wednesday after that Monday.
        if (until.Form == TimeForm.Weekday && first.EarliestDay is { } one && last.EarliestDay is { } two && one > two) (first, last) = isFuture ? (first, On(Plus(two, 7))) : (On(Plus(one, -7)), last);

        // "from 31 March to 2 April 2024": the year stands with the second.
        if (until.Form == TimeForm.Absolute && expression.Form == TimeForm.MonthWithoutYear && last.EarliestDay is { } end) first = new TimeResolver(end).MonthWithoutYear(expression, isFuture: false);
        return first.EarliestDay is { } from && last.LatestDay is { } to && from <= to ? EventTime.Between(from, to) : EventTime.Unknown;
    }

    private EventTime MonthWithoutYear(TimeExpression expression, bool isFuture) => Published is { } day ? MonthWithoutYear(expression, day, isFuture) : EventTime.Unknown;

    private EventTime One(TimeExpression expression, bool isFuture)
    {
        if (expression.Form == TimeForm.Absolute) return expression.Date;
        if (expression.Form == TimeForm.Anaphoric) return On(Plus(LastDay, expression.Count));
        if (Published is not { } day) return EventTime.Unknown;
        return expression.Form switch
        {
            TimeForm.MonthWithoutYear => MonthWithoutYear(expression, day, isFuture),
            TimeForm.Weekday => On(Weekday(expression, day, isFuture)),
            TimeForm.Offset => Offset(expression, day),
            TimeForm.Unit => Unit(expression, day, isFuture),
            TimeForm.Weekend => Weekend(expression, day, isFuture),
            TimeForm.Coming => EventTime.From(day),
            TimeForm.Recent => EventTime.Until(day),
            _ => EventTime.Unknown,
        };
    }

    private static EventTime MonthWithoutYear(TimeExpression expression, DateOnly day, bool isFuture)
    {
        var year = day.Year;
        var isLater = expression.Month > day.Month || (expression.Month == day.Month && expression.Day > day.Day);
        var isEarlier = expression.Month < day.Month || (expression.Month == day.Month && expression.Day > 0 && expression.Day < day.Day);

        if (expression.Unit == "year") return WithYear(day.Year + expression.Count, expression);

        // "will meet on May 13", written on May 15 after somebody's words of last week: this year or the next, nobody can tell.
        if (isFuture && expression.Day > 0 && isEarlier && expression.Month == day.Month) return EventTime.Unknown;
        if (!isFuture && isLater) year--;
        if (isFuture && isEarlier) year++;
        return WithYear(year, expression);
    }

    private static EventTime WithYear(int year, TimeExpression expression)
    {
        if (!IsYear(year)) return EventTime.Unknown;
        if (expression.Day == 0) return EventTime.In(year, expression.Month);
        return expression.Day <= DateTime.DaysInMonth(year, expression.Month) ? EventTime.On(new DateOnly(year, expression.Month, expression.Day)) : EventTime.Unknown;
    }

    private static DateOnly? Weekday(TimeExpression expression, DateOnly day, bool isFuture)
    {
        // "on Friday last week"
        if (expression.Unit == "week") return Plus(MondayOf(day), (7L * expression.Count) + (((int)expression.Weekday + 6) % 7));
        var back = ((int)day.DayOfWeek - (int)expression.Weekday + 7) % 7;
        if (isFuture || expression.Count > 0) return Plus(day, back > 0 ? 7 - back : expression.Count > 0 ? 7 : 0);
        return Plus(day, -(back == 0 && expression.Count < 0 ? 7 : back));
    }

    /// <summary>The weekend before or after a day; on a weekend, the one that it is.</summary>
    private static EventTime Weekend(TimeExpression expression, DateOnly day, bool isFuture)
    {
        var saturday = Plus(MondayOf(day), day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || isFuture || expression.Count > 0 ? 5 : -2);
        if (expression.Count > 0 && day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) saturday = Plus(saturday, 7);
        return Between(saturday, Plus(saturday, 1));
    }

    private static EventTime Offset(TimeExpression expression, DateOnly day) => expression.Unit switch
    {
        "day" => On(Plus(day, expression.Count)),

        // "two weeks ago" is a week, "three months ago" a month, "four years ago" a year: no day is told.
        "week" => Week(Plus(day, 7L * expression.Count)),
        "month" => Month(day, expression.Count),
        _ => Year(day, expression.Count),
    };

    private static EventTime Unit(TimeExpression expression, DateOnly day, bool isFuture) => expression.Unit switch
    {
        "day" => EventTime.Unknown,
        "week" when expression.Count == 0 => isFuture ? Between(day, Plus(MondayOf(day), 6)) : Between(MondayOf(day), day),
        "week" => Week(Plus(day, 7L * expression.Count)),
        "month" => Month(day, expression.Count),
        _ => Year(day, expression.Count),
    };

    private static EventTime Week(DateOnly? day) => day is { } some ? Between(MondayOf(some), Plus(MondayOf(some), 6)) : EventTime.Unknown;

    private static EventTime Month(DateOnly day, int count)
    {
        var months = (12L * day.Year) + day.Month - 1 + count;
        return IsYear(months / 12) ? EventTime.In((int)(months / 12), (int)(months % 12) + 1) : EventTime.Unknown;
    }

    private static EventTime Year(DateOnly day, int count) => IsYear((long)day.Year + count) ? EventTime.InYear(day.Year + count) : EventTime.Unknown;

    private static EventTime On(DateOnly? day) => day is { } some ? EventTime.On(some) : EventTime.Unknown;

    private static EventTime Between(DateOnly? first, DateOnly? last) => first is { } start && last is { } end ? EventTime.Between(start, end) : EventTime.Unknown;

    private static DateOnly? MondayOf(DateOnly? day) => day is { } some ? Plus(some, -(((int)some.DayOfWeek + 6) % 7)) : null;

    /// <summary>So many days later; null outside the calendar.</summary>
    private static DateOnly? Plus(DateOnly? day, long days) =>
        day is { } some && some.DayNumber + days is var number && number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)number)
            : null;

    private static bool IsYear(long year) => year >= DateOnly.MinValue.Year && year <= DateOnly.MaxValue.Year;
}
