namespace DiplomaticGraph.Readers.Text;

/// <summary>A rule that a verb fires: who does it is the subject, towards whom is the object or what a preposition brings.</summary>
/// <param name="Name">Group and name, for example <c>contact.meet</c>.</param>
/// <param name="Relation">What it claims.</param>
/// <param name="Verbs">The base forms of its verbs.</param>
internal sealed record VerbRule(string Name, RelationKind Relation, params string[] Verbs)
{
    public ParticipantRole Subject { get; init; } = ParticipantRole.Initiator;

    public ParticipantRole Other { get; init; } = ParticipantRole.Counterpart;

    /// <summary>Who may do it.</summary>
    public Filler By { get; init; } = Filler.Party;

    /// <summary>What the object may be; null where the rule takes no object.</summary>
    public Filler? Object { get; init; }

    /// <summary>The prepositions that bring the other side.</summary>
    public string[] Prepositions { get; init; } = [];

    /// <summary>What they may bring.</summary>
    public Filler Brought { get; init; } = Filler.Party;

    /// <summary>Words, or several words with a space between them, of which one must follow the verb: the particle of "sit down", the noun of "express commitment".</summary>
    public string[] Needs { get; init; } = [];

    /// <summary>How far after the verb such a word may stand.</summary>
    public int Reach { get; init; } = 1;

    /// <summary>True where such a word may stand in the clause that the verb governs: "stressed that X was a red line".</summary>
    public bool LooksIntoClause { get; init; }

    /// <summary>Words that must not follow the verb.</summary>
    public string[] Excludes { get; init; } = [];

    /// <summary>Words that must not follow the other side: "called on B to act" is an appeal, "called on B" a visit.</summary>
    public string[] NotBefore { get; init; } = [];

    /// <summary>True where no verb may follow the other side: "saw B resign" is no meeting.</summary>
    public bool NotBeforeVerb { get; init; }

    /// <summary>Words of which one must follow the other side; empty where none must.</summary>
    public string[] Before { get; init; } = [];

    /// <summary>True where the other side may be the owner of the noun that <see cref="Needs"/> names: "rejected B's request".</summary>
    public bool TakesOwner { get; init; }

    /// <summary>True where several subjects do it with each other: "the two met".</summary>
    public bool IsReciprocal { get; init; }

    /// <summary>True where a side that is not told may be the other side of the contact that the sentence or the one before tells.</summary>
    public bool TakesInterlocutor { get; init; }

    /// <summary>True where several states as the subject do it towards each other even with one verb: "pledged".</summary>
    public bool IsMutual { get; init; }

    /// <summary>True where nothing but a place or a time may stand between the verb and the preposition: "left Rangoon on Friday for Peking", but not "left no doubt for".</summary>
    public bool IsDirect { get; init; }

    /// <summary>True where the verb tells only that it is expected: "is due in Hanoi".</summary>
    public bool IsExpected { get; init; }

    /// <summary>True where only the perfect tells it: "has been to Hanoi".</summary>
    public bool IsPerfect { get; init; }

    /// <summary>True where the verb tells what came afterwards: the day of a return is not that of the visit.</summary>
    public bool IsAfterwards { get; init; }

    /// <summary>True where the text must tell whom the subject serves: a president "in Hanoi" may be at home.</summary>
    public bool IsOfKnownState { get; init; }

    /// <summary>Position rules count only what happened; a planned warning is no warning.</summary>
    public bool OnlyHappened { get; init; }

    /// <summary>How far its author trusts it, from 0 to 1; below 0.8 it is a doubt. The confidence of claims is counted elsewhere.</summary>
    public double Confidence { get; init; } = 0.95;

    /// <summary>A sentence that the rule reads, in which "A" and "B" stand for parties.</summary>
    public required string Example { get; init; }
}
