using static DiplomaticGraph.RelationKind;

namespace DiplomaticGraph.Readers.Text;

/// <summary>Verbs that tell that somebody stood between others. Two sides at least are needed.</summary>
internal static class MediationRules
{
    public static readonly IReadOnlyList<VerbRule> All =
    [
        new("contact.mediate", MediatedBetween, "mediate", "shuttle", "arbitrate", "broker")
        {
            Subject = ParticipantRole.Mediator, Prepositions = ["between", "among"],
            Example = "Qatari Foreign Minister Mohammed bin Abdulrahman mediated between Chad and Sudan.",
        },
        new("contact.carry-messages", MediatedBetween, "carry", "pass", "relay", "convey", "ferry", "take", "bring", "transmit", "exchange")
        {
            Subject = ParticipantRole.Mediator, Prepositions = ["between", "among"], Needs = ["messages", "message", "letters", "proposals", "notes"], Reach = 4,
            Example = "Swiss Foreign Minister Ignazio Cassis carried messages between Iran and the United States.",
        },
        new("contact.go-between", MediatedBetween, "act", "serve", "function", "play")
        {
            Subject = ParticipantRole.Mediator, Prepositions = ["between", "among", "for"], Reach = 6,
            Needs = ["go-between", "mediator", "mediators", "intermediary", "intermediaries", "broker", "middleman", "conduit", "peacemaker", "facilitator"],
            Example = "Togolese President Faure Gnassingbé acted as a go-between for Mali and Ivory Coast.",
        },
    ];
}
