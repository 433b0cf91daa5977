using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text;

/// <summary>What one side says or does towards another.</summary>
public class PositionTests
{
    [Theory]
    [InlineData("Iran warned Iraq over the militias.", "warned IRN > IRQ")]
    [InlineData("Ecuadorian President Daniel Noboa urged Colombia to close the border.", "appealed_to ECU > COL")]
    [InlineData("Japan promised the Philippines five patrol boats.", "promised JPN > PHL")]
    [InlineData("Rwanda accused Burundi of arming rebels.", "accused RWA > BDI")]
    [InlineData("Turkey threatened Greece with war.", "threatened TUR > GRC")]
    [InlineData("Switzerland imposed sanctions on Belarus.", "sanctioned CHE > BLR")]
    [InlineData("Cyprus demanded an apology from Turkey.", "demanded CYP > TUR")]
    [InlineData("Mali expelled the Swedish ambassador.", "coerced|reduced_relations MLI > SWE")]
    [InlineData("Bahrain severed diplomatic ties with Lebanon.", "reduced_relations BHR > LBN")]
    [InlineData("Germany sent humanitarian aid to Syria.", "aided DEU > SYR")]
    [InlineData("Algeria rejected a request from Niger.", "rejected DZA > NER")]
    [InlineData("Vietnam protested to the Philippines over the buoys.", "protested_to VNM > PHL")]
    [InlineData("Bulgaria praised Romania for its reforms.", "cooperated_diplomatically BGR > ROU")]
    [InlineData("Eritrean troops attacked Ethiopian forces.", "fought ERI > ETH")]
    public void Positions_have_an_actor_and_a_target(string text, string expected)
    {
        var heard = Heard.From(text);
        Expect.AtLeast(heard, expected, heard.Positions);
        Expect.Exactly(heard, "", heard.Contacts);
    }

    [Theory]
    [InlineData("Iran did not warn Iraq.")]
    [InlineData("Turkey could threaten Greece.")]
    [InlineData("If Switzerland imposed sanctions on Belarus, prices would rise.")]
    public void What_did_not_or_need_not_happen_is_not_asserted(string text) =>
        Assert.DoesNotContain(Heard.From(text).Claims, c => c.Modality == Modality.Asserted);

    [Theory]
    [InlineData("Iraq was warned by Iran over the militias.", "warned IRN > IRQ")]
    [InlineData("Belarus has been sanctioned by Switzerland.", "sanctioned CHE > BLR")]
    public void The_passive_turns_the_sides(string text, string expected)
    {
        var heard = Heard.From(text);
        Expect.AtLeast(heard, expected, heard.Positions);
        Assert.DoesNotContain("warned IRQ > IRN", heard.Positions);
        Assert.DoesNotContain("sanctioned BLR > CHE", heard.Positions);
    }
}
