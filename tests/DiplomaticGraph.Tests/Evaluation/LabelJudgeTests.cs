using DiplomaticGraph.Evaluation;
using DiplomaticGraph.Readers;
using Xunit;

namespace DiplomaticGraph.Tests.Evaluation;

/// <summary>The judge itself, on claims made by hand: one that let everything pass would hold no reader to anything.</summary>
public class LabelJudgeTests
{
    private static readonly Source Source = new() { Id = new SourceId("test") };

    [Fact]
    public void A_right_contact_counts_as_found_and_right()
    {
        var score = Score(Sentence(Met("asserted")), Claim(RelationKind.MetWith, Modality.Asserted, Kolenc, Etcheverry));
        Assert.Equal((1, 1, 1, 1), (score.Found, score.Expected, score.Right, score.Claimed));
        Assert.Null(Evaluate(Sentence(Met("asserted")), Claim(RelationKind.MetWith, Modality.Asserted, Kolenc, Etcheverry)).Claims.Single().Fault);
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
        var entry = Label("""{"relation": "agreed_to_mechanism", "modality": "asserted", "mechanism": "dialogue", "parties": ["SVN", "URY"], "actor": "SVN+Etcheverry"}""");
        var kolenc = Claim(RelationKind.AgreedToMechanism, Modality.Asserted, Actor(Kolenc)) with { Mechanism = Dialogue("SVN", "URY") };
        var both = Claim(RelationKind.AgreedToMechanism, Modality.Asserted, Actor(Kolenc), Actor(Etcheverry)) with { Mechanism = Dialogue("SVN", "URY") };
        var others = both with { Mechanism = Dialogue("SVN", "PRY") };
        Assert.Equal((0, 1), (Score(Sentence(entry), kolenc).Found, Score(Sentence(entry), kolenc).Right));
        Assert.Equal((1, 1), (Score(Sentence(entry), both).Found, Score(Sentence(entry), both).Right));
        Assert.Equal((0, 0), (Score(Sentence(entry), others).Found, Score(Sentence(entry), others).Right));
    }

    [Fact]
    public void Positions_are_judged_only_where_one_is_labelled()
    {
        var warned = Claim(RelationKind.Warned, Modality.Asserted, Actor(Kolenc), Etcheverry with { Role = ParticipantRole.Target });
        Assert.True(Evaluate(Sentence(), warned).IsSilent);
        Assert.False(Evaluate(Sentence(), Claim(RelationKind.MetWith, Modality.Denied, Kolenc, Etcheverry)).IsSilent);
        var label = Label("""{"relation": "warned|threatened", "modality": "asserted", "between": [["Kolenc"], ["URY"]], "actor": "Kolenc"}""");
        Assert.True(Evaluate(Sentence(label), warned).Claims.Single().IsRight);
        Assert.Equal("parties", Evaluate(Sentence(label), Claim(RelationKind.Warned, Modality.Asserted, Etcheverry with { Role = ParticipantRole.Actor })).Claims.Single().Fault);
    }

    [Fact]
    public void What_is_wrong_with_a_claim_is_named()
    {
        var label = Label("""{"relation": "met_with", "modality": "asserted", "between": [["Kolenc"], ["Etcheverry"]], "time": "2017-03-14", "place": "Ljubljana"}""");
        var met = Claim(RelationKind.MetWith, Modality.Asserted, Kolenc, Etcheverry);
        Assert.Equal("kind", FaultOf(Claim(RelationKind.Called, Modality.Asserted, Kolenc, Etcheverry)));
        Assert.Equal("modality", FaultOf(Claim(RelationKind.MetWith, Modality.Planned, Kolenc, Etcheverry)));
        Assert.Equal("time", FaultOf(met with { Time = EventTime.InYear(2016) }));
        Assert.Equal("place", FaultOf(met with { Place = new Place { Name = "Maribor" } }));
        Assert.Equal("parties", FaultOf(Claim(RelationKind.MetWith, Modality.Asserted, Kolenc, Person("Hoxha", "ALB"))));
        Assert.Null(FaultOf(met));
        Assert.Null(FaultOf(met with { Time = EventTime.In(2017, 3), Place = new Place { Name = "Ljubljana Castle" } }));

        string? FaultOf(Claim claim) => Evaluate(Sentence(label), claim).Claims.Single().Fault;
    }

    [Fact]
    public void A_time_that_must_stay_unknown_is_wrong_where_one_is_claimed()
    {
        var label = Label("""{"relation": "met_with", "modality": "asserted", "between": [["Kolenc"], ["Etcheverry"]], "time": null}""");
        var met = Claim(RelationKind.MetWith, Modality.Asserted, Kolenc, Etcheverry);
        Assert.Equal((1, 0), (Score(Sentence(label), met).Found, Score(Sentence(label), met with { Time = EventTime.InYear(2016) }).Found));
        Assert.Equal("time", Evaluate(Sentence(label), met with { Time = EventTime.InYear(2016) }).Claims.Single().Fault);
    }

    [Fact]
    public void What_alone_was_lacking_is_named()
    {
        var label = Label("""{"relation": "met_with", "modality": "asserted", "between": [["Kolenc"], ["Etcheverry"]], "countries": ["SVN", "URY"], "place": "Ljubljana"}""");
        var met = Claim(RelationKind.MetWith, Modality.Asserted, Kolenc, Etcheverry);
        Assert.Equal("place", Evaluate(Sentence(label), met).Expected.Single().Lacks);
        Assert.Equal("absent", Evaluate(Sentence(label)).Expected.Single().Lacks);
        Assert.Equal("place and modality", Evaluate(Sentence(label), met with { Modality = Modality.Planned }).Expected.Single().Lacks);
    }

    private static Participant Kolenc => Person("Tanja Kolenc", "SVN");

    private static Participant Etcheverry => Person("Rodrigo Etchéverry", "URY");

    private static ExpectedClaim Met(string modality) => Label($$"""{"relation": "met_with", "modality": "{{modality}}", "between": [["Kolenc"], ["Etcheverry"]], "countries": ["SVN", "URY"]}""");

    private static ExpectedClaim Label(string json) => Corpus.Parse($$"""{"id": "test", "text": "Text.", "expected": [{{json}}]}""").Records.Single().Expected.Single();

    private static CorpusRecord Sentence(params ExpectedClaim[] expected) =>
        new() { Document = new TextDocument { Id = Source.Id, Text = "" }, Group = "contact", Expected = [.. expected] };

    private static EvaluationScore Score(CorpusRecord record, params Claim[] claims) => ReaderEvaluation.Run(_ => claims, new Corpus([record])).Score;

    private static RecordEvaluation Evaluate(CorpusRecord record, params Claim[] claims) => ReaderEvaluation.Run(claims, new Corpus([record])).Records.Single();

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
