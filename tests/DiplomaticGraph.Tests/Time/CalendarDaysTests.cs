using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Time;

public class CalendarDaysTests
{
    [Fact]
    public void Agrees_with_the_framework_on_every_day_it_knows()
    {
        for (var n = 0; n <= DateOnly.MaxValue.DayNumber; n++)
        {
            var day = DateOnly.FromDayNumber(n);
            if (CalendarDays.Number(day.Year, day.Month, day.Day) != n) Assert.Fail($"{EdtfGen.Day(n)} is day {n}.");
        }
    }

    [Fact]
    public void Repeats_every_four_hundred_years_backwards_and_forwards() =>
        Prop.ForAll(
            Gen.Choose(0, DateOnly.MaxValue.DayNumber).ToArbitrary(),
            Gen.Choose(-2_400_000, 2_400_000).ToArbitrary(),
            (n, cycles) =>
            {
                var day = DateOnly.FromDayNumber(n);
                return CalendarDays.Number(day.Year + 400L * cycles, day.Month, day.Day) == n + 146_097L * cycles;
            }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    [InlineData(3_652_059)]
    public void A_day_outside_the_framework_is_null(long number) => Assert.Null(CalendarDays.ToDay(number));
}
