using DiplomaticGraph.Tool;
using Xunit;

namespace DiplomaticGraph.Tests.Tool;

public class EvaluateCommandTests
{
    private const string Labelled =
        """{"id": "a", "group": "contact", "text": "French President Emmanuel Macron met Brazilian President Luiz Lula.", "expected": [{"relation": "met_with", "modality": "asserted", "between": [["Macron"], ["Lula"]], "place": "Nairobi"}]}""";

    private const string Coded =
        """{"id": "b", "text": "The United States warned China.", "expected": [{"source": "USA", "target": "CHN", "code": "130", "scheme": "CAMEO"}]}""";

    [Fact]
    public async Task Labels_and_codes_are_measured_together_and_apart()
    {
        using var folder = new TemporaryFolder();
        var run = await ToolRun.Of("evaluate", folder.Write("a.jsonl", Labelled), folder.Write("b.jsonl", Coded), "--json", "--show", "5");
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Equal(1, run.Json.GetProperty("by_kind").GetProperty("met_with").GetProperty("right").GetInt32());
        Assert.Equal(0, run.Json.GetProperty("score").GetProperty("recall").GetDouble());
        Assert.Equal(1, run.Json.GetProperty("coded_events").GetProperty("both_recall").GetDouble());
        Assert.Equal("place", run.Json.GetProperty("faults")[0].GetProperty("missed")[0].GetProperty("lacks").GetString());
        Assert.Equal(1, run.Json.GetProperty("reliability").GetProperty("bins")[0].GetProperty("right").GetInt32());
    }

    [Fact]
    public async Task People_get_tables_and_with_show_what_is_wrong()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.jsonl", Labelled);
        var plain = await ToolRun.Of("evaluate", file);
        Assert.Contains("By kind\n", plain.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("missed  met_with", plain.Output, StringComparison.Ordinal);
        var shown = await ToolRun.Of("evaluate", file, "--show", "1");
        Assert.StartsWith(plain.Output, shown.Output, StringComparison.Ordinal);
        Assert.Contains("    missed  met_with asserted Macron and Lula in Nairobi   lacks: place", shown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_line_is_told_and_nothing_is_measured()
    {
        using var folder = new TemporaryFolder();
        var run = await ToolRun.Of("evaluate", folder.Write("a.jsonl", Labelled + "\n{\"id\": \"c\"}\n"), folder.Write("b.jsonl", Coded));
        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
        Assert.Contains("a.jsonl:2: text: missing", run.Error, StringComparison.Ordinal);
        Assert.Contains("nothing was measured", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Claims_of_others_are_judged_and_those_about_other_texts_counted()
    {
        using var folder = new TemporaryFolder();
        var corpus = folder.Write("a.jsonl", Labelled);
        var text = folder.Write("a", "French President Emmanuel Macron met Brazilian President Luiz Lula.");
        var other = folder.Write("x", "French President Emmanuel Macron met Brazilian President Luiz Lula.");
        await ToolRun.Of("read", text, other, "--format", "text", "-o", folder["claims.jsonl"]);
        var run = await ToolRun.Of("evaluate", corpus, "--claims", folder["claims.jsonl"], "--json");
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains("1 of 2 claims are about no record", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Json.GetProperty("score").GetProperty("precision").GetDouble());
    }

    [Fact]
    public async Task Standard_input_is_a_corpus_too()
    {
        var run = await ToolRun.WithInput(Coded, "evaluate", "-");
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains("Coded events", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_is_none_is_bad_usage() =>
        Assert.Equal(ExitCode.BadUsage, (await ToolRun.Of("evaluate", "a.jsonl", "--show", "all")).ExitCode);
}
