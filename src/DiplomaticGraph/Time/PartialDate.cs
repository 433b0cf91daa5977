namespace DiplomaticGraph;

/// <summary>A date as far as a source tells it: EDTF levels 0 and 1 (ISO 8601-2:2019, annex A).</summary>
/// <remarks>
/// <para>
/// <c>2023</c>, <c>2023-06</c>, <c>2023-06-19</c>; unspecified digits <c>19XX</c>, <c>198X</c>, <c>2004-XX</c>, <c>2004-06-XX</c>, <c>1985-XX-XX</c>;
/// seasons <c>2001-21</c> (spring) to <c>2001-24</c> (winter); years before 0000 as <c>-0044</c>; years of five to nine digits as <c>Y170000002</c>;
/// each with <c>?</c> (uncertain), <c>~</c> (approximate) or <c>%</c> (both) after it. Gregorian calendar, before its introduction too.
/// </para>
/// <para>
/// <c>default</c> is the unknown date: its text is empty and it has no bounds. Two dates are equal where their texts are: <c>2023</c> and <c>2023?</c> differ.
/// Eight bytes, no allocation but for text. Immutable and safe for any number of threads.
/// </para>
/// </remarks>
public readonly partial record struct PartialDate : IComparable<PartialDate>
{
    internal const int MaxYear = 999_999_999;

    // Year in the upper half; below it month (or season), day, form and qualifier, a byte each.
    private readonly ulong bits;

    internal PartialDate(DateForm form, int year = 0, int month = 0, int day = 0, DateQualifier qualifier = default) =>
        bits = (ulong)(uint)year << 32 | (ulong)month << 24 | (ulong)day << 16 | (ulong)form << 8 | (ulong)qualifier;

    /// <summary>True for <c>default</c>.</summary>
    public bool IsUnknown => Form == DateForm.None;

    /// <summary>The smallest unit told.</summary>
    public DatePrecision Precision => Form switch
    {
        DateForm.Century => DatePrecision.Century,
        DateForm.Decade => DatePrecision.Decade,
        DateForm.Year or DateForm.YearMonthX or DateForm.YearMonthXDayX => DatePrecision.Year,
        DateForm.Season => DatePrecision.Season,
        DateForm.Month or DateForm.MonthDayX => DatePrecision.Month,
        DateForm.Day => DatePrecision.Day,
        _ => DatePrecision.Unknown,
    };

    /// <summary>The year, negative before 0000; null where it is not told to the year.</summary>
    public int? Year => Precision >= DatePrecision.Year ? RawYear : null;

    /// <summary>The month, 1 to 12; null where it is not told.</summary>
    public int? Month => Precision >= DatePrecision.Month ? RawMonth : null;

    /// <summary>The day of the month, from 1; null where it is not told.</summary>
    public int? Day => Form == DateForm.Day ? RawDay : null;

    /// <summary>The season as EDTF numbers it: 21 spring, 22 summer, 23 autumn, 24 winter, of either hemisphere; null for other dates.</summary>
    public int? Season => Form == DateForm.Season ? RawMonth : null;

    /// <summary>True where the source or its writer doubts the date: <c>?</c> or <c>%</c>. Bounds are as without it.</summary>
    public bool IsUncertain => (Qualifier & DateQualifier.Uncertain) != 0;

    /// <summary>True where the date is an estimate: <c>~</c> or <c>%</c>. Bounds are as without it.</summary>
    public bool IsApproximate => (Qualifier & DateQualifier.Approximate) != 0;

    /// <summary>A day.</summary>
    public static PartialDate On(DateOnly day) => new(DateForm.Day, day.Year, day.Month, day.Day);

    /// <summary>A month.</summary>
    /// <param name="year">-9999 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its bounds.</exception>
    public static PartialDate In(int year, int month)
    {
        if (year is < -9999 or > 9999) throw new ArgumentOutOfRangeException(nameof(year), year, "Expected a year from -9999 to 9999.");
        if (month is < 1 or > 12) throw new ArgumentOutOfRangeException(nameof(month), month, "Expected a month from 1 to 12.");
        return new(DateForm.Month, year, month);
    }

    /// <summary>A year.</summary>
    /// <param name="year">-999,999,999 to 999,999,999; 0 is the year before 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside its bounds.</exception>
    public static PartialDate InYear(int year) => year is >= -MaxYear and <= MaxYear
        ? new(DateForm.Year, year)
        : throw new ArgumentOutOfRangeException(nameof(year), year, "Expected a year of at most nine digits.");

    internal DateForm Form => (DateForm)(byte)(bits >> 8);

    private int RawYear => (int)(uint)(bits >> 32);

    private int RawMonth => (byte)(bits >> 24);

    private int RawDay => (byte)(bits >> 16);

    private DateQualifier Qualifier => (DateQualifier)(byte)bits;
}
