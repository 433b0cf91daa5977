namespace DiplomaticGraph.Readers.Text;

/// <summary>How words name a party.</summary>
internal enum MentionKind : byte
{
    /// <summary>A country by its name: always a party or a place.</summary>
    Country,

    /// <summary>A capital or a seat: the government or a place, as the grammar tells.</summary>
    Capital,

    /// <summary>A country by an adjective and a word for its government: the Chinese side, U.S. officials.</summary>
    Government,
    Person,

    /// <summary>The unnamed holder of an office.</summary>
    OfficeHolder,
    Organization,

    /// <summary>Several who were named before: both sides, the two leaders, they.</summary>
    Group,

    /// <summary>One who was named before: he, she, the minister.</summary>
    Pronoun,

    /// <summary>People outside the parties: experts, analysts, observers.</summary>
    Outsider,

    /// <summary>An adjective of a country that names no government: the Russian actress.</summary>
    Adjective,
}

/// <summary>Words of a sentence that name somebody.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The first token after it.</param>
/// <param name="Kind">How they do.</param>
internal sealed record Mention(int First, int End, MentionKind Kind)
{
    /// <summary>Whom they stand for; empty for outsiders, and where nothing before tells.</summary>
    public IReadOnlyList<Party> Parties { get; init; } = [];

    /// <summary>How the parties were found, in words for <c>--explain</c>.</summary>
    public string How { get; init; } = "";

    /// <summary>True where a possessive follows: Blinken's.</summary>
    public bool IsPossessive { get; init; }

    /// <summary>True where the words mean more than one.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Where the words point back to; null where they name the parties themselves.</summary>
    public (int Start, int End)? Antecedent { get; init; }

    /// <summary>True where a place can be meant.</summary>
    public bool CanBePlace => Kind is MentionKind.Country or MentionKind.Capital;

    /// <summary>The name of the place, where one can be meant.</summary>
    public string? PlaceName { get; init; }

    /// <summary>True where it can act or be acted upon.</summary>
    public bool IsParty => Parties.Count > 0 && Kind is not (MentionKind.Adjective or MentionKind.Outsider);
}
