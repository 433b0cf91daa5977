using DiplomaticGraph.Readers;
using DiplomaticGraph.Readers.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text;

/// <summary>The calendar of <see cref="DateOnly"/> ends; a text does not know that.</summary>
public class ExtremeDateTests
{
    private static readonly string[] Words =
    [
        "today", "yesterday", "tomorrow", "on Monday", "on Friday", "last Sunday", "next Tuesday", "last week", "this week", "next week", "last month", "this month",
        "next month", "last year", "this year", "next year", "two weeks ago", "999 days ago", "999 weeks ago", "999 months ago", "999 years ago", "on 31 December", "on January 1",
        "on 29 February", "in March", "in the coming weeks", "recently", "earlier this week", "later this month",
    ];

    private static readonly Gen<DateOnly> Edge =
        Gen.OneOf(Gen.Choose(0, 800), Gen.Choose(DateOnly.MaxValue.DayNumber - 800, DateOnly.MaxValue.DayNumber), Gen.Choose(0, DateOnly.MaxValue.DayNumber)).Select(DateOnly.FromDayNumber);

    [Theory]
    [InlineData("9999-12-31", "will meet", "next week", "")]
    [InlineData("9999-12-31", "will meet", "tomorrow", "")]
    [InlineData("9999-12-31", "will meet", "on Monday", "")]
    [InlineData("9999-12-31", "will meet", "next year", "")]
    [InlineData("9999-12-31", "met", "last year", "9998")]
    [InlineData("9999-12-31", "met", "today", "9999-12-31")]
    [InlineData("0001-01-01", "met", "last year", "")]
    [InlineData("0001-01-01", "met", "yesterday", "")]
    [InlineData("0001-01-01", "met", "on Sunday", "")]
    [InlineData("0001-01-01", "met", "on 31 December", "")]
    [InlineData("0001-01-01", "will meet", "next week", "0001-01-08/0001-01-14")]
    public void What_lies_outside_the_calendar_is_unknown(string published, string verb, string when, string expected)
    {
        var reading = new TextClaimReader().Read(new TextDocument
        {
            Id = new SourceId("a"), Text = $"date {published}\nKenyan President William Ruto {verb} Ugandan President Yoweri Museveni {when}.",
        });
        Assert.Equal(expected, Assert.Single(reading.Claims).Time.ToString());
    }

    [Fact]
    public void No_day_of_publication_makes_a_text_unreadable() =>
        Prop.ForAll(
            (from day in Edge from words in Gen.Elements(Words) from verb in Gen.Elements("met", "will meet") select (day, words, verb)).ToArbitrary(),
            c =>
            {
                var text = $"Kenyan President William Ruto {c.verb} Ugandan President Yoweri Museveni {c.words}.";
                return !new TextClaimReader().Read(new TextDocument { Id = new SourceId("a"), Text = text, Published = c.day }).Claims.IsDefault;
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Every_expression_has_a_time_on_every_day_and_far_from_the_edges_a_known_one() =>
        Prop.ForAll(
            (from day in Edge
             from form in Gen.Elements(TimeForm.MonthWithoutYear, TimeForm.Weekday, TimeForm.Offset, TimeForm.Unit, TimeForm.Coming, TimeForm.Recent)
             from unit in Gen.Elements("day", "week", "month", "year")
             from count in form == TimeForm.Offset ? Gen.Choose(-999, 999) : Gen.Choose(-1, 1)
             from month in Gen.Choose(1, 12)
             from dayOfMonth in Gen.Choose(0, 28)
             from weekday in Gen.Choose(0, 6)
             from isFuture in Gen.Elements(true, false)
             select (Day: day, Expression: new TimeExpression(0, 1, form) { Unit = unit, Count = count, Month = month, Day = dayOfMonth, Weekday = (DayOfWeek)weekday }, isFuture)).ToArbitrary(),
            c =>
            {
                var time = new TimeResolver(c.Day).Resolve(c.Expression, c.isFuture);

                // A plan for a day just gone may be of last week's words or of next year.
                var isJustGone = c.isFuture && c.Expression is { Form: TimeForm.MonthWithoutYear, Unit: not "year", Day: > 0 } e && e.Month == c.Day.Month && e.Day < c.Day.Day;
                var tellsNothing = isJustGone || c.Expression is { Form: TimeForm.Unit, Unit: "day" };
                return time.IsUnknown ? tellsNothing || c.Day.Year is <= 1001 or >= 8999 : !tellsNothing;
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
}
