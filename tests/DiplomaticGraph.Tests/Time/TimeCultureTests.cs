using System.Globalization;
using Xunit;

namespace DiplomaticGraph.Tests.Time;

public class TimeCultureTests
{
    private static readonly string[] Texts =
        ["2023-06-19", "2023-06", "-0044-03-15", "198X~", "Y-170000002", "2004-06-XX/2006-08?", "../2024-04-03", "2024-04-03/", "2001-21%"];

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Reads_prints_and_refuses_alike_in_every_culture(string name)
    {
        var invariant = Under(CultureInfo.InvariantCulture, Everything);
        Assert.Equal(invariant, Under(new CultureInfo(name), Everything));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void The_culture_would_be_noticed(string name)
    {
        static string[] Show() => [new DateOnly(2023, 6, 19).ToString(CultureInfo.CurrentCulture)];
        Assert.NotEqual(Under(CultureInfo.InvariantCulture, Show), Under(new CultureInfo(name), Show));
    }

    private static string[] Everything() =>
    [
        .. Texts.Select(t => EventTime.Parse(t).ToString()),
        .. Texts.Select(EventTime.Parse).Order().Select(t => t.ToString()),
        EventTime.On(new DateOnly(2023, 6, 19)).ToString(),
        PartialDate.InYear(-12345).ToString(),
        new DayInterval(new DateOnly(2023, 6, 19), null).ToString(),
        Assert.Throws<FormatException>(() => EventTime.Parse("2023-02-30")).Message,
        Assert.Throws<FormatException>(() => PartialDate.Parse("198x")).Message,
        Assert.Throws<ArgumentException>(() => EventTime.Between(new(2023, 6, 19), new(2023, 6, 18))).Message,
        string.Join(' ', Texts.Select(t => EventTime.Parse(t).EarliestDay?.DayNumber.ToString(CultureInfo.InvariantCulture))),
    ];

    private static string[] Under(CultureInfo culture, Func<string[]> work)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return work();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
