using static DiplomaticGraph.RelationKind;

namespace DiplomaticGraph.Readers.Text;

/// <summary>The rules for contacts. The first that fits a word wins, so the narrower stand before the wider.</summary>
internal static class ContactRules
{
    public static readonly IReadOnlyList<VerbRule> Verbs =
    [
        new("contact.meet", MetWith, "meet", "convene")
        {
            Object = Filler.Official, Prepositions = ["with"], IsReciprocal = true, Excludes = ["challenge", "criteria", "demands", "needs"],
            Example = "French President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin.",
        },
        new("contact.sit-down", MetWith, "sit")
        {
            Prepositions = ["with"], Needs = ["down"], IsReciprocal = true,
            Example = "Kenyan President William Ruto sat down with Ugandan President Yoweri Museveni.",
        },
        new("contact.see", MetWith, "see")
        {
            Object = Filler.Official, NotBefore = ["as", "off", "being"], NotBeforeVerb = true, Confidence = 0.85,
            Example = "Turkish Foreign Minister Hakan Fidan saw Iraqi President Abdul Latif Rashid in Baghdad.",
        },
        new("contact.spend-time", MetWith, "spend")
        {
            Prepositions = ["with"], Brought = Filler.Official, Needs = ["hours", "hour", "minutes", "morning", "afternoon", "evening"], Reach = 5,
            Example = "Angolan Foreign Minister Téte António spent two hours with Rwandan President Paul Kagame.",
        },
        new("contact.shake-hands", MetWith, "shake")
        {
            Prepositions = ["with"], Needs = ["hands"], IsReciprocal = true,
            Example = "Indian Prime Minister Narendra Modi shook hands with Pakistani President Asif Ali Zardari.",
        },
        new("contact.dine", MetWith, "dine", "lunch", "breakfast")
        {
            Prepositions = ["with"], IsReciprocal = true,
            Example = "Brazilian President Lula dined with French President Emmanuel Macron.",
        },
        new("contact.telephone", Called, "telephone", "phone", "ring")
        {
            Object = Filler.Official,
            Example = "Bolivian President Luis Arce telephoned Paraguayan President Santiago Peña.",
        },
        new("contact.call-up", Called, "call")
        {
            Object = Filler.Official, Excludes = ["for", "on", "upon", "off"],
            Example = "Turkish President Recep Tayyip Erdogan called Russian President Vladimir Putin.",
        },
        new("contact.mediate", MediatedBetween, "mediate", "shuttle", "arbitrate")
        {
            Subject = ParticipantRole.Mediator, Prepositions = ["between", "among"],
            Example = "Qatari Foreign Minister Mohammed bin Abdulrahman mediated between Chad and Sudan.",
        },
        new("contact.exchange-letters", WroteTo, "exchange")
        {
            Prepositions = ["with"], Needs = ["letters", "messages", "notes", "telegrams"], Reach = 4, IsReciprocal = true,
            Example = "Cuban President Miguel Díaz-Canel and Angolan President João Lourenço exchanged letters.",
        },
        new("contact.exchange-views", SpokeWith, "exchange")
        {
            Prepositions = ["with"], Needs = ["views", "opinions"], Reach = 3, IsReciprocal = true,
            Example = "Mexican Foreign Minister Juan Ramón de la Fuente exchanged views with Belizean Prime Minister Johnny Briceño.",
        },
        new("contact.discuss", SpokeWith, "discuss")
        {
            Prepositions = ["with"], IsReciprocal = true, Confidence = 0.85,
            Example = "Omani Foreign Minister Badr Albusaidi discussed shipping with Yemeni Prime Minister Salem bin Breik.",
        },
        new("contact.call-on", MetWith, "call")
        {
            Prepositions = ["on", "upon"], Brought = Filler.Official, Needs = ["on", "upon"], NotBefore = ["to", "for", "not"],
            Example = "Belarusian Foreign Minister Maxim Ryzhenkov called on Chinese President Xi Jinping.",
        },
        new("contact.talk", SpokeWith, "talk", "speak", "confer", "converse", "communicate", "consult")
        {
            Prepositions = ["with", "to"], IsReciprocal = true,
            Example = "Egyptian Foreign Minister Sameh Shoukry spoke with Iranian Foreign Minister Hossein Amir-Abdollahian.",
        },
        new("contact.brief", SpokeWith, "brief", "consult", "update")
        {
            Object = Filler.Official,
            Example = "Ukrainian Foreign Minister Dmytro Kuleba briefed Polish President Andrzej Duda.",
        },
        new("contact.negotiate", NegotiatedWith, "negotiate", "bargain")
        {
            Prepositions = ["with"], IsReciprocal = true,
            Example = "Sudan negotiated with South Sudan.",
        },
        new("contact.visit", Visited, "visit", "tour")
        {
            Subject = ParticipantRole.Visitor, Other = ParticipantRole.Host, Object = Filler.Place,
            Example = "Japanese Prime Minister Fumio Kishida visited Kenya.",
        },
        new("contact.travel", Visited, "travel", "fly", "go", "journey", "jet", "head", "arrive", "land", "come")
        {
            Subject = ParticipantRole.Visitor, Other = ParticipantRole.Host, Prepositions = ["to", "in", "at"], Brought = Filler.Place,
            Example = "Chilean Foreign Minister Alberto van Klaveren arrived in Lima.",
        },
        new("contact.pay-visit", Visited, "pay")
        {
            Subject = ParticipantRole.Visitor, Other = ParticipantRole.Host, Prepositions = ["to"], Brought = Filler.Place, Needs = ["visit"], Reach = 6,
            Example = "Norwegian Prime Minister Jonas Gahr Støre paid an official visit to India.",
        },
        new("contact.receive", Hosted, "receive", "host", "greet", "welcome")
        {
            Subject = ParticipantRole.Host, Other = ParticipantRole.Visitor, Object = Filler.Official,
            Example = "Pope Francis aside, Italian President Sergio Mattarella received Mexican President Claudia Sheinbaum.",
        },
        new("contact.write", WroteTo, "write")
        {
            Prepositions = ["to"],
            Example = "Canadian Prime Minister Justin Trudeau wrote to Australian Prime Minister Anthony Albanese.",
        },
        new("contact.send-letter", WroteTo, "send", "deliver", "address")
        {
            Object = Filler.Official, Prepositions = ["to"], Needs = ["letter", "message", "note", "telegram", "cable"], Reach = 9,
            Example = "Iranian President Masoud Pezeshkian sent a letter to Omani Sultan Haitham bin Tariq.",
        },
    ];

