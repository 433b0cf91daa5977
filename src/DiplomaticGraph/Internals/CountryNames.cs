namespace DiplomaticGraph;

/// <summary>What the graph asks of the table of countries.</summary>
internal static class CountryNames
{
    /// <summary>The usual name of a country; null where the identity is no country or a code that no state bears.</summary>
    public static string? NameOf(EntityId id) => null;

    /// <summary>A country that no claim need mention, by name, other name or code; null where there is none.</summary>
    public static Entity? FindByName(string name) => null;

    /// <summary>A country that no claim need mention, by identity; null where there is none.</summary>
    public static Entity? Find(EntityId id) => null;

    /// <summary>Every name of every country, for near matches.</summary>
    public static IEnumerable<(string Name, Entity Country)> All => [];
}
