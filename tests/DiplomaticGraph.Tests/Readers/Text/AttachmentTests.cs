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
}
