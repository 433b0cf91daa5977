using DiplomaticGraph.Tool;
using Xunit;

namespace DiplomaticGraph.Tests.Tool;

public class UsageTests
{
    public static TheoryData<string[], string> Wrong => new()
    {
        { [], "Required command was not provided" },
        { ["reed", "seeds"], "reed" },
        { ["path", "Xi"], "--in" },
        { ["path", "Xi", "Biden", "--in", "seeds", "--level", "planet"], "--level 'planet' is no level: expected one of official, country." },
        { ["path", "Xi", "Biden", "--in", "seeds", "--as-of", "19/06/2023"], "--as-of '19/06/2023' is no day: expected year, month and day, such as 2023-06-19." },
        { ["path", "Xi", "Biden", "--in", "seeds", "--as-of", "2023-02-30"], "'2023-02-30' is no day" },
        { ["path", "Xi", "Biden", "--in", "seeds", "--between", "2024-01-01", "2023-01-01"], "is empty" },
        { ["path", "Xi", "Biden", "--in", "seeds", "--min-confidence", "1,5"], "'1,5' is no share" },
        { ["path", "Xi", "Biden", "--in", "seeds", "--max-steps", "0"], "--max-steps '0'" },
        { ["path", "Xi", "Biden", "--in", "seeds", "--modality", "maybe"], "'maybe' is no modality: expected one of asserted, planned, suggested, denied." },
        { ["path", "Xi", "Biden", "--in", "seeds", "--kind", "danced_with"], "danced_with" },
        { ["status", "China", "--in", "seeds"], "PARTY" },
        { ["status", "China", "Japan", "--in", "seeds", "--kind", " "], "--kind ' ' is no kind of mechanism" },
        { ["read", ""], "PATH '' is no path" },
        { ["read", "seeds", " "], "PATH '' is no path" },
        { ["read", "seeds", "-o", ""], "--output '' is no path" },
        { ["path", "Xi", "Biden", "--in", ""], "--in '' is no path" },
        { ["timeline", "Xi", "--in", "seeds", ""], "--in '' is no path" },
        { ["demo", "--in", ""], "--in '' is no path" },
        { ["export", "", "--to", "dot"], "PATH '' is no path" },
        { ["export", "seeds", "--to", "papyrus"], "--to 'papyrus' is no form: expected one of json, claims, mermaid, dot." },
        { ["read", "seeds", "--format", "html5"], "--format 'html5' is no format: expected one of auto, text, html, markdown, documents, claims, graph." },
        { ["read", "seeds", "--published", "yesterday"], "--published 'yesterday' is no day" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_wrong_command_line_ends_with_2_says_what_is_wrong_and_prints_nothing_else(string[] arguments, string message)
    {
        var run = await ToolRun.Of(arguments);
        Assert.Equal(ExitCode.BadUsage, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Contains("--help'", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("path")]
    [InlineData("status")]
    [InlineData("timeline")]
    [InlineData("contacts")]
    [InlineData("export")]
    [InlineData("demo")]
    public async Task The_help_of_every_command_has_examples_and_fits_80_columns(string command)
    {
        var run = await ToolRun.Of(command, "--help");
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains($"Examples:\n  dipgraph {command}", run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public async Task The_version_is_that_of_the_tool_in_whatever_process_it_runs() =>
        Assert.Equal(new ToolRun(0, "0.1.0\n", ""), await ToolRun.Of("--version"));
}
