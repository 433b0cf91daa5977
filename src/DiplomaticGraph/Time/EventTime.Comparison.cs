namespace DiplomaticGraph;

public readonly partial record struct EventTime
{
    /// <summary>Whether every day on which this can have happened is before every day on which the other can.</summary>
    /// <remarks>False where either is unknown, and for two events of one day: their order is not known.</remarks>
    public bool CertainlyBefore(EventTime other) => LastNumber < other.FirstNumber;

    /// <summary>Whether some day on which this can have happened is before some day on which the other can.</summary>
    /// <remarks>True where either is unknown.</remarks>
    public bool PossiblyBefore(EventTime other) => FirstNumber < other.LastNumber;

    /// <summary>Whether every day on which this can have happened is inside.</summary>
    /// <remarks>False for unknown, whatever the interval, and for an interval that holds no day.</remarks>
    public bool CertainlyWithin(DayInterval days) =>
        !IsUnknown
        && (days.Start is not { } start || start.DayNumber <= FirstNumber)
        && (days.End is not { } end || LastNumber < end.DayNumber);

    /// <summary>Whether some day on which this can have happened is inside.</summary>
    /// <remarks>True for unknown, unless the interval holds no day.</remarks>
    public bool PossiblyWithin(DayInterval days) =>
        !days.IsEmpty
        && (days.Start is not { } start || start.DayNumber <= LastNumber)
        && (days.End is not { } end || FirstNumber < end.DayNumber);

    /// <summary><see cref="CertainlyBefore"/> or <see cref="PossiblyBefore"/>.</summary>
    /// <param name="other">The other time.</param>
    /// <param name="match">Which of the two.</param>
    public bool IsBefore(EventTime other, TimeMatch match) =>
        match == TimeMatch.Certain ? CertainlyBefore(other) : PossiblyBefore(other);

    /// <summary><see cref="CertainlyWithin"/> or <see cref="PossiblyWithin"/>.</summary>
    /// <param name="days">The days asked about.</param>
    /// <param name="match">Which of the two.</param>
    public bool IsWithin(DayInterval days, TimeMatch match) =>
        match == TimeMatch.Certain ? CertainlyWithin(days) : PossiblyWithin(days);

    /// <summary>Order for lists: earliest day (unbounded first), then latest day (unbounded last), then text (ordinal); unknown last.</summary>
    /// <remarks>
    /// A total order, and zero only for equal times; it says nothing about which happened first, for which see <see cref="CertainlyBefore"/>. Years outside
    /// 0001 to 9999 take their true place.
    /// </remarks>
    public int CompareTo(EventTime other)
    {
        if (Equals(other)) return 0;
        if (IsUnknown || other.IsUnknown) return IsUnknown ? 1 : -1;
        var order = FirstNumber.CompareTo(other.FirstNumber);
        if (order == 0) order = LastNumber.CompareTo(other.LastNumber);
        return order != 0 ? order : CompareText(other);
    }

    internal long FirstNumber => first.FirstNumber;

    internal long LastNumber => IsInterval ? last.LastNumber : first.LastNumber;

    private int CompareText(EventTime other)
    {
        Span<char> mine = stackalloc char[MaxLength];
        Span<char> others = stackalloc char[MaxLength];
        ReadOnlySpan<char> text = mine[..Write(mine)];
        return text.SequenceCompareTo(others[..other.Write(others)]);
    }
}
