namespace DiplomaticGraph;

/// <summary>When something happened, as far as the source tells: an EDTF date or interval of level 0 or 1 (ISO 8601-2:2019, annex A).</summary>
/// <remarks>
/// <para>
/// The event happened on some day from <see cref="EarliestDay"/> to <see cref="LatestDay"/>, both in; which one is not known. <c>2023-06</c> and
/// <c>2023-06-01/2023-06-30</c> have the same days. An end of an interval may be open (<c>../2024-04-03</c>: then or earlier) or unknown (<c>/2006</c>); both leave
/// it unbounded. A <c>?</c> or <c>~</c> is kept and can be asked for, and does not move the bounds: nobody said how far.
/// </para>
/// <para>
/// <c>default</c> is <see cref="Unknown"/>. Two times are equal where their texts are. Sixteen bytes; comparing allocates nothing. Immutable and safe for any
/// number of threads.
/// </para>
/// </remarks>
public readonly partial record struct EventTime : IComparable<EventTime>
{
    private readonly PartialDate first;

    // Unknown for a single date; an end that is open or unknown is marked by its form.
    private readonly PartialDate last;

    /// <summary>Takes a date; the unknown date gives <see cref="Unknown"/>.</summary>
    public EventTime(PartialDate date) => first = date;

    internal EventTime(PartialDate first, PartialDate last) => (this.first, this.last) = (first, last);

    /// <summary>Unknown; the same as <c>default</c>.</summary>
    public static EventTime Unknown => default;

    /// <summary>True where nothing is known.</summary>
    public bool IsUnknown => first.IsUnknown;

    /// <summary>True for an interval of two ends, one of which may be open or unknown; false for one date and for unknown.</summary>
    public bool IsInterval => !last.IsUnknown;

    /// <summary>The start of an interval, or the date itself; unknown where the start is open or unknown.</summary>
    public PartialDate Start => Date(first);

    /// <summary>The end of an interval, or the date itself; unknown where the end is open or unknown.</summary>
    public PartialDate End => IsInterval ? Date(last) : first;

    /// <summary>True for <c>../…</c>: the start is said to be open. False where it is merely unknown.</summary>
    public bool IsStartOpen => first.Form == DateForm.OpenEnd;

    /// <summary>True for <c>…/..</c>: the end is said to be open. False where it is merely unknown.</summary>
    public bool IsEndOpen => last.Form == DateForm.OpenEnd;

    /// <summary>True where a date in it is doubted: <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => first.IsUncertain || last.IsUncertain;

    /// <summary>True where a date in it is an estimate: <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => first.IsApproximate || last.IsApproximate;

    /// <summary>The first day on which it can have happened; null where unknown, unbounded, or outside the years 0001 to 9999.</summary>
    public DateOnly? EarliestDay => CalendarDays.ToDay(FirstNumber);

    /// <summary>The last day on which it can have happened; null where unknown, unbounded, or outside the years 0001 to 9999.</summary>
    public DateOnly? LatestDay => CalendarDays.ToDay(LastNumber);

    /// <summary>On a day: <c>2023-06-19</c>.</summary>
    public static EventTime On(DateOnly day) => new(PartialDate.On(day));

    /// <summary>In a month: <c>2023-06</c>.</summary>
    /// <param name="year">-9999 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its bounds.</exception>
    public static EventTime In(int year, int month) => new(PartialDate.In(year, month));

    /// <summary>In a year: <c>2023</c>.</summary>
    /// <param name="year">-999,999,999 to 999,999,999; 0 is the year before 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside its bounds.</exception>
    public static EventTime InYear(int year) => new(PartialDate.InYear(year));

    /// <summary>On a day or earlier: <c>../2024-04-03</c>.</summary>
    public static EventTime Until(DateOnly day) => new(new PartialDate(DateForm.OpenEnd), PartialDate.On(day));

    /// <summary>On a day or later: <c>2024-04-03/..</c>.</summary>
    public static EventTime From(DateOnly day) => new(PartialDate.On(day), new PartialDate(DateForm.OpenEnd));

    /// <summary>On one of the days from the first to the last, both in: <c>2024-04-03/2024-04-07</c>; of one day, <see cref="On"/>.</summary>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    public static EventTime Between(DateOnly first, DateOnly last)
    {
        if (last < first) return Throw.Argument<EventTime>($"The last day {PartialDate.On(last)} is before the first, {PartialDate.On(first)}.", nameof(last));
        return first == last ? On(first) : new(PartialDate.On(first), PartialDate.On(last));
    }

    private static PartialDate Date(PartialDate end) => end.Form is DateForm.OpenEnd or DateForm.UnknownEnd ? default : end;
}
