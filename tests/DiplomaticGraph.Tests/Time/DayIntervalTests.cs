using Xunit;

namespace DiplomaticGraph.Tests.Time;

public class DayIntervalTests
{
    private static readonly DateOnly Day = new(2024, 4, 3);

    [Fact]
    public void The_start_is_in_and_the_end_is_out()
    {
        var days = new DayInterval(Day, Day.AddDays(2));
        Assert.Equal([false, true, true, false], Enumerable.Range(-1, 4).Select(n => days.Contains(Day.AddDays(n))));
    }

    [Fact]
    public void Default_is_all_days()
    {
        Assert.Equal(DayInterval.All, default);
        Assert.True(DayInterval.All.Contains(DateOnly.MinValue));
        Assert.True(DayInterval.All.Contains(DateOnly.MaxValue));
        Assert.False(DayInterval.All.IsEmpty);
    }

    [Fact]
    public void An_interval_without_days_holds_nothing_not_even_the_unknown()
    {
        foreach (var empty in new DayInterval[] { new(Day, Day), new(Day, Day.AddDays(-3)) })
        {
            Assert.True(empty.IsEmpty);
            Assert.False(empty.Contains(Day));
            Assert.False(EventTime.InYear(2024).PossiblyWithin(empty));
            Assert.False(EventTime.Unknown.PossiblyWithin(empty));
            Assert.False(EventTime.On(Day).CertainlyWithin(empty));
        }
    }

    [Fact]
    public void One_day_holds_that_day_and_no_other()
    {
        Assert.True(DayInterval.Of(Day).Contains(Day));
        Assert.False(DayInterval.Of(Day).Contains(Day.AddDays(1)));
        Assert.True(DayInterval.Of(DateOnly.MaxValue).Contains(DateOnly.MaxValue));
    }

    [Fact]
    public void Prints_as_in_mathematics()
    {
        Assert.Equal("[2024-04-03, 2024-04-04)", DayInterval.Of(Day).ToString());
        Assert.Equal("(.., 2024-04-03)", new DayInterval(null, Day).ToString());
        Assert.Equal("[2024-04-03, ..)", new DayInterval(Day, null).ToString());
    }
}
