using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text;

/// <summary>What stands between dashes or in brackets interrupts a sentence and does not end it.</summary>
public class InsertionTests
{
    private const string Ruto = "Kenyan President William Ruto";
    private const string Museveni = "Ugandan President Yoweri Museveni";
    private const string Wednesday = "2024-05-15";

    [Theory]
    [InlineData(Ruto + " – who had arrived in Kampala on Monday – met " + Museveni + ".", "visited KEN > UGA @2024-05-13; met_with KEN - UGA @?")]
    [InlineData(Ruto + " - elected in 2022 - met " + Museveni + " on Tuesday.", "met_with KEN - UGA @2024-05-14")]
    [InlineData(Ruto + " — Somalia's neighbour — called " + Museveni + " on Tuesday.", "called KEN - UGA @2024-05-14")]
    public void An_insertion_without_a_clause_of_its_own_is_passed_over(string text, string expected)
    {
        var heard = Heard.From(text, Wednesday);
        Expect.Exactly(heard, expected, heard.TimedContacts);
    }

    [Fact]
    public void A_sentence_between_dashes_is_read_with_its_own_time_and_place()
    {
        var heard = Heard.From(Ruto + " and " + Museveni + " — they last met in Bergen in March — held talks in Oslo on Monday.", Wednesday);
        Expect.Exactly(heard, "met_with|spoke_with KEN - UGA @2024-05-13; met_with KEN - UGA @2024-03", heard.TimedContacts);
        Assert.Equal(["Bergen", "Oslo"], heard.Claims.Select(c => c.Place?.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_two_men_behind_an_insertion_are_those_before_it()
    {
        var heard = Heard.From("Rwandan President Paul Kagame praised Mali. " + Ruto + " flew to Kampala and met " + Museveni + ". The two men — the Rwandan leader did not join them — agreed to meet again.");
        Assert.DoesNotContain(heard.Contacts, l => l.Contains("Kagame", StringComparison.Ordinal));
        Assert.Contains("planned met_with William Ruto - Yoweri Museveni", heard.Contacts);
    }

    [Theory]
    [InlineData("The Kenyan Foreign Ministry (MFA) said that Kenyan President William Ruto met Ugandan President Yoweri Museveni.")]
    [InlineData("Kenyan President William Ruto (left) met Ugandan President Yoweri Museveni.")]
    [InlineData("The European Union (EU) and Kenya held talks.")]
    public void Initials_in_brackets_come_between_nobody(string text)
    {
        var heard = Heard.From(text);
        Assert.Single(heard.Contacts);
    }

    [Fact]
    public void A_stretch_of_days_is_no_insertion()
    {
        var heard = Heard.From(Ruto + " visited Kampala on March 23 – 24 and met " + Museveni + " there.", Wednesday);
        Assert.Contains("visited KEN > UGA @2024-03-23/2024-03-24", heard.TimedContacts);
        Assert.Contains(heard.TimedContacts, l => l.StartsWith("met_with KEN - UGA", StringComparison.Ordinal));
    }
}
