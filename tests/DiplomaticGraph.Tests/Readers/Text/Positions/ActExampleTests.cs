using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.Positions;

/// <summary>The acts that states do, ask for, promise, refuse and threaten with, each in words of a report.</summary>
public class ActExampleTests
{
    [Theory]
    [InlineData("Norway freed two Chadian prisoners.", "0841 NOR > TCD")]
    [InlineData("Bolivia lifted its sanctions on Peru.", "085 BOL > PER")]
    [InlineData("Kenya recognised Kosovo and established diplomatic relations with it.", "054 KEN > XKX")]
    [InlineData("Portugal lent Angola 40 million dollars.", "071 PRT > AGO")]
    [InlineData("Finland delivered tents and blankets to Nepal.", "073 FIN > NPL")]
    [InlineData("Poland shipped ammunition to Ukraine.", "072 POL > UKR")]
    [InlineData("Ghana has granted asylum to a Togolese general.", "075 GHA > TGO")]
    [InlineData("Chile extradited a Peruvian banker to Peru.", "063 CHL > PER")]
    [InlineData("Latvia and Estonia held joint military exercises.", "062 LVA, EST")]
    [InlineData("Zambia suspended its aid to Malawi.", "162 ZMB > MWI")]
    [InlineData("Tunisia expelled three Libyan diplomats.", "161 TUN > LBY")]
    [InlineData("Japan imposed an embargo on Belarus.", "163 JPN > BLR")]
    [InlineData("Rwanda issued an ultimatum to Burundi.", "139 RWA > BDI")]
    [InlineData("Morocco apologised to Spain for the incident.", "055 MAR > ESP")]
    [InlineData("Thailand lodged a protest with Cambodia over the fence.", "114 THA > KHM")]
    [InlineData("Chad accused Sudan of spying.", "1125 TCD > SDN")]
    [InlineData("Kenya announced the expulsion of six members of Chad's mission to the United Nations.", "166 KEN > TCD")]
    [InlineData("Ecuador vetoed a Venezuelan resolution.", "129 ECU > VEN")]
    public void What_is_done(string text, string expected) => Says(text, expected);

    [Theory]
    [InlineData("Iceland promised to lend Moldova 10 million euros.", "0331 ISL > MDA")]
    [InlineData("Egypt is ready to withdraw its troops from Libya.", "0356 EGY > LBY")]
    [InlineData("Greece will send food to Lebanon.", "0333 GRC > LBN")]
    [InlineData("Ireland said it would support Cyprus.", "032 IRL > CYP")]
    [InlineData("Oman offered to mediate between Yemen and Qatar.", "039 OMN > YEM, QAT")]
    [InlineData("Uganda and Tanzania agreed to a ceasefire.", "0356 UGA, TZA")]
    [InlineData("Hungary pledged to lift its embargo on Serbia.", "0354 HUN > SRB")]
    public void What_is_promised(string text, string expected) => Says(text, expected);

    [Theory]
    [InlineData("Canada urged Myanmar to free the detainees.", "0253 CAN > MMR")]
    [InlineData("Mexico called on Nicaragua to hold talks with its neighbours.", "026 MEX > NIC")]
    [InlineData("Burundi asked Belgium for financial aid.", "023 BDI > BEL")]
    [InlineData("Sweden demanded that Belarus release the pilots.", "1053 SWE > BLR")]
    [InlineData("Austria demanded the withdrawal of Serbian forces from the valley.", "1056 AUT > SRB")]
    [InlineData("The Danish foreign minister, Ida Holm, said that Turkey must lift the blockade.", "1056 DNK > TUR")]
    [InlineData("Slovakia called for sanctions against Belarus.", "113 SVK > BLR")]
    [InlineData("Ireland reiterated its demand that Israel open the crossing.", "10 IRL > ISR")]
    public void What_is_asked_for_and_demanded(string text, string expected) => Says(text, expected);

    [Theory]
    [InlineData("Eritrea refused to withdraw its troops from Ethiopia.", "1246 ERI > ETH")]
    [InlineData("Peru rejected a Chilean proposal for talks.", "125 PER > CHL")]
    [InlineData("India turned down Pakistan's request for economic aid.", "1221 IND > PAK")]
    [InlineData("Iraq is opposed to Swiss mediation.", "126 IRQ > CHE")]
    [InlineData("Cuba said it would not release the American sailors.", "1243 CUB > USA")]
    public void What_is_refused(string text, string expected) => Says(text, expected);

