using System.Collections.Immutable;

namespace DiplomaticGraph;

/// <summary>Gathers what claims say about each entity: names, country, offices.</summary>
internal static class EntityTable
{
    /// <summary>Every entity that a claim names, that a participant stands for, or that is party to a mechanism; in order of identity.</summary>
    public static Entity[] Build(IReadOnlyList<Claim> claims)
    {
        var mentions = new Dictionary<EntityId, List<Participant>>();
        foreach (var claim in claims)
        {
            foreach (var participant in claim.Participants)
            {
                Of(participant.Id).Add(participant);
                if (!participant.Country.IsDefault) Of(participant.Country);
                if (participant.Organization != default) Of(participant.Organization);
            }

            foreach (var party in claim.Mechanism?.Parties ?? []) Of(party);
        }

        return [.. mentions.OrderBy(m => m.Key).Select(m => Describe(m.Key, m.Value))];

        List<Participant> Of(EntityId id)
        {
            if (!mentions.TryGetValue(id, out var list)) mentions.Add(id, list = []);
            return list;
        }
    }

    private static Entity Describe(EntityId id, List<Participant> mentions)
    {
        var names = mentions.Select(m => m.Name.Trim()).Where(n => n.Length > 0).CountBy(n => n, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var country = CountryOf(id, mentions);
        var told = id.Type == EntityType.Country ? null : EntityName.Choose(names);
        var name = told ?? KnownNames.NameOf(id) ?? EntityName.Choose(names) ?? EntityName.FromId(id);
        return new Entity
        {
            Id = id,
            Name = name,
            Aliases = [.. names.Keys.Where(n => n != name).Order(StringComparer.Ordinal)],
            Country = country,
            Tenures = id.Type == EntityType.Official ? TenuresOf(new OfficialId(id.Value), mentions) : [],
        };
    }

    /// <summary>The country told most often; of those told equally often, the first by code.</summary>
    private static CountryCode CountryOf(EntityId id, List<Participant> mentions)
    {
        if (id.TryGetCountry(out var itself)) return itself;
        if (id.Type == EntityType.Organization) return default;
        return mentions.Where(m => !m.Country.IsDefault).CountBy(m => m.Country)
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key).Select(c => c.Key).FirstOrDefault();
    }

    private static ImmutableArray<Tenure> TenuresOf(OfficialId holder, List<Participant> mentions) =>
    [
        .. mentions.Where(m => !string.IsNullOrWhiteSpace(m.Office)).Select(OfficeOf).GroupBy(o => o.Id).OrderBy(o => o.Key)
            .Select(same => same.OrderBy(o => o.Title, StringComparer.Ordinal).First())
            .Select(office => new Tenure { Holder = holder, Office = office }),
    ];

    private static Office OfficeOf(Participant mention)
    {
        var serves = !mention.Country.IsDefault ? mention.Country.Value
            : mention.Organization != default ? mention.Organization.Value[OrganizationId.Prefix.Length..]
            : "";
        var title = EntityName.Slug(mention.Office!);
        return new Office
        {
            Id = new OfficeId(OfficeId.Prefix + (serves.Length > 0 ? EntityName.Slug(serves) + "/" : "") + title),
            Title = mention.Office!.Trim(),
            Country = mention.Country,
            Organization = mention.Country.IsDefault ? mention.Organization : default,
        };
    }
}
