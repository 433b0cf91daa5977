using DiplomaticGraph.Tests.Graph;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Queries;

public class ContactTests
{
    private static readonly RelationGraph Graph = SeedClaims.Graph;
    private static readonly CountryCode Usa = new("USA"), Chn = new("CHN");

    [Fact]
    public void A_country_has_the_contacts_of_its_officials()
    {
        var history = Graph.GetContacts(Usa, Chn);
        Assert.Equal(["2023-11", "../2024-04-03"], history.Dated.Select(r => r.Time.ToString()));
        Assert.Equal(3, history.Undated.Length);
        Assert.Equal("China and United States: 5 contacts, the last called (../2024-04-03); 3 without a date", Graph.GetContacts(Chn, Usa).ToString());
    }

    [Fact]
    public void Two_officials_have_their_own_contacts() => Assert.Equal(2, Graph.GetContacts(Say.Id(SeedClaims.Xi), Say.Id(SeedClaims.Biden)).Count);

    [Fact]
    public void An_official_has_the_contacts_with_anybody_of_a_country() => Assert.Equal(2, Graph.GetContacts(Say.Id(SeedClaims.Biden), Chn).Count);

    [Fact]
    public void Plans_are_no_contacts_unless_asked_for()
    {
        Assert.Equal(0, Graph.GetContacts(Say.Id(SeedClaims.Yellen), Chn).Count);
        Assert.Equal(1, Graph.WithModality(Modality.Planned).GetContacts(Say.Id(SeedClaims.Yellen), Chn).Count);
    }

    [Fact]
    public void A_meeting_of_several_from_each_side_is_one_contact() =>
        Assert.Equal(1, RelationGraph.FromClaims([Say.That(SeedClaims.Blinken, RelationKind.MetWith, SeedClaims.Xi, SeedClaims.Wang)]).GetContacts(Usa, Chn).Count);

    [Theory]
    [InlineData("2020", "2021", "2021")]
    [InlineData("2021", "2021-03", "2021-03")]
    [InlineData("../2021-02-03", "2020", "../2021-02-03")]
    [InlineData("", "2020", "2020")]
    [InlineData("", "", "")]
    public void The_last_contact_is_the_last_in_the_list(string one, string other, string last) =>
        Assert.Equal(last, RelationGraph.FromClaims(Meetings(one, other)).FindLastContact(Usa, Chn)!.Time.ToString());

    [Fact]
    public void Those_who_never_met_have_no_last_contact()
    {
        Assert.Null(Graph.FindLastContact(Usa, new CountryCode("BRA")));
        Assert.Equal("United States and Brazil: no contact", Graph.GetContacts(Usa, new CountryCode("BRA")).ToString());
    }

    [Fact]
    public void The_last_contact_as_of_a_day_is_that_of_the_view() =>
        Assert.Equal("2020-05-01", RelationGraph.FromClaims(Meetings("2020-05-01", "2020-06-01")).AsOf(Say.Day("2020-05-20")).FindLastContact(Usa, Chn)!.Time.ToString());

    [Theory]
    [InlineData("2024-04-01", "2024-04-11", 10, 10)]
    [InlineData("2024-04-01", "2024-04-01", 0, 0)]
    [InlineData("2024-03", "2024-04-11", 11, 41)]
    [InlineData("../2024-04-01", "2024-04-11", 10, null)]
    [InlineData("2024-04", "2024-04-11", 0, null)]
    [InlineData("2024-05", "2024-04-11", null, null)]
    [InlineData("", "2024-04-11", null, null)]
    public void Silence_has_the_bounds_that_the_dates_allow(string time, string day, int? least, int? most)
    {
        var silence = RelationGraph.FromClaims(Meetings(time)).GetContacts(Usa, Chn).GetSilence(Say.Day(day));
        Assert.Equal((least, most), (silence.AtLeastDays, silence.AtMostDays));
        Assert.Equal(time.Length == 0 ? 1 : 0, silence.UndatedContacts);
    }

    [Fact]
    public void Silence_holds_whatever_day_each_contact_was_on()
    {
        var times = Gen.Elements("2020-01-05", "2020-01", "2020-01-03/2020-01-09", "2020-01-08", "2020-01-12");
        var start = Say.Day("2020-01-01");
        Prop.ForAll(times.ListOf().Select(t => t.Take(3).ToList()).ToArbitrary(), Gen.Choose(0, 20).ToArbitrary(), Gen.Choose(0, 30).ArrayOf(3).ToArbitrary(), (all, ask, picks) =>
        {
            var day = start.AddDays(ask);
            var silence = RelationGraph.FromClaims(Meetings([.. all])).GetContacts(Usa, Chn).GetSilence(day);

            // One world: each contact on some day of those it can have been on.
            var days = all.Zip(picks).Select(x => Pick(EventTime.Parse(x.First), x.Second)).Where(d => d <= day).ToList();
            if (days.Count == 0) return silence.AtMostDays is null;
            var real = day.DayNumber - days.Max(d => d.DayNumber);
            return silence.AtLeastDays <= real && (silence.AtMostDays is not { } most || real <= most);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Theory]
    [InlineData("2024-04-01", "United States and China: silent for 10 days on 2024-04-11")]
    [InlineData("2024-03", "United States and China: silent for 11 to 41 days on 2024-04-11")]
    [InlineData("../2024-04-01", "United States and China: silent for 10 days or more on 2024-04-11")]
    [InlineData("", "United States and China: no dated contact on 2024-04-11, unless one of 1 without a date was later")]
    public void Silence_reads_well(string time, string text) =>
        Assert.Equal(text, RelationGraph.FromClaims(Meetings(time)).GetContacts(Usa, Chn).GetSilence(Say.Day("2024-04-11")).ToString());

    private static DateOnly Pick(EventTime time, int pick)
    {
        var (first, last) = (time.EarliestDay!.Value, time.LatestDay!.Value);
        return first.AddDays(pick % (last.DayNumber - first.DayNumber + 1));
    }

    private static IEnumerable<Claim> Meetings(params string[] times) => times.Select((t, i) => Say.AllMet("USA", "CHN").At(t).In($"{i}.txt"));
}
