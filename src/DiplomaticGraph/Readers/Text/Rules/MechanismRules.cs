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
        new("mechanism.talk-over", UsedMechanism, "speak", "talk", "communicate", "confer", "consult", "call", "contact")
        {
            TakesVague = false, Between = ["over", "via", "through", "on", "using"],
            Example = "The Indian and Pakistani foreign ministers spoke over the hotline.",
        },
        new("mechanism.hold-round", UsedMechanism, "hold", "conduct", "convene", "complete", "conclude", "attend", "host", "stage", "chair", "co-chair", "take", "meet", "gather", "end", "begin", "start", "open", "wrap", "close", "finish")
        {
            OfRounds = true, TakesVague = false, MechanismActs = true, Planned = UsedMechanism, Agreed = AgreedToMechanism, Withheld = WithheldAgreement, Refused = RejectedMechanism, Advocated = ProposedMechanism,
            Example = "India and Japan held the fourth annual strategic dialogue.",
        },
        new("mechanism.put-in-place", EstablishedMechanism, "put")
        {
            After = ["place", "service"], Agreed = AgreedToMechanism, Withheld = WithheldAgreement, Refused = RejectedMechanism, Advocated = ProposedMechanism, Planned = EstablishedMechanism,
            Example = "Peru and Ecuador put a joint task force in place.",
        },
        new("mechanism.put-on-hold", SuspendedMechanism, "put", "place")
        {
            After = ["hold", "ice"], Planned = SuspendedMechanism,
            Example = "Colombia put the joint commission with Ecuador on hold.",
        },
        new("mechanism.put-forward", ProposedMechanism, "put")
        {
            After = ["forward"], Planned = ProposedMechanism,
            Example = "Kenya put forward an annual strategic dialogue with Ethiopia.",
        },
        new("mechanism.go-into-operation", EstablishedMechanism, "go", "come", "enter")
        {
            After = ["operation", "force", "service", "effect", "being"], MechanismActs = true, Planned = EstablishedMechanism,
            Example = "The hotline between South Korea and North Korea went into operation.",
        },
        new("mechanism.resume", ResumedMechanism, "resume", "restore", "reopen", "restart", "revive", "reactivate", "re-establish", "reestablish", "reinstate", "renew", "unblock")
        {
            MechanismActs = true, Agreed = AgreedToMechanism, Withheld = WithheldAgreement, Refused = RejectedMechanism, Advocated = ProposedMechanism, Planned = ResumedMechanism,
            Example = "China and the Philippines restored the military hotline.",
        },
        new("mechanism.establish", EstablishedMechanism, "establish", "create", "launch", "open", "institute", "initiate", "start", "develop", "install", "inaugurate", "introduce", "found", "form", "institutionalize",
            "formalize", "build", "set", "begin", "adopt", "finalize", "switch")
        {
            MechanismActs = true, Agreed = AgreedToMechanism, Withheld = WithheldAgreement, Refused = RejectedMechanism, Advocated = ProposedMechanism, Planned = EstablishedMechanism,
            Example = "Egypt and Ethiopia set up a joint technical committee.",
        },
        new("mechanism.share", EstablishedMechanism, "share", "exchange")
        {
            OnlyIntended = true, Of = MechanismKind.InformationSharing, Agreed = AgreedToMechanism, Withheld = WithheldAgreement, Refused = RejectedMechanism, Advocated = ProposedMechanism, Planned = EstablishedMechanism,
            Example = "Bangladesh will share flood data with Bhutan.",
        },
        new("mechanism.suspend", SuspendedMechanism, "suspend", "freeze", "halt", "pause", "interrupt", "break", "discontinue", "cut", "sever", "stop")
        {
            Planned = SuspendedMechanism, Willing = null,
            Example = "North Korea cut the military hotline with South Korea.",
        },
        new("mechanism.end", EndedMechanism, "end", "terminate", "close", "shut", "dismantle", "scrap", "abolish", "dissolve", "disband", "withdraw", "quit", "leave", "abandon", "cancel", "wind", "expire", "lapse")
        {
            MechanismActs = true, Planned = EndedMechanism, Willing = null,
            Example = "Iran shut down the joint commission with Iraq.",
        },
        new("mechanism.withhold", WithheldAgreement, "withhold")
        {
            Between = ["consent", "approval", "agreement", "assent"], Willing = null,
            Example = "Sudan withheld its consent to a joint committee with Egypt.",
        },
        new("mechanism.be-undecided", WithheldAgreement, "be", "remain")
        {
            Between = ["undecided about", "undecided on", "undecided over"], Willing = null,
            Example = "Peru remains undecided about an intelligence-sharing arrangement with Ecuador.",
        },
        new("mechanism.say-no", RejectedMechanism, "say")
        {
            Between = ["no to"], Willing = null,
            Example = "Georgia said no to a hotline with Russia.",
        },
        new("mechanism.respond", WithheldAgreement, "respond", "reply", "answer", "react")
        {
            IsOfOmission = true, Willing = null,
            Example = "Saudi Arabia has not responded to Iran's offer of a naval hotline.",
        },
        new("mechanism.turn-down", RejectedMechanism, "turn")
        {
            After = ["down"], Willing = null,
            Example = "Azerbaijan turned down a military hotline with Armenia.",
        },
        new("mechanism.reject", RejectedMechanism, "reject", "refuse", "oppose", "rebuff", "dismiss", "decline", "veto", "rule", "spurn")
        {
            Willing = null,
            Example = "Serbia rejected a joint task force with Kosovo.",
        },
        new("mechanism.reach-agreement", AgreedToMechanism, "reach", "strike", "conclude", "sign")
        {
            Between = ["agreement on", "agreement to", "accord on", "deal on", "up to", "agreement establishing"], Withheld = WithheldAgreement,
            Example = "Benin and Togo reached agreement on a joint task force.",
        },
        new("mechanism.sign", AgreedToMechanism, "sign", "conclude", "ink", "initial", "finalize", "finalise")
        {
            Of = MechanismKind.Agreement, Willing = null,
            Example = "Namibia and Botswana signed an extradition treaty.",
        },
        new("mechanism.agree", AgreedToMechanism, "agree", "accept", "approve", "consent", "sign", "ratify", "join")
        {
            Withheld = WithheldAgreement, Refused = RejectedMechanism, Advocated = ProposedMechanism,
            Example = "Chile and Argentina agreed on a crisis hotline.",
        },
        new("mechanism.propose", ProposedMechanism, "propose", "suggest", "urge", "recommend", "advocate", "call", "push", "press", "demand", "seek", "request", "raise", "offer", "float", "outline", "pitch", "envisage", "want", "ask")
        {
            Planned = ProposedMechanism, Advocated = ProposedMechanism, Willing = ProposedMechanism,
            Example = "Uruguay proposed an annual strategic dialogue with Brazil.",
        },
        new("mechanism.support", SupportedMechanism, "support", "back", "welcome", "favour", "favor", "embrace", "endorse", "prioritize", "prioritise", "cooperate", "champion", "commend", "praise")
        {
            Agreed = SupportedMechanism, Planned = SupportedMechanism, Advocated = ProposedMechanism,
            Example = "Latvia and Lithuania welcomed the joint naval exercises.",
        },
        new("mechanism.be-in-favour", SupportedMechanism, "be")
        {
            Between = ["in favour of", "in favor of"],
            Example = "Germany is in favour of a joint commission with Namibia.",
        },
        new("mechanism.stress-need", SupportedMechanism, "highlight", "stress", "underscore", "underline", "emphasize", "emphasise", "note", "reiterate", "affirm", "reaffirm", "express", "recognize", "recognise", "voice", "declare")
        {
            Between = ["need", "importance", "value", "necessity", "support", "interest", "readiness", "willingness", "urgency"],
            Example = "Ghana and Togo stressed the need for a permanent joint commission.",
        },
    ];
}
