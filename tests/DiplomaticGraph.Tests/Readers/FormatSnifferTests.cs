using System.Text;
using DiplomaticGraph.Readers;
using Xunit;

namespace DiplomaticGraph.Tests.Readers;

public class FormatSnifferTests
{
    [Theory]
    [InlineData("They met.", "a.txt", InputFormat.Text)]
    [InlineData("", "a.txt", InputFormat.Text)]
    [InlineData("{a brace} opens this text", "a.txt", InputFormat.Text)]
    [InlineData("They met.\n{\"text\":\"x\"}", "a.txt", InputFormat.Text)]
    [InlineData("{\"text\":\"x\"}", "a.txt", InputFormat.Documents)]
    [InlineData("{\"id\":\"x\",\"claims\":[],\"text\":\"x\"}", "a.txt", InputFormat.Documents)]
    [InlineData("{\"source\":{\"text\":\"x\"},\"evidence\":[]}", "a.txt", InputFormat.Claims)]
    [InlineData("{\"text\":\"x\",\"relation\":\"met_with\"}", "a.txt", InputFormat.Claims)]
    [InlineData("{\"relation\":\"met", "a.txt", InputFormat.Claims)]
    [InlineData("{\n  \"claims\": [\n    {\"relation\":", "a.txt", InputFormat.GraphJson)]
    [InlineData("{\"format\":\"diplomaticgraph\",\"version\":9}", "a.txt", InputFormat.GraphJson)]
    [InlineData("garbage\n{\"text\":\"x\"}", "a.jsonl", InputFormat.Documents)]
    [InlineData("garbage", "a.jsonl", InputFormat.Auto)]
    [InlineData("{\"a\":1}\n{\"b\":2}", "a.txt", InputFormat.Auto)]
    [InlineData("{\"\\ud800\":1}\n{\"text\":\"x\"}", "a.txt", InputFormat.Documents)]
    [InlineData("<!DOCTYPE html><p>x", "a.txt", InputFormat.Html)]
    [InlineData("\n<!-- saved -->\n<HTML lang=en>", "a.txt", InputFormat.Html)]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE HTML PUBLIC \"x\">", "a.txt", InputFormat.Html)]
    [InlineData("<article class=x>", "a.json", InputFormat.Html)]
    [InlineData("<paper> says", "a.html", InputFormat.Text)]
    [InlineData("<?xml version=\"1.0\"?><rss>", "a.html", InputFormat.Text)]
    [InlineData("<!-- never closed <html>", "a.html", InputFormat.Text)]
    [InlineData("< 5 % of talks", "a.txt", InputFormat.Text)]
    public void The_form_is_told_by_the_first_bytes(string content, string name, InputFormat expected) =>
        Assert.Equal(expected, FormatSniffer.Tell(Encoding.UTF8.GetBytes(content), name));
}
