using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.Gold;

/// <summary>The scorer itself: that what is wrong costs points.</summary>
public class GoldScorerTests
{
    private static readonly GoldDocument Document = new()
    {
        Name = "a.txt",
        Text = "Xi Jinping met Antony Blinken.",
        Claims = [new GoldClaim { Id = "met", Relations = ["met_with"], Between = (["Xi Jinping"], ["Antony Blinken"]), Countries = ["CHN", "USA"], Modalities = ["asserted"], Time = "" }],
        Never = [new GoldClaim { Relations = ["met_with"], Between = (["Wang Yi"], ["Xi Jinping"]) }, new GoldClaim { Country = "RUS" }],
    };

    private static readonly Claim Met = new()
    {
        Relation = RelationKind.MetWith,
        Participants = [Person("Xi Jinping", "CHN", ParticipantRole.Initiator), Person("Antony Blinken", "USA", ParticipantRole.Counterpart)],
        Source = new Source { Id = new SourceId("a.txt") },
        Evidence = [Evidence.FromText(new SourceId("a.txt"), Document.Text, 0, 29)],
        Origin = new Origin { Reader = "test", Version = "1" },
    };

    [Fact]
    public void The_claim_itself_is_found() => Assert.Equal("claims 1/1  forbidden 0  false contacts 0  quote errors 0", Score(Met));

    [Fact]
    public void A_surname_is_enough() =>
        Assert.Equal("claims 1/1  forbidden 0  false contacts 0  quote errors 0", Score(Met with { Participants = [Person("Xi", "CHN", ParticipantRole.Participant), Person("Blinken", "USA", ParticipantRole.Participant)] }));

    [Fact]
    public void Nothing_read_is_missed() => Assert.Equal("claims 0/1  forbidden 0  false contacts 0  quote errors 0", Score());

    [Fact]
    public void Another_modality_relation_or_time_is_missed()
    {
        Assert.Equal("claims 0/1  forbidden 0  false contacts 0  quote errors 0", Score(Met with { Modality = Modality.Planned }));
        Assert.Equal("claims 0/1  forbidden 0  false contacts 0  quote errors 0", Score(Met with { Relation = RelationKind.Called }));
        Assert.Equal("claims 0/1  forbidden 0  false contacts 0  quote errors 0", Score(Met with { Time = EventTime.InYear(2023) }));
    }

    [Fact]
    public void Two_of_one_side_are_not_linked() =>
        Assert.Equal("claims 0/1  forbidden 0  false contacts 0  quote errors 0", Score(Met with { Participants = [Person("Xi Jinping", "CHN", ParticipantRole.Counterpart), Person("Antony Blinken", "USA", ParticipantRole.Counterpart)] }));

    [Fact]
    public void A_contact_that_the_gold_does_not_have_is_false() =>
        Assert.Equal("claims 1/1  forbidden 1  false contacts 1  quote errors 0", Score(Met, Met with { Participants = [Person("Vladimir Putin", "RUS", ParticipantRole.Initiator), Person("Xi Jinping", "CHN", ParticipantRole.Counterpart)] }));

    [Fact]
    public void What_must_never_be_read_is_forbidden_where_asserted()
    {
        var wrong = Met with { Participants = [Person("Xi Jinping", "CHN", ParticipantRole.Initiator), Person("Wang Yi", "CHN", ParticipantRole.Counterpart)] };
        Assert.Equal("claims 1/1  forbidden 1  false contacts 1  quote errors 0", Score(Met, wrong));
        Assert.Equal("claims 1/1  forbidden 0  false contacts 0  quote errors 0", Score(Met, wrong with { Modality = Modality.Planned }));
    }

    [Fact]
    public void A_quote_that_stands_elsewhere_or_nowhere_is_an_error()
    {
        Assert.Equal("claims 1/1  forbidden 0  false contacts 0  quote errors 1", Score(Met with { Evidence = [Met.Evidence[0] with { Start = 1 }] }));
        Assert.Equal("claims 1/1  forbidden 0  false contacts 0  quote errors 1", Score(Met with { Evidence = [Met.Evidence[0] with { End = 31 }] }));
        Assert.Equal("claims 1/1  forbidden 0  false contacts 0  quote errors 1", Score(Met with { Evidence = [] }));
    }

    private static string Score(params Claim[] claims) => GoldScorer.Score(Document, claims).Summary;

    private static Participant Person(string name, string country, ParticipantRole role) => new()
    {
        Id = new EntityId("official:" + name.ToLowerInvariant().Replace(' ', '-')),
        Name = name,
        Country = new CountryCode(country),
        Role = role,
    };
}
