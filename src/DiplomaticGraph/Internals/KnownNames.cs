namespace DiplomaticGraph;

/// <summary>What the tables of countries and organizations tell the graph.</summary>
internal static class KnownNames
{
    /// <summary>The usual name of a country or organization; null where the tables lack it.</summary>
    public static string? NameOf(EntityId id)
    {
        if (id.TryGetCountry(out var code)) return Countries.Find(code)?.Name;
        return id.Type == EntityType.Organization ? Organizations.Find(new OrganizationId(id.Value))?.Name : null;
    }

    /// <summary>Countries and organizations of a name that no claim need mention.</summary>
    public static IEnumerable<Entity> FindByName(string name)
    {
        var countries = Countries.FindAllByName(name);
        if (countries.Count > 0) return countries.Select(ToEntity);
        return Organizations.FindByName(name) is { } organization ? [ToEntity(organization)] : [];
    }

    /// <summary>Whether a word is a code rather than a name of the countries that it finds.</summary>
    public static bool IsCode(string word) => word.Length is 2 or 3
        && Countries.FindAllByName(word).All(c => c.OtherNames.Prepend(c.Name).All(n => NameKey.Of(n) != NameKey.Of(word)));

    /// <summary>A country or organization that no claim need mention; null where the tables lack it.</summary>
    public static Entity? Find(EntityId id)
    {
        if (id.TryGetCountry(out var code)) return Countries.Find(code) is { } country ? ToEntity(country) : null;
        if (id.IsDefault || id.Type != EntityType.Organization) return null;
        return Organizations.Find(new OrganizationId(id.Value)) is { } organization ? ToEntity(organization) : null;
    }

    /// <summary>Every name of every country, for near matches.</summary>
    public static IEnumerable<(string Name, EntityId Country)> All =>
        Countries.All.SelectMany(c => c.OtherNames.Prepend(c.Name).Where(n => n.Length > 3).Select(n => (n, c.Code.ToEntityId())));

    private static Entity ToEntity(Country country) => new() { Id = country.Code, Name = country.Name, Country = country.Code };

    private static Entity ToEntity(Organization organization) => new() { Id = organization.Id, Name = organization.Name };
}
