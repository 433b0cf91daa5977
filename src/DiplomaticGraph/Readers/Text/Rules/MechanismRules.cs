using static DiplomaticGraph.RelationKind;

namespace DiplomaticGraph.Readers.Text;

/// <summary>The rules for the life of mechanisms.</summary>
internal static class MechanismRules
{
    public static readonly IReadOnlyList<MechanismRule> All =
    [
        new("mechanism.use", UsedMechanism, "use", "activate", "employ", "utilize")
        {
            TakesVague = false, Planned = UsedMechanism,
            Example = "Greece and Turkey used the hotline.",
        },
        new("mechanism.hold-round", UsedMechanism, "hold", "conduct", "convene", "complete", "conclude", "attend", "host", "stage")
        {
            TakesVague = false, Planned = UsedMechanism, Agreed = AgreedToMechanism, Withheld = WithheldAgreement, Refused = RejectedMechanism, Advocated = ProposedMechanism,
            Example = "India and Japan held the fourth annual strategic dialogue.",
        },
        new("mechanism.resume", ResumedMechanism, "resume", "restore", "reopen", "restart", "revive", "reactivate", "re-establish", "reestablish", "reinstate", "renew", "unblock")
        {
            Agreed = AgreedToMechanism, Withheld = WithheldAgreement, Refused = RejectedMechanism, Advocated = ProposedMechanism, Planned = ResumedMechanism,
            Example = "China and the Philippines restored the military hotline.",
        },
        new("mechanism.establish", EstablishedMechanism, "establish", "create", "launch", "open", "institute", "initiate", "start", "develop", "install", "inaugurate", "introduce", "found", "form", "institutionalize",
            "formalize", "build", "set", "begin", "activate", "adopt", "finalize")
        {
            Agreed = AgreedToMechanism, Withheld = WithheldAgreement, Refused = RejectedMechanism, Advocated = ProposedMechanism, Planned = ProposedMechanism,
            Example = "Egypt and Ethiopia set up a joint technical committee.",
        },
        new("mechanism.suspend", SuspendedMechanism, "suspend", "freeze", "halt", "pause", "interrupt", "break", "discontinue", "cut", "sever", "stop")
        {
            Planned = SuspendedMechanism,
            Example = "North Korea cut the military hotline with South Korea.",
        },
        new("mechanism.end", EndedMechanism, "end", "terminate", "close", "shut", "dismantle", "scrap", "abolish", "dissolve", "disband", "withdraw", "quit", "leave", "abandon", "cancel")
        {
            Planned = EndedMechanism,
            Example = "Iran shut down the joint commission with Iraq.",
        },
        new("mechanism.reject", RejectedMechanism, "reject", "refuse", "oppose", "rebuff", "dismiss", "decline", "veto", "rule")
        {
            Example = "Serbia rejected a joint task force with Kosovo.",
        },
        new("mechanism.agree", AgreedToMechanism, "agree", "accept", "approve", "endorse", "consent", "sign", "ratify")
        {
            Withheld = WithheldAgreement, Refused = RejectedMechanism, Advocated = ProposedMechanism,
            Example = "Chile and Argentina agreed on a crisis hotline.",
        },
        new("mechanism.propose", ProposedMechanism, "propose", "suggest", "urge", "recommend", "advocate", "call", "push", "press", "demand", "seek", "request", "raise", "offer", "float", "outline", "pitch", "table", "envisage")
        {
            Planned = ProposedMechanism, Advocated = ProposedMechanism,
            Example = "Uruguay proposed an annual strategic dialogue with Brazil.",
        },
        new("mechanism.support", SupportedMechanism, "support", "back", "welcome", "favour", "favor", "embrace", "prioritize", "prioritise", "cooperate", "champion", "commend", "praise")
        {
            Agreed = SupportedMechanism, Planned = SupportedMechanism, Advocated = ProposedMechanism,
            Example = "Latvia and Lithuania welcomed the joint naval exercises.",
        },
        new("mechanism.stress-need", SupportedMechanism, "highlight", "stress", "underscore", "underline", "emphasize", "emphasise", "note", "reiterate", "affirm", "reaffirm", "express", "recognize", "recognise")
        {
            Between = ["need", "importance", "value", "necessity", "support", "interest", "readiness", "willingness", "urgency"],
            Example = "Ghana and Togo stressed the need for a permanent joint commission.",
        },
    ];
}
