using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.Corpus;

/// <summary>The scorer itself, on claims made by hand: one that let everything pass would hold no reader to anything.</summary>
public class CorpusScoreTests
{
    private static readonly Source Source = new() { Id = new SourceId("test") };

    [Fact]
    public void A_right_contact_counts_as_found_and_right()
    {
        var score = Score(Sentence(Met("asserted")), Claim(RelationKind.MetWith, Modality.Asserted, Kolenc, Etcheverry));
        Assert.Equal((1, 1, 1, 1), (score.Found, score.Expected, score.Right, score.Claimed));
        Assert.Empty(score.Wrong);
    }

    [Fact]
    public void Another_relation_is_missed_but_no_false_contact()
    {
        var score = Score(Sentence(Met("asserted")), Claim(RelationKind.Called, Modality.Asserted, Kolenc, Etcheverry));
        Assert.Equal((0, 1, 1), (score.Found, score.Right, score.Claimed));
    }

    [Fact]
    public void Asserting_a_plan_is_missed_and_wrong()
    {
        var score = Score(Sentence(Met("planned")), Claim(RelationKind.MetWith, Modality.Asserted, Kolenc, Etcheverry));
        Assert.Equal((0, 0, 1, 1, 0), (score.Found, score.Right, score.Claimed, score.Recognized, score.RightModality));
    }

    [Fact]
    public void A_pair_that_nobody_expects_is_wrong()
    {
        var score = Score(Sentence(Met("asserted")), Claim(RelationKind.MetWith, Modality.Asserted, Kolenc, Etcheverry, Person("Hoxha", "ALB")));
        Assert.Equal((1, 1, 3), (score.Found, score.Right, score.Claimed));
    }

    [Fact]
    public void Participants_of_one_side_are_no_pair()
    {
        var claim = Claim(RelationKind.MetWith, Modality.Asserted,
            Kolenc with { Role = ParticipantRole.Initiator }, Person("Hoxha", "ALB") with { Role = ParticipantRole.Initiator }, Etcheverry with { Role = ParticipantRole.Counterpart });
        Assert.Equal(2, Score(Sentence(Met("asserted")), claim).Claimed);
    }

    [Fact]
    public void A_mechanism_needs_its_parties_and_all_its_actors()
    {
        var entry = new CorpusEntry { Relation = "agreed_to_mechanism", Modality = "asserted", Mechanism = "dialogue", Parties = ["SVN", "URY"], Actor = "SVN+Etcheverry" };
        var kolenc = Claim(RelationKind.AgreedToMechanism, Modality.Asserted, Actor(Kolenc)) with { Mechanism = Dialogue("SVN", "URY") };
        var both = Claim(RelationKind.AgreedToMechanism, Modality.Asserted, Actor(Kolenc), Actor(Etcheverry)) with { Mechanism = Dialogue("SVN", "URY") };
        var others = both with { Mechanism = Dialogue("SVN", "PRY") };
        Assert.Equal((0, 1), (Score(Sentence(entry), kolenc).Found, Score(Sentence(entry), kolenc).Right));
        Assert.Equal((1, 1), (Score(Sentence(entry), both).Found, Score(Sentence(entry), both).Right));
        Assert.Equal((0, 0), (Score(Sentence(entry), others).Found, Score(Sentence(entry), others).Right));
    }

    [Fact]
    public void Positions_are_not_judged_and_silence_is_counted()
    {
        Assert.Equal(1, Score(Sentence(), Claim(RelationKind.Warned, Modality.Asserted, Kolenc, Etcheverry)).Silent);
        Assert.Equal(0, Score(Sentence(), Claim(RelationKind.MetWith, Modality.Denied, Kolenc, Etcheverry)).Silent);
    }

    private static Participant Kolenc => Person("Tanja Kolenc", "SVN");

    private static Participant Etcheverry => Person("Rodrigo Etchéverry", "URY");

    private static CorpusEntry Met(string modality) =>
        new() { Relation = "met_with", Modality = modality, Between = [["Kolenc"], ["Etcheverry"]], Countries = ["SVN", "URY"] };

    private static CorpusSentence Sentence(params CorpusEntry[] expected) => new() { Id = "test", Group = "contact", Text = "", Expected = expected };

    private static CorpusScore Score(CorpusSentence sentence, params Claim[] claims)
    {
        var score = new CorpusScore();
        score.Add(sentence, claims);
        return score;
    }

    private static Participant Person(string name, string country) => new()
    {
        Id = new EntityId($"official:{country}/{name}"),
        Name = name,
        Role = ParticipantRole.Participant,
        Country = new CountryCode(country),
    };

    private static Participant Actor(Participant participant) => participant with { Role = ParticipantRole.Actor };

    private static Mechanism Dialogue(params string[] parties) =>
        new() { Kind = MechanismKind.Dialogue, Parties = [.. parties.Select(p => new EntityId(CountryCode.Prefix + p))] };

    private static Claim Claim(RelationKind relation, Modality modality, params Participant[] participants) => new()
    {
        Relation = relation,
        Modality = modality,
        Participants = [.. participants],
        Source = Source,
        Evidence = [],
        Origin = new Origin { Reader = "test", Version = "1" },
    };
}
