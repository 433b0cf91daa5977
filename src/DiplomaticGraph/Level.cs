namespace DiplomaticGraph;

/// <summary>Whether officials stand for themselves or for their countries.</summary>
public enum Level
{
    /// <summary>Participants as they are: officials, countries and organizations.</summary>
    Official,

    /// <summary>
    /// Each official gives way to the country that the claim says it stood for, or else to its organization; an official with neither is left out, and
    /// so is what then would link a country with itself.
    /// </summary>
    Country,
}
