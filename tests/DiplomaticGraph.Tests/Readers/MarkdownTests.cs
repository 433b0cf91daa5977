using DiplomaticGraph.Readers;
using DiplomaticGraph.Readers.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Readers;

public class MarkdownTests
{
    private static readonly string[] Pieces =
    [
        "# ", "## ", "- ", "* ", "1. ", "> ", "**", "*", "_", "`", "```\n", "[", "](https://a.example)", "](", ")", "![", "|", "---", "\n", "\n\n", "<b>", "<!--", "-->", "~~", "&amp;", "\\", "[^1]", ": ", "  \n",
        "French President Emmanuel Macron met ", "German Chancellor Friedrich Merz", " in Paris on Monday. ", "They agreed to set up a hotline. ", "\r\n", "\t", "    ",
    ];

    [Theory]
    [InlineData("**Macron** met [Merz](https://a.example/x_(y) \"title\").", "Macron met Merz.")]
    [InlineData("*a* _b_ __c__ ***d*** snake_case 2*3 * e", "a b c d snake_case 2*3 * e")]
    [InlineData("a ![President X met Y](i.png) b `code` <br> <https://a.example> c", "a  b code   c")]
    [InlineData("[a][ref] and [b][] and [sic]\n\n[ref]: https://a.example 'x'", "a and b and [sic]")]
    [InlineData("a[^1] b\n\n[^1]: c", "a b\n\n c")]
    [InlineData("# Head #\ntext\nmore\n\nnext", "Head\n\ntext more\n\nnext")]
    [InlineData("Head\n====\ntext\n\n***\n\nend", "Head\n\ntext\n\nend")]
    [InlineData("> said\n> he\n>> twice", "said he twice")]
    [InlineData("- a\n  b\n* c\n+ d\n1. e\n- [x] f", "- a b\n\n- c\n\n- d\n\n1. e\n\n- f")]
    [InlineData("a | b\n--|--\nc | d\n\ne", "| a | b\n| --|--\n| c | d\ne")]
    [InlineData("a\n\n```\nPresident X met Y\n```\n\n    code\n\nb", "a\n\nb")]
    [InlineData("a ~~met~~ called b &amp; c\\*", "a  called b & c*")]
    [InlineData("a\n<!-- X\nmet Y -->\nb", "a b")]
    [InlineData("a  \nb", "a\nb")]
    [InlineData("---\ntitle: T\n---\na", "a")]
    [InlineData("---\na\n---\nb", "a\n\nb")]
    public void Marks_are_layout_and_not_words(string markdown, string plain) => Assert.Equal(plain, MarkdownText.Of(markdown).Plain.TrimEnd('\n').ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("**French President Emmanuel Macron** met [German Chancellor Friedrich Merz](https://a.example/1) in Paris.")]
    [InlineData("# Talks\n\nIt was Monday. **French President [Emmanuel Macron](x)** met *German Chancellor Friedrich Merz* in Paris. It rained.")]
    [InlineData("- one\n- French President Emmanuel Macron\n  met German Chancellor [Friedrich\n  Merz](https://a.example/1) in Paris.")]
    [InlineData("> French President Emmanuel Macron met\n> German Chancellor Friedrich Merz in Paris.")]
    public void What_is_read_is_what_plain_text_gives_and_the_quote_is_what_stands_there(string markdown)
    {
        const string plain = "French President Emmanuel Macron met German Chancellor Friedrich Merz in Paris.";
        var reader = new TextClaimReader();
        var expected = reader.Read(new TextDocument { Id = new SourceId("d"), Text = plain }).Claims.Single();
        var reading = reader.Read(new TextDocument { Id = new SourceId("d"), Text = markdown, Markup = TextMarkup.Markdown });
        var claim = reading.Claims.Single();
        Assert.Equal(expected.ToString(), claim.ToString());
        Assert.Equal(claim.Id, reading.Firings.Single().Claim);
        var evidence = claim.Evidence.Single();
        Assert.Equal(evidence.Quote, markdown[evidence.Start!.Value..evidence.End!.Value]);
        Assert.Equal(plain, MarkdownText.Of(evidence.Quote!.Replace("\n> ", "\n", StringComparison.Ordinal)).Plain.TrimEnd());
    }

