using FsCheck;
using FsCheck.Fluent;

namespace DiplomaticGraph.Tests.Export;

/// <summary>Claims with every field that a claim can have, hostile characters included.</summary>
internal static class Gens
{
    private static readonly string[] Texts =
    [
        "Xi Jinping", "met \"Wang\" \\ and </script><b>", "line\nbreak\r\n\ttab", "nul-free \u0001 \u001F control", "bidi \u202Eabc\u202C\u2066x\u2069", "emoji 😀 and Łukasz",
        "中国 and 日本", "\u2028\u2029", "\uFEFF mark", "a", "🇨🇳", "e\u0301 and é", "{\"relation\":1}", "--> ]]> %% ; |", "\u007F\u0085", "non-character \uFFFF\uFFFE",
    ];

    public static Gen<string> Text { get; } = Gen.OneOf(
        Gen.Elements(Texts),
        from characters in Gen.NonEmptyListOf(Gen.OneOf(Gen.Choose(1, 0xD7FF), Gen.Choose(0xE000, 0x10FFFF), Gen.Choose(32, 126)))
        select string.Concat(characters.Select(char.ConvertFromUtf32)));

    // Names are more than white space, where the model says so.
    public static Gen<string> Name { get; } = Text.Select(t => string.IsNullOrWhiteSpace(t) ? "name" : t);

    public static Gen<CountryCode> Country { get; } = Gen.Elements("CHN", "JPN", "USA", "SUN").Select(c => new CountryCode(c));

    public static Gen<RelationKind> Relation { get; } = Gen.Frequency(
        (6, Gen.Elements(RelationKind.WellKnown.ToArray())),
        (1, Gen.Constant(new RelationKind("whispered_to", RelationGroup.Contact) { IsSymmetric = true, CameoCodes = ["04x", "\"é"], PloverType = "CONSULT", PloverMode = "quiet" })),
        (1, Gen.Constant(new RelationKind("mothballed", RelationGroup.Mechanism) { Effect = MechanismEffect.Suspends })),
        (1, Gen.Constant(RelationKind.FromName("frowned_at"))));

    public static Gen<Claim> Claim { get; } =
        from relation in Relation
        from participants in Gen.ListOf(Participant())
        from mechanism in relation.Group == RelationGroup.Mechanism ? Mechanism().Select(Mechanism? (m) => m) : Maybe(Mechanism())
        from modality in Gen.Elements(Enum.GetValues<Modality>())
        from time in Gen.Elements("", "2023-06-19", "2023-06", "2023?", "2024~", "../2024-04-03", "2023-06-19/..", "198X", "2001-21", "2023-06-01/2023-06-19")
        from place in Maybe(from name in Name from country in Optional(Country) select new Place { Name = name, Country = country })
        from topics in Gen.ListOf(Name)
        from attributedTo in Maybe(Text)
        from source in Source()
        from evidence in Gen.NonEmptyListOf(Evidence())
        from codes in Maybe(Codes())
        from confidence in Gen.Choose(0, 1_000_000)
        from origin in Origin()
        select new Claim
        {
            Relation = relation,
            Participants = [.. participants],
            Mechanism = mechanism,
            Modality = modality,
            Time = time.Length == 0 ? EventTime.Unknown : EventTime.Parse(time),
            Place = place,
            Topics = [.. topics],
            AttributedTo = attributedTo,
            Source = source,
            Evidence = [.. evidence],
            Codes = codes,
            Confidence = confidence / 1_000_000d,
            Origin = origin,
        };

    public static Gen<List<Claim>> Claims { get; } = Gen.ListOf(Claim).Select(c => c.ToList());

    public static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Gen.Frequency((1, Gen.Constant<T?>(null)), (2, gen.Select(T? (v) => v)));

    private static Gen<T> Optional<T>(Gen<T> gen)
        where T : struct => Gen.Frequency((1, Gen.Constant(default(T))), (2, gen));

    private static Gen<EntityId> Entity() => Gen.OneOf(
        Country.Select(c => c.ToEntityId()),
        Name.Select(n => new EntityId(OfficialId.Prefix + n.Replace('/', '_'))),
        Name.Select(n => new EntityId(OrganizationId.Prefix + n)),
        Name.Select(n => new EntityId(OfficeId.Prefix + n)));

    private static Gen<Participant> Participant() =>
        from id in Entity()
        from name in Name
        from role in Gen.Elements(Enum.GetValues<ParticipantRole>())
        from country in Optional(Country)
        from office in Maybe(Text)
        from organization in Optional(Name.Select(n => new OrganizationId(OrganizationId.Prefix + n)))
        from capacity in Gen.Elements(Enum.GetValues<Capacity>())
        from isResolved in Gen.Elements(false, false, true)
        select new Participant { Id = id, Name = name, Role = role, Country = country, Office = office, Organization = organization, Capacity = capacity, IsResolved = isResolved };

    private static Gen<Mechanism> Mechanism() =>
        from kind in Gen.OneOf(Gen.Elements(MechanismKind.WellKnown.ToArray()), Name.Select(n => new MechanismKind(n)))
        from name in Maybe(Text)
        from parties in Gen.ListOf(Party())
        from certain in Gen.Elements("CHN", "org:NATO").Select(p => p.Length == 3 ? new CountryCode(p).ToEntityId() : new EntityId(p))
        select new Mechanism { Kind = kind, Name = name, Parties = [new CountryCode("JPN"), certain, .. parties] };

    private static Gen<EntityId> Party() => Gen.OneOf(Country.Select(c => c.ToEntityId()), Name.Select(n => new EntityId(OrganizationId.Prefix + n)));

    private static Gen<Source> Source() =>
        from id in Name
        from published in Gen.Elements<DateOnly?>(null, new DateOnly(2024, 4, 3), DateOnly.MinValue, DateOnly.MaxValue)
        from title in Maybe(Text)
        from publisher in Maybe(Text)
        from url in Maybe(Text)
        select new Source { Id = new SourceId(id), Published = published, Title = title, Publisher = publisher, Url = url };

    private static Gen<Evidence> Evidence() => Gen.OneOf(
        from source in Name from quote in Text from start in Gen.Choose(0, 1000) select new Evidence { Source = new SourceId(source), Start = start, End = start + quote.Length, Quote = quote },
        from source in Name from quote in Text select new Evidence { Source = new SourceId(source), Quote = quote },
        from source in Name from row in Maybe(Text) from line in Gen.Choose(1, int.MaxValue) select DiplomaticGraph.Evidence.FromRow(new SourceId(source), row, line));

    private static Gen<EventCodes> Codes() =>
        from cameo in Maybe(Text)
        from plover in Maybe(Text)
        from mode in Maybe(Text)
        from goldstein in Gen.Elements<double?>(null, -10, 10, 0, 0.1, -3.4000000000000004, 1e-300)
        select new EventCodes { Cameo = cameo, Plover = plover, Mode = mode, Goldstein = goldstein };

    private static Gen<Origin> Origin() =>
        from reader in Name
        from version in Name
        from rule in Maybe(Text)
        select new Origin { Reader = reader, Version = version, Rule = rule };
}
