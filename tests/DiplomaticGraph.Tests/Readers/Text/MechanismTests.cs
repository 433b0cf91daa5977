using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text;

/// <summary>Standing arrangements: which kind, whose, and who did what to them.</summary>
public class MechanismTests
{
    [Theory]
    [InlineData("Greece proposed a hotline with Turkey.", "proposed_mechanism crisis_communication(GRC, TUR) by GRC")]
    [InlineData("Indonesian Foreign Minister Sugiono proposed a joint commission with East Timor.", "proposed_mechanism working_group(IDN, TLS) by IDN")]
    [InlineData("A hotline proposed by India was not accepted by Pakistan.", "proposed_mechanism crisis_communication(IND, PAK) by IND; withheld_agreement crisis_communication(IND, PAK) by PAK")]
    [InlineData("A hotline proposed by Armenia was refused by Azerbaijan.", "proposed_mechanism crisis_communication(ARM, AZE) by ARM; rejected_mechanism crisis_communication(ARM, AZE) by AZE")]
    [InlineData("Ethiopia has yet to agree to a joint water commission with Egypt.", "withheld_agreement working_group(EGY, ETH) by ETH")]
    [InlineData("Chad has not agreed to set up a hotline with Sudan.", "withheld_agreement crisis_communication(SDN, TCD) by TCD")]
    [InlineData("North Korea rejected a South Korean proposal for a military hotline.",
        "rejected_mechanism crisis_communication(KOR, PRK) by PRK; proposed_mechanism crisis_communication(KOR, PRK) by KOR")]
    [InlineData("Belarus rejected a joint border committee with Latvia.", "rejected_mechanism working_group(BLR, LVA) by BLR")]
    public void Who_proposes_who_holds_back_and_who_refuses(string text, string expected) => Exactly(text, expected);

    [Theory]
    [InlineData("Chile and Bolivia agreed to set up a working group on water.", "asserted|planned agreed_to_mechanism working_group(BOL, CHL) by CHL; asserted|planned agreed_to_mechanism working_group(BOL, CHL) by BOL")]
    [InlineData("Croatia and Serbia agreed to resume their strategic dialogue.", "asserted|planned agreed_to_mechanism dialogue(HRV, SRB) by HRV; asserted|planned agreed_to_mechanism dialogue(HRV, SRB) by SRB")]
    [InlineData("Morocco agreed to establish a hotline with Spain.", "asserted|planned agreed_to_mechanism crisis_communication(ESP, MAR) by MAR")]
    public void An_agreement_to_set_up_or_to_resume_is_an_agreement_only(string text, string expected) => Exactly(text, expected);

    [Theory]
    [InlineData("Thailand and Malaysia set up a joint border committee.", "established_mechanism working_group(MYS, THA) by THA; established_mechanism working_group(MYS, THA) by MYS")]
    [InlineData("Estonia established a hotline with Finland.", "established_mechanism crisis_communication(EST, FIN) by EST")]
    [InlineData("Poland suspended its strategic dialogue with Belarus.", "suspended_mechanism dialogue(BLR, POL) by POL")]
    [InlineData("Belgium and Burundi resumed their political dialogue.", "resumed_mechanism dialogue(BDI, BEL) by BEL; resumed_mechanism dialogue(BDI, BEL) by BDI")]
    [InlineData("Algeria ended its annual strategic dialogue with France.", "ended_mechanism dialogue(DZA, FRA) by DZA")]
    [InlineData("India and Pakistan used the hotline on Tuesday.", "used_mechanism crisis_communication(IND, PAK) by IND; used_mechanism crisis_communication(IND, PAK) by PAK")]
    public void Mechanisms_are_set_up_stopped_resumed_ended_and_used(string text, string expected) => Exactly(text, expected);

    [Theory]
    [InlineData("A hotline between Oman and Yemen was established in 2019.", "established_mechanism", "2019")]
    [InlineData("The strategic dialogue between Oman and Yemen was suspended in May 2020.", "suspended_mechanism", "2020-05")]
    public void Nobody_need_be_named_as_doing_it(string text, string relation, string time)
    {
        var claim = Assert.Single(Heard.From(text).Claims, c => c.Relation.Group == RelationGroup.Mechanism);
        Assert.Equal((relation, time), (claim.Relation.Name, claim.Time.ToString()));
        Assert.Equal(["country:OMN", "country:YEM"], claim.Mechanism!.Parties.Select(p => p.Value));
    }

    [Fact]
    public void A_round_of_a_dialogue_is_a_contact_and_a_use()
    {
        var heard = Heard.From("Australia and Vietnam held the third round of their strategic dialogue in Hanoi.");
        Expect.Exactly(heard, "met_with|spoke_with AUS - VNM", heard.CountryContacts);
        Expect.Exactly(heard, "used_mechanism dialogue(AUS, VNM) by AUS; used_mechanism dialogue(AUS, VNM) by VNM", heard.Mechanisms);
    }

    [Theory]
    [InlineData("The African Union backed a hotline between Sudan and South Sudan.", "suggested supported_mechanism crisis_communication(SDN, SSD) by AU")]
    [InlineData("Canada urged Guyana and Venezuela to set up a hotline.", "suggested supported_mechanism|proposed_mechanism crisis_communication(GUY, VEN) by CAN")]
    public void An_outsider_who_backs_a_channel_of_others_suggests_it(string text, string expected) => Exactly(text, expected);

