namespace DiplomaticGraph;

/// <summary>Day numbers of the Gregorian calendar before and after all that <see cref="DateOnly"/> holds; 0 is 0001-01-01, as there.</summary>
internal static class CalendarDays
{
    public const long Before = long.MinValue;
    public const long After = long.MaxValue;

    // A whole number of 400-year cycles larger than any year, so that divisions never see a negative number.
    private const long Cycles = 2_500_001;
    private const long DaysInCycle = 146_097;

    public static long Number(long year, int month, int day)
    {
        var y = year + Cycles * 400 - 1;
        var beforeYear = y * 365 + y / 4 - y / 100 + y / 400 - Cycles * DaysInCycle;
        return beforeYear + DaysBeforeMonth(month, IsLeap(year)) + day - 1;
    }

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public static DateOnly? ToDay(long number) =>
        number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;

    private static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    // Months of 31 and 30 days alternate with a period of five from March on; January and February go before.
    private static int DaysBeforeMonth(int month, bool leap) =>
        month <= 2 ? (month - 1) * 31 : (153 * (month - 3) + 2) / 5 + (leap ? 60 : 59);
}
