using DiplomaticGraph.Evaluation;
using DiplomaticGraph.Tests.Tool;
using Xunit;

namespace DiplomaticGraph.Tests.Evaluation;

/// <summary>How a corpus is written, and what is said where it is written wrongly.</summary>
public class CorpusFormatTests
{
    private const string Good = """{"id": "a", "text": "A met B.", "expected": []}""";

    public static TheoryData<string, string, string> Wrong => new()
    {
        { """{"id": "b", "text": "T.", "expected": [], "maybe": []}""", "maybe", "one of id, text" },
        { """{"id": "b", "expected": []}""", "text", "missing" },
        { """{"text": "T.", "expected": []}""", "id", "missing" },
        { """{"id": "b", "text": "T."}""", "expected", "a list of objects" },
        { """{"id": "b", "text": "T.", "expected": [{"relation": "meet_with", "modality": "asserted", "countries": ["CHN", "USA"]}]}""", "expected[0].relation", "\"meet_with\". Expected one of met_with" },
        { """{"id": "b", "text": "T.", "expected": [{"relation": "met_with", "modality": "certain", "countries": ["CHN", "USA"]}]}""", "expected[0].modality", "one of asserted, planned" },
        { """{"id": "b", "text": "T.", "expected": [{"relation": "met_with", "modality": "asserted", "countries": ["CHN", "XXX"]}]}""", "expected[0].countries", "ISO 3166-1" },
        { """{"id": "b", "text": "T.", "expected": [{"relation": "met_with", "modality": "asserted", "between": [["Xi"]]}]}""", "expected[0].between", "two lists" },
        { """{"id": "b", "text": "T.", "expected": [{"relation": "met_with", "modality": "asserted", "countries": ["CHN"]}]}""", "expected[0].between", "nobody is named" },
        { """{"id": "b", "text": "T.", "expected": [{"relation": "met_with", "modality": "asserted", "countries": ["CHN", "USA"], "time": "June"}]}""", "expected[0].time", "EDTF" },
        { """{"id": "b", "text": "T.", "expected": [{"relation": "proposed_mechanism", "modality": "asserted", "parties": ["CHN", "USA"]}]}""", "expected[0].mechanism", "missing" },
        { """{"id": "b", "text": "T.", "expected": [{"relation": "proposed_mechanism", "modality": "asserted", "mechanism": "hotline", "parties": ["CHN", "USA"]}]}""", "expected[0].mechanism", "one of crisis_communication" },
        { """{"id": "b", "text": "T.", "expected": [{"source": "CHN", "target": "USA", "code": "999", "scheme": "CAMEO"}]}""", "expected[0].code", "no code of CAMEO" },
        { """{"id": "b", "text": "T.", "expected": [{"source": "CHN", "target": "USA", "code": "MEET", "scheme": "PLOVER"}]}""", "expected[0].code", "no code of PLOVER" },
        { """{"id": "b", "text": "T.", "expected": [{"source": "China", "target": "USA", "code": "04", "scheme": "CAMEO"}]}""", "expected[0].source", "three capital letters" },
        { """{"id": "b", "text": "T.", "expected": [{"source": "CHN", "target": "USA", "code": "04", "scheme": "WEIS"}]}""", "expected[0].scheme", "CAMEO, PLOVER or PENTA" },
        { """{"id": "b", "text": "T.", "published": "yesterday", "expected": []}""", "published", "a day such as 2024-04-03" },
        { """{"id": "b", "text": "T.", "expected": [}""", "broken JSON", "one whole JSON object" },
        { Good, "id", "an id of its own" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_line_is_named_with_what_was_expected_and_nothing_is_read(string line, string field, string expected)
    {
        Assert.False(Corpus.TryParse($"{Good}\n\n{line}\n", "gold.jsonl", out var corpus, out var problems));
        Assert.Null(corpus);
        var text = Assert.Single(problems).ToString();
        Assert.StartsWith("gold.jsonl:3", text, StringComparison.Ordinal);
        Assert.Contains(field, text, StringComparison.Ordinal);
        Assert.Contains(expected, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_wrong_line_is_told()
    {
        Assert.False(Corpus.TryParse($"{Good}\n{{}}\n[]\n", "gold.jsonl", out _, out var problems));
        Assert.Equal([2, 3], problems.Select(p => p.Line));
    }

    [Fact]
    public void A_folder_holds_one_record_a_file_with_its_text_line_by_line_and_its_id_in_the_name()
    {
        using var folder = new TemporaryFolder();
        folder.Write("one.json", "{\n \"group\": \"quiet\",\n \"text\": [\"Head\", \"\", \"A met B.\"],\n \"expected\": []\n}\n");
        folder.Write("README.txt", "Notes.");
        folder.Write("notes.txt", "Notes.");
        folder.Write("two.jsonl", Good + "\n");
        var corpus = Corpus.ReadFile(folder[""]);
        Assert.Equal(["one", "a"], corpus.Records.Select(r => r.Id.Value));
        Assert.Equal(("Head\n\nA met B.", "quiet"), (corpus.Records[0].Document.Text, corpus.Records[0].Group));
    }

    [Fact]
    public void Broken_json_over_several_lines_is_told_with_its_line()
    {
        Assert.False(Corpus.TryParse("{\n \"id\": \"a\",\n \"text\": oops\n}\n", "one.json", out _, out var problems));
        Assert.Equal(3, Assert.Single(problems).Line);
    }

    [Fact]
    public void A_record_that_expects_nothing_is_what_its_file_is()
    {
        const string Coded = """{"id": "b", "text": "T.", "expected": [{"source": "CHN", "target": null, "code": "04", "scheme": "CAMEO"}]}""";
        const string Labelled = """{"id": "b", "text": "T.", "expected": [{"relation": "met_with", "modality": "asserted", "countries": ["CHN", "USA"]}]}""";
        Assert.Equal([true, true], Corpus.Parse($"{Good}\n{Coded}").Records.Select(r => r.IsCoded));
        Assert.Equal([false, false], Corpus.Parse($"{Good}\n{Labelled}").Records.Select(r => r.IsCoded));
        Assert.True(Corpus.Parse(Good).Records.Single().IsCoded);
        Assert.False(Corpus.Parse(Good.Replace("\"text\"", "\"group\": \"trap\", \"text\"", StringComparison.Ordinal)).Records.Single().IsCoded);
    }

    [Fact]
    public void A_corpus_of_nothing_is_no_corpus()
    {
        Assert.False(Corpus.TryParse("\n", "empty.jsonl", out _, out var problems));
        Assert.Single(problems);
        Assert.False(Corpus.TryReadFiles(["no/such/file.jsonl"], out _, out problems));
        Assert.Contains("no such file", Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_records_of_one_id_are_refused() =>
        Assert.Throws<ArgumentException>(() => new Corpus([.. Corpus.Parse(Good).Records, .. Corpus.Parse(Good).Records]));

    [Fact]
    public void A_label_prints_as_it_is_meant() => Assert.Equal(
        "called|spoke_with asserted Xi and USA [CHN USA] at 2023-06-19 in Beijing",
        Corpus.Parse("""{"id": "b", "text": "T.", "expected": [{"relation": "called|spoke_with", "modality": "asserted", "between": [["Xi"], ["USA"]], "countries": ["CHN", "USA"], "time": "2023-06-19", "place": "Beijing"}]}""")
            .Records.Single().Expected.Single().ToString());
}
