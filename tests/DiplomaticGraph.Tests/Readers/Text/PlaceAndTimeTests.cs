using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text;

/// <summary>Where and when; never more than the text tells.</summary>
public class PlaceAndTimeTests
{
    private const string Wednesday = "2025-03-12";

    [Theory]
    [InlineData("Spanish Prime Minister Pedro Sánchez met Moroccan Foreign Minister Nasser Bourita in Madrid.", "met_with ESP - MAR in Madrid (ESP)")]
    [InlineData("Ethiopia and Somalia held talks in Ankara.", "spoke_with|met_with ETH - SOM in Ankara (TUR)")]
    [InlineData("Indian Foreign Minister Subrahmanyam Jaishankar met Nepali Prime Minister Sher Bahadur Deuba.", "met_with IND - NPL")]
    [InlineData("Zambian President Hakainde Hichilema arrived in Windhoek for a two-day visit.", "visited ZMB > NAM in Windhoek (NAM)")]
    public void The_place_is_where_the_text_says(string text, string expected)
    {
        var heard = Heard.From(text);
        Expect.Exactly(heard, expected, heard.PlacedContacts);
    }

    [Fact]
    public void A_city_of_no_capital_is_a_place_too()
    {
        var heard = Heard.From("Portuguese Prime Minister Luís Montenegro met Spanish Prime Minister Pedro Sánchez in Faro.");
        Assert.Equal("Faro", Assert.Single(heard.Claims, c => c.Relation == RelationKind.MetWith).Place?.Name);
    }

    [Theory]
    [InlineData("on 12 May 2021", "2021-05-12")]
    [InlineData("on May 12, 2021", "2021-05-12")]
    [InlineData("on May 3rd, 2021", "2021-05-03")]
    [InlineData("on 2021-05-12", "2021-05-12")]
    [InlineData("in June 2019", "2019-06")]
    [InlineData("in 2015", "2015")]
    public void Dates_stand_as_written_whatever_the_day_of_the_document(string when, string expected)
    {
        Assert.Equal(expected, When(when, null));
        Assert.Equal(expected, When(when, Wednesday));
    }

    [Theory]
    [InlineData("on Monday", "2025-03-10")]
    [InlineData("on Wednesday", "2025-03-12")]
    [InlineData("on Thursday", "2025-03-06")]
    [InlineData("yesterday", "2025-03-11")]
    [InlineData("today", "2025-03-12")]
    [InlineData("in November", "2024-11")]
    [InlineData("in February", "2025-02")]
    [InlineData("on 3 March", "2025-03-03")]
    [InlineData("on December 24", "2024-12-24")]
    [InlineData("last month", "2025-02")]
    [InlineData("last year", "2024")]
    [InlineData("last week", "2025-03-03/2025-03-09")]
    [InlineData("four years ago", "2021")]
    [InlineData("three days ago", "2025-03-09")]
    [InlineData("recently", "../2025-03-12")]
    public void Relative_dates_are_resolved_against_the_day_of_the_document(string when, string expected)
    {
        Assert.Equal(expected, When(when, Wednesday));
        Assert.Equal("", When(when, null));
    }

    [Theory]
    [InlineData("on Friday", "2025-03-14")]
    [InlineData("tomorrow", "2025-03-13")]
    [InlineData("next month", "2025-04")]
    [InlineData("in May", "2025-05")]
    [InlineData("in January", "2026-01")]
    [InlineData("in the coming weeks", "2025-03-12/..")]
    [InlineData("on 9 April", "2025-04-09")]
    [InlineData("on 9 April 2026", "2026-04-09")]
    public void Plans_lie_after_the_day_of_the_document(string when, string expected)
    {
        var heard = Heard.From($"Danish Prime Minister Mette Frederiksen will meet Canadian Prime Minister Mark Carney {when}.", Wednesday);
        var claim = Assert.Single(heard.Claims, c => c.Relation == RelationKind.MetWith);
        Assert.Equal((Modality.Planned, expected), (claim.Modality, claim.Time.ToString()));
    }

    [Fact]
    public void Without_any_word_of_time_the_time_is_unknown()
    {
        var heard = Heard.From("Danish Prime Minister Mette Frederiksen met Canadian Prime Minister Mark Carney.", Wednesday);
        Assert.True(Assert.Single(heard.Claims, c => c.Relation == RelationKind.MetWith).Time.IsUnknown);
    }

    [Fact]
    public void A_recent_event_is_bounded_by_the_day_of_the_document()
    {
        var heard = Heard.From("During a recent meeting with Canadian Prime Minister Mark Carney, Danish Prime Minister Mette Frederiksen praised the navy.", Wednesday);
        Assert.Equal("../2025-03-12", Assert.Single(heard.Claims, c => c.Relation == RelationKind.MetWith).Time.ToString());
    }

    [Theory]
    [InlineData("date 2025-03-12\nCroatian President Zoran Milanović met Slovenian President Nataša Pirc Musar on Monday.")]
    [InlineData(" date 2025-03-12 Croatian President Zoran Milanović met Slovenian President Nataša Pirc Musar on Monday.")]
    public void A_first_line_with_a_date_is_the_day_of_the_document(string text)
    {
        var claim = Assert.Single(Heard.From(text).Claims, c => c.Relation == RelationKind.MetWith);
        Assert.Equal(("2025-03-10", new DateOnly(2025, 3, 12)), (claim.Time.ToString(), claim.Source.Published));
    }

    [Fact]
    public void The_given_day_of_publication_goes_before_the_first_line()
    {
        var heard = Heard.From("date 2025-03-12\nCroatian President Zoran Milanović met Slovenian President Nataša Pirc Musar on Monday.", "2025-03-20");
        Assert.Equal("2025-03-17", Assert.Single(heard.Claims, c => c.Relation == RelationKind.MetWith).Time.ToString());
    }

    [Theory]
    [InlineData("Kenya and Somalia, at odds over the sea since 2014, held talks.")]
    [InlineData("Kenyan President William Ruto, elected in 2022, held talks with Somali President Hassan Sheikh Mohamud.")]
    [InlineData("Kenya and Somalia held talks on the treaty of 1964.")]
    public void A_year_of_something_else_is_not_the_time(string text)
    {
        var heard = Heard.From(text);
        Expect.Exactly(heard, "spoke_with|met_with KEN - SOM @?", heard.TimedContacts);
    }

    [Fact]
    public void A_day_that_the_calendar_lacks_is_not_made_up()
    {
        Assert.Contains(When("on 31 February 2023", null), new[] { "", "2023-02", "2023" });
    }

    [Fact]
    public void Each_event_has_its_own_time()
    {
        var heard = Heard.From("Swiss President Karin Keller-Sutter met Austrian Chancellor Christian Stocker on 4 April 2025 and called Italian Prime Minister Giorgia Meloni on 7 April 2025.");
        Expect.Exactly(heard, "met_with AUT - CHE @2025-04-04; called CHE - ITA @2025-04-07", heard.TimedContacts);
    }

    private static string When(string when, string? published)
    {
        var heard = Heard.From($"Danish Prime Minister Mette Frederiksen met Canadian Prime Minister Mark Carney {when}.", published);
        var claim = Assert.Single(heard.Claims, c => c.Relation == RelationKind.MetWith);
        Assert.Equal(Modality.Asserted, claim.Modality);
        return claim.Time.ToString();
    }
}
