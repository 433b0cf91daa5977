using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text;

/// <summary>What stands in one sentence with a contact and does not belong to it.</summary>
public class AttachmentTests
{
    private const string Ruto = "Kenyan President William Ruto";
    private const string Museveni = "Ugandan President Yoweri Museveni";
    private const string Kagame = "Rwandan President Paul Kagame";

    [Theory]
    [InlineData(Ruto + " and " + Museveni + " spoke by phone a day after Museveni's meeting with " + Kagame + ".", "called William Ruto - Yoweri Museveni; met_with Paul Kagame - Yoweri Museveni")]
    [InlineData(Ruto + " and " + Museveni + " discussed efforts to engage with Mali.", "spoke_with William Ruto - Yoweri Museveni")]
    [InlineData(Ruto + " urged Somalia to settle the dispute, in a telephone call with " + Museveni + ".", "called William Ruto - Yoweri Museveni")]
    [InlineData(Ruto + " and " + Museveni + " held talks with their counterparts.", "")]
    [InlineData("Speaking to the press, " + Ruto + " and " + Museveni + " praised the deal.", "")]
    [InlineData("The Red Lions of Kenya have arrived in Uganda.", "")]
    [InlineData(Ruto + " and " + Museveni + " discussed the Chad-Sudan dialogue.", "spoke_with William Ruto - Yoweri Museveni")]
    public void Others_words_bring_nobody_into_a_contact(string text, string expected)
    {
        var heard = Heard.From(text);
        Expect.Exactly(heard, expected, heard.Contacts);
    }

