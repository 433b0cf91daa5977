namespace DiplomaticGraph;

public readonly partial record struct PartialDate
{
    /// <summary>The first day that the date can mean; null where it is unknown or outside the years 0001 to 9999.</summary>
    /// <remarks>
    /// EDTF does not say of a season which hemisphere is meant, nor to which year a season over new year belongs. Spring and autumn lie somewhere
    /// from 1 March to 31 December, summer and winter from 1 December before to 31 March after. Who knows more writes months.
    /// </remarks>
    public DateOnly? EarliestDay => CalendarDays.ToDay(FirstNumber);

    /// <summary>The last day that the date can mean; null where it is unknown or outside the years 0001 to 9999.</summary>
    /// <remarks>Seasons as in <see cref="EarliestDay"/>.</remarks>
    public DateOnly? LatestDay => CalendarDays.ToDay(LastNumber);

    /// <summary>Order for lists: earliest day, then latest day, then text (ordinal); unknown last.</summary>
    /// <remarks>Years outside 0001 to 9999 take their true place. Zero only for equal dates.</remarks>
    public int CompareTo(PartialDate other) => new EventTime(this).CompareTo(new EventTime(other));

    /// <summary>The first day as a number, beyond the years of <see cref="DateOnly"/> too.</summary>
    internal long FirstNumber => Form switch
    {
        DateForm.Day => CalendarDays.Number(RawYear, RawMonth, RawDay),
        DateForm.Month or DateForm.MonthDayX => CalendarDays.Number(RawYear, RawMonth, 1),
        DateForm.Season => IsSummerOrWinter ? CalendarDays.Number(RawYear - 1, 12, 1) : CalendarDays.Number(RawYear, 3, 1),
        DateForm.None or DateForm.OpenEnd or DateForm.UnknownEnd => CalendarDays.Before,
        _ => CalendarDays.Number(RawYear, 1, 1),
    };

    /// <summary>The last day as a number, beyond the years of <see cref="DateOnly"/> too.</summary>
    internal long LastNumber => Form switch
    {
        DateForm.Day => CalendarDays.Number(RawYear, RawMonth, RawDay),
        DateForm.Month or DateForm.MonthDayX => CalendarDays.Number(RawYear, RawMonth, CalendarDays.DaysInMonth(RawYear, RawMonth)),
        DateForm.Season => IsSummerOrWinter ? CalendarDays.Number(RawYear + 1, 3, 31) : CalendarDays.Number(RawYear, 12, 31),
        DateForm.None or DateForm.OpenEnd or DateForm.UnknownEnd => CalendarDays.After,
        DateForm.Century => CalendarDays.Number(RawYear + 99, 12, 31),
        DateForm.Decade => CalendarDays.Number(RawYear + 9, 12, 31),
        _ => CalendarDays.Number(RawYear, 12, 31),
    };

    private bool IsSummerOrWinter => RawMonth is 22 or 24;
}
