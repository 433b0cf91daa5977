using static DiplomaticGraph.RelationKind;

namespace DiplomaticGraph.Readers.Text;

/// <summary>Who wants a mechanism: those who put it forward, and those who favour it.</summary>
internal static class MechanismProposingRules
{
    private static readonly string[] ProposalNouns =
        ["proposal", "proposals", "plan", "plans", "offer", "offers", "idea", "ideas", "call", "calls", "request", "requests", "suggestion", "draft", "initiative", "appeal", "bid", "demand", "blueprint", "prospect", "possibility", "option"];

    private static readonly string[] SupportLinks = ["to", "for", "behind", "on", "in", "of", "from", "towards", "toward", "with", "about"];

    private static readonly string[] FavourPhrases =
    [
        "in favour of", "in favor of", "open to", "receptive to", "amenable to", "favourable to", "favorable to", "favourably disposed to", "supportive of", "sympathetic to", "well disposed towards", "well disposed to",
        "ready for", "ready to", "prepared for", "prepared to", "willing to", "keen on", "keen to", "eager to", "enthusiastic about", "interested in", "happy to", "glad to", "all for", "behind",
    ];

    public static readonly MechanismRule[] All =
    [
        new("mechanism.make-proposal", ProposedMechanism, "make", "submit", "present", "circulate", "unveil", "table", "renew", "repeat", "reiterate", "restate", "revive", "extend", "issue", "launch", "put", "deliver", "send", "hand",
            "advance", "outline", "draw up", "come up with", "lay out", "set out", "announce", "reveal", "disclose", "moot", "raise", "float", "introduce", "prepare", "bring up", "broach", "hold out", "spell out", "resubmit", "formulate", "voice")
        {
            OfOwnProposals = true, Planned = ProposedMechanism, Advocated = ProposedMechanism,
            Example = "Gambia renewed its proposal for a border hotline with Senegal.",
        },
        new("mechanism.put-forward", ProposedMechanism, "put")
        {
            After = ["forward"], Planned = ProposedMechanism,
            Example = "Kenya put forward an annual strategic dialogue with Ethiopia.",
        },
        new("mechanism.put-to", ProposedMechanism, "put to", "put before", "bring before", "submit to", "pitch to", "present to", "suggest to")
        {
            Planned = ProposedMechanism, Advocated = ProposedMechanism,
            Example = "A hotline was put to Eritrea by Djibouti.",
        },
        new("mechanism.make-case", ProposedMechanism, "make", "put", "plead", "argue", "state", "press")
        {
            Between = ["case for", "argument for", "pitch for", "plea for", "push for", "bid for", "appeal for", "overture", "overtures", "case"], Links = ["for", "of"],
            Example = "Lesotho made the case for a joint commission with Eswatini.",
        },
        new("mechanism.call-for", ProposedMechanism, "call for", "call on", "call upon", "push for", "press for", "ask for", "appeal for", "appeal to", "plead for", "argue for", "lobby for", "campaign for", "wish for", "insist on", "fight for")
        {
            Planned = ProposedMechanism, Advocated = ProposedMechanism, Willing = ProposedMechanism,
            Example = "Ghana asked Benin for a joint committee on fishing.",
        },
        new("mechanism.propose", ProposedMechanism, "propose", "suggest", "urge", "recommend", "advocate", "push", "press", "demand", "seek", "request", "raise", "offer", "float", "outline", "pitch", "envisage", "envision", "want", "ask", "table",
            "moot", "broach", "advance", "sketch", "volunteer", "invite", "crave", "desire", "solicit")
        {
            Planned = ProposedMechanism, Advocated = ProposedMechanism, Willing = ProposedMechanism,
            Example = "Uruguay proposed an annual strategic dialogue with Brazil.",
        },
        new("mechanism.need", ProposedMechanism, "need", "deserve", "require", "lack")
        {
            OnlyIntended = true, TakesVague = false, Advocated = ProposedMechanism, IsWish = true,
            Example = "Benin and Togo need a joint commission, analysts say.",
        },
        new("mechanism.ought-to-have", ProposedMechanism, "have", "maintain", "operate", "see", "get")
        {
            OnlyIntended = true, TakesVague = false, Advocated = ProposedMechanism,
            Example = "Samoa would like to see an annual dialogue with Tonga.",
        },
        new("mechanism.support", SupportedMechanism, "support", "back", "welcome", "favour", "favor", "embrace", "endorse", "prioritize", "prioritise", "cooperate on", "cooperate", "champion", "commend", "praise", "hail", "applaud", "greet", "stand behind", "stand by",
            "get behind", "line up behind", "rally behind", "second", "sponsor", "promote", "encourage", "bless", "side with")
        {
            Agreed = SupportedMechanism, Planned = SupportedMechanism, Advocated = ProposedMechanism, Willing = SupportedMechanism,
            Example = "Latvia and Lithuania welcomed the joint naval exercises.",
        },
        new("mechanism.give-support", SupportedMechanism, "give", "lend", "offer", "throw", "put", "voice", "express", "declare", "announce", "pledge", "extend", "signal", "state", "reaffirm", "reiterate", "indicate", "affirm", "confirm", "show", "register", "add", "find", "see", "have", "receive", "win", "enjoy", "get")
        {
            Between = ["support", "backing", "blessing", "blessings", "weight", "endorsement", "approbation", "thumbs-up", "encouragement", "sympathy", "interest", "readiness", "willingness", "openness", "enthusiasm", "voice", "merit", "merits", "value", "virtue"],
            Links = SupportLinks, Willing = SupportedMechanism,
            Example = "Hungary threw its weight behind a joint commission with Serbia.",
        },
        new("mechanism.be-in-favour", SupportedMechanism, "be", "remain", "come", "speak", "stay", "pronounce", "declare", "seem", "express", "profess", "say")
        {
            Between = FavourPhrases,
            Example = "Germany is in favour of a joint commission with Namibia.",
        },
        new("mechanism.stress-need", SupportedMechanism, "highlight", "stress", "underscore", "underline", "emphasize", "emphasise", "note", "reiterate", "affirm", "reaffirm", "express", "recognize", "recognise", "voice", "declare", "acknowledge", "point", "see")
        {
            Between = ["need", "importance", "value", "necessity", "support", "interest", "readiness", "willingness", "urgency", "usefulness", "desirability", "benefits", "commitment"],
            Example = "Ghana and Togo stressed the need for a permanent joint commission.",
        },
    ];
}
