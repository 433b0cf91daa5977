namespace DiplomaticGraph.Readers.Text;

/// <summary>The word classes that a word can belong to; a word may belong to several.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Determiner = 1 << 0,
    Preposition = 1 << 1,
    Pronoun = 1 << 2,

    /// <summary>Forms of be, have and do.</summary>
    Auxiliary = 1 << 3,
    Modal = 1 << 4,
    Coordinator = 1 << 5,

    /// <summary>Opens a subordinate clause: because, while, if, that.</summary>
    Subordinator = 1 << 6,

    /// <summary>who, whom, whose, which.</summary>
    Relative = 1 << 7,
    Adverb = 1 << 8,
    Negation = 1 << 9,

    /// <summary>A word that begins a new sentence after an abbreviation.</summary>
    SentenceOpener = 1 << 10,
    Month = 1 << 11,
    Weekday = 1 << 12,
    NumberWord = 1 << 13,
    Possessive = 1 << 14,

    // Forms of a verb.
    BaseForm = 1 << 16,
    ThirdPerson = 1 << 17,
    Past = 1 << 18,
    PastParticiple = 1 << 19,
    Gerund = 1 << 20,

    Verb = BaseForm | ThirdPerson | Past | PastParticiple | Gerund,
}
