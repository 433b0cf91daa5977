using static DiplomaticGraph.RelationKind;

namespace DiplomaticGraph.Readers.Text;

/// <summary>The rules for positions: what one side says or does towards another.</summary>
internal static class PositionRules
{
    public static readonly IReadOnlyList<VerbRule> Verbs =
    [
        Position("position.call-for", AppealedTo, "call") with { Needs = ["for"], Prepositions = ["to", "with"], TakesInterlocutor = true, Example = "In talks with German Chancellor Olaf Scholz, Polish President Andrzej Duda called for more aid." },
        Position("position.call-on", AppealedTo, "call") with { Needs = ["on", "upon"], Prepositions = ["on", "upon"], Before = ["to", "for", "not"], Example = "Norway called on Sudan to end the fighting." },
        Position("position.urge", AppealedTo, "urge", "ask", "request", "implore", "exhort", "press", "beg") with { Object = Filler.Party, Example = "Japan urged Iran to show restraint." },
        Position("position.appeal", AppealedTo, "appeal") with { Prepositions = ["to"], Example = "Jordan appealed to Israel." },
        Position("position.invite", AppealedTo, "invite") with { Object = Filler.Party, Example = "Indian Prime Minister Narendra Modi invited Sri Lankan President Anura Kumara Dissanayake." },
        Position("position.warn", Warned, "warn", "caution") with { Object = Filler.Party, Example = "Turkey warned Greece." },
        Position("position.red-line", Warned, "emphasize", "emphasise", "stress", "call", "describe", "underscore", "draw", "reiterate", "say", "name", "underline")
            with { Needs = ["red line", "red lines"], Reach = 14, LooksIntoClause = true, TakesInterlocutor = true, Confidence = 0.85, Example = "Russian President Vladimir Putin met US President Joe Biden. Putin stressed that Ukraine was a red line." },
        Position("position.threaten", Threatened, "threaten") with { Object = Filler.Party, Example = "North Korea threatened South Korea." },
        Position("position.demand", Demanded, "demand") with { Prepositions = ["from", "of"], Example = "Cyprus demanded an apology from Turkey." },
        Position("position.accuse", Accused, "accuse", "blame", "condemn", "criticize", "criticise", "denounce", "rebuke", "slam", "lambast", "fault", "scold") with { Object = Filler.Party, Example = "Armenia accused Azerbaijan of shelling." },
        Position("position.protest", ProtestedTo, "protest", "complain") with { Prepositions = ["to", "with"], Example = "Vietnam protested to China." },
        Position("position.summon", ProtestedTo, "summon") with { Object = Filler.Party, Example = "France summoned the Belarusian ambassador." },
        Position("position.reject-request", Rejected, "reject", "refuse", "decline", "rebuff", "dismiss", "spurn")
            with { Needs = ["request", "requests", "demand", "demands", "call", "calls", "appeal", "offer", "plea", "claim", "claims", "ultimatum"], Reach = 5, Prepositions = ["from", "by", "of"], TakesOwner = true, Example = "Algeria rejected a request from Niger." },
        Position("position.reject", Rejected, "rebuff", "snub", "reject") with { Object = Filler.Party, Example = "Ethiopia rebuffed Egypt." },
        Position("position.offer-mediation", Promised, "offer") with { Needs = ["mediate", "mediation", "broker", "facilitate"], Reach = 4, Prepositions = ["between"], Example = "Norway offered to mediate between Chad and Sudan." },
        Position("position.break-ties", ReducedRelations, "sever", "cut", "break", "suspend", "downgrade", "freeze")
            with { Needs = ["ties", "relations", "links"], Reach = 5, Prepositions = ["with", "to"], Example = "Bahrain severed diplomatic ties with Lebanon." },
        Position("position.recall", ReducedRelations, "recall", "withdraw") with { Needs = ["ambassador", "ambassadors", "diplomats", "envoy"], Reach = 4, Prepositions = ["to", "from", "in"], Example = "Chile recalled its ambassador to Peru." },
        Position("position.praise", CooperatedDiplomatically, "praise", "thank", "congratulate", "commend", "applaud", "endorse", "recognize", "recognise", "defend", "assure", "reassure") with { Object = Filler.Party, Example = "Ukraine thanked Poland." },
        Position("position.sign", AgreedWith, "sign", "conclude", "reach", "ink", "initial", "finalize")
            with { Needs = ["agreement", "agreements", "treaty", "accord", "pact", "deal", "memorandum", "protocol", "agreement.", "declaration", "contract"], Reach = 7, Prepositions = ["with"], IsReciprocal = true, Subject = ParticipantRole.Actor, Example = "Qatar signed an agreement with Rwanda." },
        Position("position.agree", AgreedWith, "agree") with { Prepositions = ["with"], IsReciprocal = true, Example = "Bolivia and Paraguay agreed to deepen cooperation." },
        Position("position.pledge", Promised, "pledge", "promise", "vow", "commit") with { Object = Filler.Party, Prepositions = ["to"], IsMutual = true, Example = "Finland and Estonia pledged to cooperate." },
        Position("position.express-commitment", Promised, "express", "reaffirm", "affirm", "reiterate", "voice", "underscore", "underline", "confirm", "renew")
            with { Needs = ["commitment", "commitments", "readiness", "resolve", "willingness", "determination", "pledge"], Reach = 5, IsMutual = true, TakesInterlocutor = false, Example = "Ghana and Togo reaffirmed their commitment to good relations." },
        Position("position.sanction", Sanctioned, "sanction") with { Object = Filler.Party, Example = "Canada sanctioned Myanmar." },
        Position("position.impose", Sanctioned, "impose", "slap", "announce") with { Needs = ["sanctions", "embargo", "ban"], Reach = 5, Prepositions = ["on", "against"], Example = "Japan imposed new sanctions on Russia." },
        Position("position.expel", Coerced, "expel", "deport") with { Object = Filler.Official, Example = "Bulgaria expelled two Russian diplomats." },
        Position("position.attack", Fought, "attack", "invade", "bomb", "shell", "bombard", "raid") with { Object = Filler.Party, Example = "Iraq invaded Kuwait." },
        Position("position.aid", Aided, "aid", "lend", "supply", "donate", "send", "give", "provide", "deliver", "grant") with { Object = Filler.Party, Prepositions = ["to"], Needs = ["aid", "loan", "assistance", "weapons", "arms", "relief", "grant", "supplies", "loans"], Reach = 8, Example = "Sweden supplied arms to Latvia." },
    ];

    private static VerbRule Position(string name, RelationKind relation, params string[] verbs) => new(name, relation, verbs)
    {
        Subject = ParticipantRole.Actor, Other = ParticipantRole.Target, OnlyHappened = true, Confidence = 0.8, Example = "",
    };
}
