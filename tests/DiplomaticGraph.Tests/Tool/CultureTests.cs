using System.Globalization;
using DiplomaticGraph.Tool;
using Xunit;

namespace DiplomaticGraph.Tests.Tool;

public class CultureTests
{
    public static TheoryData<string> Cultures => ["tr-TR", "de-DE", "ar-SA"];

    private static readonly string[][] CommandLines =
    [
        ["read", ToolRun.Seeds],
        ["read", ToolRun.Seeds, "--explain"],
        ["path", "Takaichi", "Biden", "--in", ToolRun.Seeds],
        ["path", "TAKAICHI", "BIDEN", "--in", ToolRun.Seeds, "--json"],
        ["path", "Xi", "Biden", "--in", ToolRun.Seeds, "--min-confidence", "0.5", "--as-of", "2024-04-30"],
        ["path", "Xi", "Biden", "--in", ToolRun.Seeds, "--level", "planet"],
        ["status", "china", "UNITED STATES", "--in", ToolRun.Seeds, "--json"],
        ["timeline", "China", "--in", ToolRun.Seeds],
        ["contacts", "CHN", "USA", "--level", "country", "--in", ToolRun.Seeds],
        ["export", ToolRun.Seeds, "--to", "json"],
        ["export", ToolRun.Seeds, "--to", "claims"],
        ["export", ToolRun.Seeds, "--to", "mermaid"],
        ["export", ToolRun.Seeds, "--to", "dot"],
        ["demo", "--in", ToolRun.Seeds],
        ["path", "--help"],
    ];

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task The_same_bytes_come_out_under_every_culture(string culture)
    {
        foreach (var arguments in CommandLines)
            Assert.Equal(await Under(CultureInfo.InvariantCulture, arguments), await Under(new CultureInfo(culture), arguments));
    }

    private static async Task<ToolRun> Under(CultureInfo culture, string[] arguments)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            return await ToolRun.Of(arguments);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
