using AngleSharp.Html.Parser;
using DiplomaticGraph.Html;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Html;

/// <summary>The tree that is built here against that of the HTML standard, which AngleSharp builds.</summary>
public class PageParserTests
{
    // Without tables: the standard moves text out of them, here it stays where it stands.
    private static readonly string[] Pieces =
    [
        "<div>", "</div>", "<p>", "</p>", "<section class=x>", "</section>", "<b>", "</b>", "<em>", "</em>", "<span>", "</span>", "<ul>", "<li>", "</li>", "</ul>", "<h2>", "</h2>", "<a href=x>", "</a>",
        "<blockquote>", "</blockquote>", "<dl>", "<dt>", "<dd>", "</dl>", "<br>", "<img src=x>", "one ", "two &amp; ", "three&nbsp;", "&eacute;t&#233; ", "<!-- no -->",
    ];

    [Fact]
    public void All_text_is_kept_in_its_order() =>
        Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary(), soup =>
        {
            var html = "<!doctype html><body>" + soup;
            var ours = string.Concat(PageParser.Parse(html)!.Items.Select(i => i.Text));
            Assert.Equal(new HtmlParser().ParseDocument(html).Body!.TextContent, ours);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Theory]
    [InlineData("<p>a<p>b<div>c</div>d", "a|b|c|d")]
    [InlineData("<ul><li>a<li>b<ul><li>c</ul>d</ul>e", "a|b|c|d|e")]
    [InlineData("<dl><dt>a<dd>b<dt>c</dl>d", "a|b|c|d")]
    [InlineData("<table><tr><td>a<td>b<tr><th>c</table>d", "a|b|c|d")]
    [InlineData("<div><span>a</div>b</span>c", "a|bc")]
    [InlineData("<p>a<table><tr><td><p>b</p></p></td></table>c", "a|b|c")]
    [InlineData("a<b>b<i>c</b>d</i>e", "abcde")]
    [InlineData("<h2>a<h3>b</h2>c", "a|b|c")]
    [InlineData("<svg><title>no</title><path d=x/><p>a</p></svg>b", "a|b")]
    [InlineData("a<br>b<br><br>c", "a\nb|c")]
    [InlineData("<pre>a\nb\n\nc</pre>d\ne", "a\nb|c|d e")]
    [InlineData("a<script>b</script><style>c</style><textarea><p>d</textarea>e", "a|e")]
    [InlineData("a&shy;b\u200B\u00A0 c", "ab c")]
    public void Blocks_are_those_of_a_browser(string body, string expected) =>
        Assert.Equal(expected, string.Join('|', PageBlocks.Of(PageParser.Parse("<body>" + body)!).Blocks.Select(b => b.Text)));
}
