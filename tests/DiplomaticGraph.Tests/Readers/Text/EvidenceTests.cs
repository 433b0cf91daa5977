using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text;

/// <summary>The quote contains what makes the claim: both parties' mentions and the trigger.</summary>
public class EvidenceTests
{
    [Theory]
    [InlineData("It rained. Ugandan President Yoweri Museveni met Kenyan President William Ruto. It rained again.", "met_with", "Museveni", "met", "Ruto")]
    [InlineData("It rained. Lebanon and Cyprus held talks in Larnaca. It rained again.", "spoke_with", "Lebanon", "talks", "Cyprus")]
    [InlineData("It rained. Greece proposed a hotline with Turkey. It rained again.", "proposed_mechanism", "Greece", "proposed", "hotline", "Turkey")]
    [InlineData("It rained. Iran warned Iraq over the militias. It rained again.", "warned", "Iran", "warned", "Iraq")]
    public void The_quote_holds_the_parties_and_the_trigger_and_no_other_sentence(string text, string relation, params string[] words)
    {
        var claim = Assert.Single(Heard.From(text).Claims, c => c.Relation.Name == relation || (relation == "spoke_with" && c.Relation == RelationKind.MetWith));
        Assert.All(words, w => Assert.Contains(w, claim.Evidence[0].Quote, StringComparison.Ordinal));
        Assert.DoesNotContain("rained", claim.Evidence[0].Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ugandan President Yoweri Museveni spoke first. He then met Kenyan President William Ruto.", "He then met", "Yoweri Museveni")]
    [InlineData("Ugandan President Yoweri Museveni spoke first. The president then met Kenyan Foreign Minister Musalia Mudavadi.", "The president then met", "Yoweri Museveni")]
    public void Where_a_pronoun_or_a_title_stands_a_second_quote_tells_whom_it_means(string text, string trigger, string mention)
    {
        var claim = Assert.Single(Heard.From(text).Claims, c => c.Relation == RelationKind.MetWith);
        Assert.Contains(trigger, claim.Evidence[0].Quote, StringComparison.Ordinal);
        Assert.Contains(claim.Evidence.Skip(1), e => e.Quote!.Contains(mention, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("“Good,” said the host… Then — at last — Foreign Minister José Manuel Albares of Spain met Foreign Minister Nasser Bourita of Morocco.")]
    [InlineData("🇫🇷🤝🇩🇪 French President Emmanuel Macron met German Chancellor Friedrich Merz 🕊.")]
    [InlineData("\uFEFFFrench President Emmanuel Macron\r\n\r\nFrench President Emmanuel Macron met German Chancellor Friedrich Merz.\r\n")]
    [InlineData("Presidente\u0301 news: French President Emmanuel Macron met Spanish Prime Minister Pedro Sa\u0301nchez.")]
    public void Offsets_are_exact_around_signs_of_many_units(string text)
    {
        // Heard.From compares every quote with the text.
        Assert.Contains(Heard.From(text).Claims, c => c.Relation == RelationKind.MetWith);
    }

    [Fact]
    public void Every_claim_has_a_firing_that_names_its_rule()
    {
        var heard = Heard.From("Greece proposed a hotline with Turkey. Ugandan President Yoweri Museveni met Kenyan President William Ruto.");
        Assert.NotEmpty(heard.Claims);
        Assert.All(heard.Claims, c => Assert.Contains(heard.Reading.Firings, f => f.Claim == c.Id && f.Rule.Length > 0 && f.Trigger.Length > 0));
        Assert.All(heard.Reading.Firings, f => Assert.Contains(heard.Claims, c => c.Id == f.Claim));
        Assert.All(heard.Reading.Firings.SelectMany(f => f.Trigger.Split(" … ")), t => Assert.Contains(t, heard.Text, StringComparison.Ordinal));
    }
}
