namespace DiplomaticGraph;

/// <summary>How a date is written. The last two are ends of an interval and never leave <see cref="EventTime"/>.</summary>
internal enum DateForm : byte
{
    None,
    Century,
    Decade,
    Year,
    YearMonthX,
    YearMonthXDayX,
    Season,
    Month,
    MonthDayX,
    Day,
    OpenEnd,
    UnknownEnd,
}
