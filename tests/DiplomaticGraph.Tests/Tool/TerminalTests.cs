using System.Globalization;
using DiplomaticGraph.Export;
using DiplomaticGraph.Tool;
using DiplomaticGraph.Tool.Rendering;
using Xunit;

namespace DiplomaticGraph.Tests.Tool;

/// <summary>No text of a source, file or argument reaches a terminal as anything but text.</summary>
public sealed class TerminalTests : IDisposable
{
    private const string Hostile = "Evil\u001b[2J\u0007\u0008\u009b31m\u202Eedoc\u202C\u2066x\u2069\u200B\u0085\u2028\uFEFF\r\nexit code 0";

    private static readonly SourceId Source = new("a\u001b]0;title\u0007\u202E.txt");

    private readonly TemporaryFolder folder = new();
    private readonly string claims;

    public TerminalTests() => claims = folder.Write("claims.jsonl", ClaimJsonl.ToJsonl(SampleClaims.All.Select(Spoil)));

    public void Dispose() => folder.Dispose();

    public static TheoryData<string[]> Questions =>
    [
        ["path", "Macron", "Lula"], ["path", "Macron", "Lula", "--max-steps", "1"], ["path", "Macron", "Macron"], ["path", "Lulla\u001b", "Lula"], ["path", "Evil", "Lula"],
        ["status", "France", "Brazil"], ["status", "France", "Atlantis\u202E"], ["timeline", "Macron"], ["timeline", "Evil"], ["contacts", "Macron", "Kenyatta"], ["contacts", "Macron", "K\u0007"],
        ["demo"], ["path", "Macron", "Lula", "--level", "\u001b[1m"], ["path", "Macron", "Lula", "--as-of", "\u001b\u202E"],
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Answers_and_messages_hold_no_character_that_a_terminal_obeys(string[] question)
    {
        var run = await ToolRun.Of([.. question, "--in", claims]);
        Check(run);
        Assert.Contains("\\u", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nor_do_the_messages_about_files_and_the_explanations()
    {
        var bad = folder.Write("b\u001b[2J\u202E.jsonl", "{\"relation\":\"\\u001b\u202E\"}");
        Check(await ToolRun.Of("read", bad));
        Check(await ToolRun.Of("read", "nowhere\u001b[2J\u0007"));
        Check(await ToolRun.Of("read", claims, "-o", folder["no\u001b/x"]));
        Check(await ToolRun.Of("re\u001bd"));
        var article = folder.Write("c\u202E\u001b.txt", "French President Emmanuel Macron met Brazilian President Luiz Lula in \u202ENairobi\u202C\u001b[2J on Monday.");
        var explained = await ToolRun.Of("read", article, "--explain");
        Check(explained);
        Assert.Contains("\\u202eNairobi", explained.Output, StringComparison.Ordinal);
        Check(await ToolRun.Of("read", article, "-o", folder["out\u001b.jsonl"]));
    }

    [Fact]
    public async Task A_line_of_a_name_is_no_line_of_the_answer()
    {
        var file = folder.Write("short.jsonl", ClaimJsonl.ToJsonl(SampleClaims.All.Select(c => c with { Participants = [.. c.Participants.Select(p => p with { Name = p.Name + "\nand more" })] })));
        var run = await ToolRun.Of("timeline", "Macron", "--in", file);
        Assert.StartsWith("Emmanuel Macron and more (FRA): ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_keeps_every_character()
    {
        var json = (await ToolRun.Of("path", "Macron", "Lula", "--in", claims, "--json")).Json;
        Assert.Equal($"Emmanuel Macron {Hostile}", json.GetProperty("from").GetProperty("name").GetString());
        Assert.Equal(Source.Value, json.GetProperty("steps")[0].GetProperty("evidence")[0].GetProperty("source").GetString());
        Assert.Equal(await File.ReadAllTextAsync(claims), (await ToolRun.Of("read", claims)).Output);
    }

    [Theory]
    [InlineData("Żaneta Łuczak, سرگئی می\u200cرود, 中国 😀👩\u200d🚀")]
    [InlineData("")]
    public void Text_of_any_script_stays_as_it_is(string text) => Assert.Equal(text, TerminalText.Neutralize(text));

    [Theory]
    [InlineData("\u001b[2J", "\\u001b[2J")]
    [InlineData("a\0b\u007f\u009b", "a\\u0000b\\u007f\\u009b")]
    [InlineData("\u202Ea\u200Fb", "\\u202ea\\u200fb")]
    [InlineData("a\r\nb\tc", "a  b c")]
    [InlineData("\U000E0041", "\\U000e0041")]
    public void What_a_terminal_obeys_becomes_visible(string text, string shown) => Assert.Equal(shown, TerminalText.Neutralize(text));

    private static Claim Spoil(Claim claim) => claim with
    {
        Source = claim.Source with { Id = Source },
        Place = new Place { Name = $"Nairobi {Hostile}" },
        AttributedTo = Hostile,
        Participants = [.. claim.Participants.Select(p => p with { Name = $"{p.Name} {Hostile}" })],
        Mechanism = claim.Mechanism is { } m ? m with { Name = Hostile } : null,
        Evidence = [.. claim.Evidence.Select(e => new Evidence { Source = Source, Quote = e.Quote + Hostile })],
    };

    private static void Check(ToolRun run)
    {
        Assert.NotEqual("", run.Output + run.Error);
        foreach (var rune in (run.Output + run.Error).EnumerateRunes())
        {
            var category = System.Text.Rune.GetUnicodeCategory(rune);
            Assert.False(
                rune.Value != '\n' && category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator,
                string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}"));
        }
    }
}
