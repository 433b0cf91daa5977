namespace DiplomaticGraph;

/// <summary>The days on which something can have happened, as day numbers, both in; all days where unknown.</summary>
/// <remarks>Sixteen bytes in an array of one entry a claim: what a view compares without touching the claim.</remarks>
internal readonly record struct DaySpan(long First, long Last)
{
    public static DaySpan Unknown => new(long.MinValue, long.MaxValue);

    public bool IsUnknown => First == long.MinValue && Last == long.MaxValue;

    /// <summary>
    /// The day by which lists are sorted: the first on which it can have happened; of what is only known to have happened by a day, that day, since such dates are
    /// those of recent things. Says nothing about which came first.
    /// </summary>
    public long ListDay => First == long.MinValue ? Last : First;

    public static DaySpan Of(EventTime time) => time.IsUnknown ? Unknown : new(time.FirstNumber, time.LastNumber);

    /// <summary>From when on a claim stands, for <c>AsOf</c>.</summary>
    /// <remarks>
    /// A plan stands from its announcement, which is before what it plans: the day of publication where that is told and early enough, otherwise any day up
    /// to the planned one. Everything else stands from when it happened.
    /// </remarks>
    public static DaySpan Standing(Claim claim)
    {
        var span = Of(claim.Time);
        if (claim.Modality != Modality.Planned) return span;
        return claim.Source.Published is { } day && day.DayNumber <= span.Last ? new(day.DayNumber, day.DayNumber) : span with { First = long.MinValue };
    }

    public bool CertainlyBefore(DaySpan other) => Last < other.First;

    /// <summary>The days as a time, open where they lie outside the calendar.</summary>
    public EventTime ToTime() => (Day(First), Day(Last)) switch
    {
        ({ } first, { } last) => EventTime.Between(first, last),
        ({ } first, null) => EventTime.From(first),
        (null, { } last) => EventTime.Until(last),
        _ => EventTime.Unknown,
    };

    /// <summary>Order for lists: by <see cref="ListDay"/>, then by last day, then the open start last.</summary>
    public static int CompareForLists(DaySpan a, DaySpan b)
    {
        var order = a.ListDay.CompareTo(b.ListDay);
        if (order == 0) order = a.Last.CompareTo(b.Last);
        return order != 0 ? order : b.First.CompareTo(a.First);
    }

    private static DateOnly? Day(long number) =>
        number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
}
