using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text;

/// <summary>The life of mechanisms in idioms and nouns, each family with the reading that would be wrong.</summary>
public class MechanismLifeTests
{
    [Theory]
    [InlineData("Manila has tabled a plan for a hotline with Hanoi.", "proposed_mechanism crisis_communication(PHL, VNM) by PHL")]
    [InlineData("Gambia renewed its proposal for a border hotline with Senegal.", "proposed_mechanism crisis_communication(GMB, SEN) by GMB")]
    [InlineData("Hungary threw its weight behind a joint commission with Serbia.", "supported_mechanism working_group(HUN, SRB) by HUN")]
    [InlineData("Finland is open to a border hotline with Estonia.", "supported_mechanism crisis_communication(EST, FIN) by FIN")]
    [InlineData("Morocco is ready to reopen the military channel with Algeria.", "supported_mechanism military_communication(DZA, MAR) by MAR")]
    [InlineData("Oman is studying Yemen's proposal for a fisheries commission.", "proposed_mechanism working_group(OMN, YEM) by YEM; withheld_agreement working_group(OMN, YEM) by OMN")]
    [InlineData("Serbia poured cold water on a hotline with Kosovo.", "rejected_mechanism crisis_communication(SRB, XKX) by SRB")]
    [InlineData("Algeria will not reopen the military channel with Morocco.", "rejected_mechanism military_communication(DZA, MAR) by DZA")]
    [InlineData("Russia has stopped using the deconfliction line with the United States.", "suspended_mechanism military_communication(RUS, USA) by RUS")]
    [InlineData("Ukraine has torn up its information-sharing agreement with Belarus.", "ended_mechanism information_sharing(BLR, UKR) by UKR")]
    public void Idioms_are_read_as_what_they_say(string text, string expected) => Exactly(text, expected);

    [Theory]
    [InlineData("The hotline between Turkey and Greece was switched on again in May.", "resumed_mechanism")]
    [InlineData("Chad and Niger wound up the third session of their joint commission.", "used_mechanism")]
    public void Opened_again_is_resumed_and_a_session_that_ends_is_used(string text, string relation) =>
        Assert.All(Heard.From(text).Mechanisms, m => Assert.StartsWith(relation, m, StringComparison.Ordinal));

    [Theory]
    [InlineData("Turkey offered Greece a hotline between air bases. Athens said no.", "proposed_mechanism crisis_communication(GRC, TUR) by TUR; rejected_mechanism crisis_communication(GRC, TUR) by GRC")]
    [InlineData("Peru proposed a joint water commission to Bolivia. La Paz accepted the offer a week later.", "proposed_mechanism working_group(BOL, PER) by PER; agreed_to_mechanism working_group(BOL, PER) by BOL")]
    public void Answers_may_stand_in_the_next_sentence(string text, string expected) => Exactly(text, expected);

    [Theory]
    [InlineData("Turkey and Armenia discussed the establishment of a hotline.")]
    [InlineData("Japan and Malaysia are considering setting up an annual strategic dialogue.")]
    [InlineData("There is no hotline between Israel and Iran.")]
    [InlineData("Talks on a joint commission between Iran and Iraq broke down.")]
    [InlineData("Norway hopes that a hotline with Russia will never be needed.")]
    [InlineData("The French company set up a joint venture with a Kenyan bank.")]
    [InlineData("Kenya's parliament formed a committee to examine trade with Tanzania.")]
    [InlineData("Denmark may set up a working group with Greenland.")]
    [InlineData("If Iran agreed, a hotline with Iraq could be opened within weeks.")]
    [InlineData("Poland denied that it had set up a hotline with Belarus.")]
    [InlineData("Jordan has no plans to end the security dialogue with Israel.")]
    [InlineData("France renewed its travel advice for Mali.")]
    [InlineData("The line between Finland and Sweden was crossed by smugglers.")]
    public void What_is_discussed_hoped_for_or_another_thing_gives_no_mechanism(string text) => Exactly(text, "");

    private static void Exactly(string text, string expected)
    {
        var heard = Heard.From(text);
        Expect.Exactly(heard, expected, heard.Mechanisms);
    }
}
