namespace DiplomaticGraph;

/// <summary>A word or phrase that tells a country, as texts write it.</summary>
/// <param name="Surface">The letters, case included; never with a leading "the" but in "The Hague".</param>
/// <param name="Country">The country that it tells.</param>
/// <param name="Kind">How.</param>
/// <param name="Ambiguous">As often something else (Georgia, Jordan, Brussels), or several countries' (Congo, Korea): ask for more context.</param>
internal readonly record struct CountryWord(string Surface, CountryCode Country, CountryWordKind Kind, bool Ambiguous);
