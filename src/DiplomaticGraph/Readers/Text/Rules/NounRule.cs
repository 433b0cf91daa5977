namespace DiplomaticGraph.Readers.Text;

/// <summary>A rule that a noun fires: "a meeting between A and B", "A's talks with B", "A held a phone call with B".</summary>
/// <param name="Name">Group and name, for example <c>contact.meeting</c>.</param>
/// <param name="Relation">What it claims.</param>
/// <param name="Nouns">Its nouns, singular and plural.</param>
internal sealed record NounRule(string Name, RelationKind Relation, params string[] Nouns)
{
    /// <summary>Words of which one must stand before the noun; empty where the noun is enough.</summary>
    public string[] Modifiers { get; init; } = [];

    /// <summary>Prepositions besides "with" that bring the other side: "a call to B", "an audience to B".</summary>
    public string[] AlsoBringing { get; init; } = [];

    /// <summary>The preposition that must follow the noun and brings the other side: "a call on B"; null where any may.</summary>
    public string? Directly { get; init; }

    /// <summary>Prepositions that bring the guests of a meal, besides "in honour of"; empty where nobody is a guest.</summary>
    public string[] Guests { get; init; } = [];

    /// <summary>The verbs of which one must hold the noun; empty where any may, or none.</summary>
    public string[] Holding { get; init; } = [];

    public ParticipantRole Subject { get; init; } = ParticipantRole.Initiator;

    public ParticipantRole Other { get; init; } = ParticipantRole.Counterpart;

    /// <summary>True for visits: the other side is a place that "to" brings.</summary>
    public bool IsVisit { get; init; }

    /// <summary>True where the noun tells that they talked but not how: it yields to a clearer word about the same parties.</summary>
    public bool IsGeneric { get; init; }

    /// <summary>A topic that the words themselves tell; null for none.</summary>
    public string? Topic { get; init; }

    /// <summary>How far its author trusts it, from 0 to 1; below 0.8 it is a doubt. The confidence of claims is counted elsewhere.</summary>
    public double Confidence { get; init; } = 0.9;

    /// <summary>A sentence that the rule reads.</summary>
    public required string Example { get; init; }
}
