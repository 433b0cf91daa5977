using System.Text;
using DiplomaticGraph.Html;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Html;

/// <summary>Pages that are broken, or made to break whoever reads them. A test that hangs fails by the time limit of the run.</summary>
public class HostilePageTests
{
    private const string Prose = "Kenyan President William Ruto met Ugandan President Yoweri Museveni in Kampala on Monday for talks on trade.";

    private static readonly string[] Pieces =
    [
        "<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<a href=x>", "</a>", "<table>", "<tr>", "<td>", "</td>", "</table>", "<ul>", "<li>", "</ul>", "<svg>", "</svg>", "<script>",
        "</script>", "<style>", "<title>", "<!--", "-->", "<![CDATA[", "]]>", "<pre>", "</pre>", "<h1>", "</h1>", "<br>", "<select>", "<option>", "<form>", "<article class=comments>",
        "<p hidden>", "<time datetime=2024-01-01>", "<meta charset=x>", "<script type=application/ld+json>{\"@type\":\"Article\",", "&amp;", "&#0;", "&#xD800;", "<", "\0", "\uD800", Prose, "word ",
    ];

    public static TheoryData<string, string, string> Nested { get; } = new()
    {
        { "blocks", "<div>", "</div>" },
        { "blocks never closed", "<div>", "" },
        { "inline elements", "<span>", "</span>" },
        { "formatting elements", "<b>", "</b>" },
        { "formatting elements that differ", "<p><font color=#>", "" },
        { "links", "<a href=#>", "" },
        { "lists", "<ul><li>", "" },
        { "tables", "<table><tr><td>", "" },
        { "formatting around blocks", "<i><div></i>", "" },
        { "drawings", "<svg><g>", "" },
        { "selections", "<select><option>", "" },
        { "headings", "<h1><h2>", "" },
        { "end tags", "</div></p></table></b>", "" },
    };

    [Theory]
    [MemberData(nameof(Nested))]
    public void A_hundred_thousand_elements_in_each_other_are_read(string what, string open, string close)
    {
        var html = new StringBuilder("<body>");
        for (var i = 0; i < 100_000; i++) html.Append(open.Replace("#", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        html.Append("<p>").Append(Prose).Append("</p>");
        for (var i = 0; i < 100_000; i++) html.Append(close);
        html.Append("<p>").Append(Prose);
        var parse = Reading.Page(html.ToString());

        // What is taken for a link or an option is no article; that the reading ends is what counts.
        if (what is "links" or "selections") Assert.True(parse.Document is null != parse.Problem is null);
        else Assert.Contains(Prose, parse.Document!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_20_megabytes_is_read_to_its_end()
    {
        var html = new StringBuilder("<html><body><article>");
        while (html.Length < 20_000_000) html.Append("<p>").Append(Prose).Append("</p>\n");
        html.Append("<p>The last of all paragraphs says that Kenya and Uganda agreed to set up a hotline between their armies.</p></article>");
        var text = Reading.Text(html.ToString());
        Assert.True(text.Length > 18_000_000);
        Assert.EndsWith("their armies.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_more_elements_than_any_has_is_refused()
    {
        var parse = Reading.Page(string.Concat(Enumerable.Repeat("<i></i><p>", PageParser.MaximumElements + 1)));
        Assert.Null(parse.Document);
        Assert.Contains("too many elements", parse.Problem!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_are_not_expanded()
    {
        var text = Reading.Text("<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY a \"boom\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]><html><body><p>&b;&f;" + Prose + "</p></body></html>");
        Assert.DoesNotContain("boom", text.Replace("\"boom\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("root:", text, StringComparison.Ordinal);
        Assert.Contains(Prose, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body></body></html>")]
    [InlineData("<div id=root></div><script>document.write('They met.')</script><noscript>Turn on scripts.</noscript>")]
    [InlineData("<frameset cols='20%,80%'><frame src=menu.html><frame src=main.html></frameset>")]
    [InlineData("<!-- They met. -->")]
    [InlineData("<nav><a href=/>Home</a></nav><img src=a.png alt='They met.'>")]
    [InlineData("<p hidden>They met in secret for talks about all that was in the way of an agreement between the two.</p>")]
    public void A_page_without_text_is_refused_with_a_reason(string html)
    {
        var parse = Reading.Page(html);
        Assert.Null(parse.Document);
        Assert.Equal("page", parse.Problem!.Source);
        Assert.Contains("without text", parse.Problem.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_note_is_text_enough() => Assert.Equal("They met.", Reading.Text("<p>They met."));

    [Fact]
    public void Bytes_that_are_no_page_are_refused() =>
        Assert.Contains("binary", new HtmlDocumentReader().Read(new byte[] { 1, 2, 3, 0, 0, 7, (byte)'<', (byte)'p', (byte)'>' }, "x").Problem!.Value, StringComparison.Ordinal);

    [Fact]
    public void Any_soup_of_tags_is_read_or_refused_and_always_the_same_way() =>
        Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary(), html =>
        {
            var (first, second) = (Reading.Page(html), Reading.Page(html));
            Assert.True(first.Document is not null || first.Problem is not null);
            Assert.Equal(first, second);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void A_page_cut_off_anywhere_is_read_or_refused()
    {
        var html = File.ReadAllText(Path.Combine(Snapshots.Repository.Root, "tests", "DiplomaticGraph.Tests", "Html", "Pages", "hashed-classes.html"));
        for (var length = 0; length < html.Length; length += 7)
        {
            var parse = Reading.Page(html[..length]);
            Assert.True(parse.Document is not null || parse.Problem is not null);
        }
    }
}
