using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.Notes;

/// <summary>What a note tells beside meetings, and countries that nothing tells.</summary>
public class NoteTrapTests
{
    [Theory]
    [InlineData("Accompanied King Harald.")]
    [InlineData("Accompanied King Harald to a meeting with President Amadi.")]
    [InlineData("Attended the funeral of President Amadi.")]
    [InlineData("Attended a banquet in honor of President Amadi.")]
    [InlineData("Attended the inauguration of President Amadi.")]
    [InlineData("Attended NATO Ministerial Meeting.")]
    [InlineData("Attended Summit Meeting of the Heads of State and Government of Canada, France, and Italy. Present were the Presidents of Ghana and Togo.")]
    [InlineData("Attended the Oslo conference with King Harald.")]
    [InlineData("Stopped en route to Uganda.")]
    [InlineData("Private visit.")]
    [InlineData("In transit.")]
    [InlineData("Met with Norwegian officials and U.N. staff members' families.")]
    [InlineData("Signed an economic agreement.")]
    [InlineData("Discussed talks with Somali leaders.")]
    [InlineData("Discussed trade with Somalia.")]
    [InlineData("Returned to Oslo to confer with King Harald.")]
    [InlineData("Delivered an invitation to meet with King Harald and President Amadi at Bergen.")]
    [InlineData("Repaid a visit by President Amadi.")]
    [InlineData("At the invitation of President Amadi.")]
    [InlineData("Guest of the President.")]
    [InlineData("Received an honorary degree from the University of Nairobi.")]
    [InlineData("Laid a wreath at the tomb of President Kenyatta.")]
    [InlineData("Visited Kenyan and Ugandan troops.")]
    [InlineData("Met with the late President Amadi's family.")]
    [InlineData("Met with members of President Amadi's party.")]
    [InlineData("First foreign minister to be received by President Amadi.")]
    public void No_contact(string text)
    {
        var heard = Note.About("Kenya (Nairobi)", text);
        Assert.Equal("", heard.Met());
    }

    [Theory]
    [InlineData("Canada (Ottawa)", "Met with President Amadi and Prime Minister Hale.", "President Amadi (?); Prime Minister Hale (CAN)")]
    [InlineData("United States (Washington)", "Met with President Hale, Prime Minister Okoro and Chancellor Brandt.", "President Hale (USA); Prime Minister Okoro (?); Chancellor Brandt (?)")]
    [InlineData("France (Paris)", "Met with Presidents Amadi and Mensah.", "President Amadi (?); President Mensah (?)")]
    [InlineData("France (Paris)", "Met with French President Colbert and President Amadi.", "President Colbert (FRA); President Amadi (?)")]
    [InlineData("France (Paris)", "Met with General Okoro, Ambassador Lowe and Special Envoy Hale.", "General Okoro (?); Ambassador Lowe (?); Special Envoy Hale (?)")]
    [InlineData("France (Paris)", "Met with former Prime Minister Colbert and former German Chancellor Brandt.", "former Prime Minister Colbert (?); former Chancellor Brandt (?)")]
    [InlineData("Finland (Helsinki)", "Breakfast with President Niemi. Summit meeting with President Okoro.", "President Niemi (FIN); President Okoro (?)")]
    [InlineData("France (Nice)", "Met with Chancellor Brandt, Prime Minister Ito, and President Colbert.", "Chancellor Brandt (?); Prime Minister Ito (?); President Colbert (FRA)")]
    [InlineData("Iceland (Reykjavik)", "Meetings with Secretary of State Hale and Foreign Minister Petrov.", "Secretary of State Hale (?); Foreign Minister Petrov (?)")]
    [InlineData("Italy (Rome)", "Met with Foreign Minister Rossi and Pope Clement XV.", "Foreign Minister Rossi (ITA); Pope Clement XV (VAT)")]
    [InlineData("India (New Delhi)", "Met with Congress Party President Mehta and President Rao.", "President Rao (IND)")]
    [InlineData("Austria (Vienna)", "Met with Director General Haddad and Secretary General Ito.", "Director General Haddad (?); Secretary General Ito (?)")]
    public void A_country_is_concluded_only_where_the_host_can_have_the_office(string where, string text, string met) => Assert.Equal(met, Note.About(where, text).Met());

    [Theory]
    [InlineData("Visited Athens (Georgia), Lima (Ohio) and Lebanon (New Hampshire).")]
    [InlineData("Visited Georgia, Texas, and New Mexico.")]
    [InlineData("Afterwards visited New York City and Paris (Texas).")]
    [InlineData("Visited Washington.")]
    public void Towns_of_the_host_are_stops_and_no_other_countries(string text) =>
        Assert.Equal("visited NOR > USA", Assert.Single(Note.About("United States (Boston)", text).CountryContacts));

    [Fact]
    public void Another_country_by_name_was_visited_on_its_own_days()
    {
        var heard = Note.About("United States (Boston)", "Also visited Canada (March 6–8) and Mexico (March 9–10).");
        Expect.Exactly(heard, "visited NOR > USA @1994-03-02/1994-03-05; visited NOR > CAN @1994-03-06/1994-03-08; visited NOR > MEX @1994-03-09/1994-03-10", heard.TimedContacts);
    }

    [Fact]
    public void Without_a_title_the_text_tells_where()
    {
        var heard = Note.About(null, "Travelled to Nairobi. Met with President Amadi.");
        Expect.Exactly(heard, "visited NOR > KEN; met_with KEN - NOR", heard.CountryContacts);
    }

    [Fact]
    public void Where_nothing_tells_it_a_country_stays_unknown()
    {
        var heard = Note.About(null, "Met with President Amadi in Helsinki.");
        Expect.Exactly(heard, "met_with Amadi - NOR", heard.CountryContacts);
    }

    [Fact]
    public void What_is_concluded_is_marked_by_its_confidence()
    {
        var heard = Note.About("Kenya (Nairobi)", "Met with President Amadi. Met with Ghanaian President Mensah.");
        var sure = heard.Claims.Where(c => c.Relation == RelationKind.MetWith).ToDictionary(c => c.Participants[1].Name, c => c.Confidence, StringComparer.Ordinal);
        Assert.True(sure["Amadi"] < sure["Mensah"], $"{sure["Amadi"]} and {sure["Mensah"]}");
        Assert.Contains(heard.Reading.Firings.SelectMany(f => f.Actors), a => a.Contains("concluded from the journey", StringComparison.Ordinal));
    }
}
