using static DiplomaticGraph.RelationKind;

namespace DiplomaticGraph.Readers.Text;

/// <summary>The rules for contacts. The first that fits a word wins, so the narrower stand before the wider.</summary>
internal static class ContactRules
{
    public static readonly IReadOnlyList<VerbRule> Verbs = [.. MeetingRules.All, .. TalkRules.All, .. LetterRules.All, .. MediationRules.All, .. VisitRules.All];

    /// <summary>The rules for verbs, by the verb.</summary>
    internal static readonly VerbRuleSet VerbIndex = new(Verbs);

    /// <summary>What is more than a verb or a noun with its sides.</summary>
    public static readonly IReadOnlyList<Construction> Constructions = [Letters.Rule, Gatherings.Together, Gatherings.ToTheTable, ThirdParties.Hosting, ThirdParties.Mediating];

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
        new("contact.video-conference", Called, "conference", "conferences")
        {
            Modifiers = ["video", "telephone", "phone"],
            Example = "Guyanese President Irfaan Ali held a video conference with Haitian Prime Minister Garry Conille.",
        },
        new("contact.hospitality", Hosted, "dinner", "dinners", "luncheon", "lunch", "banquet", "reception", "breakfast", "tea")
        {
            Subject = ParticipantRole.Host, Other = ParticipantRole.Visitor, Guests = ["for"], Holding = ["give", "host", "hold", "offer", "throw", "tender", "lay"],
            Example = "Saint Lucian Prime Minister Philip Pierre gave a luncheon for Taiwanese Foreign Minister Lin Chia-lung.",
        },
        new("contact.phone-call", Called, "call", "calls", "conversation", "conversations", "talk", "talks", "discussion", "discussions", "exchange", "contact")
        {
            Modifiers = ["phone", "telephone", "video", "telephonic", "virtual", "conference", "zoom", "skype"], AlsoBringing = ["to"],
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
        new("contact.visit-noun", Visited, "visit", "visits", "trip", "trips", "tour", "journey", "stopover", "dash")
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
            "dinner", "tête-à-tête", "tete-a-tete", "breakfast", "handshake", "roundtable", "one-on-one", "pull-aside", "bilateral", "bilaterals", "trilateral", "trilaterals", "huddle", "banquet", "rendezvous")
        {
            Example = "A meeting between Vietnamese President To Lam and Lao President Thongloun Sisoulith took place in Hanoi.",
        },
        new("contact.talks", SpokeWith, "talks", "discussion", "discussions", "conversation", "conversations", "consultation", "consultations", "dialogue", "dialogues", "interaction", "interactions",
            "exchange", "exchanges", "deliberations", "dialog", "chat", "chats", "parley", "parleys")
        {
            IsGeneric = true,
            Example = "Thai Prime Minister Srettha Thavisin held talks with Malaysian Prime Minister Anwar Ibrahim.",
        },
    ];

    /// <summary>All the nouns of the rules.</summary>
    internal static readonly WordList EventNouns = WordList.Of(Nouns.SelectMany(r => r.Nouns));
}
