using DiplomaticGraph.Tool;
using Xunit;

namespace DiplomaticGraph.Tests.Tool;

/// <summary><c>dipgraph read --tenures</c>.</summary>
public class TenuresOptionTests
{
    private const string Article = "date 2023-04-02\n\nThe Japanese foreign minister met Chinese Premier Li Qiang in Beijing on Sunday.\n";
    private const string Table = "name,office,country,start,end\nYoshimasa Hayashi,Foreign Minister,JPN,2021-11-10,2023-09-13\n";

    [Fact]
    public async Task Lists_name_the_unnamed_and_say_what_was_read_of_them()
    {
        using var folder = new TemporaryFolder();
        var run = await ToolRun.Of("read", folder.Write("a.txt", Article), "--tenures", folder.Write("t.csv", Table), "--tenures", folder.Write("b.actors", "LI_QIANG_ [CHNGOV >20230311]\n"));
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains("\"id\":\"official:jpn/yoshimasa-hayashi\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"resolved\":true", run.Output, StringComparison.Ordinal);
        Assert.Contains("office holders: 2 lines read = 2 accepted + 0 skipped + 0 rejected; 2 tenures, 0 problems", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_line_is_told_and_the_rest_is_used()
    {
        using var folder = new TemporaryFolder();
        var run = await ToolRun.Of("read", folder.Write("a.txt", Article), "--tenures", folder.Write("t.csv", Table + "Nobody,President,Atlantis,2001,2002\n"));
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("t.csv:3: country: no state: \"Atlantis\"", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"resolved\":true", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.csv", null, "cannot be opened")]
    [InlineData("t.csv", "nothing of note\n", "no tenure could be read")]
    public async Task A_list_that_tells_nothing_ends_the_command(string name, string? content, string message)
    {
        using var folder = new TemporaryFolder();
        var list = content is null ? folder[name] : folder.Write(name, content);
        var run = await ToolRun.Of("read", folder.Write("a.txt", Article), "--tenures", list);
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }
}
