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

    [Theory]
    [InlineData("date 2024-04-03\nNothing of note.", "2024-04-03")]
    [InlineData("Nothing of note.", "2024-05-02")]
    [InlineData("date 2024-04-03\n" + Article, "2024-04-03")]
    [InlineData(Article, "2024-05-02")]
    public async Task The_day_of_publication_is_told_with_claims_or_without(string text, string day)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("note.txt", text);
        var json = (await ToolRun.Of("read", file, "--published", "2024-05-02", "--json")).Json;
        Assert.Equal(day, json.GetProperty("documents")[0].GetProperty("published").GetString());
        Assert.Contains($"published {day}", (await ToolRun.Of("read", file, "--published", "2024-05-02", "--explain")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dash_as_output_is_standard_output()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("note.txt", Article);
        Assert.Equal(await ToolRun.Of("read", file), await ToolRun.Of("read", file, "-o", "-"));
        Assert.Equal(await ToolRun.Of("export", file, "--to", "dot"), await ToolRun.Of("export", file, "--to", "dot", "-o", "-"));
        foreach (var option in (string[])["--json", "--explain"])
        {
            var both = await ToolRun.Of("read", file, "-o", "-", option);
            Assert.Equal((ExitCode.BadUsage, ""), (both.ExitCode, both.Output));
            Assert.Contains($"--output - and {option} both write to standard output", both.Error, StringComparison.Ordinal);
        }

        Assert.Equal(["note.txt"], folder.Files);
        Assert.False(File.Exists("-"));
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("claims.jsonl")]
    [InlineData("sources.csv")]
    [InlineData("link.out")]
    public async Task What_is_read_is_not_overwritten(string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Article);
        folder.Write("claims.jsonl", (await ToolRun.Of("read", folder["a.txt"])).Output);
        folder.Write("sources.csv", "file,published\na.txt,2024-05-02\n");
        File.CreateSymbolicLink(folder["link.out"], folder["a.txt"]);
        var before = await File.ReadAllTextAsync(folder[name]);
        foreach (var arguments in (string[][])[["read", folder.ToString(), "-o", folder[name]], ["read", folder["*"], "-o", folder[name]], ["export", folder.ToString(), "--to", "json", "-o", folder[name]]])
        {
            var run = await ToolRun.Of(arguments);
            Assert.Equal(ExitCode.BadUsage, run.ExitCode);
            Assert.Contains("is one of the files read and would be overwritten", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(before, await File.ReadAllTextAsync(folder[name]));
        Assert.Equal(ExitCode.Success, (await ToolRun.Of("read", folder["a.txt"], "-o", folder["new.jsonl"])).ExitCode);
    }

    [Fact]
    public async Task Where_nothing_could_be_read_the_json_still_lists_the_problems()
    {
        using var folder = new TemporaryFolder();
        var run = await ToolRun.Of("read", folder.Write("c.jsonl", string.Concat(Enumerable.Repeat("{\"relation\":1}\n", 25))), "--json");
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal(25, run.Json.GetProperty("problems").GetArrayLength());
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
