using static DiplomaticGraph.RelationKind;

namespace DiplomaticGraph.Readers.Text;

/// <summary>Verbs that tell that somebody went to a country. A bare country goes nowhere: its team does.</summary>
internal static class VisitRules
{
    private static readonly string[] Elsewhere = ["over", "through", "ahead", "along", "beyond", "after", "against", "under", "on", "off", "back", "missing", "public", "unanswered", "down", "up", "out", "from"];

    public static readonly IReadOnlyList<VerbRule> All =
    [
        new("contact.visit", Visited, "visit", "tour", "revisit")
        {
            Subject = ParticipantRole.Visitor, By = Filler.Official, Other = ParticipantRole.Host, Object = Filler.Place,
            Example = "Japanese Prime Minister Fumio Kishida visited Kenya.",
        },
        new("contact.travel", Visited, "travel", "fly", "go", "journey", "jet", "head", "come", "sail", "drive", "dash", "rush", "hurry")
        {
            Subject = ParticipantRole.Visitor, By = Filler.Official, Other = ParticipantRole.Host, Prepositions = ["to"], Brought = Filler.Place, Excludes = Elsewhere,
            Example = "Chilean Foreign Minister Alberto van Klaveren flew to Lima.",
        },
        new("contact.arrive", Visited, "arrive", "land", "fly", "drive", "sail")
        {
            Subject = ParticipantRole.Visitor, By = Filler.Official, Other = ParticipantRole.Host, Prepositions = ["in", "at", "into"], Brought = Filler.Place, Excludes = ["home", "back"],
            Example = "Chilean Foreign Minister Alberto van Klaveren arrived in Lima.",
        },
        new("contact.slip-into", Visited, "slip", "sneak", "cross", "fly", "come", "drive")
        {
            Subject = ParticipantRole.Visitor, By = Filler.Official, Other = ParticipantRole.Host, Prepositions = ["into"], Brought = Filler.Place, Needs = ["into"],
            Example = "Gambian President Dawda Jawara slipped into Senegal.",
        },
        new("contact.touch-down", Visited, "touch", "stop", "set")
        {
            Subject = ParticipantRole.Visitor, By = Filler.Official, Other = ParticipantRole.Host, Prepositions = ["in", "at"], Brought = Filler.Place, Needs = ["down", "over", "off", "foot"], Excludes = ["out"],
            Example = "Panamanian President José Raúl Mulino touched down in San José.",
        },
        new("contact.leave-for", Visited, "leave", "depart", "embark")
        {
            Subject = ParticipantRole.Visitor, By = Filler.Official, Other = ParticipantRole.Host, Prepositions = ["for"], Brought = Filler.Place, IsDirect = true, Confidence = 0.85,
            Example = "Burmese Prime Minister U Nu left Rangoon for India.",
        },
        new("contact.set-out", Visited, "set")
        {
            Subject = ParticipantRole.Visitor, By = Filler.Official, Other = ParticipantRole.Host, Prepositions = ["for"], Brought = Filler.Place, Needs = ["off", "out"], IsDirect = true, Confidence = 0.85,
            Example = "Romanian President Nicolae Ceaușescu set out for China.",
        },
        new("contact.return-from", Visited, "return")
        {
            Subject = ParticipantRole.Visitor, By = Filler.Official, Other = ParticipantRole.Host, Prepositions = ["from"], Brought = Filler.Place, IsAfterwards = true, OnlyHappened = true, Confidence = 0.85,
            Example = "Somali President Hassan Sheikh Mohamud returned from Egypt.",
        },
        new("contact.been-to", Visited, "be")
        {
            Subject = ParticipantRole.Visitor, By = Filler.Official, Other = ParticipantRole.Host, Prepositions = ["to"], Brought = Filler.Place, Needs = ["to"], IsPerfect = true, OnlyHappened = true, Confidence = 0.85,
            Example = "Bulgarian President Rumen Radev has been to Vietnam twice.",
        },
        new("contact.be-in", Visited, "be")
        {
            Subject = ParticipantRole.Visitor, By = Filler.Official, Other = ParticipantRole.Host, Prepositions = ["in"], Brought = Filler.Place, Needs = ["in", "here in", "also in", "back in"], IsOfKnownState = true, Confidence = 0.8,
            Example = "Greek Foreign Minister George Gerapetritis was in Cairo on Monday.",
        },
        new("contact.due-in", Visited, "be")
        {
            Subject = ParticipantRole.Visitor, By = Filler.Official, Other = ParticipantRole.Host, Prepositions = ["in"], Brought = Filler.Place, Needs = ["due in", "due back in"], IsExpected = true,
            Example = "Lao Prime Minister Sonexay Siphandone is due in Hanoi on Friday.",
        },
        new("contact.expected-in", Visited, "expect", "await")
        {
            Subject = ParticipantRole.Visitor, By = Filler.Official, Other = ParticipantRole.Host, Prepositions = ["in"], Brought = Filler.Place, Needs = ["in"], IsExpected = true,
            Example = "Lao Prime Minister Sonexay Siphandone is expected in Hanoi on Friday.",
        },
        new("contact.pay-visit", Visited, "pay")
        {
            Subject = ParticipantRole.Visitor, By = Filler.Official, Other = ParticipantRole.Host, Prepositions = ["to"], Brought = Filler.Place, Needs = ["visit"], Reach = 6,
            Example = "Norwegian Prime Minister Jonas Gahr Støre paid an official visit to India.",
        },
    ];
}
