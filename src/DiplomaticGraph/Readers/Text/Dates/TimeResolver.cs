namespace DiplomaticGraph.Readers.Text;

/// <summary>Turns time expressions into dates, against the document's date where they need one and it is known.</summary>
internal sealed class TimeResolver(DateOnly? published)
{
    public DateOnly? Published { get; } = published;

    /// <summary>The time of an event.</summary>
    /// <param name="expression">The words.</param>
    /// <param name="isFuture">True for a plan: "on Friday" is the next one, not the last.</param>
    /// <returns>Unknown where the words need the document's date and it has none.</returns>
    public EventTime Resolve(TimeExpression expression, bool isFuture)
    {
        if (expression.Form == TimeForm.Absolute) return expression.Date;
        if (Published is not { } day) return EventTime.Unknown;
        return expression.Form switch
        {
            TimeForm.MonthWithoutYear => MonthWithoutYear(expression, day, isFuture),
            TimeForm.Weekday => EventTime.On(Weekday(expression, day, isFuture)),
            TimeForm.Offset => Offset(expression, day),
            TimeForm.Unit => Unit(expression, day, isFuture),
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
        if (!isFuture && isLater) year--;
        if (isFuture && isEarlier) year++;
        if (expression.Day == 0) return EventTime.In(year, expression.Month);
        return expression.Day <= DateTime.DaysInMonth(year, expression.Month) ? EventTime.On(new DateOnly(year, expression.Month, expression.Day)) : EventTime.Unknown;
    }

    private static DateOnly Weekday(TimeExpression expression, DateOnly day, bool isFuture)
    {
        var back = ((int)day.DayOfWeek - (int)expression.Weekday + 7) % 7;
        if (isFuture || expression.Count > 0) return back == 0 ? day.AddDays(expression.Count > 0 ? 7 : 0) : day.AddDays(7 - back);
        return day.AddDays(-(back == 0 && expression.Count < 0 ? 7 : back));
    }

    private static EventTime Offset(TimeExpression expression, DateOnly day) => expression.Unit switch
    {
        "day" => EventTime.On(day.AddDays(expression.Count)),

        // "two weeks ago" is a week, "three months ago" a month, "four years ago" a year: no day is told.
        "week" => Week(day.AddDays(7 * expression.Count)),
        "month" => EventTime.In(day.AddMonths(expression.Count).Year, day.AddMonths(expression.Count).Month),
        _ => EventTime.InYear(day.AddYears(expression.Count).Year),
    };

    private static EventTime Unit(TimeExpression expression, DateOnly day, bool isFuture) => expression.Unit switch
    {
        "day" => EventTime.Unknown,
        "week" => expression.Count == 0 ? Clip(MondayOf(day), MondayOf(day).AddDays(6), day, isFuture) : Week(day.AddDays(7 * expression.Count)),
        "month" => EventTime.In(day.AddMonths(expression.Count).Year, day.AddMonths(expression.Count).Month),
        _ => EventTime.InYear(day.AddYears(expression.Count).Year),
    };

    private static EventTime Week(DateOnly day) => EventTime.Between(MondayOf(day), MondayOf(day).AddDays(6));

    private static EventTime Clip(DateOnly first, DateOnly last, DateOnly day, bool isFuture) => isFuture ? EventTime.Between(day, last) : EventTime.Between(first, day);

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
