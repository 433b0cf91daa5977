using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text;

/// <summary>Parties that stand away from their verb: behind a time, in front of a relative pronoun, in another sentence.</summary>
public class ClauseGrammarTests
{
    private const string Ruto = "Kenyan President William Ruto";
    private const string Museveni = "Ugandan President Yoweri Museveni";
    private const string Kagame = "Rwandan President Paul Kagame";

    [Theory]
    [InlineData(Ruto + " met on Saturday " + Museveni + ".", "met_with William Ruto - Yoweri Museveni")]
    [InlineData(Ruto + " received in his office today " + Museveni + ".", "hosted William Ruto > Yoweri Museveni")]
    [InlineData(Ruto + " praised " + Museveni + ", whom he received in Nairobi.", "hosted William Ruto > Yoweri Museveni")]
    [InlineData(Ruto + " praised " + Museveni + ", with whom he spoke on Monday.", "spoke_with William Ruto - Yoweri Museveni")]
    [InlineData("The envoy carried a letter from " + Ruto + " to " + Museveni + ".", "wrote_to William Ruto > Yoweri Museveni")]
    [InlineData("A courier handed " + Museveni + " a message from " + Ruto + ".", "wrote_to William Ruto > Yoweri Museveni")]
    [InlineData(Museveni + " received a letter from " + Ruto + ".", "wrote_to William Ruto > Yoweri Museveni")]
    [InlineData("The parcel had a note for the staff and a message to the nation.", "")]
    [InlineData(Ruto + " was in Kigali on Monday.", "visited William Ruto > RWA")]
    [InlineData(Ruto + " is expected in Kigali on Monday.", "planned visited William Ruto > RWA")]
    [InlineData(Ruto + " was in Nairobi on Monday.", "")]
    [InlineData(Ruto + " is not expected in Kigali.", "")]
    [InlineData("The choir was in Kigali on Monday.", "")]
    public void A_contact_is_read_wherever_its_parties_stand(string text, string expected)
    {
        var heard = Heard.From(text);
        Expect.Exactly(heard, expected, heard.Contacts);
    }

    [Fact]
    public void Where_tells_the_place()
    {
        var heard = Heard.From(Ruto + " flies to Kigali on Wednesday, where he is to meet " + Kagame + ".");
        Assert.Equal("Kigali", Assert.Single(heard.Claims, c => c.Relation == RelationKind.MetWith).Place?.Name);
    }

    [Fact]
    public void Who_mediates_between_the_two_is_none_of_them()
    {
        var heard = Heard.From("Chad and Sudan held talks. Chad and Qatar signed an accord. Qatar mediated between the two sides.");
        Assert.DoesNotContain(heard.CountryContacts, l => l.StartsWith("mediated_between QAT > QAT", StringComparison.Ordinal));
        Assert.Equal(2, heard.CountryContacts.Count(l => l.StartsWith("mediated_between QAT", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Chad and Mali held talks in Dakar on 3 May 2021. The Chadian side was led by Foreign Minister Amine Abba Sidick, the Malian side by Foreign Minister Zeini Moulaye.", "spoke_with MLI - TCD @2021-05-03; spoke_with MLI - TCD @2021-05-03")]
    [InlineData("The Chadian side was led by Foreign Minister Amine Abba Sidick, the Malian side by Foreign Minister Zeini Moulaye.", "")]
    public void Who_led_the_sides_took_part_in_the_talks_told_before(string text, string expected)
    {
        var heard = Heard.From(text);
        Expect.Exactly(heard, expected, heard.TimedContacts);
    }

    [Theory]
    [InlineData("Quito has not replied.")]
    [InlineData("Ecuador gave no answer.")]
    public void Who_does_not_answer_holds_back(string answer)
    {
        var heard = Heard.From("Colombia proposed a military hotline with Ecuador. " + answer);
        Assert.Contains("withheld_agreement military_communication(COL, ECU) by ECU", heard.Mechanisms.Select(m => m.Replace("crisis_communication", "military_communication", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_conversation_is_of_the_day_on_which_they_spoke()
    {
        var heard = Heard.From("The defence ministers of Chad and Mali spoke on 5 May 2021. During the conversation Chadian Defence Minister Daoud Yaya told his Malian counterpart, Sadio Camara, that the line would help.");
        Assert.All(heard.TimedContacts, l => Assert.EndsWith("@2021-05-05", l, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Ruto + " is among the first leaders to visit Mali.", "")]
    [InlineData(Ruto + " arrived in Kigali on Thursday for a five-day visit to Rwanda.", "visited William Ruto > RWA")]
    [InlineData(Ruto + " will conclude his visit to Rwanda and return home.", "")]
    [InlineData("Talks took place amid heightened tensions between Chad and Mali.", "")]
    [InlineData("No meeting took place between " + Ruto + " and " + Museveni + ".", "denied met_with William Ruto - Yoweri Museveni")]
    [InlineData(Ruto + "'s meeting with " + Museveni + " came two days after the summit hosted by " + Kagame + ".", "met_with William Ruto - Yoweri Museveni")]
    [InlineData(Ruto + " and " + Museveni + " held talks. Rwandan President Paul Kagame dined with them and they met reporters.", "spoke_with William Ruto - Yoweri Museveni")]
    public void What_the_words_around_tell_of_something_else_is_no_second_contact(string text, string expected)
    {
        var heard = Heard.From(text);
        Expect.Exactly(heard, expected, heard.Contacts);
    }

    [Theory]
    [InlineData("Chad and Mali on Tuesday agreed to hold talks.")]
    [InlineData("Chad and Mali are to hold talks after a breakthrough in Dakar last night.")]
    [InlineData("Chad and Mali will meet after a summit yesterday.")]
    public void The_day_of_the_announcement_is_not_that_of_the_plan(string text)
    {
        var claim = Heard.From(text, "2024-05-15").Claims.First(c => c.Relation.IsContact);
        Assert.True(claim.Time.IsUnknown || claim.Time.ToString().EndsWith("/..", StringComparison.Ordinal), claim.Time.ToString());
    }
}
