using System.Collections.Immutable;

namespace DiplomaticGraph;

/// <summary>A state or territory and the words by which English texts name it.</summary>
/// <remarks>
/// Codes and most names come from the Unicode CLDR, the words from a hand-kept table of the way newspapers write, Correlates of War numbers and
/// CAMEO codes from openeventdata's table. Word lists are empty, never default, where there is nothing to tell. Immutable and safe for any number of threads.
/// </remarks>
public sealed record Country
{
    /// <summary>The code, for example <c>CHN</c>: ISO 3166-1 alpha-3, for a dead state ISO 3166-3, <c>XKX</c> for Kosovo and <c>HAW</c> for the Kingdom of Hawaii, which ISO does not have.</summary>
    public required CountryCode Code { get; init; }

    /// <summary>The usual English name, for example <c>South Korea</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Two letters, <c>CN</c> (ISO 3166-1 alpha-2, <c>XK</c> for Kosovo); null where there is none or where it stood for two states (<c>CS</c>).</summary>
    public string? Alpha2 { get; init; }

    /// <summary>Three digits with their zeros, <c>156</c> (ISO 3166-1 numeric, UN M49); null where there is none.</summary>
    public string? Numeric { get; init; }

    /// <summary>Two letters of FIPS 10-4, by which GDELT tells places: <c>CH</c> is China, <c>SZ</c> Switzerland. Null where there is none.</summary>
    public string? Fips { get; init; }

    /// <summary>The number of the Correlates of War project, <c>710</c>; null where there is none. A dead state may share it with its successor.</summary>
    public int? CowNumber { get; init; }

    /// <summary>What CAMEO data write, <c>CHN</c>, <c>KSV</c>, <c>DNKGRL</c>; the three letters of <see cref="Code"/> where CAMEO has nothing else.</summary>
    public string Cameo { get; init; } = "";

    /// <summary>State, territory or dead state.</summary>
    public CountryStatus Status { get; init; }

    /// <summary>Other names and short forms: <c>Republic of Korea</c>, <c>U.S.</c>. Without a leading "the".</summary>
    public ImmutableArray<string> OtherNames { get; init; } = [];

    /// <summary>Adjectives, capitalised: <c>Chinese</c>, <c>South Korean</c>. Names such as <c>U.S.</c> serve as adjectives too and are not repeated.</summary>
    public ImmutableArray<string> Adjectives { get; init; } = [];

    /// <summary>Words for its people where they differ from the adjectives: <c>Frenchman</c>, <c>Poles</c>, <c>Russians</c>.</summary>
    public ImmutableArray<string> Demonyms { get; init; } = [];

    /// <summary>First halves of compounds: <c>Sino</c> in "Sino-Japanese", <c>Franco</c>, <c>Anglo</c>. Without the hyphen.</summary>
    public ImmutableArray<string> CombiningForms { get; init; } = [];

    /// <summary>The seat or seats of government, the usual one first, then former ones and other spellings: <c>Beijing</c>, <c>Peking</c>.</summary>
    public ImmutableArray<string> Capitals { get; init; } = [];

    /// <summary>Buildings and other names used for the government: <c>Kremlin</c>, <c>White House</c>, <c>Downing Street</c>.</summary>
    public ImmutableArray<string> Seats { get; init; } = [];

    /// <summary>For a state that is no more, the one that took its place; <c>default</c> otherwise.</summary>
    public CountryCode Successor { get; init; }

    /// <summary>Codes that it bore before under another name, <c>ZAR</c> of Zaire; dead states have a country of their own instead.</summary>
    public ImmutableArray<string> FormerCodes { get; init; } = [];

    /// <summary>True where English texts tell the names of its people with the family name first (China, Korea, Vietnam, Cambodia…).</summary>
    /// <remarks>
    /// False for Japan and Hungary, whose people English texts name the other way round. In Hong Kong, Taiwan and Singapore a name of two words
    /// that begins with a Western name (Carrie Lam, Lawrence Wong) has the family name last even so.
    /// </remarks>
    public bool FamilyNameFirst { get; init; }

    /// <summary>Those words of this country that are as often something else: Georgia, Jordan, Santiago, English. A reader should ask for more context.</summary>
    internal ImmutableArray<string> AmbiguousWords { get; init; } = [];

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
