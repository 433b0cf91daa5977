using DiplomaticGraph.Tool;
using Xunit;

namespace DiplomaticGraph.Tests.Tool;

public class DemoTests
{
    [Fact]
    public async Task The_demo_shows_every_part_in_80_plain_columns()
    {
        var run = await ToolRun.Of("demo", "--in", ToolRun.Seeds);
        Assert.Equal(new ToolRun(ExitCode.Success, run.Output, ""), run);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 80, line));
        foreach (var part in (string[])["What was read", "000_f179b8a9d9b5fb01.txt", "5 read = 5 accepted", "-> Xi Jinping ->", "South Korea -> China -> United States",
            "crisis_communication: proposed", "withholds", "“", "What to try next"])
            Assert.Contains(part, run.Output, StringComparison.Ordinal);
    }
}