    public static readonly IReadOnlyList<NounRule> Nouns =
    [
        new("contact.courtesy-call", MetWith, "call", "calls")
        {
            Modifiers = ["courtesy", "farewell", "introductory", "protocol"], AlsoBringing = ["on", "upon", "to"],
            Example = "Bhutanese Foreign Minister D. N. Dhungyel paid a courtesy call on Indian President Droupadi Murmu.",
        },
        new("contact.call-on-somebody", MetWith, "call", "calls")
        {
            Directly = "on",
            Example = "Latvian Foreign Minister Baiba Braže began the day with a call on Estonian President Alar Karis.",
        },
        new("contact.phone-call", Called, "call", "calls", "conversation", "conversations", "talk", "talks", "discussion", "discussions", "exchange", "contact")
        {
            Modifiers = ["phone", "telephone", "video", "telephonic", "virtual"], AlsoBringing = ["to"],
            Example = "A telephone conversation between Peruvian President Dina Boluarte and Chilean President Gabriel Boric lasted an hour.",
        },
        new("contact.call", Called, "call", "calls", "videoconference", "teleconference", "video-conference")
        {
            AlsoBringing = ["to"],
            Example = "In a call with Spanish Prime Minister Pedro Sánchez, Moroccan King Mohammed VI raised trade.",
        },
        new("contact.video-meeting", Called, "meeting", "meetings", "summit")
        {
            Modifiers = ["video", "virtual", "online"],
            Example = "Fijian Prime Minister Sitiveni Rabuka held a virtual meeting with Samoan Prime Minister Fiame Naomi Mata'afa.",
        },
        new("contact.indirect-talks", NegotiatedWith, "talks", "negotiations", "discussions", "consultations", "contacts")
        {
            Modifiers = ["indirect", "proximity"], Topic = "indirect",
            Example = "Chad and Sudan held indirect talks.",
        },
        new("contact.negotiations", NegotiatedWith, "negotiations", "negotiation")
        {
            IsGeneric = true,
            Example = "Negotiations between Serbia and Kosovo took place in Brussels.",
        },
        new("contact.visit-noun", Visited, "visit", "visits", "trip", "trips", "tour", "journey", "stopover")
        {
            Subject = ParticipantRole.Visitor, Other = ParticipantRole.Host, IsVisit = true,
            Example = "During her visit to Ghana, Danish Foreign Minister Lars Løkke Rasmussen praised the reforms.",
        },
        new("contact.audience", MetWith, "audience")
        {
            AlsoBringing = ["to"],
            Example = "Pope Leo XIV granted an audience to Lebanese President Joseph Aoun.",
        },
        new("contact.meeting", MetWith, "meeting", "meetings", "encounter", "encounters", "summit", "summits", "session", "sessions", "sit-down", "get-together", "luncheon", "lunch",
            "dinner", "tête-à-tête", "tete-a-tete", "breakfast", "handshake", "roundtable")
        {
            Example = "A meeting between Vietnamese President To Lam and Lao President Thongloun Sisoulith took place in Hanoi.",
        },
        new("contact.talks", SpokeWith, "talks", "discussion", "discussions", "conversation", "conversations", "consultation", "consultations", "dialogue", "dialogues", "interaction", "interactions",
            "exchange", "exchanges", "deliberations", "dialog")
        {
            IsGeneric = true,
            Example = "Thai Prime Minister Srettha Thavisin held talks with Malaysian Prime Minister Anwar Ibrahim.",
        },
    ];

    /// <summary>All the nouns of the rules.</summary>
    internal static readonly WordList EventNouns = WordList.Of(Nouns.SelectMany(r => r.Nouns));
}
