using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace DiplomaticGraph.Tests.Time;

/// <summary>A time written out as the days on which it can have happened, for comparison by trying every pair.</summary>
/// <remarks>Dates lie in 2001 and 2002; the world is some years wider, so that an unbounded end passes every other date.</remarks>
internal sealed record NaiveTime(string Text, DateOnly First, DateOnly Last)
{
    public static readonly DateOnly WorldStart = new(1999, 6, 1);
    public static readonly DateOnly WorldEnd = new(2004, 6, 30);

    private static readonly Gen<NaiveTime> Date = Gen.OneOf(
        Gen.Choose(0, 729).Select(n => new DateOnly(2001, 1, 1).AddDays(n)).Select(d => new NaiveTime(Print(d), d, d)),
        from year in Gen.Choose(2001, 2002)
        from month in Gen.Choose(1, 12)
        from ending in Gen.Elements("", "-XX", "?", "~", "-XX%")
        let start = new DateOnly(year, month, 1)
        select new NaiveTime(Print(start)[..7] + ending, start, start.AddMonths(1).AddDays(-1)),
        from year in Gen.Choose(2001, 2002)
        from ending in Gen.Elements("", "-XX", "-XX-XX", "?", "~")
        select new NaiveTime(year.ToString(CultureInfo.InvariantCulture) + ending, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)),
        from year in Gen.Choose(2001, 2002)
        from season in Gen.Elements(21, 23)
        select new NaiveTime(FormattableString.Invariant($"{year}-{season}"), new DateOnly(year, 3, 1), new DateOnly(year, 12, 31)),
        from year in Gen.Choose(2001, 2002)
        from season in Gen.Elements(22, 24)
        select new NaiveTime(FormattableString.Invariant($"{year}-{season}"), new DateOnly(year - 1, 12, 1), new DateOnly(year + 1, 3, 31)));

    public static readonly Gen<NaiveTime> Any = Gen.Frequency(
        (6, Date),
        (3, from a in Date
            from b in Date
            let swap = b.Last < a.First
            select swap ? new NaiveTime(b.Text + "/" + a.Text, b.First, a.Last) : new NaiveTime(a.Text + "/" + b.Text, a.First, b.Last)),
        (1, Date.Select(d => new NaiveTime("../" + d.Text, WorldStart, d.Last))),
        (1, Date.Select(d => new NaiveTime("/" + d.Text, WorldStart, d.Last))),
        (1, Date.Select(d => new NaiveTime(d.Text + "/..", d.First, WorldEnd))),
        (1, Gen.Constant(new NaiveTime("", WorldStart, WorldEnd))));

    /// <summary>A time and an interval, whose bounds are as often as not within a day of the time's own, where mistakes are made.</summary>
    public static readonly Gen<(NaiveTime Time, DayInterval Days)> WithInterval =
        from time in Any
        from start in Bound(time)
        from end in Bound(time)
        select (time, new DayInterval(start, end));

    public EventTime Time => EventTime.Parse(Text);

    public IEnumerable<DateOnly> Days
    {
        get
        {
            for (var day = First; day <= Last; day = day.AddDays(1)) yield return day;
        }
    }

    private static Gen<DateOnly?> Bound(NaiveTime time) => Gen.Frequency(
        (1, Gen.Constant<DateOnly?>(null)),
        (3, Gen.Choose(0, 900).Select(n => (DateOnly?)new DateOnly(2000, 10, 1).AddDays(n))),
        (4, from day in Gen.Elements(time.First, time.Last)
            from shift in Gen.Choose(-1, 2)
            select (DateOnly?)Inside(day.AddDays(shift))));

    // The ends of the world stand for no bound at all, so an interval must not be bounded there.
    private static DateOnly Inside(DateOnly day) =>
        day <= WorldStart ? WorldStart.AddDays(100) : day >= WorldEnd ? WorldEnd.AddDays(-100) : day;

    private static string Print(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
