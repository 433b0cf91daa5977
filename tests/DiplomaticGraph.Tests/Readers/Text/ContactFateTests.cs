using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text;

/// <summary>What became of a plan, and ways to tell a contact that are more than a verb with its sides.</summary>
public class ContactFateTests
{
    [Theory]
    [InlineData("Portuguese Prime Minister António Costa begins a three-day state visit to Albania on Thursday.", "planned visited António Costa > ALB")]
    [InlineData("Portuguese Prime Minister António Costa is expected in Tirana on Wednesday.", "planned visited António Costa > ALB")]
    [InlineData("Portuguese Prime Minister António Costa has accepted an invitation to visit Albania.", "planned visited António Costa > ALB")]
    [InlineData("Portuguese Prime Minister António Costa's visit to Albania has been moved to June.", "planned visited António Costa > ALB")]
    [InlineData("Portuguese Prime Minister António Costa had been due in Tirana on Monday, but the trip was scrapped.", "denied visited António Costa > ALB")]
    [InlineData("Portuguese Prime Minister António Costa did not, as reported, fly to Tirana last week.", "denied visited António Costa > ALB")]
    [InlineData("The visit of Portuguese Prime Minister António Costa to Albania, which had been announced for 2 November, will not take place.", "denied visited António Costa > ALB")]
    [InlineData("The planned meeting between Portuguese Prime Minister António Costa and Albanian Prime Minister Edi Rama will not take place.", "denied met_with António Costa - Edi Rama")]
    [InlineData("There was no meeting between Portuguese Prime Minister António Costa and Albanian Prime Minister Edi Rama.", "denied met_with António Costa - Edi Rama")]
    [InlineData("Portuguese Prime Minister António Costa pulled out of a meeting with Albanian Prime Minister Edi Rama.", "denied met_with António Costa - Edi Rama")]
    [InlineData("A meeting between Portuguese Prime Minister António Costa and Albanian Prime Minister Edi Rama did not materialise.", "denied met_with António Costa - Edi Rama")]
    [InlineData("Lisbon dismissed reports of a meeting between Portuguese Prime Minister António Costa and Albanian Prime Minister Edi Rama.", "denied met_with António Costa - Edi Rama")]
    [InlineData("Plans for a meeting between Portuguese Prime Minister António Costa and Albanian Prime Minister Edi Rama fell through.", "denied met_with António Costa - Edi Rama")]
    [InlineData("The meeting between Portuguese Prime Minister António Costa and Albanian Prime Minister Edi Rama has been put back to Friday.", "planned met_with António Costa - Edi Rama")]
    [InlineData("A meeting between Portuguese Prime Minister António Costa and Albanian Prime Minister Edi Rama has been pencilled in for Friday.", "planned met_with António Costa - Edi Rama")]
    [InlineData("Tirana is preparing for a meeting between Portuguese Prime Minister António Costa and Albanian Prime Minister Edi Rama.", "planned met_with António Costa - Edi Rama")]
    [InlineData("The bishops' conference called on Portuguese Prime Minister António Costa and Albanian Prime Minister Edi Rama to meet.", "suggested met_with António Costa - Edi Rama")]
    [InlineData("Portuguese Prime Minister António Costa received on Monday a phone call from Albanian Prime Minister Edi Rama.", "called Edi Rama - António Costa || called António Costa - Edi Rama")]
    [InlineData("Portuguese Prime Minister António Costa gave a dinner in honour of Albanian Prime Minister Edi Rama.", "hosted António Costa > Edi Rama")]
    [InlineData("A letter from Portuguese Prime Minister António Costa was handed to Albanian Prime Minister Edi Rama on Monday.", "wrote_to António Costa > Edi Rama")]
    [InlineData("In a letter to Albanian Prime Minister Edi Rama, Portuguese Prime Minister António Costa proposed a summit.", "wrote_to António Costa > Edi Rama")]
    public void A_contact_has_the_modality_that_its_words_tell(string text, string expected)
    {
        var heard = Heard.From(text, "2024-05-15");
        Expect.Exactly(heard, expected, heard.Contacts);
    }
}
