using DiplomaticGraph.Evaluation;
using DiplomaticGraph.Export;
using Xunit;

namespace DiplomaticGraph.Tests.Evaluation;

/// <summary>Claims beside events of CAMEO and PLOVER.</summary>
public class CodedJudgeTests
{
    private const string Usa = """{"id": "country:USA", "name": "United States", "type": "country", "role": "initiator", "country": "USA"}""";
    private const string China = """{"id": "official:CHN/wang", "name": "Wang", "type": "official", "role": "counterpart", "country": "CHN"}""";

    [Theory]
    [InlineData("met_with", "asserted", "040", "CAMEO", true)]
    [InlineData("met_with", "asserted", "CONSULT", "PLOVER", true)]
    [InlineData("met_with", "asserted", "1", "PENTA", true)]
    [InlineData("met_with", "planned", "036", "CAMEO", true)]
    [InlineData("met_with", "denied", "125", "CAMEO", true)]
    [InlineData("met_with", "denied", "040", "CAMEO", false)]
    [InlineData("warned", "asserted", "1313", "CAMEO", true)]
    [InlineData("accused", "asserted", "INVESTIGATE", "PLOVER", true)]
    [InlineData("conceded_to", "asserted", "RETREAT", "PLOVER", true)]
    [InlineData("sanctioned", "asserted", "163", "CAMEO", false)]
    [InlineData("met_with", "asserted", "190", "CAMEO", false)]
    public void A_type_is_right_across_schemes_and_versions(string relation, string modality, string code, string scheme, bool isRight)
    {
        var score = Score($$"""{"source": "CHN", "target": "USA", "code": "{{code}}", "scheme": "{{scheme}}"}""", Claim(relation, modality, Usa, China));
        Assert.Equal((1, 1, isRight ? 1 : 0), (score.WithPair, score.RightPairs, score.WithBoth));
        Assert.Equal(score.WithBoth, score.RightBoth);
    }

    [Fact]
    public void Another_pair_is_wrong_and_a_dead_state_is_its_successor()
    {
        var russia = """{"id": "country:RUS", "name": "Russia", "type": "country", "role": "counterpart", "country": "RUS"}""";
        Assert.Equal(0, Score("""{"source": "USA", "target": "JPN", "code": "040", "scheme": "CAMEO"}""", Claim("met_with", "asserted", Usa, China)).WithPair);
        Assert.Equal(1, Score("""{"source": "USA", "target": "SUN", "code": "040", "scheme": "CAMEO"}""", Claim("met_with", "asserted", Usa, russia)).WithPair);
    }

    [Fact]
    public void Initiators_make_no_pair_with_each_other_and_organizations_are_one()
    {
        var france = """{"id": "country:FRA", "name": "France", "type": "country", "role": "initiator", "country": "FRA"}""";
        var nato = """{"id": "org:NATO", "name": "NATO", "type": "organization", "role": "counterpart"}""";
        var score = Score("""{"source": "USA", "target": "FRA", "code": "040", "scheme": "CAMEO"}""", Claim("met_with", "asserted", Usa, france, nato));
        Assert.Equal((2, 0), (score.Claimed, score.RightPairs));
        Assert.Equal(1, Score("""{"source": "USA", "target": "IGO", "code": "040", "scheme": "CAMEO"}""", Claim("met_with", "asserted", Usa, nato)).WithBoth);
    }

    [Fact]
    public void The_actor_of_a_mechanism_goes_with_its_other_parties()
    {
        var claim = Claim("withheld_agreement", "asserted", China.Replace("counterpart", "actor", StringComparison.Ordinal))
            .Replace("\"modality\"", """ "mechanism": {"kind": "dialogue", "parties": ["CHN", "USA"]}, "modality" """.Trim(), StringComparison.Ordinal);
        Assert.Equal((1, 1), (Score("""{"source": "CHN", "target": "USA", "code": "12", "scheme": "CAMEO"}""", claim) is var s ? (s.Claimed, s.WithBoth) : default));
    }

    [Fact]
    public void Where_nobody_is_in_contact_an_asserted_contact_is_false_and_a_warning_is_not()
    {
        Assert.Equal((1, 1, 1), Negative(Claim("met_with", "asserted", Usa, China)));
        Assert.Equal((1, 0, 0), Negative(Claim("met_with", "planned", Usa, China)));
        Assert.Equal((1, 0, 0), Negative(Claim("warned", "asserted", Usa, China)));
        Assert.Equal((1, 0, 1), Negative(Claim("promised", "asserted", Usa, China)));

        static (int, int, int) Negative(string claim) => Score("", claim) is var s ? (s.Negatives, s.FalseContacts, s.FalseCooperation) : default;
    }

    [Fact]
    public void A_share_of_nothing_is_no_number()
    {
        var score = Score("", Claim("met_with", "asserted", Usa, China));
        Assert.Equal((null, null), (score.BothRecall, score.BothPrecision));
    }

    private static CodedScore Score(string expected, string claim) =>
        ReaderEvaluation.Run([ClaimJsonl.Parse(claim)], Corpus.Parse($$"""{"id": "s1", "text": "Text.", "expected": [{{expected}}]}""")).Coded!;

    private static string Claim(string relation, string modality, params string[] participants) =>
        $$"""{"relation": "{{relation}}", "participants": [{{string.Join(',', participants)}}], "modality": "{{modality}}", "evidence": [{"source": "s1", "start": 0, "end": 5, "quote": "Text."}], "origin": {"reader": "test", "version": "1"} }""";
}
