using DiplomaticGraph.Readers.Text;
using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.Positions;

/// <summary>Codes are composed of a stance and an act, as the CAMEO manual numbers them.</summary>
public class CameoCodeTests
{
    [Theory]
    [InlineData(nameof(Stance.Appeal), "release", "0253")]
    [InlineData(nameof(Stance.Intent), "release", "0353")]
    [InlineData(nameof(Stance.Demand), "release", "1053")]
    [InlineData(nameof(Stance.Reject), "release", "1243")]
    [InlineData(nameof(Stance.Done), "release", "0841")]
    [InlineData(nameof(Stance.Intent), "economic-aid", "0331")]
    [InlineData(nameof(Stance.Reject), "economic-aid", "1221")]
    [InlineData(nameof(Stance.Reject), "economic-cooperation", "1211")]
    [InlineData(nameof(Stance.Reject), "leadership", "1231")]
    [InlineData(nameof(Stance.Reject), "meet", "125")]
    [InlineData(nameof(Stance.Reject), "mediate", "126")]
    [InlineData(nameof(Stance.Reject), "settle", "127")]
    [InlineData(nameof(Stance.Intent), "mediate", "039")]
    [InlineData(nameof(Stance.Demand), "mediate", "108")]
    [InlineData(nameof(Stance.Threat), "sanctions", "1312")]
    [InlineData(nameof(Stance.Intent), "attack", "1384")]
    [InlineData(nameof(Stance.Appeal), "sanctions", "113")]
    public void A_stance_towards_an_act_has_its_code(string stance, string act, string code) =>
        Assert.Equal(code, CameoCode.Of(Enum.Parse<Stance>(stance), ActLexicon.All.Single(a => a.Name == act)));

    [Theory]
    [InlineData(nameof(Stance.Reject), "attack")]
    [InlineData(nameof(Stance.Threat), "release")]
    public void What_the_scheme_cannot_say_has_no_code(string stance, string act) =>
        Assert.Null(CameoCode.Of(Enum.Parse<Stance>(stance), ActLexicon.All.Single(a => a.Name == act)));

    [Fact]
    public void Every_composed_code_has_two_to_four_digits_and_a_kind_of_its_root()
    {
        foreach (var stance in Enum.GetValues<Stance>())
        {
            foreach (var act in ActLexicon.All)
            {
                if (CameoCode.Of(stance, act) is not { } code) continue;
                Assert.Matches("^(0[2-9]|1[0-9]|20)[0-9]{1,2}$", code);
                Assert.Contains(CameoCode.RelationOf(code).CameoCodes, c => c[..2] == code[..2] || (code == "057" && c == "030") || (code[..2] == "04" && c[..2] == "04"));
            }
        }
    }
}
