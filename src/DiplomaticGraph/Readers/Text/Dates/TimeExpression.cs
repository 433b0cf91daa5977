namespace DiplomaticGraph.Readers.Text;

/// <summary>What a time expression needs besides its words.</summary>
internal enum TimeForm : byte
{
    /// <summary>A date as written: complete or partial.</summary>
    Absolute,

    /// <summary>A month or a day and month without a year.</summary>
    MonthWithoutYear,
    Weekday,

    /// <summary>Days from the document's date: today, yesterday, two weeks ago.</summary>
    Offset,

    /// <summary>The week, month or year before, of, or after the document's date.</summary>
    Unit,

    /// <summary>The Saturday and Sunday before, about or after the document's date.</summary>
    Weekend,

    /// <summary>Days from the day that the text told last: the next day, that evening.</summary>
    Anaphoric,

    /// <summary>After the document's date: the coming weeks.</summary>
    Coming,

    /// <summary>Not long before the document's date: recently.</summary>
    Recent,
}

/// <summary>Words of a sentence that tell when.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The first token after it.</param>
/// <param name="Form">What it is.</param>
internal sealed record TimeExpression(int First, int End, TimeForm Form)
{
    /// <summary>The date of an absolute expression.</summary>
    public EventTime Date { get; init; }

    public int Month { get; init; }

    /// <summary>The day of the month; 0 where only the month is told.</summary>
    public int Day { get; init; }

    public DayOfWeek Weekday { get; init; }

    /// <summary>Days, weeks, months or years; below 0 before the document's date.</summary>
    public int Count { get; init; }

    /// <summary><c>day</c>, <c>week</c>, <c>month</c>, <c>year</c>.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The end of a stretch, "March 31 to April 2"; null for one time.</summary>
    public TimeExpression? Until { get; init; }

    /// <summary>The preposition before it, lower case; empty where there is none.</summary>
    public string Preposition { get; init; } = "";

    /// <summary>True where it bounds another stretch of time rather than telling when: "since March", "until Friday".</summary>
    public bool IsBound => Preposition is "since" or "until" or "till" or "by" or "before" or "than";
}
