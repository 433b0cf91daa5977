namespace DiplomaticGraph.Tests.Export;

/// <summary>A few claims to write and read.</summary>
internal static class Samples
{
    public const string Text = "China has yet to agree to a crisis hotline proposed by the United States, experts said.";

    public static Claim Withheld { get; } = new()
    {
        Relation = RelationKind.WithheldAgreement,
        Participants =
        [
            new Participant { Id = new CountryCode("CHN"), Name = "China", Role = ParticipantRole.Actor, Country = new CountryCode("CHN") },
            new Participant { Id = new OrganizationId("org:NATO"), Name = "NATO", Role = ParticipantRole.Target },
            new Participant
            {
                Id = new OfficialId("official:nato/jens-stoltenberg"), Name = "Jens Stoltenberg", Role = ParticipantRole.Target, Office = "Secretary General",
                Organization = new OrganizationId("org:NATO"),
            },
        ],
        Mechanism = new Mechanism
        {
            Kind = MechanismKind.CrisisCommunication,
            Name = "crisis hotline",
            Parties = [new CountryCode("USA"), new CountryCode("CHN"), new OrganizationId("org:NATO")],
        },
        Modality = Modality.Asserted,
        Time = EventTime.Parse("../2024-04-03"),
        Place = new Place { Name = "Geneva", Country = new CountryCode("CHE") },
        Topics = ["taiwan", "cybersecurity"],
        AttributedTo = "experts",
        Source = new Source { Id = new SourceId("a.txt"), Published = new DateOnly(2024, 4, 3), Title = "A line", Publisher = "The Paper", Url = "https://example.org/a" },
        Evidence = [Evidence.FromText(new SourceId("a.txt"), Text, 0, 38)],
        Codes = new EventCodes { Cameo = "120", Plover = "REJECT", Mode = "veto", Goldstein = -4 },
        Confidence = 0.75,
        Origin = new Origin { Reader = "text", Version = "1", Rule = "mechanism.withhold" },
    };

    public static Claim Met { get; } = new()
    {
        Relation = RelationKind.MetWith,
        Participants =
        [
            new Participant { Id = new OfficialId("official:usa/antony-blinken"), Name = "Antony Blinken", Role = ParticipantRole.Initiator, Country = new CountryCode("USA"), Office = "Secretary of State" },
            new Participant { Id = new OfficialId("official:chn/qin-gang"), Name = "Qin Gang", Role = ParticipantRole.Counterpart, Country = new CountryCode("CHN") },
        ],
        Time = EventTime.Parse("2023-06-19"),
        Source = new Source { Id = new SourceId("events.csv") },
        Evidence = [Evidence.FromRow(new SourceId("events.csv"), "17", 18)],
        Origin = new Origin { Reader = "rows", Version = "1" },
    };
}
