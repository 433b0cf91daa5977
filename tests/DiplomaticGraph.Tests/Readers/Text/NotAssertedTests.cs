using DiplomaticGraph.Tests.Readers.Text.Gold;
using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text;

/// <summary>What did not happen, or is still ahead, is never told as a fact, in whatever words it is put.</summary>
public class NotAssertedTests
{
    [Theory]
    [InlineData("{0} ruled out meeting {1}.")]
    [InlineData("A meeting between {0} and {1} was ruled out.")]
    [InlineData("{0} was prevented from meeting {1}.")]
    [InlineData("{0} was barred from meeting {1}.")]
    [InlineData("It is untrue that {0} met {1}.")]
    [InlineData("It was false that {0} had met {1}.")]
    [InlineData("Reports that {0} met {1} on Sunday could not be confirmed.")]
    [InlineData("Unconfirmed reports said {0} met {1}.")]
    [InlineData("The call between {0} and {1} never took place.")]
    [InlineData("{0} never met {1}.")]
    [InlineData("{0} has never spoken with {1}.")]
    [InlineData("Had {0} met {1}, the war might have been avoided.")]
    [InlineData("Were {0} to meet {1}, the markets would rise.")]
    [InlineData("{0} almost met {1} in Geneva.")]
    [InlineData("{0} is not expected to call {1}.")]
    [InlineData("{0} is not scheduled to meet {1}.")]
    [InlineData("{0} is not due to meet {1}.")]
    [InlineData("{0} has no plans to meet {1}.")]
    [InlineData("{0} scrapped plans to meet {1}.")]
    [InlineData("{0} dropped plans to meet {1}.")]
    [InlineData("A planned meeting between {0} and {1} fell through.")]
    [InlineData("The planned summit between {0} and {1} did not take place.")]
    [InlineData("{0} was to have met {1} on Monday.")]
    [InlineData("{0} was supposed to meet {1}.")]
    [InlineData("The newspapers had reported that {0} would meet {1}.")]
    public void Nothing_that_came_to_nothing_is_asserted_or_planned(string pattern)
    {
        var claims = Read(pattern);
        Assert.DoesNotContain(claims, c => c.Relation.IsContact && c.Modality is Modality.Asserted or Modality.Planned);
    }

    [Theory]
    [InlineData("Talks between {0} and {1} were due to start on Monday.")]
    [InlineData("Talks between {0} and {1} begin on Friday.")]
    [InlineData("{0} will not only call {1} but also write.")]
    public void What_is_ahead_is_planned(string pattern)
    {
        var contact = Assert.Single(Read(pattern), c => c.Relation.IsContact);
        Assert.Equal(Modality.Planned, contact.Modality);
    }

    [Theory]
    [InlineData("Sweden and Finland almost agreed to set up a hotline.")]
    [InlineData("Had Sweden and Finland set up a hotline, the incident would have passed.")]
    [InlineData("Sweden and Finland are not expected to set up a hotline.")]
    public void No_mechanism_is_made_of_what_was_not(string text) =>
        Assert.DoesNotContain(GoldFile.Read("a", text).Claims, c => c.Mechanism is not null && c.Modality is Modality.Asserted or Modality.Planned && c.Relation != RelationKind.WithheldAgreement);

    [Fact]
    public void Ruling_out_a_mechanism_rejects_it()
    {
        var claim = Assert.Single(GoldFile.Read("a", "Sweden ruled out joining a working group with Norway.").Claims, c => c.Mechanism is not null);
        Assert.Equal(RelationKind.RejectedMechanism, claim.Relation);
    }

    [Theory]
    [InlineData("Malaysia and Singapore suspended their maritime dialogue in 2018.")]
    [InlineData("Serbia withdrew from the dialogue with Kosovo.")]
    [InlineData("Sweden announced the end of its strategic dialogue with Finland.")]
    public void The_end_of_a_dialogue_is_no_contact(string text) =>
        Assert.DoesNotContain(GoldFile.Read("a", text).Claims, c => c.Relation.IsContact);

    [Fact]
    public void What_was_due_is_not_planned_where_the_text_tells_that_it_was_called_off()
    {
        var text = "Swedish Prime Minister Ulf Kristersson cancelled a trip to Finland. He was due to meet Finnish President Alexander Stubb. He was expected to hold talks with Danish King Frederik.";
        Assert.DoesNotContain(GoldFile.Read("a", text).Claims, c => c.Relation.IsContact && c.Modality is Modality.Planned or Modality.Asserted);
        Assert.Contains(GoldFile.Read("a", text[text.IndexOf("He was due", StringComparison.Ordinal)..].Replace("He", "Swedish Prime Minister Ulf Kristersson", StringComparison.Ordinal)).Claims, c => c.Modality == Modality.Planned);
    }

    private static System.Collections.Immutable.ImmutableArray<Claim> Read(string pattern) =>
        GoldFile.Read("a", string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, "Swedish Prime Minister Ulf Kristersson", "Finnish President Alexander Stubb")).Claims;

    [Theory]
    [InlineData("deferred")]
    [InlineData("aborted")]
    [InlineData("scuppered")]
    [InlineData("kiboshed")]
    public void A_visit_of_which_a_verb_tells_what_became_is_not_asserted_for_that(string fate) =>
        Assert.DoesNotContain(Heard.From($"Japanese Prime Minister Shinzo Abe's visit to India for talks with Narendra Modi has been {fate}, officials said.").Claims, c => c.Modality == Modality.Asserted);
}
