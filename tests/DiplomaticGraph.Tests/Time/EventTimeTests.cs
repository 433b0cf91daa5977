using System.Runtime.CompilerServices;
using Xunit;

namespace DiplomaticGraph.Tests.Time;

public class EventTimeTests
{
    private static readonly DateOnly Day = new(2024, 4, 3);

    [Fact]
    public void Default_is_unknown()
    {
        EventTime unknown = default;
        Assert.True(unknown.IsUnknown);
        Assert.Equal(EventTime.Unknown, unknown);
        Assert.Equal(unknown, new EventTime(default(PartialDate)));
        Assert.Equal(unknown, EventTime.Parse(""));
        Assert.Equal("", unknown.ToString());
        Assert.Equal((null, null), (unknown.EarliestDay, unknown.LatestDay));
        Assert.False(unknown.IsInterval);
    }

    [Fact]
    public void Is_made_from_days()
    {
        Assert.Equal("2024-04-03", EventTime.On(Day).ToString());
        Assert.Equal("2024-04", EventTime.In(2024, 4).ToString());
        Assert.Equal("2024", EventTime.InYear(2024).ToString());
        Assert.Equal("../2024-04-03", EventTime.Until(Day).ToString());
        Assert.Equal("2024-04-03/..", EventTime.From(Day).ToString());
        Assert.Equal("2024-04-03/2024-04-07", EventTime.Between(Day, Day.AddDays(4)).ToString());
        Assert.Equal(EventTime.On(Day), EventTime.Between(Day, Day));
        var failure = Assert.Throws<ArgumentException>(() => EventTime.Between(Day, Day.AddDays(-1)));
        Assert.Contains("The last day 2024-04-02 is before the first, 2024-04-03.", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2004-06/2006-08", 2004, 6, 1, 2006, 8, 31)]
    [InlineData("198X/1990?", 1980, 1, 1, 1990, 12, 31)]
    [InlineData("2004-06-15/2004-06", 2004, 6, 15, 2004, 6, 30)]
    [InlineData("2004/2004-02-01", 2004, 1, 1, 2004, 2, 1)]
    public void An_interval_runs_from_the_first_day_of_its_start_to_the_last_of_its_end(
        string text, int y1, int m1, int d1, int y2, int m2, int d2)
    {
        var time = EventTime.Parse(text);
        Assert.True(time.IsInterval);
        Assert.Equal((new DateOnly(y1, m1, d1), new DateOnly(y2, m2, d2)), (time.EarliestDay, time.LatestDay));
    }

    [Theory]
    [InlineData("../2024-04-03", true, false)]
    [InlineData("/2024-04-03", false, false)]
    [InlineData("2024-04-03/..", false, true)]
    [InlineData("2024-04-03/", false, false)]
    public void An_open_or_unknown_end_is_unbounded_and_told_apart(string text, bool startOpen, bool endOpen)
    {
        var time = EventTime.Parse(text);
        var fromStart = text.StartsWith('2');
        Assert.Equal((startOpen, endOpen), (time.IsStartOpen, time.IsEndOpen));
        Assert.Equal(fromStart ? Day : null, time.EarliestDay);
        Assert.Equal(fromStart ? null : Day, time.LatestDay);
        Assert.Equal(fromStart ? PartialDate.On(Day) : default, time.Start);
        Assert.Equal(fromStart ? default : PartialDate.On(Day), time.End);
        Assert.Equal(text, time.ToString());
    }

    [Fact]
    public void Doubt_at_either_end_is_doubt()
    {
        Assert.True(EventTime.Parse("2004?/2005").IsUncertain);
        Assert.True(EventTime.Parse("2004/2005~").IsApproximate);
        Assert.False(EventTime.Parse("2004/2005~").IsUncertain);
    }

    [Fact]
    public void Unknown_is_never_certain_and_always_possible()
    {
        var day = EventTime.On(Day);
        foreach (var (a, b) in new[] { (EventTime.Unknown, day), (day, EventTime.Unknown), (EventTime.Unknown, EventTime.Unknown) })
        {
            Assert.False(a.CertainlyBefore(b));
            Assert.True(a.PossiblyBefore(b));
        }

        Assert.False(EventTime.Unknown.CertainlyWithin(DayInterval.All));
        Assert.True(EventTime.Unknown.PossiblyWithin(DayInterval.Of(Day)));
    }

    [Fact]
    public void Two_events_of_one_day_have_no_known_order()
    {
        Assert.False(EventTime.On(Day).CertainlyBefore(EventTime.On(Day)));
        Assert.False(EventTime.On(Day).PossiblyBefore(EventTime.On(Day)));
        Assert.True(EventTime.On(Day).CertainlyBefore(EventTime.On(Day.AddDays(1))));
        Assert.True(EventTime.In(2024, 4).PossiblyBefore(EventTime.In(2024, 4)));
    }

    [Fact]
    public void Doubt_does_not_change_what_is_certain() =>
        Assert.True(EventTime.Parse("2023~").CertainlyBefore(EventTime.Parse("2024?")));

    [Fact]
    public void Years_without_days_are_compared_all_the_same()
    {
        Assert.True(EventTime.Parse("-0044").CertainlyBefore(EventTime.Parse("0001-01-01")));
        Assert.True(EventTime.Parse("Y10000").CertainlyWithin(new(DateOnly.MaxValue, null)));
        Assert.False(EventTime.Parse("Y10000").PossiblyWithin(new(null, DateOnly.MaxValue)));
        Assert.True(EventTime.Parse("0000").CertainlyWithin(new(null, DateOnly.MinValue)));
    }

    [Theory]
    [InlineData(TimeMatch.Possible, true)]
    [InlineData(TimeMatch.Certain, false)]
    public void The_match_chooses_the_comparison(TimeMatch match, bool expected)
    {
        Assert.Equal(expected, EventTime.InYear(2024).IsWithin(DayInterval.Of(Day), match));
        Assert.Equal(expected, EventTime.InYear(2024).IsBefore(EventTime.On(Day), match));
    }

    [Fact]
    public void Sorts_unbounded_starts_first_and_unknown_last()
    {
        string[] sorted = ["../2023", "/2023", "-0044", "2023-01-01", "2023", "2023/", "2023/..", "2023-06", "Y12345", ""];
        Assert.Equal(sorted, sorted.Reverse().Select(EventTime.Parse).Order().Select(t => t.ToString()));
    }

    [Fact]
    public void Is_sixteen_bytes() => Assert.Equal(16, Unsafe.SizeOf<EventTime>());

    [Fact]
    public void Comparing_and_trying_to_read_allocate_nothing()
    {
        var (a, b, days) = (EventTime.Parse("2023?/.."), EventTime.Parse("2023~/.."), new DayInterval(Day, null));
        Ask(a, b, days);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var yes = 0;
        for (var i = 0; i < 1000; i++) yes += Ask(a, b, days);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(yes > 0);
    }

    private static int Ask(EventTime a, EventTime b, DayInterval days)
    {
        var yes = a.CompareTo(b) > 0 ? 1 : 0;
        if (a.CertainlyBefore(b) || a.PossiblyBefore(b) || a.CertainlyWithin(days) || a.PossiblyWithin(days)) yes++;
        if (a == b || a.GetHashCode() == b.GetHashCode()) yes++;
        if (EventTime.TryParse("2004-06/2006-08", out _) || EventTime.TryParse("2004-06/2006-13", out _)) yes++;
        return yes;
    }
}
