using System.Globalization;

namespace DiplomaticGraph.Readers.Text;

/// <summary>Who a mention stands for: a country, an organization, a person, or the unnamed holder of an office.</summary>
internal readonly record struct Party
{
    public Person? Person { get; private init; }

    public OrganizationId Organization { get; private init; }

    private readonly CountryCode country;

    private Party(CountryCode country) => this.country = country;

    /// <summary>The office of an unnamed holder; null otherwise.</summary>
    public string? Office { get; private init; }

    /// <summary>The country stood for; <c>default</c> for those who hold no office.</summary>
    public CountryCode Country => Person is null ? country : Person.Capacity == Capacity.InOffice ? Person.Country : default;

    public bool IsOfficial => Person is not null || Office is not null;

    public static Party Of(CountryCode country) => new(country);

    public static Party Of(OrganizationId organization) => new() { Organization = organization };

    public static Party Of(Person person) => new() { Person = person };

    public static Party Holder(CountryCode country, string office) => new(country) { Office = office };

    /// <summary>Whom it stands for among countries and organizations: an official for the country served.</summary>
    public EntityId State => !Country.IsDefault ? Country : Served is { Value.Length: > 0 } served ? served : Organization;

    private OrganizationId Served => Person is { Capacity: Capacity.InOffice } ? Person.Organization : default;

    /// <summary>How many sides parties are: each state and organization once, and each official of whom no text tells the state.</summary>
    public static int Sides(IEnumerable<Party> parties) =>
        parties.Select(p => p.State.IsDefault ? (default(EntityId), p.Person) : (p.State, null)).Distinct().Count(s => !s.Item1.IsDefault || s.Person is not null);

    public string Name
    {
        get
        {
            if (Person is not null) return Person.Name;
            if (Office is not null) return CultureInfo.InvariantCulture.TextInfo.ToTitleCase(Office).Replace(" Of ", " of ", StringComparison.Ordinal) + " of " + CountryName;
            return Organization.Value.Length > 0 ? Organizations.Find(Organization)?.Name ?? Organization.Value[OrganizationId.Prefix.Length..] : CountryName;
        }
    }

    public Participant ToParticipant(ParticipantRole role) => new()
    {
        Id = Person is not null ? Person.Id
            : Office is not null ? new OfficialId($"{OfficialId.Prefix}{country.Value.ToLowerInvariant()}/holder-of-{Slug.Of(Office)}")
            : Organization.Value.Length > 0 ? Organization : country,
        Name = Name,
        Role = role,
        Country = Country,
        Office = Person?.Office ?? Office,
        Organization = Served,
        Capacity = Person?.Capacity ?? default,
        IsResolved = Person?.IsListed ?? false,
    };

    private string CountryName => Countries.Find(country)?.Name ?? country.Value;
}
