using DiplomaticGraph.Evaluation;
using DiplomaticGraph.Readers;
using Xunit;

namespace DiplomaticGraph.Tests.Evaluation;

public class ReaderEvaluationTests
{
    private static readonly Corpus Corpus = Corpus.Parse("""
        {"id": "met", "group": "contact", "text": "French President Emmanuel Macron met Brazilian President Luiz Lula in Nairobi.", "expected": [{"relation": "met_with|spoke_with", "modality": "asserted", "between": [["Macron"], ["Lula"]], "countries": ["FRA", "BRA"], "place": "Nairobi"}]}
        {"id": "plan", "group": "contact", "text": "French President Emmanuel Macron will meet Brazilian President Luiz Lula.", "expected": [{"relation": "met_with", "modality": "asserted", "between": [["Macron"], ["Lula"]], "countries": ["FRA", "BRA"]}]}
        {"id": "line", "group": "mechanism", "text": "Kenya and Somalia agreed to reopen the border hotline.", "expected": [{"relation": "resumed_mechanism", "modality": "asserted", "mechanism": "crisis_communication", "parties": ["KEN", "SOM"]}]}
        {"id": "trap", "group": "trap", "text": "Kenya beat Somalia 2-1.", "expected": []}
        """);

    private static readonly ReaderEvaluation Evaluation = ReaderEvaluation.Run(new TextClaimReader(), Corpus);

    [Fact]
    public void Scores_stand_under_kind_modality_level_and_group()
    {
        Assert.Equal((3, 1, 3, 2), (Evaluation.Score.Expected, Evaluation.Score.Found, Evaluation.Score.Claimed, Evaluation.Score.Right));
        Assert.Equal((2, 1, 2, 2), Of(Evaluation.ByKind, "met_with"));
        Assert.Equal((0, 0, 1, 0), Of(Evaluation.ByKind, "agreed_to_mechanism"));
        Assert.Equal((1, 0, 0, 0), Of(Evaluation.ByKind, "resumed_mechanism"));
        Assert.Equal((2, 1, 2, 2), Of(Evaluation.ByLevel, "official"));
        Assert.Equal((1, 0, 1, 0), Of(Evaluation.ByLevel, "country"));
        Assert.Equal((3, 1, 2, 1), Of(Evaluation.ByModality, "asserted"));
        Assert.Equal((0, 0, 1, 1), Of(Evaluation.ByModality, "planned"));
        Assert.Equal((2, 1, 2, 2), Of(Evaluation.ByGroup, "contact"));
        Assert.Equal((2, 1, 2, 2), Of(Evaluation.ByContent, "contact"));
        Assert.Null(Evaluation.ByKind.Find("called"));
        Assert.Contains(("trap", 1, 1), Evaluation.Silence);

        static (int, int, int, int) Of(ScoreTable table, string name) => table.Find(name) is { } s ? (s.Expected, s.Found, s.Claimed, s.Right) : default;
    }

    [Fact]
    public void What_was_taken_for_what_is_counted()
    {
        Assert.Equal((1, 1), (Evaluation.ModalityConfusion["asserted", "asserted"], Evaluation.ModalityConfusion["asserted", "planned"]));
        Assert.Equal(1, Evaluation.ModalityConfusion["asserted", ConfusionMatrix.Nothing]);
        Assert.Equal(1, Evaluation.KindConfusion["resumed_mechanism", "agreed_to_mechanism"]);
        Assert.Equal((2, 1), (Evaluation.KindConfusion.Right, Evaluation.KindConfusion.Confused));
    }

    [Fact]
    public void A_claim_of_another_kind_or_modality_is_not_right_in_full() =>
        Assert.Equal((3, 1), (Evaluation.Reliability.Claims, Evaluation.Reliability.Bins.Sum(b => b.Right)));

    [Fact]
    public void Tables_print_with_their_figures()
    {
        var text = Evaluation.ToString();
        Assert.Contains("met_with                       2      1   0.500       2      2      1.000  0.667", text, StringComparison.Ordinal);
        Assert.Contains("resumed_mechanism              0   agreed_to_mechanism 1", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text.Split('\n'), line => line.Length > 80 || line.EndsWith(' '));
    }

    [Fact]
    public void A_part_of_the_corpus_is_measured_alone()
    {
        var contacts = Evaluation.Where(r => r.Group == "contact");
        Assert.Equal(2, contacts.Records.Length);
        Assert.Equal("modality", Assert.Single(contacts.Misses).Lacks);
    }

    [Fact]
    public void Claims_made_before_are_judged_by_their_source()
    {
        var claims = Corpus.Records.SelectMany(r => new TextClaimReader().Read(r.Document).Claims);
        Assert.Equal(Evaluation.ToString(), ReaderEvaluation.Run(claims, Corpus).ToString());
    }
}
