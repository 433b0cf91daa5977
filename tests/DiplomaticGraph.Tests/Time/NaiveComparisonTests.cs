using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Time;

public class NaiveComparisonTests
{
    [Fact]
    public void Bounds_are_the_first_and_last_of_the_days() =>
        Prop.ForAll(NaiveTime.Any.ToArbitrary(), naive =>
        {
            var time = naive.Time;
            return (time.EarliestDay ?? NaiveTime.WorldStart) == naive.First && (time.LatestDay ?? NaiveTime.WorldEnd) == naive.Last;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Certainly_before_is_before_on_every_pair_of_days() =>
        Prop.ForAll(NaiveTime.Any.ToArbitrary(), NaiveTime.Any.ToArbitrary(), (a, b) =>
            a.Time.CertainlyBefore(b.Time) == a.Days.All(x => b.Days.All(y => x < y))).QuickCheckThrowOnFailure();

    [Fact]
    public void Possibly_before_is_before_on_some_pair_of_days() =>
        Prop.ForAll(NaiveTime.Any.ToArbitrary(), NaiveTime.Any.ToArbitrary(), (a, b) =>
            a.Time.PossiblyBefore(b.Time) == a.Days.Any(x => b.Days.Any(y => x < y))).QuickCheckThrowOnFailure();

    [Fact]
    public void Certainly_within_is_every_day_inside() =>
        Prop.ForAll(NaiveTime.WithInterval.ToArbitrary(), x =>
            x.Time.Time.CertainlyWithin(x.Days) == (!x.Time.Time.IsUnknown && x.Time.Days.All(x.Days.Contains))).QuickCheckThrowOnFailure();

    [Fact]
    public void Possibly_within_is_some_day_inside() =>
        Prop.ForAll(NaiveTime.WithInterval.ToArbitrary(), x =>
            x.Time.Time.PossiblyWithin(x.Days) == x.Time.Days.Any(x.Days.Contains)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2001-06-10", "2001-07-10", true, false)]
    [InlineData("2001-06-01", "2001-07-01", true, true)]
    [InlineData("2001-06-02", "2001-07-01", true, false)]
    [InlineData("2001-06-01", "2001-06-30", true, false)]
    [InlineData("2001-05-01", "2001-06-01", false, false)]
    [InlineData("2001-05-01", "2001-06-02", true, false)]
    [InlineData("2001-07-01", "2001-08-01", false, false)]
    [InlineData("2001-06-30", "2001-08-01", true, false)]
    public void A_month_at_the_edges_of_an_interval(string start, string end, bool possible, bool certain)
    {
        var days = new DayInterval(PartialDate.Parse(start).EarliestDay, PartialDate.Parse(end).EarliestDay);
        var june = EventTime.In(2001, 6);
        Assert.Equal((possible, certain), (june.PossiblyWithin(days), june.CertainlyWithin(days)));
    }

    [Fact]
    public void The_generated_times_give_both_answers_to_every_question()
    {
        var sample = NaiveTime.Any.Sample(400, 10).Chunk(2).Select(p => (A: p[0].Time, B: p[1].Time)).ToList();
        var days = new DayInterval(new(2001, 3, 1), new(2002, 3, 1));
        Assert.Equal(2, sample.Select(p => p.A.CertainlyBefore(p.B)).Distinct().Count());
        Assert.Equal(2, sample.Select(p => p.A.PossiblyBefore(p.B)).Distinct().Count());
        Assert.Equal(2, sample.Select(p => p.A.CertainlyWithin(days)).Distinct().Count());
        Assert.Equal(2, sample.Select(p => p.A.PossiblyWithin(days)).Distinct().Count());
    }
}
