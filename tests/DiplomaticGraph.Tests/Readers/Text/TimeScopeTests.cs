using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text;

/// <summary>To which event of a sentence a time or a place belongs. The documents are of Wednesday, 15 May 2024.</summary>
public class TimeScopeTests
{
    private const string Ruto = "Kenyan President William Ruto";
    private const string Museveni = "Ugandan President Yoweri Museveni";
    private const string Wednesday = "2024-05-15";

    [Theory]
    [InlineData("Following a telephone call between Chad and Mali on 12 May, " + Ruto + " met " + Museveni + ".", "met_with KEN - UGA @?")]
    [InlineData("After elections in March, " + Ruto + " met " + Museveni + ".", "met_with KEN - UGA @?")]
    [InlineData(Ruto + " met " + Museveni + " ahead of the summit on 3 June.", "met_with KEN - UGA @?")]
    [InlineData(Ruto + " and " + Museveni + " exchanged views on Kenya's term as chair in 2018.", "spoke_with KEN - UGA @?")]
    [InlineData(Ruto + " and " + Museveni + " discussed the elections in March.", "spoke_with KEN - UGA @?")]
    [InlineData(Ruto + " and " + Museveni + " discussed trade on Monday.", "spoke_with KEN - UGA @2024-05-13")]
    [InlineData(Ruto + " called " + Museveni + " to congratulate him on his victory in January.", "called KEN - UGA @?")]
    [InlineData(Ruto + " met " + Museveni + " on Monday after talks with his aides.", "met_with KEN - UGA @2024-05-13")]
    public void The_time_of_another_occasion_is_left_to_it(string text, string expected)
    {
        var heard = Heard.From(text, Wednesday);
        Expect.AtLeast(heard, expected, heard.TimedContacts);
        Assert.Single(heard.TimedContacts, l => l.Contains("KEN - UGA", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Ruto + " and " + Museveni + " exchanged views on developments in Northeast Asia.", null)]
    [InlineData(Ruto + " and " + Museveni + " discussed the situation in Darfur.", null)]
    [InlineData(Ruto + " and " + Museveni + " discussed trade in Somalia.", null)]
    [InlineData(Ruto + " rang " + Museveni + " to explain his decision to drop a meeting in Berlin.", null)]
    [InlineData("In a speech in Nairobi, " + Ruto + " said he had met " + Museveni + ".", null)]
    [InlineData(Ruto + " met " + Museveni + " on the sidelines of the summit in Bali.", "Bali")]
    [InlineData(Ruto + " held talks with " + Museveni + " in Geneva.", "Geneva")]
    public void The_place_of_something_else_is_left_to_it(string text, string? place)
    {
        var heard = Heard.From(text, Wednesday);
        Assert.Equal(place, Assert.Single(heard.Claims).Place?.Name);
    }

    [Theory]
    [InlineData("the next day", "2024-05-14")]
    [InlineData("the previous day", "2024-05-12")]
    [InlineData("a day earlier", "2024-05-12")]
    [InlineData("that evening", "2024-05-13")]
    public void A_day_may_count_from_the_one_before(string when, string expected)
    {
        var heard = Heard.From(Ruto + " met " + Museveni + " on Monday. Rwandan President Paul Kagame received Ruto " + when + ".", Wednesday);
        Assert.Contains($"hosted RWA > KEN @{expected}", heard.TimedContacts);
    }

    [Theory]
    [InlineData(Ruto + " met " + Museveni + ". Rwandan President Paul Kagame received Ruto the next day.")]
    [InlineData(Ruto + " met " + Museveni + " on Monday and flew to Mali on Tuesday. Rwandan President Paul Kagame received Ruto the next day.")]
    public void Without_one_day_before_it_is_unknown(string text) => Assert.Contains("hosted RWA > KEN @?", Heard.From(text, Wednesday).TimedContacts);
}
