using static DiplomaticGraph.RelationKind;

namespace DiplomaticGraph.Readers.Text;

/// <summary>What is answered to a mechanism that is put forward: consent, none so far, and refusal.</summary>
internal static class MechanismAnsweringRules
{
    private static readonly string[] Agreements = ["agreement", "agreements", "accord", "deal", "understanding", "memorandum", "consensus", "compromise", "arrangement", "terms", "protocol", "pact", "convention", "note", "mou", "memorandums", "memoranda"];

    private static readonly string[] AgreementLinks = ["on", "to", "for", "about", "over", "establishing", "creating", "setting", "up", "of", "launching", "instituting", "governing", "providing", "reopening", "restoring"];

    private static readonly string[] Consents = ["consent", "approval", "agreement", "assent", "go-ahead", "go ahead", "green light", "nod", "permission", "clearance", "signature"];

    private static readonly string[] ConsentLinks = ["to", "for", "on", "of"];

    private static readonly string[] Replies = ["answer", "answers", "reply", "response", "comment", "decision", "commitment", "position", "verdict", "opinion", "word"];

    public static readonly MechanismRule[] All =
    [
        new("mechanism.withhold", WithheldAgreement, "withhold", "hold back", "reserve", "delay", "defer", "postpone", "put off", "suspend", "refuse", "await")
        {
            Between = [.. Consents, "decision", "judgement", "judgment", "position", "answer", "reply", "response", "ratification", "signing"], Links = [.. ConsentLinks, "about", "over"],
            Example = "Sudan withheld its consent to a joint committee with Egypt.",
        },
        new("mechanism.be-undecided", WithheldAgreement, "be", "remain", "keep", "stay", "sound", "seem", "appear")
        {
            Between =
            [
                "undecided about", "undecided on", "undecided over", "undecided", "noncommittal", "non-committal", "ambivalent", "silent", "silence", "quiet", "evasive", "hesitant", "reluctant", "unsure", "uncertain", "in two minds", "wavering",
                "of two minds", "on the fence", "lukewarm", "tepid", "divided", "split", "coy", "cautious", "wary",
            ],
            Example = "Peru remains undecided about an intelligence-sharing arrangement with Ecuador.",
        },
        new("mechanism.give-no-answer", WithheldAgreement, "give", "make", "send", "offer", "issue", "provide", "deliver", "have", "receive", "take", "return", "reach")
        {
            Between = Replies, Links = ["to", "on", "about", "of", "for"], IsOfOmission = true,
            Example = "Chad has not given an answer to Sudan's proposal for a joint committee.",
        },
        new("mechanism.respond", WithheldAgreement, "respond", "reply", "answer", "react", "decide", "rule on", "commit", "pronounce")
        {
            IsOfOmission = true,
            Example = "Saudi Arabia has not responded to Iran's offer of a naval hotline.",
        },
        new("mechanism.ask-for-time", WithheldAgreement, "ask", "want", "need", "request", "take", "seek", "require")
        {
            Between = ["time", "clarification", "clarifications", "details"],
            Example = "Burundi asked for more time to consider a joint commission with Rwanda.",
        },
        new("mechanism.study", WithheldAgreement, "study", "consider", "weigh", "mull", "examine", "review", "assess", "look at", "look into", "think about", "think over", "ponder", "analyse", "analyze", "take note of", "note", "ignore", "sidestep", "dodge", "duck", "evade", "leave", "stall on", "sit on")
        {
            OfOthersProposals = true,
            Example = "Oman is studying Yemen's proposal for a fisheries commission.",
        },
        new("mechanism.stop-short", WithheldAgreement, "stop", "fall", "hesitate", "drag", "hang", "hedge", "balk at", "baulk at", "demur at")
        {
            Between = ["short of", "over", "about", "on", "to", "at", "back from"],
            Example = "Egypt stopped short of a joint commission with Ethiopia.",
        },
        new("mechanism.say-no", RejectedMechanism, "say", "give", "see", "have", "find", "want", "take", "deliver", "issue", "be", "play", "express", "show")
        {
            Between =
            [
                "no to", "no need", "no point", "no interest", "no part", "no use", "no reason", "no place", "no role", "no room", "no merit", "no sense", "nothing to do with", "nothing of", "no truck with", "little point", "little need", "little use",
                "no support", "no favour", "no favor", "no intention", "no question of", "no desire", "no wish", "no chance of", "not interested in", "opposed to", "against", "a no to", "rebuff to", "hostile to", "adamantly against", "out of the question", "uninterested in", "unwilling",
            ],
            IsDeclared = true,
            Example = "Georgia said no to a hotline with Russia.",
        },
        new("mechanism.pour-cold-water", RejectedMechanism, "pour", "throw", "slam", "shut", "close", "turn", "set")
        {
            Between = ["cold water", "the door", "its back", "their back", "his back", "her back", "its face", "thumbs down", "a deaf ear", "the thumbs-down"], Links = ["on", "to", "against", "over"],
            Example = "Serbia poured cold water on a hotline with Kosovo.",
        },
        new("mechanism.turn-down", RejectedMechanism, "turn down", "shoot down", "vote down", "knock back", "knock down", "brush aside", "brush off", "throw out", "wave away", "wave aside", "push aside", "push back", "swat away", "bat away", "cast aside", "strike down", "fend off", "rule out", "write off", "laugh off", "shrug off")
        {
            Example = "Azerbaijan turned down a military hotline with Armenia.",
        },
        new("mechanism.reject", RejectedMechanism, "reject", "refuse", "oppose", "rebuff", "dismiss", "decline", "veto", "spurn", "snub", "resist", "scotch", "nix", "torpedo", "block", "shun", "object to", "disapprove of")
        {
            IsDeclared = true,
            Example = "Serbia rejected a joint task force with Kosovo.",
        },
        new("mechanism.reach-agreement", AgreedToMechanism, "reach", "strike", "conclude", "sign", "clinch", "seal", "come to", "arrive at", "work out", "hammer out", "thrash out", "forge", "initial", "ink", "finalize", "finalise", "make", "enter", "broker", "cut", "secure", "find", "exchange", "achieve")
        {
            Between = Agreements, Links = AgreementLinks, Withheld = WithheldAgreement,
            Example = "Benin and Togo reached agreement on a joint task force.",
        },
        new("mechanism.give-consent", AgreedToMechanism, "give", "grant", "signal", "express", "announce", "offer", "add", "lend", "put", "confirm", "notify")
        {
            Between = Consents, Links = ConsentLinks, Withheld = WithheldAgreement, Refused = RejectedMechanism,
            Example = "Niger gave its consent to a joint commission with Mali.",
        },
        new("mechanism.sign", AgreedToMechanism, "sign", "conclude", "ink", "initial", "finalize", "finalise", "enter into")
        {
            Of = MechanismKind.Agreement,
            Example = "Namibia and Botswana signed an extradition treaty.",
        },
        new("mechanism.agree", AgreedToMechanism, "agree on", "agree to", "agree upon", "accept", "approve", "consent to", "ratify", "join", "sign up", "subscribe to", "accede to", "settle on", "assent to", "acquiesce in", "adopt", "decide on", "decide upon", "go along with", "concur in")
        {
            Withheld = WithheldAgreement, Refused = RejectedMechanism, Advocated = ProposedMechanism, Agreed = AgreedToMechanism,
            Willing = SupportedMechanism,
            Example = "Chile and Argentina agreed on a crisis hotline.",
        },
        new("mechanism.be-agreed", AgreedToMechanism, "agree", "consent", "sign")
        {
            OnlyOfSubject = true, Withheld = WithheldAgreement, Refused = RejectedMechanism, Advocated = ProposedMechanism,
            Example = "The hotline between Chile and Argentina was agreed in May.",
        },
    ];
}
