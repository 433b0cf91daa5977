using System.Collections.Immutable;
using System.Globalization;
using DiplomaticGraph.Readers;

namespace DiplomaticGraph.Export;

/// <summary>Reads one claim from a JSON object.</summary>
internal static class ClaimJsonParser
{
    /// <summary>The origin of a claim that tells none: somebody else's extractor handed it in.</summary>
    public static Origin ForeignOrigin { get; } = new() { Reader = "jsonl", Version = "1" };

    private const string CountryCodes = "the alpha-3 code of a country (ISO 3166-1, or ISO 3166-3 for a state that is no more)";

    private const string Identities = "'country:CHN', 'official:usa/antony-blinken', 'org:NATO' or 'office:jpn/foreign-minister'";

    /// <param name="fields">The object.</param>
    /// <param name="kinds">Kinds by name that take precedence over the well-known ones; null for none.</param>
    /// <exception cref="BadInputException">Something does not fit.</exception>
    public static Claim Parse(JsonFields fields, IReadOnlyDictionary<string, RelationKind>? kinds = null)
    {
        var evidence = fields.RequiredObjects("evidence").ConvertAll(Evidence);
        if (evidence.Count == 0) throw fields.Wrong("evidence", "an empty list", "[]", "at least one piece of evidence", "Say where the claim was read");
        var relation = Relation(fields, kinds);
        var mechanism = fields.OptionalObject("mechanism") is { } about ? Mechanism(about) : null;
        if (relation.Group == RelationGroup.Mechanism && mechanism is null)
            throw fields.Wrong("mechanism", "missing", null, $"the mechanism that {Problems.Show(relation.Name)} is about, such as {{ \"kind\": \"dialogue\", \"parties\": [\"CHN\", \"USA\"] }}", "Add it, or correct the relation");
        var claim = new Claim
        {
            Relation = relation,
            Participants = [.. fields.RequiredObjects("participants").ConvertAll(Participant)],
            Mechanism = mechanism,
            Modality = fields.RequiredValue("modality", JsonNames.Parser(JsonNames.Modalities), "no modality", JsonNames.Join(JsonNames.Modalities), "Correct it"),
            Time = fields.OptionalValue<EventTime>("time", TryTime, "no EDTF time", "a date or interval such as 2023-06-19, 2023-06, 2023? or ../2024-04-03", "Correct it, or leave it out where the time is unknown") ?? default,
            Place = fields.OptionalObject("place") is { } place ? new Place { Name = place.Required("name"), Country = Country(place) } : null,
            Topics = [.. fields.Texts("topics")],
            AttributedTo = fields.Optional("attributedTo"),
            Source = fields.OptionalObject("source") is { } source ? Source(source) : new Source { Id = evidence[0].Source },
            Evidence = [.. evidence],
            Codes = fields.OptionalObject("codes") is { } codes ? Codes(codes) : null,
            Confidence = fields.OptionalNumber("confidence", 0, 1) ?? 1,
            Origin = fields.OptionalObject("origin") is { } origin
                ? new Origin { Reader = origin.Required("reader"), Version = origin.Required("version"), Rule = origin.Optional("rule") }
                : ForeignOrigin,
        };
        if (fields.Optional("id") is { } id && id != claim.Id.Value)
            throw fields.Wrong("id", "not the hash of this content", Problems.Show(id), claim.Id.Value, "If the claim was changed on purpose, leave id out: it is computed");
        return claim;
    }

    private static RelationKind Relation(JsonFields fields, IReadOnlyDictionary<string, RelationKind>? kinds)
    {
        var name = Name(fields, "relation", "a relation such as met_with");
        if (fields.OptionalObject("relationKind") is { } traits) return RelationKindJson.Read(traits, name);
        return kinds is not null && kinds.TryGetValue(name, out var kind) ? kind : RelationKind.FromName(name);
    }

    private static Participant Participant(JsonFields fields)
    {
        var id = fields.RequiredValue<EntityId>("id", EntityId.TryParse, "no identity", Identities, "Correct it");
        if (id.Type == EntityType.Country && !(id.TryGetCountry(out var code) && IsCountry(code)))
            throw fields.Wrong("id", "no country code", Problems.Show(id.Value), $"{CountryCodes}, 'country:CHN'", "Write the code of the country");
        if (id.Type == EntityType.Official && !IsWellFormed(id))
            throw fields.Wrong("id", "no identity of an official", Problems.Show(id.Value), "a country and a name, or a name, nothing of it empty: 'official:usa/antony-blinken'", "Correct it");
        var type = fields.OptionalValue("type", JsonNames.Parser(JsonNames.EntityTypes), "no type", JsonNames.Join(JsonNames.EntityTypes), "Correct it");
        if (type is { } given && given != id.Type)
            throw fields.Wrong("type", "another type than the id has", Problems.Show(JsonNames.Of(JsonNames.EntityTypes, given)), $"'{JsonNames.Of(JsonNames.EntityTypes, id.Type)}' for {Problems.Show(id.Value)}", "Correct one of them, or leave type out");
        return new Participant
        {
            Id = id,
            Name = fields.Required("name"),
            Role = fields.RequiredValue("role", JsonNames.Parser(JsonNames.Roles), "no role", JsonNames.Join(JsonNames.Roles), "Correct it"),
            Country = Country(fields),
            Office = fields.Optional("office"),
            Organization = fields.OptionalValue<OrganizationId>("organization", TryOrganization, "no organization", "an identity such as 'org:NATO'", "Correct it or leave it out") ?? default,
            Capacity = fields.OptionalValue("capacity", JsonNames.Parser(JsonNames.Capacities), "no capacity", JsonNames.Join(JsonNames.Capacities), "Correct it, or leave it out for an office held") ?? default,
            IsResolved = fields.Flag("resolved"),
        };
    }