    [Theory]
    [InlineData("Bulgaria threatened to break off diplomatic relations with Albania.", "1313 BGR > ALB")]
    [InlineData("Georgia threatened Armenia with an embargo.", "1312 GEO > ARM")]
    [InlineData("Senegal threatened to attack Gambian towns.", "1384 SEN > GMB")]
    [InlineData("Namibia said it would cut aid to Lesotho.", "1311 NAM > LSO")]
    [InlineData("Jordan threatened to stop the negotiations unless Israel agreed to a deadline.", "134 JOR > ISR")]
    public void What_is_threatened(string text, string expected) => Says(text, expected);

    [Theory]
    [InlineData("France and Germany agreed to impose sanctions on Iran.", "1312 FRA, DEU > IRN")]
    [InlineData("France and Germany have recognised Kosovo.", "054 FRA, DEU > XKX")]
    [InlineData("Estonia and Latvia improved their relations with Ukraine.", "050 EST, LVA > UKR")]
    [InlineData("France and Germany agreed to withdraw their troops from Mali.", "0356 FRA, DEU > MLI")]
    [InlineData("Iran and Russia signed a contract with Turkey.", "057 IRN, RUS > TUR")]
    [InlineData("Kenya and Somalia established diplomatic relations.", "054 KEN, SOM")]
    [InlineData("Chad and Niger signed an accord in Ghana.", "057 TCD, NER")]
    public void What_several_sides_do_is_done_to_whom_they_name_and_else_with_each_other(string text, string expected) => Says(text, expected);

    [Theory]
    [InlineData("France and Germany freed three prisoners.")]
    [InlineData("France and Germany have withdrawn their troops.")]
    [InlineData("France and Germany promised to send troops.")]
    [InlineData("France and Germany agreed to impose sanctions.")]
    public void What_several_sides_do_to_nobody_named_is_not_done_to_each_other(string text) => Assert.Empty(Heard.From(text).Positions);

    [Theory]
    [InlineData("Brazil refused to sell arms to Iran, the United States said.", "the United States")]
    [InlineData("The United States said that Brazil had refused to sell arms to Iran.", "The United States")]
    [InlineData("Brazil refused to sell arms to Iran, Brazilian officials said.", null)]
    [InlineData("Brazil refused to sell arms to Iran, the United States said it would protest.", null)]
    public void Who_says_so_is_told_where_it_is_not_the_actor(string text, string? speaker) =>
        Assert.Equal(speaker, Heard.From(text).Claims.First(c => c.Relation == RelationKind.Rejected).AttributedTo);

    [Theory]
    [InlineData("Norway did not free the Chadian prisoners.")]
    [InlineData("Norway may free the Chadian prisoners.")]
    [InlineData("Rebels in Chad freed two Norwegian prisoners.")]
    [InlineData("A Norwegian businessman sued Chad.")]
    [InlineData("Did Bolivia lift its sanctions on Peru?")]
    [InlineData("Students in Peru demanded that Bolivia free the sailors.")]
    [InlineData("Bolivian newspapers urged Peru to free the sailors.")]
    [InlineData("Bolivia called on the Muslim world to punish the Peruvian government.")]
    [InlineData("Bolivia wanted relations with Peru to progress.")]
    [InlineData("Bolivia denied that it had threatened Peru.")]
    [InlineData("Bolivia hopes that Peru will free the sailors.")]
    [InlineData("Bolivia and Peru released a joint communiqué.")]
    [InlineData("Bolivian President Luis Quispe attacked Peruvian President Ana Salas in a speech.")]
    [InlineData("Bolivian warplanes struck a warehouse in Peru.")]
    [InlineData("If Bolivia lifts its sanctions on Peru, trade will grow.")]
    public void What_no_government_did_is_not_told(string text) => Assert.Empty(Heard.From(text).Positions);

    private static void Says(string text, string expected)
    {
        var heard = Heard.From(text).Claims.Where(c => c.Relation.Group == RelationGroup.Position)
            .Select(c => c.Codes?.Cameo + " " + string.Join(" > ", c.Participants.GroupBy(p => p.Role).Select(side => string.Join(", ", side.Select(Country)))))
            .ToList();
        Assert.True(heard.Exists(h => h.StartsWith(expected.Split(' ')[0], StringComparison.Ordinal) && h[h.IndexOf(' ', StringComparison.Ordinal)..] == expected[expected.IndexOf(' ', StringComparison.Ordinal)..]),
            $"{text}\n  expected {expected}\n  heard    {string.Join("; ", heard.DefaultIfEmpty("nothing"))}");
    }

    private static string Country(Participant participant) => participant.Id.TryGetCountry(out var code) ? code.Value : participant.Country.Value ?? participant.Id.Value;
}
