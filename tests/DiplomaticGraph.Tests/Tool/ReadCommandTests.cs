using System.Text;
using DiplomaticGraph.Tool;
using Xunit;

namespace DiplomaticGraph.Tests.Tool;

public class ReadCommandTests
{
    private const string Article = "French President Emmanuel Macron met Brazilian President Luiz Lula in Nairobi on Monday.";

    [Fact]
    public async Task Claims_are_written_and_the_summary_adds_up()
    {
        using var folder = new TemporaryFolder();
        var run = await ToolRun.Of("read", ToolRun.Seeds, "-o", folder["claims.jsonl"]);
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("5 read = 5 accepted + 0 skipped + 0 rejected", run.Error, StringComparison.Ordinal);
        Assert.Equal(["claims.jsonl"], folder.Files);
        Assert.All(await File.ReadAllLinesAsync(folder["claims.jsonl"]), line => Assert.StartsWith("{\"id\":\"claim:", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_file_the_claims_go_to_standard_output_byte_for_byte()
    {
        using var folder = new TemporaryFolder();
        var printed = await ToolRun.Of("read", ToolRun.Seeds);
        await ToolRun.Of("read", ToolRun.Seeds, "-o", folder["claims.jsonl"]);
        Assert.NotEmpty(printed.Output);
        Assert.Equal(await File.ReadAllTextAsync(folder["claims.jsonl"]), printed.Output);
    }

    [Fact]
    public async Task Claims_read_again_are_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        var first = await ToolRun.Of("read", ToolRun.Seeds);
        var second = await ToolRun.Of("read", folder.Write("claims.jsonl", first.Output));
        Assert.Equal(ExitCode.Success, second.ExitCode);
        Assert.Equal(first.Output, second.Output);
    }

    [Fact]
    public async Task Documents_come_in_through_standard_input_and_a_bad_line_is_told_by_its_number()
    {
        var documents = $$"""
            {"id":"a","published":"2024-05-02","text":"{{Article}}"}
            {"id":"b","text":
            {"id":"c","text":"Nothing of note."}
            """;
        var run = await ToolRun.WithInput(documents, "read", "--format", "documents", "-");
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("3 read = 2 accepted + 0 skipped + 1 rejected", run.Error, StringComparison.Ordinal);
        Assert.Contains(":2:", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"met_with\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_explanation_names_rule_trigger_actors_and_sentence_of_every_claim()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("note.txt", Article);
        var run = await ToolRun.Of("read", file, "--published", "2024-05-02", "--explain");
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains("note.txt: 1 claim, published 2024-05-02", run.Output, StringComparison.Ordinal);
        Assert.Contains("fired by \"met\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("Emmanuel Macron", run.Output, StringComparison.Ordinal);
        Assert.Contains("characters 0 to", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public async Task The_summary_as_json_counts_and_lists_the_documents()
    {
        using var folder = new TemporaryFolder();
        folder.Write("empty.txt", "");
        folder.Write("note.txt", Article);
        var run = await ToolRun.Of("read", folder.ToString(), "--explain", "--json", "-o", folder["claims.jsonl"]);
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        var json = run.Json;
        Assert.Equal(2, json.GetProperty("read").GetInt32());
        Assert.Equal(1, json.GetProperty("accepted").GetInt32());
        Assert.Equal(1, json.GetProperty("rejected").GetInt32());
        Assert.Contains("empty.txt", json.GetProperty("problems")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        var document = json.GetProperty("documents")[0];
        Assert.Equal("note.txt", document.GetProperty("id").GetString());
        Assert.Equal("met", document.GetProperty("firings")[0].GetProperty("trigger").GetString());
        Assert.Contains("met_with", Encoding.UTF8.GetString(await File.ReadAllBytesAsync(folder["claims.jsonl"])), StringComparison.Ordinal);
    }
}
