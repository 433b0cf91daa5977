using DiplomaticGraph.Tool;
using Xunit;

namespace DiplomaticGraph.Tests.Tool;

public class BadInputTests
{
    private const string Article = "French President Emmanuel Macron met Brazilian President Luiz Lula in Nairobi on Monday.";

    public static TheoryData<string, byte[]> Unreadable => new()
    {
        { "empty.txt", [] },
        { "blank.txt", "  \n\n \n"u8.ToArray() },
        { "binary.txt", [0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3, 0, 0, 0, 0, 0xff, 0xfe, 0x80] },
        { "latin1.txt", [.. "Macron a re"u8, 0xe7, .. "u Lula."u8] },
        { "claims.jsonl", "{\"id\":\"claim:1\",\"relation\":"u8.ToArray() },
        { "data.json", "{\"some\":\"thing\"}"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task What_cannot_be_read_is_named_with_what_was_expected_and_nothing_is_written(string name, byte[] content)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write(name, content);
        var run = await ToolRun.Of("read", file, "-o", folder["out.jsonl"]);
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(name, run.Error, StringComparison.Ordinal);
        Assert.Contains("Expected ", run.Error, StringComparison.Ordinal);
        Assert.Equal([name], folder.Files);
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task The_good_rest_is_still_read_and_counted(string name, byte[] content)
    {
        using var folder = new TemporaryFolder();
        var bad = folder.Write(name, content);
        var good = folder.Write("good.txt", Article);
        var run = await ToolRun.Of("read", bad, good, "-o", folder["out.jsonl"]);
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("2 read = 1 accepted + 0 skipped + 1 rejected", run.Error, StringComparison.Ordinal);
        Assert.Single(await File.ReadAllLinesAsync(folder["out.jsonl"]));
    }

    [Fact]
    public async Task A_folder_without_articles_is_told_so()
    {
        using var folder = new TemporaryFolder();
        var run = await ToolRun.Of("read", folder.ToString(), "-o", folder["out.jsonl"]);
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains(folder.ToString(), run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Files);
    }

    [Fact]
    public async Task A_path_that_leads_nowhere_is_told_by_every_command()
    {
        using var folder = new TemporaryFolder();
        var nowhere = folder["nowhere"];
        foreach (var arguments in (string[][])[["read", nowhere], ["path", "Xi", "Biden", "--in", nowhere], ["status", "CHN", "USA", "--in", nowhere],
            ["timeline", "Xi", "--in", nowhere], ["contacts", "CHN", "USA", "--in", nowhere], ["export", nowhere, "--to", "dot"], ["demo", "--in", nowhere]])
        {
            var run = await ToolRun.Of(arguments);
            Assert.Equal(ExitCode.BadInput, run.ExitCode);
            Assert.Contains(nowhere, run.Error, StringComparison.Ordinal);
            Assert.Empty(run.Output);
        }
    }

    [Fact]
    public async Task A_table_of_sources_is_no_article()
    {
        using var folder = new TemporaryFolder();
        var run = await ToolRun.Of("read", folder.Write("sources.csv", "file,published\na.txt,2024-04-03\n"));
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("sources.csv: a table about articles, not an article.", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Problems_beyond_those_shown_are_counted_and_it_is_told_where_they_are()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("c.jsonl", string.Concat(Enumerable.Repeat("{\"relation\":1}\n", 25)));
        var run = await ToolRun.Of("read", file, "--json");
        Assert.Contains("and 5 more problems like these. 'dipgraph read --json' on the same paths lists them all.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_of_a_megabyte_without_a_full_stop_is_read()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("long.txt", string.Concat(Enumerable.Repeat("word and ", 120_000)));
        var run = await ToolRun.Of("read", file);
        Assert.Equal(new ToolRun(ExitCode.Success, "", "1 read = 1 accepted + 0 skipped + 0 rejected; 0 claims, 0 problems\n"), run);
    }

    [Fact]
    public async Task Broken_claim_lines_are_counted_by_number_and_the_others_kept()
    {
        using var folder = new TemporaryFolder();
        var claims = (await ToolRun.Of("read", folder.Write("good.txt", Article))).Output.TrimEnd('\n');
        var file = folder.Write("claims.jsonl", $"{claims}\n{claims[..40]}\n{claims.Replace("met_with", "", StringComparison.Ordinal)}\n");
        var run = await ToolRun.Of("read", file);
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal(claims + "\n", run.Output);
        Assert.Contains("claims.jsonl:2:", run.Error, StringComparison.Ordinal);
        Assert.Contains("claims.jsonl:3:", run.Error, StringComparison.Ordinal);
        Assert.Contains("3 read = 1 accepted + 0 skipped + 2 rejected", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_misspelt_person_gets_near_names_and_the_json_still_comes()
    {
        var run = await ToolRun.Of("path", "Blinkn", "Xi", "--in", ToolRun.Seeds, "--json");
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("'Blinkn'", run.Error, StringComparison.Ordinal);
        Assert.Contains("Antony Blinken", run.Error, StringComparison.Ordinal);
        Assert.Equal("unknown_entity", run.Json.GetProperty("result").GetString());
        Assert.Contains(run.Json.GetProperty("suggestions").EnumerateArray(), s => s.GetProperty("name").GetString() == "Antony Blinken");
    }

    [Fact]
    public async Task An_unknown_country_is_named_and_the_json_still_comes()
    {
        var run = await ToolRun.Of("status", "Atlantis", "China", "--in", ToolRun.Seeds, "--json");
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("'Atlantis'", run.Error, StringComparison.Ordinal);
        Assert.Equal("unknown", run.Json.GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_file_that_stood_there_before_survives_a_failure()
    {
        using var folder = new TemporaryFolder();
        var before = folder.Write("out.jsonl", "before");
        await ToolRun.Of("read", folder.Write("empty.txt", ""), "-o", before);
        Assert.Equal("before", await File.ReadAllTextAsync(before));
        Assert.Equal(["empty.txt", "out.jsonl"], folder.Files);
    }

    [Theory]
    [InlineData("")]
    [InlineData("missing/out.jsonl")]
    public async Task A_place_that_cannot_be_written_to_is_told(string name)
    {
        using var folder = new TemporaryFolder();
        var run = await ToolRun.Of("read", ToolRun.Seeds, "-o", folder[name]);
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains(folder[name], run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Files);
    }

    [Fact]
    public async Task A_stopped_read_leaves_nothing()
    {
        using var folder = new TemporaryFolder();
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await Program.RunAsync(["read", ToolRun.Seeds, "-o", folder["out.jsonl"]], output, error, null, new CancellationToken(canceled: true));
        Assert.Equal(ExitCode.Cancelled, code);
        Assert.Empty(folder.Files);
    }
}