    private static Mechanism Mechanism(JsonFields fields)
    {
        var parties = ImmutableArray.CreateBuilder<EntityId>();
        foreach (var text in fields.Texts("parties"))
        {
            if (TryCountry(text, out var country)) parties.Add(country);
            else if (TryParty(text, out var party)) parties.Add(party);
            else throw fields.Wrong("parties", "no party", Problems.Show(text), "a country's alpha-3 code such as CHN, or an organization such as org:NATO", "Correct it or leave it out");
        }

        if (parties.Distinct().Take(2).Count() < 2)
            throw fields.Wrong("parties", "fewer than two parties", Problems.Show(string.Join(", ", parties)), "the two or more countries or organizations between which it stands", "Name them all");
        return new Mechanism
        {
            Kind = new MechanismKind(Name(fields, "kind", "a mechanism kind such as crisis_communication")),
            Name = fields.Optional("name"),
            Parties = parties.ToImmutable(),
        };
    }

    private static Evidence Evidence(JsonFields fields)
    {
        var evidence = new Evidence
        {
            Source = new SourceId(Name(fields, "source", "the name of the source")),
            Start = fields.OptionalCount("start", 0),
            End = fields.OptionalCount("end", 0),
            Quote = fields.Optional("quote"),
            Row = fields.Optional("row"),
            Line = fields.OptionalCount("line", 1),
        };
        if (evidence.Quote is null && evidence.Row is null && evidence.Line is null)
            throw fields.Wrong("quote", "neither a quote nor a row", null, "quote, row or line", "Give the exact words, or the row that they stand in");
        if (evidence.Start is null != evidence.End is null || (evidence.Start is not null && evidence.Quote is null))
            throw fields.Wrong("start", "bounds that are not whole", null, "start, end and quote together", "Give all three, or the quote alone");
        if (evidence.Start is { } start && evidence.End is { } end && evidence.Quote is { } quote && (long)end - start != quote.Length)
            throw fields.Wrong("end", "bounds that are not those of the quote", FormattableString.Invariant($"{start} to {end}"), FormattableString.Invariant($"{quote.Length} UTF-16 code units, as many as the quote has"), "Count UTF-16 code units, not bytes or code points");
        return evidence;
    }

    private static EventCodes Codes(JsonFields fields) => new()
    {
        Cameo = fields.Optional("cameo"),
        Plover = fields.Optional("plover"),
        Mode = fields.Optional("mode"),
        Goldstein = fields.OptionalNumber("goldstein", -10, 10),
    };

    private static Source Source(JsonFields fields) => new()
    {
        Id = new SourceId(Name(fields, "id", "the name of the source")),
        Published = fields.OptionalValue<DateOnly>("published", TryDay, "no day", "a day such as 2024-04-03", "Correct it or leave it out"),
        Title = fields.Optional("title"),
        Publisher = fields.Optional("publisher"),
        Url = fields.Optional("url"),
        SameArticleAs = fields.Optional("sameArticleAs") is { } same
            ? string.IsNullOrWhiteSpace(same) ? throw fields.Wrong("sameArticleAs", "nothing but white space", Problems.Show(same), "the id of the other source", "Correct it or leave it out") : new SourceId(same)
            : default,
    };

    private static CountryCode Country(JsonFields fields) =>
        fields.OptionalValue<CountryCode>("country", TryCountry, "no country code", $"{CountryCodes}, such as CHN", "Write the code of the country or leave it out") ?? default;

    private static string Name(JsonFields fields, string field, string expected)
    {
        var name = fields.Required(field);
        return string.IsNullOrWhiteSpace(name) ? throw fields.Wrong(field, "nothing but white space", Problems.Show(name), expected, "Fill it in") : name;
    }

    private static bool TryCountry(string text, out CountryCode country) => CountryCode.TryParse(text, out country) && IsCountry(country);

    // Three letters that no state bears would be a country of their own in every answer.
    private static bool IsCountry(CountryCode code) => Countries.Find(code) is not null;

    // A party other than a country keeps its prefix, so an organization called USA is not the country.
    private static bool TryParty(string text, out EntityId party) =>
        EntityId.TryParse(text, out party) && party.Type switch
        {
            EntityType.Country => party.TryGetCountry(out var country) && IsCountry(country),
            EntityType.Organization => true,
            _ => false,
        };

    private static bool IsWellFormed(EntityId official) => official.Value[OfficialId.Prefix.Length..].Split('/').All(part => !string.IsNullOrWhiteSpace(part));

    private static bool TryOrganization(string text, out OrganizationId organization)
    {
        organization = EntityId.TryParse(text, out var id) && id.Type == EntityType.Organization ? new OrganizationId(text) : default;
        return organization != default;
    }

    private static bool TryDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    // Empty is EDTF's unknown too, but here unknown is left out: one form for one meaning.
    private static bool TryTime(string text, out EventTime time) => EventTime.TryParse(text, out time) && !time.IsUnknown;
}
