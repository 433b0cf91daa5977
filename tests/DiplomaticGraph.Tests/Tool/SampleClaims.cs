using DiplomaticGraph.Export;

namespace DiplomaticGraph.Tests.Tool;

/// <summary>A few claims made by hand, so that the tests of questions do not hang on how texts are read.</summary>
internal static class SampleClaims
{
    private static readonly SourceId Source = new("note.txt");

    private static readonly Mechanism Hotline = new()
    {
        Kind = MechanismKind.CrisisCommunication,
        Parties = [new CountryCode("FRA"), new CountryCode("BRA")],
    };

    /// <summary>Macron met Kenyatta, Kenyatta called Lula, Macron is to visit Lula; France proposed a hotline and Brazil withholds.</summary>
    public static IReadOnlyList<Claim> All { get; } =
    [
        Make(RelationKind.MetWith, "2024-05-01", "Macron met Kenyatta.", Macron(ParticipantRole.Initiator), Kenyatta(ParticipantRole.Counterpart)),
        Make(RelationKind.Called, "2024-06", "Kenyatta called Lula.", Kenyatta(ParticipantRole.Initiator), Lula(ParticipantRole.Counterpart)),
        Make(RelationKind.MetWith, "", "Macron will meet Lula.", Macron(ParticipantRole.Initiator), Lula(ParticipantRole.Counterpart)) with { Modality = Modality.Planned },
        Make(RelationKind.ProposedMechanism, "2024-06-02", "France proposed a hotline.", Country("FRA", "France")) with { Mechanism = Hotline },
        Make(RelationKind.WithheldAgreement, "", "Brazil has yet to agree.", Country("BRA", "Brazil")) with { Mechanism = Hotline, Confidence = 0.5 },
    ];

    /// <summary>Writes them as Claim JSONL.</summary>
    public static string WriteTo(TemporaryFolder folder) => folder.Write("claims.jsonl", ClaimJsonl.ToJsonl(All));

    private static Claim Make(RelationKind kind, string time, string quote, params Participant[] participants) => new()
    {
        Relation = kind,
        Participants = [.. participants],
        Time = time.Length == 0 ? default : EventTime.Parse(time),
        Source = new Source { Id = Source },
        Evidence = [Evidence.FromText(Source, quote, 0, quote.Length)],
        Origin = new Origin { Reader = "hand", Version = "1" },
    };

    private static Participant Macron(ParticipantRole role) => Official("official:fra/emmanuel-macron", "Emmanuel Macron", "FRA", role);

    private static Participant Kenyatta(ParticipantRole role) => Official("official:ken/uhuru-kenyatta", "Uhuru Kenyatta", "KEN", role);

    private static Participant Lula(ParticipantRole role) => Official("official:bra/luiz-lula", "Luiz Lula", "BRA", role);

    private static Participant Official(string id, string name, string country, ParticipantRole role) =>
        new() { Id = new EntityId(id), Name = name, Role = role, Country = new CountryCode(country) };

    private static Participant Country(string code, string name) =>
        new() { Id = new CountryCode(code), Name = name, Role = ParticipantRole.Actor, Country = new CountryCode(code) };
}
