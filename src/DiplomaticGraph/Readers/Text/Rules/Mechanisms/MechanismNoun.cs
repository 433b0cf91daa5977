namespace DiplomaticGraph.Readers.Text;

/// <summary>A mechanism that a sentence names.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="First">The first token of its phrase.</param>
/// <param name="Head">Its noun.</param>
/// <param name="End">The first token after the noun and what describes it.</param>
/// <param name="Name">What the text calls it, lower case.</param>
internal sealed record MechanismNoun(MechanismKind Kind, int First, int Head, int End, string Name)
{
    /// <summary>The parties that stand with it: "between A and B", "the A-B hotline"; null where none do.</summary>
    public Argument? Parties { get; init; }

    /// <summary>The party besides the one that acts: "a hotline with B", "between its navy and B's".</summary>
    public Argument? With { get; init; }

    /// <summary>The token where what names it begins: the proposal in "A's proposal for a hotline", else <see cref="First"/>.</summary>
    public int Opening { get; init; } = First;

    /// <summary>Whose proposal it is: "Iran's offer of a hotline"; null where it is told as nobody's.</summary>
    public Argument? Proposer { get; init; }

    /// <summary>True where a noun makes it something put forward: "the idea of a hotline".</summary>
    public bool IsProposed { get; init; }

    /// <summary>What a noun before it tells to be done with it: "the restoration of the hotline"; null where none does.</summary>
    public MechanismAct? Act { get; init; }

    /// <summary>The mechanism named before that it means; null where it is told here.</summary>
    public KnownMechanism? Recalled { get; init; }

    /// <summary>Its noun, lower case, singular.</summary>
    public string Noun(Sentence sentence) => sentence.Lower(Head) is var noun && noun.EndsWith('s') && noun.Length > 4 ? noun[..^1] : noun;

    /// <summary>True where only a round of it is spoken of: "the third session of the joint commission".</summary>
    public bool IsRound { get; init; }

    /// <summary>True where what is spoken of recurs: "annual consultations", "talks twice a year".</summary>
    public bool Recurs { get; init; }

    /// <summary>True where only a word for setting up or ending makes it a mechanism: "channels", "a framework".</summary>
    public bool IsVague { get; init; }

    /// <summary>True where only two parties that act make it one of states: "the fisheries commission".</summary>
    public bool NeedsParties { get; init; }

    /// <summary>True for "no hotline": there is none.</summary>
    public bool IsNone { get; init; }
}
