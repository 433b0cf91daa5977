using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DiplomaticGraph;

/// <summary>The organizations that texts on foreign relations commonly name; there are more in the world.</summary>
/// <remarks>Reference data that never changes while a program runs, read from the assembly at first use. Safe for any number of threads.</remarks>
public static class Organizations
{
    private static readonly ImmutableArray<Organization> Rows = Read();
    private static readonly FrozenDictionary<OrganizationId, Organization> ById = Rows.ToFrozenDictionary(organization => organization.Id);
    private static readonly FrozenDictionary<string, Organization> ByName = IndexNames();

    /// <summary>All of them, in the order of their identities.</summary>
    public static IReadOnlyList<Organization> All => Rows;

    /// <summary>The organization of an identity.</summary>
    /// <returns>Null where the table lacks it; that says nothing about the world.</returns>
    public static Organization? Find(OrganizationId id) => ById.GetValueOrDefault(id);

    /// <summary>The organization of an identity.</summary>
    /// <exception cref="ArgumentException">The table lacks <paramref name="id"/>.</exception>
    public static Organization Get(OrganizationId id) =>
        Find(id) ?? throw new ArgumentException($"'{id}' is not among the organizations known by name: expected one such as 'org:NATO', or use Find.", nameof(id));

    /// <summary>The organization of a name, abbreviation or organ.</summary>
    /// <param name="name">Case, accents, full stops and a leading "the" make no difference.</param>
    /// <returns>Null where none has this name.</returns>
    public static Organization? FindByName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ByName.GetValueOrDefault(NameKey.Of(name));
    }

    private static ImmutableArray<Organization> Read() =>
    [
        .. DataTable.Read("organizations.tsv").Select(row => new Organization
        {
            Id = new OrganizationId(OrganizationId.Prefix + row["id"]),
            Kind = row["kind"] switch
            {
                "intergovernmental" => OrganizationKind.Intergovernmental,
                "grouping" => OrganizationKind.Grouping,
                "nongovernmental" => OrganizationKind.NonGovernmental,
                "movement" => OrganizationKind.Movement,
                "party" => OrganizationKind.Party,
                var other => throw new InvalidDataException($"organizations.tsv: '{other}' is no kind."),
            },
            Name = row["name"],
            OtherNames = row.List("otherNames"),
            Bodies = row.List("bodies"),
            Members = [.. row.List("members").Select(code => new CountryCode(code))],
            AmbiguousWords = row.List("ambiguous"),
        }),
    ];

    private static FrozenDictionary<string, Organization> IndexNames()
    {
        var index = new Dictionary<string, Organization>(StringComparer.Ordinal);
        foreach (var organization in Rows)
        {
            foreach (var name in (IEnumerable<string>)[organization.Name, .. organization.OtherNames, .. organization.Bodies])
                index.TryAdd(NameKey.Of(name), organization);
        }

        // The last part of the identity is a name too, and must not hide a real one.
        foreach (var organization in Rows) index.TryAdd(NameKey.Of(organization.Id.Value[OrganizationId.Prefix.Length..]), organization);
        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
