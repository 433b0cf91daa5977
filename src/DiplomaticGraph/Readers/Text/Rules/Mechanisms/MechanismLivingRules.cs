using static DiplomaticGraph.RelationKind;

namespace DiplomaticGraph.Readers.Text;

/// <summary>What becomes of a mechanism: set up, used, stopped, taken up again, ended.</summary>
internal static class MechanismLivingRules
{
    public static readonly MechanismRule[] All =
    [
        new("mechanism.use", UsedMechanism, "use", "activate", "employ", "utilize", "utilise", "test", "invoke", "operate", "draw on")
        {
            TakesVague = false, Planned = UsedMechanism,
            Example = "Greece and Turkey used the hotline.",
        },
        new("mechanism.talk-over", UsedMechanism, "speak", "talk", "communicate", "confer", "consult", "call", "contact", "ring", "phone", "telephone", "exchange", "send", "pass", "warn", "notify", "inform", "reach", "say", "hold", "get in touch")
        {
            TakesVague = false, Between = ["over", "via", "through", "on", "using", "by means of"], Links = ["over", "via", "through", "on", "using", "of"],
            Example = "The Indian and Pakistani foreign ministers spoke over the hotline.",
        },
        new("mechanism.ring", UsedMechanism, "ring", "buzz", "crackle")
        {
            MechanismActs = true, OnlyOfSubject = true,
            Example = "The hotline between Chad and Sudan rang at dawn.",
        },
        new("mechanism.cancel-round", UsedMechanism, "cancel", "call off", "scrap", "scratch", "abandon")
        {
            OnlyRounds = true, IsCalledOff = true,
            Example = "The second session of the joint commission of Peru and Chile was cancelled.",
        },
        new("mechanism.hold-round", UsedMechanism, "hold", "conduct", "convene", "complete", "conclude", "attend", "host", "stage", "chair", "co-chair", "cochair", "carry out", "take part in", "participate in")
        {
            OfRounds = true, TakesVague = false, MechanismActs = true, Planned = UsedMechanism, Agreed = AgreedToMechanism, Withheld = WithheldAgreement, Refused = RejectedMechanism, Advocated = ProposedMechanism, Denied = UsedMechanism,
            Willing = SupportedMechanism,
            Example = "India and Japan held the fourth annual strategic dialogue.",
        },
        new("mechanism.close-round", UsedMechanism, "end", "begin", "start", "open", "wrap up", "wind up", "close", "finish", "round off", "kick off", "enter", "launch", "complete", "conclude", "cap")
        {
            OnlyRounds = true, TakesVague = false, Planned = UsedMechanism,
            Example = "Chad and Niger wound up the third session of their joint commission.",
        },
        new("mechanism.meet", UsedMechanism, "meet", "gather", "convene", "sit", "assemble", "take place", "confer")
        {
            MechanismActs = true, OnlyOfSubject = true, TakesVague = false, Planned = UsedMechanism, Denied = UsedMechanism,
            Example = "The joint commission of Oman and Iraq met in Muscat.",
        },
        new("mechanism.round-begins", UsedMechanism, "begin", "start", "open", "end", "close", "conclude", "finish", "get under way", "get underway", "kick off", "wrap up", "wind up", "resume")
        {
            MechanismActs = true, OnlyOfSubject = true, OnlyRounds = true, TakesVague = false, Planned = UsedMechanism,
            Example = "The third round of the human rights dialogue between Brazil and Angola opened in Luanda.",
        },
        new MechanismRule("mechanism.put-in-place", EstablishedMechanism, "put")
        {
            After = ["place", "service", "operation", "force", "effect", "motion"],
            Example = "Peru and Ecuador put a joint task force in place.",
        }.AsDeed(),
        new("mechanism.put-on-hold", SuspendedMechanism, "put", "place")
        {
            After = ["hold", "ice", "burner", "shelf", "abeyance", "backburner"], Planned = SuspendedMechanism,
            Example = "Colombia put the joint commission with Ecuador on hold.",
        },
        new("mechanism.come-back", ResumedMechanism, "be", "come", "bring", "put", "get", "go")
        {
            After = ["back"], MechanismActs = true, Planned = ResumedMechanism, TakesVague = false,
            Example = "The hotline between Yemen and Oman is back in service.",
        },
        new("mechanism.go-into-operation", EstablishedMechanism, "go", "come", "enter", "become", "take", "bring")
        {
            After = ["operation", "force", "service", "effect", "being", "live", "operational", "active", "existence", "functional", "online", "fruition", "shape"], MechanismActs = true, Planned = EstablishedMechanism,
            Example = "The hotline between South Korea and North Korea went into operation.",
        },
        new("mechanism.come-to-an-end", EndedMechanism, "come", "cease", "bring", "put", "draw")
        {
            After = ["end", "exist", "close"], MechanismActs = true, Planned = EndedMechanism,
            Example = "The strategic dialogue between Norway and Cuba came to an end.",
        },
        new("mechanism.pull-the-plug", EndedMechanism, "pull", "draw", "turn")
        {
            Between = ["the plug", "a line under", "the page"], Links = ["on", "under"], Planned = EndedMechanism,
            Example = "Iran pulled the plug on the human rights dialogue with Denmark.",
        },
        new("mechanism.breathe-life", ResumedMechanism, "breathe", "give", "inject", "bring", "put", "blow", "pump")
        {
            Between = ["new life", "fresh life", "life", "new impetus", "a new lease"], Links = ["into", "to", "in"], Planned = ResumedMechanism,
            Example = "Belgium and Rwanda breathed new life into their joint commission.",
        },
        new MechanismRule("mechanism.resume", ResumedMechanism, "resume", "restore", "reopen", "re-open", "restart", "re-start", "revive", "reactivate", "re-activate", "re-establish", "reestablish", "reinstate", "renew", "unblock", "relaunch", "re-launch", "rejoin",
            "re-join", "reconvene", "resuscitate", "rekindle", "reconnect", "unfreeze", "thaw", "resurrect", "pick up", "take up", "return to", "come back to", "go back to", "reconstitute", "dust off", "reset", "recommence", "re-engage in", "reintroduce")
        {
            MechanismActs = true,
            Example = "China and the Philippines restored the military hotline.",
        }.AsDeed(),
        new MechanismRule("mechanism.establish", EstablishedMechanism, "establish", "create", "launch", "open", "institute", "initiate", "start", "develop", "install", "inaugurate", "introduce", "found", "form", "institutionalize", "institutionalise",
            "formalize", "formalise", "build", "set up", "begin", "finalize", "finalise", "switch on", "turn on", "constitute", "appoint", "set in motion", "kick off", "get under way", "get underway", "get off the ground", "stand up", "operationalize", "operationalise", "commission", "unveil", "assemble", "organize", "organise",
            "name", "compose", "lay", "connect by", "instal", "rig up", "bring into", "roll out", "forge", "convoke", "put up")
        {
            MechanismActs = true,
            Example = "Egypt and Ethiopia set up a joint technical committee.",
        }.AsDeed(),
        new("mechanism.date-from", EstablishedMechanism, "date", "exist", "operate", "work", "function", "run", "stand")
        {
            After = ["from", "back", "since"], MechanismActs = true, OnlyOfSubject = true, TakesVague = false,
            Example = "The joint committee of Jordan and Syria has existed since 1975.",
        },
        new("mechanism.have-since", EstablishedMechanism, "have", "maintain", "operate", "run", "share")
        {
            OnlySince = true, TakesVague = false,
            Example = "Norway and Russia have had a border commission since 1950.",
        },
        new("mechanism.link", EstablishedMechanism, "link", "connect", "join")
        {
            Between = ["by", "via", "through", "with"], Links = ["by", "via", "through", "with"], TakesVague = true, Agreed = AgreedToMechanism, Planned = EstablishedMechanism, Advocated = ProposedMechanism,
            Example = "Sweden and Finland linked their headquarters by a direct telephone line.",
        },
        new("mechanism.share", EstablishedMechanism, "share", "exchange", "swap", "pass", "pool", "notify", "trade", "transmit", "communicate", "relay")
        {
            OnlyIntended = true, Of = MechanismKind.InformationSharing, Agreed = AgreedToMechanism, Withheld = WithheldAgreement, Refused = RejectedMechanism, Advocated = ProposedMechanism, Planned = EstablishedMechanism, Willing = SupportedMechanism,
            Example = "Bangladesh will share flood data with Bhutan.",
        },
        new("mechanism.fall-silent", SuspendedMechanism, "fall", "go", "be", "lie", "stand", "remain", "stay")
        {
            After = ["silent", "idle", "dormant", "dark", "dead", "quiet", "unused", "disused", "moribund", "limbo", "suspended", "frozen", "paralysed", "paralyzed", "abeyance", "hibernation", "inactive", "defunct"], MechanismActs = true, OnlyOfSubject = true, TakesVague = false,
            Example = "The hotline between Seoul and Pyongyang fell silent in April.",
        },
        new("mechanism.suspend", SuspendedMechanism, "suspend", "freeze", "halt", "pause", "interrupt", "break off", "break", "discontinue", "cut off", "cut", "sever", "stop", "mothball", "shelve", "disconnect", "unplug", "deactivate", "switch off", "turn off", "stay away from", "call off", "disrupt")
        {
            Planned = SuspendedMechanism,
            Example = "North Korea cut the military hotline with South Korea.",
        },
        new("mechanism.end", EndedMechanism, "end", "terminate", "close", "close down", "shut", "shut down", "dismantle", "scrap", "abolish", "dissolve", "disband", "withdraw from", "quit", "leave", "abandon", "cancel", "wind up", "wind down", "expire", "lapse", "tear up", "rip up",
            "denounce", "abrogate", "annul", "rescind", "repudiate", "renounce", "ditch", "axe", "bury", "pull out", "pull out of", "walk out of", "walk away from", "bow out of", "drop out of", "back out of", "opt out of", "exit", "cease", "liquidate", "jettison", "revoke", "nullify", "kill off", "disestablish", "do away with")
        {
            MechanismActs = true, Planned = EndedMechanism,
            Example = "Iran shut down the joint commission with Iraq.",
        },
    ];
}
