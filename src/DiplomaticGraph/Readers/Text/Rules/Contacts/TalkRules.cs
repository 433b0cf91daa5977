using static DiplomaticGraph.RelationKind;

namespace DiplomaticGraph.Readers.Text;

/// <summary>Verbs that tell that people spoke, by telephone or without a word of how.</summary>
internal static class TalkRules
{
    private static readonly string[] OnThePhone =
    [
        "by phone", "by telephone", "over the phone", "over the telephone", "on the phone", "on the telephone", "on the line", "in a call", "in a phone call", "in a telephone call", "in a telephone conversation",
        "in a phone conversation", "by video link", "via video link", "via telephone", "via phone",
    ];

    private static readonly string[] InTouch =
    [
        "in touch", "in contact", "in direct contact", "in close contact", "in constant contact", "in regular contact", "in frequent contact", "in daily contact", "in communication", "in direct communication",
        "in constant touch", "in close touch", "in regular touch", "in telephone contact", "in phone contact",
    ];

    public static readonly IReadOnlyList<VerbRule> All =
    [
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
        new("contact.pick-up-phone", Called, "pick", "get", "be")
        {
            Prepositions = ["to", "with"], Brought = Filler.Official, Needs = ["up the phone", "up the telephone", "on the phone", "on the telephone", "on the line"], IsReciprocal = true, OnlyHappened = true,
            Example = "Qatari Prime Minister Mohammed bin Abdulrahman got on the phone with Iraqi Prime Minister Mohammed Shia al-Sudani.",
        },
        new("contact.by-phone", Called, "get", "reach", "contact", "congratulate", "thank", "inform", "tell", "brief", "assure", "reassure", "urge", "warn", "press", "invite", "notify", "update", "consult", "condole", "catch", "raise")
        {
            Object = Filler.Official, Needs = OnThePhone, Reach = 18, OnlyHappened = true,
            Example = "Mauritanian President Mohamed Ould Ghazouani congratulated Senegalese President Bassirou Diomaye Faye by telephone.",
        },
        new("contact.be-in-touch", SpokeWith, "be", "get", "come")
        {
            Prepositions = ["with"], Needs = InTouch, Reach = 4, IsReciprocal = true, OnlyHappened = true, Confidence = 0.85,
            Example = "Tunis was in touch with Rome over the boats.",
        },
        new("contact.be-in-talks", SpokeWith, "be")
        {
            Prepositions = ["with"], Needs = ["in talks", "in negotiations", "in discussions", "in direct talks", "in consultations"], Reach = 4, IsReciprocal = true, OnlyHappened = true, Confidence = 0.85,
            Example = "Guyana has been in talks with Suriname over the ferry.",
        },
        new("contact.get-in-touch", SpokeWith, "contact")
        {
            Object = Filler.Official, Confidence = 0.85,
            Example = "Nepalese Foreign Minister Arzu Rana Deuba contacted Indian Foreign Minister Subrahmanyam Jaishankar.",
        },
        new("contact.exchange-views", SpokeWith, "exchange", "swap", "trade")
        {
            Prepositions = ["with"], Needs = ["views", "opinions"], Reach = 3, IsReciprocal = true,
            Example = "Mexican Foreign Minister Juan Ramón de la Fuente exchanged views with Belizean Prime Minister Johnny Briceño.",
        },
        new("contact.exchange-words", MetWith, "exchange")
        {
            Prepositions = ["with"], Brought = Filler.Official, Needs = ["pleasantries", "handshakes", "handshake", "a few words", "a couple of words", "brief words", "some words", "a word", "greetings at", "gifts"], Reach = 3, IsReciprocal = true,
            Example = "Qatari Emir Tamim bin Hamad exchanged a few words with Egyptian President Abdel Fattah el-Sisi.",
        },
        new("contact.compare-notes", SpokeWith, "compare")
        {
            Prepositions = ["with"], Needs = ["notes"], IsReciprocal = true,
            Example = "Swiss Foreign Minister Ignazio Cassis compared notes with Austrian Foreign Minister Beate Meinl-Reisinger.",
        },
        new("contact.discuss", SpokeWith, "discuss")
        {
            Prepositions = ["with"], IsReciprocal = true, Confidence = 0.85,
            Example = "Omani Foreign Minister Badr Albusaidi discussed shipping with Yemeni Prime Minister Salem bin Breik.",
        },
        new("contact.raise", SpokeWith, "raise", "broach")
        {
            Prepositions = ["with"], Brought = Filler.Official, OnlyHappened = true, Confidence = 0.8,
            Example = "Lithuanian Foreign Minister Kęstutis Budrys raised the balloons with Belarusian Foreign Minister Maxim Ryzhenkov.",
        },
        new("contact.take-up", SpokeWith, "take")
        {
            Prepositions = ["with"], Brought = Filler.Official, Needs = ["up"], Reach = 5, OnlyHappened = true, Confidence = 0.8,
            Example = "Ghanaian Foreign Minister Samuel Okudzeto Ablakwa took up the tariffs with Burkinabe Foreign Minister Karamoko Traoré.",
        },
        new("contact.talk", SpokeWith, "talk", "speak", "confer", "converse", "communicate", "consult", "chat", "parley", "deliberate", "interact", "liaise", "engage")
        {
            Prepositions = ["with", "to"], IsReciprocal = true,
            Example = "Egyptian Foreign Minister Sameh Shoukry spoke with Iranian Foreign Minister Hossein Amir-Abdollahian.",
        },
        new("contact.brief", SpokeWith, "brief", "consult", "update")
        {
            Object = Filler.Official,
            Example = "Ukrainian Foreign Minister Dmytro Kuleba briefed Polish President Andrzej Duda.",
        },
        new("contact.negotiate", NegotiatedWith, "negotiate", "bargain", "haggle")
        {
            Prepositions = ["with"], IsReciprocal = true,
            Example = "Sudan negotiated with South Sudan.",
        },
    ];
}
