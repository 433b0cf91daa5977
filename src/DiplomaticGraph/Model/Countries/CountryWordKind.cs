namespace DiplomaticGraph;

/// <summary>How a word tells a country.</summary>
internal enum CountryWordKind
{
    /// <summary>A name: <c>China</c>, <c>U.S.</c>. As an adjective too: "U.S. officials".</summary>
    Name,

    /// <summary>An adjective: <c>Chinese</c>.</summary>
    Adjective,

    /// <summary>Its people: <c>Poles</c>.</summary>
    Demonym,

    /// <summary>A capital: a place, or its government.</summary>
    Capital,

    /// <summary>A building that stands for the government: <c>Kremlin</c>.</summary>
    Seat,

    /// <summary>First half of a compound, hyphen left out: <c>Sino</c>.</summary>
    CombiningForm,
}
