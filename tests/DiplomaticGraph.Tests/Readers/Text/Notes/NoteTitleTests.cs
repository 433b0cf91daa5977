using DiplomaticGraph.Readers;
using DiplomaticGraph.Readers.Text;
using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.Notes;

/// <summary>The two forms of title that tell a journey.</summary>
public class NoteTitleTests
{
    [Theory]
    [InlineData("Ada Lind, Ghana (Accra), 1994-03-02 to 1994-03-05", "GHA", "Accra", "1994-03-02/1994-03-05")]
    [InlineData("Ada Lind, Ghana (Accra, Kumasi), 1994-03-02 to 1994-03-02", "GHA", "Accra, Kumasi", "1994-03-02")]
    [InlineData("Ada Lind, Ghana (), 1994-03-02", "GHA", null, "1994-03-02")]
    [InlineData("Ada Lind, Ghana, 1994-03-02/1994-03-05", "GHA", null, "1994-03-02/1994-03-05")]
    [InlineData("Ada Lind, Ghana (Accra), 2–5 March 1994", "GHA", "Accra", "1994-03-02/1994-03-05")]
    [InlineData("Ada Lind, Ghana (Accra), March 30–April 2, 1994", "GHA", "Accra", "1994-03-30/1994-04-02")]
    [InlineData("Ada Lind, Ghana (Accra), March 2, 1994", "GHA", "Accra", "1994-03-02")]
    [InlineData("Dr A. Lind, Ghana (Accra), 1994-03-02", "GHA", "Accra", "1994-03-02")]
    [InlineData("Ada Lind, Korea, Republic of (Seoul), 1994-03-02", "KOR", "Seoul", "1994-03-02")]
    [InlineData("Ada Lind, Korea (Seoul), 1994-03-02", "KOR", "Seoul", "1994-03-02")]
    [InlineData("Ada Lind, Congo (Brazzaville), 1994-03-02", "COG", "Brazzaville", "1994-03-02")]
    [InlineData("Ada Lind, France (Cayenne (French Guiana)), 1994-03-02", "FRA", "Cayenne (French Guiana)", "1994-03-02")]
    [InlineData("Ada Lind, Myanmar (Burma), 1994-03-02", "MMR", null, "1994-03-02")]
    [InlineData("Ada Lind, Luxembourg (Luxembourg), 1994-03-02", "LUX", "Luxembourg", "1994-03-02")]
    [InlineData("Ada Lind, Czechoslovakia (Prague), 1991-03-02", "CSK", "Prague", "1991-03-02")]
    [InlineData("Ada Lind, China, Republic of (Nanking), 1947-03-02", "CHN", "Nanking", "1947-03-02")]
    [InlineData("Ada Lind, China, Republic of (Taipei), 1957-03-02", "TWN", "Taipei", "1957-03-02")]
    [InlineData("Ada Lind (Norway), visit to Ghana, 1994-03-02 to 1994-03-05", "GHA", null, "1994-03-02/1994-03-05")]
    [InlineData("Ada Lind (Norway), state visit to Ghana (Accra), 1994-03-02 to 1994-03-05", "GHA", "Accra", "1994-03-02/1994-03-05")]
    public void A_title_tells_country_place_and_days(string title, string host, string? place, string time)
    {
        var journey = NoteTitle.Parse(title, "Ada Lind");
        Assert.NotNull(journey);
        Assert.Equal((host, place, time), (journey.Host.Value, journey.Place, journey.Time.ToString()));
    }

    [Theory]
    [InlineData("Ada Lind in Ghana")]
    [InlineData("Ada Lind, Ghana (Accra)")]
    [InlineData("Ada Lind, Foreign Minister, 1994-03-02")]
    [InlineData("Ada Lind, Korea, 1994-03-02")]
    [InlineData("Ghana, 1994-03-02")]
    [InlineData("Report on trade, 1994-03-05 to 1994-03-02")]
    [InlineData(", , 1994-03-02")]
    [InlineData("(((((, visit to )))), 1994-03-02")]
    [InlineData("")]
    public void Other_titles_tell_no_journey(string title) => Assert.Null(NoteTitle.Parse(title, "Ada Lind"));

    [Fact]
    public void The_country_served_stands_in_a_bracket() =>
        Assert.Equal("NOR", NoteTitle.Parse("Ada Lind (Norway), visit to Ghana, 1994-03-02", "Ada Lind")!.Served.Value);

    [Fact]
    public void A_journey_is_a_visit_by_the_subject()
    {
        var heard = Note.About("Ghana (Accra, Kumasi)", "Opened the new embassy.");
        var claim = Assert.Single(heard.Claims);
        Assert.Equal((RelationKind.Visited, Modality.Asserted, "1994-03-02/1994-03-05"), (claim.Relation, claim.Modality, claim.Time.ToString()));
        Assert.Equal("Accra, Kumasi", claim.Place!.Name);
        Assert.Equal(["Ada Lind", "Ghana"], claim.Participants.Select(p => p.Name));
        Assert.Equal([ParticipantRole.Visitor, ParticipantRole.Host], claim.Participants.Select(p => p.Role));
        Assert.Equal("Opened the new embassy.", claim.Evidence[0].Quote);
        Assert.Equal("note.journey", claim.Origin.Rule);
    }

    [Theory]
    [InlineData("Cancelled.", Modality.Denied, "1994-03-02/1994-03-05")]
    [InlineData("Visit was called off because of a strike.", Modality.Asserted, "1994-03-02/1994-03-05")]
    [InlineData("Visit cancelled because of a strike.", Modality.Denied, "1994-03-02/1994-03-05")]
    [InlineData("State visit postponed.", Modality.Planned, "")]
    [InlineData("Meeting with President Amadi cancelled.", Modality.Asserted, "1994-03-02/1994-03-05")]
    public void A_journey_that_was_called_off_did_not_happen(string text, Modality modality, string time)
    {
        var claim = Assert.Single(Note.About("Ghana (Accra)", text).Claims, c => c.Relation == RelationKind.Visited);
        Assert.Equal((modality, time), (claim.Modality, claim.Time.ToString()));
    }

    [Fact]
    public void A_journey_after_the_day_of_the_note_is_planned()
    {
        var heard = Heard.From("Talks with President Amadi.", "1994-02-20", Note.Lind, "Ada Lind, Ghana (Accra), 1994-03-02 to 1994-03-05");
        Assert.All(heard.Claims, c => Assert.Equal(Modality.Planned, c.Modality));
        Assert.Equal(2, heard.Claims.Count());
    }

    [Fact]
    public void A_journey_at_home_visits_nobody() => Expect.Nothing(Note.About("Norway (Bergen)", "Holiday."));

    [Theory]
    [InlineData("Prime Minister Kofi Asante", "Kofi Asante", "Prime Minister")]
    [InlineData("King Otumfuo II", "Otumfuo II", "King")]
    [InlineData("Kofi Asante", "Kofi Asante", null)]
    public void A_title_in_the_name_of_the_subject_is_the_office(string subject, string name, string? office)
    {
        var visitor = Note.Guest(subject, "Ghana", "GHA", "State visit.").Claims.Single().Participants[0];
        Assert.Equal((name, office, "GHA"), (visitor.Name, visitor.Office, visitor.Country.Value));
    }

    [Fact]
    public void A_subject_without_a_country_serves_the_one_in_the_title()
    {
        var heard = Heard.From("State visit.", subject: new DocumentSubject { Name = "King Otumfuo II" }, title: "King Otumfuo II (Ghana), visit to Kenya, 1994-03-02");
        Assert.Equal("visited GHA > KEN", Assert.Single(heard.CountryContacts));
    }
}