    [Theory]
    [InlineData("Ruto's conversation with " + Museveni + " is expected to strain relations.")]
    [InlineData("The envoy hopes that " + Museveni + " will meet Ruto.")]
    [InlineData("It is likely that " + Museveni + " will meet Ruto.")]
    public void What_is_hoped_for_is_not_planned(string text)
    {
        var heard = Heard.From(Ruto + " landed in Kampala. " + text);
        Assert.DoesNotContain(heard.Contacts, l => l.StartsWith("planned", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Ruto + " is mulling over how to reopen a hotline with Somalia.")]
    [InlineData(Ruto + " welcomed Somalia's decision to restore the hotline.")]
    public void Nobody_resumes_what_he_thinks_about_or_welcomes(string text) =>
        Assert.DoesNotContain(Heard.From(text).Claims, c => c.Relation == RelationKind.ResumedMechanism);

    [Fact]
    public void A_commission_founded_last_year_was_not_agreed_on_then()
    {
        var heard = Heard.From("Kenya and Uganda agreed to revive the joint commission established in May 2019.");
        Assert.DoesNotContain(heard.Claims, c => c.Relation == RelationKind.AgreedToMechanism && c.Time.ToString() == "2019-05");
    }

    [Fact]
    public void The_place_is_that_of_the_contact()
    {
        var heard = Heard.From(Ruto + " called " + Museveni + ", his first call since his visit to India, officials in Kigali said.");
        Assert.All(heard.Claims.Where(c => c.Relation == RelationKind.Called), c => Assert.Null(c.Place));
    }

    [Fact]
    public void An_under_secretary_is_not_the_secretary()
    {
        var heard = Heard.From("UN Secretary-General António Guterres met " + Ruto + ". " + Museveni + " met the Under-Secretary-General.");
        Assert.DoesNotContain(heard.Contacts, l => l.Contains("Guterres", StringComparison.Ordinal) && l.Contains("Museveni", StringComparison.Ordinal));
    }

    [Fact]
    public void The_last_meeting_is_another_than_this_one()
    {
        var heard = Heard.From(Ruto + " and " + Museveni + " held a meeting in Kampala. They last held a meeting in October 2019.");
        Assert.Equal(2, heard.Claims.Count(c => c.Relation == RelationKind.MetWith));
    }

    [Theory]
    [InlineData(Ruto + " paid a courtesy call on " + Museveni + ".", "met_with William Ruto - Yoweri Museveni")]
    [InlineData(Ruto + " ended the trip with a call on " + Museveni + ".", "met_with William Ruto - Yoweri Museveni")]
    [InlineData(Ruto + " updated " + Museveni + " on the drought.", "spoke_with William Ruto - Yoweri Museveni")]
    [InlineData(Ruto + " and " + Museveni + " held talks in Kigali with their respective Somali and Malian counterparts.", "")]
    [InlineData(Ruto + " and " + Museveni + " held a meeting in Kigali with a view to peace.", "met_with William Ruto - Yoweri Museveni")]
    [InlineData(Ruto + " and " + Museveni + " did not discuss when they might visit Mali.", "")]
    [InlineData("A senior adviser had a discussion on the meeting between " + Ruto + " and " + Museveni + ".", "")]
    public void Who_is_in_contact_is_told_by_the_words_around(string text, string expected)
    {
        var heard = Heard.From(text);
        Expect.Exactly(heard, expected, heard.Contacts);
    }

    [Theory]
    [InlineData("Reports that " + Ruto + " plans to visit Mali were a canard, an aide said.")]
    [InlineData("All information that " + Ruto + " will visit Mali is incorrect, an aide said.")]
    public void A_report_that_is_called_false_is_denied(string text) => Assert.Equal(["denied visited William Ruto > MLI"], Heard.From(text).Contacts);

    [Theory]
    [InlineData("A meeting between Ruto and Museveni was not ready at all, an aide said.")]
    [InlineData("A meeting between Ruto and Museveni is possible, an aide said.")]
    [InlineData("A meeting between Ruto and Museveni is in the works, an aide said.")]
    [InlineData("A meeting between Ruto and Museveni will not happen unless Mali agrees.")]
    public void A_meeting_that_is_open_did_not_take_place(string text)
    {
        var heard = Heard.From(Ruto + " praised " + Museveni + ". " + text);
        Expect.Exactly(heard, "", heard.Contacts);
    }

    [Fact]
    public void No_plans_for_talks_deny_them()
    {
        var heard = Heard.From("There are no plans for any talks between " + Ruto + " and " + Museveni + ".");
        Assert.All(heard.Contacts, l => Assert.StartsWith("denied", l, StringComparison.Ordinal));
    }

    [Fact]
    public void The_envoy_to_a_country_is_not_that_country()
    {
        var heard = Heard.From("With her is Tom Perry, the U.S. envoy to Sudan, who is visiting Riyadh.");
        Assert.DoesNotContain(heard.Contacts, l => l.Contains("SDN", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("North and South Korea restored their hotline following criticism of the joint US-South Korean exercises. The two sides agreed to hold talks.", "KOR - PRK")]
    [InlineData("The Kenyan and Somali leaders condemned the Chad-Mali war. The two sides agreed to meet in May.", "KEN - SOM")]
    [InlineData(Ruto + " and Rwandan President Paul Kagame discussed trade. Mali's president thanked " + Museveni + ". Both presidents agreed to meet in May.", "MLI - UGA")]
    public void Both_sides_are_those_whom_the_text_is_about(string text, string pair)
    {
        var planned = Heard.From(text).CountryContacts.Where(l => l.StartsWith("planned", StringComparison.Ordinal)).ToList();
        Assert.All(planned, l => Assert.EndsWith(pair, l, StringComparison.Ordinal));
        Assert.NotEmpty(planned);
    }

    [Fact]
    public void Media_that_report_it_are_who_says_so() =>
        Assert.Equal("Somali media", Assert.Single(Heard.From("Somali media reported that " + Ruto + " met " + Museveni + ".").Claims).AttributedTo);

    [Fact]
    public void The_subject_after_until_now_is_that_of_its_own_verb()
    {
        var heard = Heard.From("Chad and Niger agreed to resume the border dialogue. Chad has been urging Niger to resume the talks for months, but until now Niger had spurned the request.");
        Assert.DoesNotContain(heard.Claims, c => c.Relation == RelationKind.RejectedMechanism && c.Participants.Any(p => p.Name == "Chad"));
    }

    [Fact]
    public void Letters_of_credentials_are_no_letters() =>
        Assert.DoesNotContain(Heard.From("Kenyan President William Ruto received letters of credentials submitted by the new ambassadors of Malta and Ghana.").Claims, c => c.Relation == RelationKind.WroteTo);
}
