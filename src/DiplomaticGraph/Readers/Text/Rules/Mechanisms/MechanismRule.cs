namespace DiplomaticGraph.Readers.Text;

/// <summary>A rule for what a verb does to the mechanism that is its object or subject.</summary>
/// <param name="Name">Group and name, for example <c>mechanism.establish</c>.</param>
/// <param name="Relation">What it claims where it happened.</param>
/// <param name="Verbs">
/// The base forms of its verbs, each with the words that must go with it: right after the verb, or after the object ("set up", "set a hotline up"), or, for a
/// preposition, right before the mechanism ("ask for": "asked Libya for a hotline").
/// </param>
internal sealed record MechanismRule(string Name, RelationKind Relation, params string[] Verbs)
{
    /// <summary>Phrases of which one must stand between the verb and the mechanism: the noun of "gave its backing to"; empty where none must.</summary>
    public string[] Between { get; init; } = [];

    /// <summary>Words of which one must stand right before the mechanism: the "to" of "gave its backing to"; empty where any may.</summary>
    public string[] Links { get; init; } = [];

    /// <summary>Words of which one must come soon after the verb, or after the mechanism: "put … on hold"; empty where none must.</summary>
    public string[] After { get; init; } = [];

    /// <summary>True where the verb takes rounds of it: "held the third session".</summary>
    public bool OfRounds { get; init; }

    /// <summary>True where it takes nothing but rounds: "ended the third session" ends no commission, and "ended the commission" is no round.</summary>
    public bool OnlyRounds { get; init; }

    /// <summary>True where it takes only what the one that acts puts forward: "renewed its proposal for a hotline".</summary>
    public bool OfOwnProposals { get; init; }

    /// <summary>True where it takes only what another put forward: "is studying Yemen's offer of a hotline".</summary>
    public bool OfOthersProposals { get; init; }

    /// <summary>The one kind of mechanism that it is about; null for any.</summary>
    public MechanismKind? Of { get; init; }

    /// <summary>True where the mechanism itself may be the subject of the verb in the active: "the hotline went into operation".</summary>
    public bool MechanismActs { get; init; }

    /// <summary>True where it must be the subject, of the active or the passive: "the commission met", "the hotline was agreed".</summary>
    public bool OnlyOfSubject { get; init; }

    /// <summary>True where the claim is made of what did not happen: "has not responded to the offer".</summary>
    public bool IsOfOmission { get; init; }

    /// <summary>True where doing it claims nothing: data that were shared once are no standing arrangement.</summary>
    public bool OnlyIntended { get; init; }

    /// <summary>True where saying it of parties is to recommend it to them: "they need a hotline".</summary>
    public bool IsWish { get; init; }

    /// <summary>True where only a "since" tells that it began: "have had a commission since 1950".</summary>
    public bool OnlySince { get; init; }

    /// <summary>True where to announce it is to do it: "will have no part in the exercise".</summary>
    public bool IsDeclared { get; init; }

    /// <summary>True where what is told is that a round was called off.</summary>
    public bool IsCalledOff { get; init; }

    /// <summary>What an agreement to do it claims; null where it claims nothing.</summary>
    public RelationKind? Agreed { get; init; }

    /// <summary>What holding back consent to do it claims; null where it claims nothing.</summary>
    public RelationKind? Withheld { get; init; }

    /// <summary>What refusing to do it claims; null where it claims nothing.</summary>
    public RelationKind? Refused { get; init; }

    /// <summary>What readiness to do it claims; null where it claims nothing.</summary>
    public RelationKind? Willing { get; init; }

    /// <summary>What urging it claims; null where it claims nothing.</summary>
    public RelationKind? Advocated { get; init; }

    /// <summary>What planning it claims, as planned; null where it claims nothing.</summary>
    public RelationKind? Planned { get; init; }

    /// <summary>What not doing it claims, as denied; null where it claims nothing.</summary>
    public RelationKind? Denied { get; init; }

    /// <summary>True where a mechanism of a vague name ("a framework") is enough.</summary>
    public bool TakesVague { get; init; } = true;

    /// <summary>A sentence that the rule reads.</summary>
    public required string Example { get; init; }

    /// <summary>True for what a party thinks of a mechanism, which another deed may stand under: "proposed to restore it", "backs the creation of it".</summary>
    public bool IsStance => Relation.Effect is MechanismEffect.Proposes or MechanismEffect.Supports or MechanismEffect.Agrees or MechanismEffect.Withholds or MechanismEffect.Rejects;

    /// <summary>The same rule for a deed that parties agree on, refuse, urge and plan.</summary>
    public MechanismRule AsDeed() => this with
    {
        Agreed = RelationKind.AgreedToMechanism, Withheld = RelationKind.WithheldAgreement, Refused = RelationKind.RejectedMechanism, Advocated = RelationKind.ProposedMechanism,
        Willing = RelationKind.SupportedMechanism, Planned = Relation,
    };
}
