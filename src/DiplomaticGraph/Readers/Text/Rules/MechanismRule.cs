namespace DiplomaticGraph.Readers.Text;

/// <summary>A rule for what a verb does to the mechanism that is its object.</summary>
/// <param name="Name">Group and name, for example <c>mechanism.establish</c>.</param>
/// <param name="Relation">What it claims where it happened.</param>
/// <param name="Verbs">The base forms of its verbs.</param>
internal sealed record MechanismRule(string Name, RelationKind Relation, params string[] Verbs)
{
    /// <summary>Words of which one must stand between the verb and the mechanism; empty where none must.</summary>
    public string[] Between { get; init; } = [];

    /// <summary>Words of which one must come soon after the verb, or after the mechanism: "set up", "put … on hold"; empty where none must.</summary>
    public string[] After { get; init; } = [];

    /// <summary>True where the verb takes rounds of it: "ended the third session" ends no commission.</summary>
    public bool OfRounds { get; init; }

    /// <summary>The one kind of mechanism that it is about; null for any.</summary>
    public MechanismKind? Of { get; init; }

    /// <summary>True where the mechanism itself may be the subject of the verb in the active: "the hotline went into operation".</summary>
    public bool MechanismActs { get; init; }

    /// <summary>True where the claim is made of what did not happen: "has not responded to the offer".</summary>
    public bool IsOfOmission { get; init; }

    /// <summary>True where doing it claims nothing: data that were shared once are no standing arrangement.</summary>
    public bool OnlyIntended { get; init; }

    /// <summary>What an agreement to do it claims; null where it claims nothing.</summary>
    public RelationKind? Agreed { get; init; }

    /// <summary>What holding back or refusing consent to do it claims; null where it claims nothing.</summary>
    public RelationKind? Withheld { get; init; }

    public RelationKind? Refused { get; init; }

    /// <summary>What readiness to do it claims; null where it claims nothing.</summary>
    public RelationKind? Willing { get; init; } = RelationKind.SupportedMechanism;

    /// <summary>What urging it claims; null where it claims nothing.</summary>
    public RelationKind? Advocated { get; init; }

    /// <summary>What planning it claims, as planned; null where it claims nothing.</summary>
    public RelationKind? Planned { get; init; }

    /// <summary>True where a mechanism of a vague name ("a framework") is enough.</summary>
    public bool TakesVague { get; init; } = true;

    /// <summary>A sentence that the rule reads.</summary>
    public required string Example { get; init; }
}
