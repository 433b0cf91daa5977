using DiplomaticGraph.Readers;
using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text;

/// <summary>A sentence that gave nothing tells which rule came nearest and what it lacked.</summary>
public class SilenceTests
{
    [Theory]
    [InlineData("Polish President Karol Nawrocki may meet Lithuanian President Gitanas Nausėda.", "contact.meet", "leave open")]
    [InlineData("Polish President Karol Nawrocki met with his advisers.", "contact.meet", "\"with\"")]
    [InlineData("The committee met with Lithuanian President Gitanas Nausėda.", "contact.meet", "subject of \"met\"")]
    [InlineData("A hotline is a good thing for France and Italy to think about.", "mechanism.crisis_communication", "hotline")]
    [InlineData("The Polish foreign minister demanded an inquiry.", "position.demand", "nobody of another side")]
    [InlineData("Farmers in Peru urged Chile to open the border.", "position.appeal", "subject of \"urged\"")]
    [InlineData("France is large.", null, "no word of it")]
    [InlineData("It rained.", null, "nobody whom the reader knows")]
    public void The_nearest_rule_and_what_it_lacked(string text, string? rule, string missing)
    {
        var reading = Read(text, explains: true);
        var silence = Assert.Single(reading.Silences);
        Assert.Equal(text, silence.Sentence.Quote);
        Assert.StartsWith(rule ?? "", silence.NearestRule ?? "", StringComparison.Ordinal);
        Assert.Equal(rule is null, silence.NearestRule is null);
        Assert.Contains(missing, silence.Missing, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_a_claim_rests_on_is_not_silent()
    {
        var reading = Read("Polish President Karol Nawrocki met Lithuanian President Gitanas Nausėda. It rained.", explains: true);
        Assert.Single(reading.Claims);
        Assert.Equal("It rained.", Assert.Single(reading.Silences).Sentence.Quote);
    }

    [Fact]
    public void Nobody_is_told_who_did_not_ask() => Assert.Empty(Read("It rained.", explains: false).Silences);

    private static TextReading Read(string text, bool explains) =>
        new TextClaimReader(new TextReaderOptions { ExplainsSilence = explains }).Read(new TextDocument { Id = new SourceId("note"), Text = text });
}
