using System.Globalization;
using Xunit;

namespace DiplomaticGraph.Tests.Time;

public class PartialDateTests
{
    [Theory]
    [InlineData("2023-06-19", "2023-06-19", "2023-06-19")]
    [InlineData("2023-06", "2023-06-01", "2023-06-30")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("1900-02", "1900-02-01", "1900-02-28")]
    [InlineData("2000-02-XX", "2000-02-01", "2000-02-29")]
    [InlineData("2023", "2023-01-01", "2023-12-31")]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31")]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31")]
    [InlineData("2004-06-XX", "2004-06-01", "2004-06-30")]
    [InlineData("198X", "1980-01-01", "1989-12-31")]
    [InlineData("19XX", "1900-01-01", "1999-12-31")]
    [InlineData("2001-21", "2001-03-01", "2001-12-31")]
    [InlineData("2001-22", "2000-12-01", "2002-03-31")]
    [InlineData("2001-23", "2001-03-01", "2001-12-31")]
    [InlineData("2001-24", "2000-12-01", "2002-03-31")]
    [InlineData("0001-01-01", "0001-01-01", "0001-01-01")]
    [InlineData("9999", "9999-01-01", "9999-12-31")]
    [InlineData("9999-24", "9998-12-01", null)]
    [InlineData("0001-24", null, "0002-03-31")]
    [InlineData("000X", null, "0009-12-31")]
    [InlineData("0000", null, null)]
    [InlineData("-0044-03-15", null, null)]
    [InlineData("Y170000002", null, null)]
    [InlineData("Y-170000002", null, null)]
    public void Has_bounds_where_the_framework_has_days(string text, string? earliest, string? latest)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal(Day(earliest), date.EarliestDay);
        Assert.Equal(Day(latest), date.LatestDay);
    }

    [Theory]
    [InlineData("2023", false, false)]
    [InlineData("2023?", true, false)]
    [InlineData("2023-06~", false, true)]
    [InlineData("198X%", true, true)]
    public void Keeps_doubt_and_does_not_move_the_bounds(string text, bool uncertain, bool approximate)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal((uncertain, approximate), (date.IsUncertain, date.IsApproximate));
        var plain = PartialDate.Parse(text.TrimEnd('?', '~', '%'));
        Assert.Equal((plain.EarliestDay, plain.LatestDay), (date.EarliestDay, date.LatestDay));
    }

    [Theory]
    [InlineData("", DatePrecision.Unknown, null, null, null, null)]
    [InlineData("19XX", DatePrecision.Century, null, null, null, null)]
    [InlineData("198X", DatePrecision.Decade, null, null, null, null)]
    [InlineData("2023", DatePrecision.Year, 2023, null, null, null)]
    [InlineData("-0044", DatePrecision.Year, -44, null, null, null)]
    [InlineData("Y-12345", DatePrecision.Year, -12345, null, null, null)]
    [InlineData("2004-XX", DatePrecision.Year, 2004, null, null, null)]
    [InlineData("1985-XX-XX", DatePrecision.Year, 1985, null, null, null)]
    [InlineData("2001-23", DatePrecision.Season, 2001, null, null, 23)]
    [InlineData("2023-06", DatePrecision.Month, 2023, 6, null, null)]
    [InlineData("2004-06-XX", DatePrecision.Month, 2004, 6, null, null)]
    [InlineData("2023-06-19", DatePrecision.Day, 2023, 6, 19, null)]
    public void Tells_its_parts_and_no_more(string text, DatePrecision precision, int? year, int? month, int? day, int? season)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal((precision, year, month, day, season), (date.Precision, date.Year, date.Month, date.Day, date.Season));
    }

    [Fact]
    public void Default_is_the_unknown_date()
    {
        PartialDate unknown = default;
        Assert.True(unknown.IsUnknown);
        Assert.Equal("", unknown.ToString());
        Assert.Equal(unknown, PartialDate.Parse(""));
        Assert.Null(unknown.EarliestDay);
        Assert.Null(unknown.LatestDay);
    }

    [Fact]
    public void Is_made_from_numbers()
    {
        Assert.Equal("2023-06-19", PartialDate.On(new(2023, 6, 19)).ToString());
        Assert.Equal("-0044-03", PartialDate.In(-44, 3).ToString());
        Assert.Equal("0000", PartialDate.InYear(0).ToString());
        Assert.Equal("Y12345", PartialDate.InYear(12345).ToString());
        Assert.Equal("Y-999999999", PartialDate.InYear(-999_999_999).ToString());
    }

    [Theory]
    [InlineData(2023, 0)]
    [InlineData(2023, 13)]
    [InlineData(10_000, 1)]
    [InlineData(-10_000, 1)]
    public void Refuses_numbers_that_are_no_month(int year, int month) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.In(year, month));

    [Theory]
    [InlineData(1_000_000_000)]
    [InlineData(int.MinValue)]
    public void Refuses_a_year_of_ten_digits(int year) => Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.InYear(year));

    [Fact]
    public void Sorts_by_earliest_then_latest_then_text_with_unknown_last()
    {
        string[] sorted = ["Y-12345", "-0044", "19XX", "1980", "198X", "2023", "2023-XX", "2023?", "2023-06-19", "2023-06-20", "Y12345", ""];
        Assert.Equal(sorted, sorted.Reverse().Select(PartialDate.Parse).Order().Select(d => d.ToString()));
    }

    [Theory]
    [InlineData("2023/2024")]
    [InlineData("..")]
    public void Is_no_interval(string text) => Assert.False(PartialDate.TryParse(text, out _));

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
