using DiplomaticGraph.Readers.Text;
using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text;

public class DatelineTests
{
    [Theory]
    [InlineData("BONN, May 20 — ", "The chancellor met his guest.")]
    [InlineData("RIYADH (SPA) – ", "The king met his guest.")]
    [InlineData("SEOUL, Jan. 9 (Xinhua) -- ", "The ministers met.")]
    [InlineData("Warsaw, February 14 -- ", "The ministers met.")]
    [InlineData("MALMO, Sweden — ", "The ministers met.")]
    [InlineData("SINGAPORE, June 3 (AFP) — ", "The ministers met.")]
    [InlineData("", "NATO Secretary-General Mark Rutte — in Kyiv for the day — met the president.")]
    [InlineData("", "US President Joe Biden – in Kyiv for the day – met the president.")]
    [InlineData("", "IRAN — which had kept silent — answered.")]
    [InlineData("", "The ministers met.")]
    public void Only_a_place_and_a_day_are_left_out(string dateline, string text) =>
        Assert.Equal(dateline.Length, Dateline.After(dateline + text, 0, dateline.Length + text.Length));
}