    [Theory]
    [InlineData("Experts suggest a hotline between Cyprus and Lebanon.", "experts")]
    [InlineData("Analysts recommended that Kenya and Uganda set up a hotline.", "analysts")]
    public void A_proposal_by_experts_is_nobodys_proposal(string text, string attributedTo)
    {
        var claims = Heard.From(text).Claims.Where(c => c.Relation.Group == RelationGroup.Mechanism).ToList();
        Assert.NotEmpty(claims);
        Assert.All(claims, c => Assert.Equal((RelationKind.ProposedMechanism, Modality.Suggested), (c.Relation, c.Modality)));
        Assert.All(claims, c => Assert.DoesNotContain(c.Participants, p => p.Role is ParticipantRole.Actor or ParticipantRole.Initiator));
        Assert.All(claims, c => Assert.Contains(attributedTo, c.AttributedTo, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("Jordan and Iraq expressed a willingness to cooperate on military communication channels.",
        "supported_mechanism military_communication(IRQ, JOR) by JOR; supported_mechanism military_communication(IRQ, JOR) by IRQ")]
    [InlineData("Singapore welcomed a hotline with Malaysia.", "supported_mechanism crisis_communication(MYS, SGP) by SGP")]
    public void Willingness_is_support(string text, string expected) => Exactly(text, expected);

    [Theory]
    [InlineData("No date has been set for the hotline between Serbia and Kosovo.")]
    [InlineData("The joint commission of Ghana and Togo has not yet been set up.")]
    [InlineData("A hotline could help Uruguay and Paraguay.")]
    public void What_is_not_set_up_and_nobody_holds_back_is_nothing(string text) => Exactly(text, "");

    [Theory]
    [InlineData("a hotline", "crisis_communication")]
    [InlineData("a military hotline", "crisis_communication")]
    [InlineData("a crisis communication channel", "crisis_communication")]
    [InlineData("a military-to-military channel", "military_communication")]
    [InlineData("military communication channels", "military_communication")]
    [InlineData("a joint commission", "working_group")]
    [InlineData("a joint committee", "working_group")]
    [InlineData("a counterterrorism task force", "working_group")]
    [InlineData("a working group on fisheries", "working_group")]
    [InlineData("a strategic dialogue", "dialogue")]
    [InlineData("an economic dialogue", "dialogue")]
    [InlineData("regular political consultations", "dialogue")]
    [InlineData("an annual summit", "summit")]
    [InlineData("a missile launch notification system", "information_sharing")]
    [InlineData("an intelligence-sharing arrangement", "information_sharing")]
    [InlineData("joint naval exercises", "exercise")]
    [InlineData("a student exchange programme", "exchange")]
    [InlineData("a free trade agreement", "agreement")]
    public void The_noun_tells_the_kind(string noun, string kind) =>
        Exactly($"Ecuador proposed {noun} with Colombia.", $"proposed_mechanism {kind}(COL, ECU) by ECU");

    [Theory]
    [InlineData("Namibia and Botswana signed an extradition treaty.", "established_mechanism|agreed_to_mechanism agreement(BWA, NAM) by NAM; established_mechanism|agreed_to_mechanism agreement(BWA, NAM) by BWA")]
    public void A_signed_text_is_an_agreement(string text, string expected) => Exactly(text, expected);

    [Fact]
    public void A_named_official_is_the_actor()
    {
        var claim = Assert.Single(Heard.From("Fijian Prime Minister Sitiveni Rabuka proposed a hotline with Tonga.").Claims, c => c.Relation == RelationKind.ProposedMechanism);
        Assert.Equal("Sitiveni Rabuka", Assert.Single(claim.Participants, p => p.Role == ParticipantRole.Actor).Name);
    }

    [Fact]
    public void The_mechanism_keeps_what_the_text_calls_it()
    {
        var claim = Assert.Single(Heard.From("Mali suspended its joint border commission with Niger.").Claims, c => c.Relation == RelationKind.SuspendedMechanism);
        Assert.Contains("commission", claim.Mechanism!.Name, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void What_the_verb_does_not_govern_is_left_alone()
    {
        var heard = Heard.From("North and South Korea restored the military hotline that Pyongyang severed on 10 August following its criticism of the joint US-South Korean exercises.");
        Assert.DoesNotContain(heard.Claims, c => c.Mechanism?.Kind == MechanismKind.Exercise);
    }

    [Fact]
    public void Two_restorations_are_not_one()
    {
        var heard = Heard.From("North and South Korea have restored the military hotline. They had restored the military hotline in July 2021 as well.");
        Assert.Equal(["", "2021-07"], heard.Claims.Where(c => c.Relation == RelationKind.ResumedMechanism).Select(c => c.Time.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_day_on_which_an_offer_was_accepted_is_not_that_of_the_offer()
    {
        var heard = Heard.From("On 9 January 2018 North Korea accepted South Korea's offer of a military hotline.");
        Assert.True(Assert.Single(heard.Claims, c => c.Relation == RelationKind.ProposedMechanism).Time.IsUnknown);
    }

    [Theory]
    [InlineData("The strategic dialogue between Oman and Yemen was suspended in May 2020.")]
    [InlineData("The joint commission of Oman and Yemen was dissolved in May 2020.")]
    public void Nobody_is_said_to_have_ended_what_was_ended_by_nobody_told(string text) =>
        Assert.Empty(Assert.Single(Heard.From(text).Claims, c => c.Relation.Group == RelationGroup.Mechanism).Participants);

    [Fact]
    public void A_summit_held_once_is_a_meeting()
    {
        var heard = Heard.From("Presidents Barack Obama of the United States and Felipe Calderón of Mexico held summits in 2010.");
        Assert.All(heard.Claims, c => Assert.Equal(RelationKind.MetWith, c.Relation));
        Assert.NotEmpty(heard.Claims);
    }

    private static void Exactly(string text, string expected)
    {
        var heard = Heard.From(text);
        Expect.Exactly(heard, expected, heard.Mechanisms);
    }
}
