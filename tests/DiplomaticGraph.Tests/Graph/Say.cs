using System.Globalization;

namespace DiplomaticGraph.Tests.Graph;

/// <summary>Claims in few words. "USA" is a country, "usa/antony-blinken" an official of it, "org:NATO" an organization.</summary>
internal static class Say
{
    /// <summary>The first named met, called or visited the others.</summary>
    public static Claim That(string who, RelationKind kind, params string[] whom)
    {
        var (one, other) = kind == RelationKind.Visited ? (ParticipantRole.Visitor, ParticipantRole.Host)
            : kind == RelationKind.Hosted ? (ParticipantRole.Host, ParticipantRole.Visitor)
            : kind == RelationKind.MediatedBetween ? (ParticipantRole.Mediator, ParticipantRole.Participant)
            : kind.IsContact ? (ParticipantRole.Initiator, ParticipantRole.Counterpart)
            : (ParticipantRole.Actor, ParticipantRole.Target);
        return Claim(kind, [Part(who, one), .. whom.Select(w => Part(w, other))]);
    }

    /// <summary>All of them met each other.</summary>
    public static Claim AllMet(params string[] who) => Claim(RelationKind.MetWith, [.. who.Select(w => Part(w, ParticipantRole.Participant))]);

    /// <summary>Something was done to the crisis line of China and the United States.</summary>
    public static Claim Line(RelationKind kind, params string[] actors) => LineOf(["CHN", "USA"], kind, actors);

    public static Claim LineOf(string[] parties, RelationKind kind, params string[] actors) =>
        Claim(kind, [.. actors.Select(a => Part(a, ParticipantRole.Actor))]) with
        {
            Mechanism = new Mechanism { Kind = MechanismKind.CrisisCommunication, Parties = [.. parties.Select(Id)] },
        };

    public static Claim At(this Claim claim, string time) => claim with { Time = EventTime.Parse(time) };

    public static Claim As(this Claim claim, Modality modality) => claim with { Modality = modality };

    /// <summary>Moves a claim to another source, with its evidence.</summary>
    public static Claim In(this Claim claim, string source, string? published = null) => claim with
    {
        Source = new Source { Id = new SourceId(source), Published = published is null ? null : DateOnly.Parse(published, CultureInfo.InvariantCulture) },
        Evidence = [.. claim.Evidence.Select(e => e with { Source = new SourceId(source) })],
    };

    public static Claim Quoting(this Claim claim, string quote) => claim with
    {
        Evidence = [new Evidence { Source = claim.Source.Id, Start = 0, End = quote.Length, Quote = quote }],
    };

    public static EntityId Id(string who) => who switch
    {
        _ when who.StartsWith(OrganizationId.Prefix, StringComparison.Ordinal) => new EntityId(who),
        _ when who.Contains('/', StringComparison.Ordinal) => new OfficialId(OfficialId.Prefix + who),
        _ => new CountryCode(who),
    };

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Participant Part(string who, ParticipantRole role)
    {
        var id = Id(who);
        return new Participant
        {
            Id = id,
            Role = role,
            Name = id.Type == EntityType.Country ? Countries.Find(new CountryCode(who))?.Name ?? who : Name(who),
            Country = id.Type == EntityType.Organization || who.StartsWith('-') ? default : new CountryCode(who.Split('/')[0].ToUpperInvariant()),
        };
    }

    private static Claim Claim(RelationKind kind, Participant[] participants)
    {
        var source = new Source { Id = new SourceId("a.txt") };
        return new Claim
        {
            Relation = kind,
            Participants = [.. participants],
            Source = source,
            Evidence = [new Evidence { Source = source.Id, Start = 0, End = 5, Quote = "Words" }],
            Origin = new Origin { Reader = "test", Version = "1" },
        };
    }

    private static string Name(string who) => string.Join(' ', who[(who.LastIndexOfAny([':', '/']) + 1)..].Split('-').Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
}
