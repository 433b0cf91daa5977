using Xunit;

namespace DiplomaticGraph.Tests.Time;

public class EdtfRefusalTests
{
    [Theory]
    [InlineData("2023-02-30", 8, "a day 01 to 28, or XX")]
    [InlineData("1900-02-29", 8, "a day 01 to 28, or XX")]
    [InlineData("2023-04-31", 8, "a day 01 to 30, or XX")]
    [InlineData("2023-06-00", 8, "a day 01 to 30, or XX")]
    [InlineData("2023-13", 5, "a month 01 to 12, a season 21 to 24, or XX")]
    [InlineData("2023-00", 5, "a month 01 to 12")]
    [InlineData("2023-20", 5, "a month 01 to 12")]
    [InlineData("2023-25", 5, "a month 01 to 12")]
    [InlineData("2023-6", 5, "a month 01 to 12")]
    [InlineData("2023-06-1", 8, "a day 01 to 30")]
    [InlineData("2023-", 5, "a month 01 to 12")]
    [InlineData("2001-21-03", 7, "the end")]
    [InlineData("198x", 3, "a digit 0 to 9")]
    [InlineData("2004-xx", 5, "a month 01 to 12")]
    [InlineData("2004-06-xx", 8, "a day 01 to 30, or XX")]
    [InlineData("1XXX", 1, "a digit 0 to 9")]
    [InlineData("XXXX", 0, "a date such as 2023")]
    [InlineData("19X4", 2, "a digit 0 to 9")]
    [InlineData("198X-06", 4, "the end")]
    [InlineData("1985-XX-12", 8, "XX: a day of an unspecified month is unspecified")]
    [InlineData("1985-1X", 5, "a month 01 to 12")]
    [InlineData("-198X", 4, "a digit 0 to 9")]
    [InlineData("-0000", 0, "a year: the year 0 is written 0000")]
    [InlineData("+2023", 0, "a date such as 2023")]
    [InlineData("y12345", 0, "a date such as 2023")]
    [InlineData("Y2023", 1, "five to nine digits, the first not 0")]
    [InlineData("Y01234", 1, "five to nine digits, the first not 0")]
    [InlineData("Y1234567890", 1, "five to nine digits, the first not 0")]
    [InlineData("Y17E7", 1, "five to nine digits")]
    [InlineData("?2023", 0, "a date such as 2023")]
    [InlineData("2023??", 5, "the end")]
    [InlineData("2023?-06", 5, "the end")]
    [InlineData(" ", 0, "a date such as 2023")]
    [InlineData(" 2023", 0, "a date such as 2023")]
    [InlineData("2023 ", 4, "the end")]
    [InlineData("2023\n", 4, "the end")]
    [InlineData("20 23", 2, "a digit 0 to 9")]
    [InlineData("٢٠٢٣", 0, "a date such as 2023")]
    [InlineData("２０２３", 0, "a date such as 2023")]
    [InlineData("2023-٠٦", 5, "a month 01 to 12")]
    [InlineData("2023–06", 4, "the end")]
    [InlineData("June 2023", 0, "a date such as 2023")]
    [InlineData("20230619", 4, "the end")]
    [InlineData("2023/06/19", 7, "a digit 0 to 9")]
    [InlineData("2023-06-19T10:00:00Z", 10, "the end: a time of day is not kept, give the day alone")]
    [InlineData("2023-06-19/2023-06-20T10:00:00", 21, "the end: a time of day is not kept, give the day alone")]
    [InlineData("2023-06T", 7, "the end")]
    [InlineData("2024/2023", 5, "an end that is not before the start")]
    [InlineData("2004-06/2004-05-31", 8, "an end that is not before the start")]
    [InlineData("Y-12345/Y-12346", 8, "an end that is not before the start")]
    [InlineData("..", 2, "'/' and a date")]
    [InlineData("...", 2, "'/' and a date")]
    [InlineData("/", 1, "a date at one end at least")]
    [InlineData("../..", 3, "a date at one end at least")]
    [InlineData("/..", 1, "a date at one end at least")]
    [InlineData("../", 3, "a date at one end at least")]
    [InlineData("2023/..?", 7, "the end")]
    [InlineData("2023/2024/2025", 9, "the end")]
    [InlineData("2023//2024", 5, "the end")]
    [InlineData("2023-06-19\0", 10, "the end")]
    [InlineData("[2023,2024]", 0, "a date such as 2023")]
    public void Says_what_was_given_where_it_fails_and_what_was_expected(string text, int position, string expected)
    {
        Assert.False(EventTime.TryParse(text, out var time));
        Assert.True(time.IsUnknown);
        var message = Assert.Throws<FormatException>(() => EventTime.Parse(text)).Message;
        Assert.StartsWith(
            FormattableString.Invariant($"'{text}' is no EDTF date or interval: at position {position} expected {expected}"), message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.False(EventTime.TryParse(null, out _));
        Assert.False(PartialDate.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => EventTime.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => PartialDate.Parse(null!));
    }

    [Theory]
    [InlineData('0')]
    [InlineData('X')]
    [InlineData('/')]
    [InlineData('.')]
    [InlineData('-')]
    public void A_very_long_text_is_refused_and_not_repeated_whole(char c)
    {
        var text = "2023-06-19/" + new string(c, 10_000_000);
        Assert.False(EventTime.TryParse(text, out _));
        Assert.True(Assert.Throws<FormatException>(() => EventTime.Parse(text)).Message.Length < 250);
    }
}