    [Fact]
    public void A_quote_begins_and_ends_with_the_marks_around_its_words()
    {
        const string markdown = "Before. **French President Emmanuel Macron** met [German Chancellor Friedrich Merz](https://a.example/1)\n\nAfter.";
        var claim = new TextClaimReader().Read(new TextDocument { Id = new SourceId("d"), Text = markdown, Markup = TextMarkup.Markdown }).Claims.Single();
        Assert.Equal("**French President Emmanuel Macron** met [German Chancellor Friedrich Merz](https://a.example/1)", claim.Evidence.Single().Quote);
    }

    [Fact]
    public async Task Front_matter_tells_of_the_document_and_is_not_read()
    {
        using var folder = new TemporaryFolder();
        const string text = "---\r\ntitle: \"Macron and Merz\"\r\ndate: 2025-05-07T09:00:00+02:00\r\npublisher: Le Quotidien # paper\r\nauthor: A. B.\r\nurl: https://a.example/1\r\ntags:\r\n  - title: no\r\ndescription: French President Emmanuel Macron met Italian Prime Minister Giorgia Meloni.\r\n---\r\n\r\nFrench President Emmanuel Macron met **German Chancellor Friedrich Merz** in Paris on Monday.\r\n";
        folder.Write("a.md", text);
        folder.Write("b.txt", text);
        folder.Write("c.markdown", "+++\ndate = 2025-05-07\nauthor = 'A. B.'\n+++\nFrench President Emmanuel Macron met *German Chancellor Friedrich Merz* on Monday.");
        var (loaded, documents) = await Loading.LoadAsync(folder.Path);
        Assert.Empty(loaded.Report.Problems);
        Assert.All(documents, d => Assert.Equal((TextMarkup.Markdown, new DateOnly(2025, 5, 7)), (d.Markup, d.Published!.Value)));
        Assert.Equal(("Macron and Merz", "Le Quotidien", "https://a.example/1"), (documents[0].Title, documents[0].Publisher, documents[0].Url));
        Assert.Equal(("A. B.", null), (documents[2].Publisher, documents[2].Url));
        Assert.Equal(3, loaded.Claims.Length);
        Assert.All(loaded.Claims, c => Assert.Equal("2025-05-05", c.Time.ToString()));
    }

    [Fact]
    public async Task A_text_is_markdown_by_its_name_by_front_matter_or_by_the_form_given()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "# A **star** and a [link](x)");
        folder.Write("b.md", "# A **star**");
        var (_, told) = await Loading.LoadAsync(folder.Path);
        Assert.Equal([TextMarkup.None, TextMarkup.Markdown], told.Select(d => d.Markup));
        var (_, given) = await Loading.LoadAsync(new ClaimLoaderOptions { Format = InputFormat.Markdown }, Path.Combine(folder.Path, "a.txt"));
        Assert.Equal(TextMarkup.Markdown, given.Single().Markup);
    }

    [Fact]
    public void Any_marks_are_read_and_every_quote_is_what_stands_there() =>
        Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary(), markdown =>
        {
            var reading = new TextClaimReader(new TextReaderOptions { ExplainsSilence = true }).Read(new TextDocument { Id = new SourceId("d"), Text = markdown, Markup = TextMarkup.Markdown });
            var quotes = reading.Claims.SelectMany(c => c.Evidence).Concat(reading.Firings.Select(f => f.Sentence)).Concat(reading.Silences.Select(s => s.Sentence)).Concat(reading.Discrepancies.SelectMany(d => d.Evidence));
            Assert.All(quotes, e => Assert.Equal(e.Quote, markdown[e.Start!.Value..e.End!.Value]));
            Assert.Equal(reading.Claims.Select(c => c.Id).ToHashSet(), reading.Firings.Select(f => f.Claim).ToHashSet());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Theory]
    [InlineData("[")]
    [InlineData("**")]
    [InlineData("![](")]
    [InlineData("[a](")]
    [InlineData("<a ")]
    [InlineData("~~ ")]
    [InlineData("> ")]
    [InlineData("`\n")]
    [InlineData("- ")]
    [InlineData("&a")]
    public void A_hundred_thousand_marks_are_read(string mark) => Assert.NotNull(MarkdownText.Of(string.Concat(Enumerable.Repeat(mark, 100_000))).Plain);
}
