using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text;

/// <summary>Navigation, related headlines, notices and cookie texts are no content; lists and tables of the article are.</summary>
public class BoilerplateTests
{
    private const string Content = "Senegalese Foreign Minister Yassine Fall met Mauritanian Foreign Minister Mohamed Salem Ould Merzoug in Dakar.";

    [Theory]
    [InlineData("No time to read?\nGet a summary\n\n", "")]
    [InlineData("", "\n\nPrevious Article\n\nTogo's President Faure Gnassingbé meets Benin's President Patrice Talon\n\nNext Article\n\nGhana and Ivory Coast hold talks")]
    [InlineData("", "\n\nRelated articles\n- Togo and Benin held talks\n- Ghana's president visits Mali")]
    [InlineData("", "\n\nRead more: Togo and Benin hold talks on fisheries")]
    [InlineData("", "\nComments are closed.")]
    [InlineData("We use cookies. By continuing you agree to our cookie policy.\n\n", "\n\nSubscribe to our newsletter\n© 2024 The Daily Togo. All rights reserved.")]
    [InlineData("Home | World | Africa | Togo | Benin\n\n", "\n\nShare on Facebook\nShare on Twitter")]
    public void What_surrounds_the_article_gives_nothing(string before, string after)
    {
        var heard = Heard.From(before + Content + after);
        Expect.Exactly(heard, "met_with MRT - SEN", heard.CountryContacts);
        Assert.DoesNotContain(heard.Claims, c => c.Participants.Any(p => p.Country.Value is "TGO" or "BEN" or "GHA" or "CIV" or "MLI"));
    }

    [Theory]
    [InlineData("Previous Article\n\nTogo and Benin hold talks")]
    [InlineData("Comments are closed.")]
    [InlineData("Get a summary")]
    public void Boilerplate_alone_gives_nothing(string text) => Expect.Nothing(Heard.From(text));

    [Fact]
    public void Items_of_a_list_are_content()
    {
        var heard = Heard.From("The week of Senegal's diplomacy:\n- Senegalese President Bassirou Diomaye Faye met Gambian President Adama Barrow.\n- Senegalese Foreign Minister Yassine Fall called Guinean Foreign Minister Morissanda Kouyaté.\n");
        Expect.Exactly(heard, "met_with GMB - SEN; called GIN - SEN", heard.CountryContacts);
    }

    [Fact]
    public void What_experts_list_is_what_they_suggest()
    {
        var heard = Heard.From("Experts suggest new ways for Peru and Chile to work together. Key steps include:\n- A crisis hotline between the two navies\n- Joint maritime exercises\n");
        Expect.AtLeast(heard, "suggested proposed_mechanism crisis_communication(CHL, PER); suggested proposed_mechanism exercise(CHL, PER)", heard.Mechanisms);
    }

    [Fact]
    public void Rows_of_a_table_of_proposals_are_content()
    {
        var heard = Heard.From("Talks between Peru and Chile covered many fields.\n| Area | Proposed Initiative |\n|---|---|\n| Borders | Joint border commission |\n| Politics | Annual political dialogue |\n");
        Expect.AtLeast(heard, "suggested proposed_mechanism working_group(CHL, PER); suggested proposed_mechanism dialogue(CHL, PER)", heard.Mechanisms);
    }

    [Fact]
    public void Offsets_count_what_was_left_out()
    {
        var heard = Heard.From("No time to read?\nGet a summary\n\n" + Content + "\n\nPrevious Article\n");
        var claim = Assert.Single(heard.Claims, c => c.Relation == RelationKind.MetWith);
        Assert.Contains("Yassine Fall", claim.Evidence[0].Quote, StringComparison.Ordinal);
        Assert.True(claim.Evidence[0].Start >= heard.Text.IndexOf(Content, StringComparison.Ordinal));
    }
}
