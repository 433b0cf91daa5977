using static DiplomaticGraph.RelationKind;

namespace DiplomaticGraph.Readers.Text;

/// <summary>Positions that no stance towards an act expresses; the others are read by <see cref="PositionCoder"/>.</summary>
internal static class PositionRules
{
    public static readonly IReadOnlyList<VerbRule> Verbs =
    [
        Position("position.red-line", Warned, "emphasize", "emphasise", "stress", "call", "describe", "underscore", "draw", "reiterate", "say", "name", "underline")
            with { Needs = ["red line", "red lines"], Reach = 14, LooksIntoClause = true, TakesInterlocutor = true, Confidence = 0.85, Example = "Russian President Vladimir Putin met US President Joe Biden. Putin stressed that Ukraine was a red line." },
    ];

    /// <summary>The same, by the verb.</summary>
    internal static readonly VerbRuleSet VerbIndex = new(Verbs);

    private static VerbRule Position(string name, RelationKind relation, params string[] verbs) => new(name, relation, verbs)
    {
        Subject = ParticipantRole.Actor, Other = ParticipantRole.Target, OnlyHappened = true, Confidence = 0.8, Example = "",
    };
}
