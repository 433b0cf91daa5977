using System.Text;
using DiplomaticGraph.Html;
using DiplomaticGraph.Readers;
using DiplomaticGraph.Tests.Readers;
using DiplomaticGraph.Tests.Tool;
using DiplomaticGraph.Tool;
using Xunit;
using TemporaryFolder = DiplomaticGraph.Tests.Readers.TemporaryFolder;

namespace DiplomaticGraph.Tests.Html;

public class PageLoadingTests
{
    private const string Sentence = "Kenyan Foreign Minister Alfred Mutua met Somali Foreign Minister Abshir Omar in Kampala on Monday.";
    private const string Page = "<!DOCTYPE html><html><head><title>Talks</title><meta property='article:published_time' content='2024-05-14'></head><body><nav>President Nobody met President Noone.</nav><p>" + Sentence + "</p></body></html>";

    private static readonly ClaimLoaderOptions WithPages = new() { DocumentReaders = [new HtmlDocumentReader()] };

    [Fact]
    public async Task A_folder_of_pages_and_texts_is_read_and_offsets_are_those_of_the_text_taken_out()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.html", Page);
        folder.Write("b.txt", Sentence);
        folder.Write("c.HTM", Page);
        folder.Write("d.txt", "\uFEFF<!-- saved from url=(0014)about:internet -->\n" + Page);
        folder.Write("e.xhtml", "<?xml version=\"1.0\"?>" + Page);
        folder.Write("f.html", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Page)]);
        folder.Write("g.html", "Plain text, whatever its name says. " + Sentence);
        var (loaded, documents) = await Loading.LoadAsync(WithPages, folder.Path);
        Assert.Equal(["a.html", "b.txt", "c.HTM", "d.txt", "e.xhtml", "f.html", "g.html"], documents.Ids());
        Assert.Empty(loaded.Report.Problems);
        Assert.Equal(7, loaded.Claims.Length);
        var texts = documents.ToDictionary(d => d.Id, d => d.Text);
        foreach (var evidence in loaded.Claims.SelectMany(c => c.Evidence)) Assert.Equal(evidence.Quote, texts[evidence.Source][evidence.Start!.Value..evidence.End!.Value]);
        Assert.Equal((Sentence, "Talks", new DateOnly(2024, 5, 14)), (documents[0].Text, documents[0].Title, documents[0].Published!.Value));
    }

    [Fact]
    public async Task Without_a_reader_a_page_is_refused_with_what_to_add_and_a_folder_leaves_pages_out()
    {
        using var folder = new TemporaryFolder();
        var page = folder.Write("a.html", Page);
        folder.Write("b.txt", Sentence);
        var (loaded, documents) = await Loading.LoadAsync(folder.Path, page);
        Assert.Equal(["b.txt"], documents.Ids());
        Assert.Contains("DocumentReaders", loaded.Report.Problems.Single().Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_given_goes_before_what_the_content_tells()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.txt", "note &amp; more: " + Sentence);
        var (_, asPage) = await Loading.LoadAsync(WithPages with { Format = InputFormat.Html }, file);
        Assert.StartsWith("note & more", asPage.Single().Text, StringComparison.Ordinal);
        var (_, asText) = await Loading.LoadAsync(WithPages with { Format = InputFormat.Text }, folder.Write("b.html", Page));
        Assert.Equal(Page, asText.Single().Text);
    }

    [Fact]
    public async Task A_page_over_the_limit_or_without_text_is_one_rejected_unit()
    {
        using var folder = new TemporaryFolder();
        folder.Write("empty.html", "<html><body><div id=app></div></body></html>");
        folder.Write("large.html", Page + new string(' ', 2000));
        folder.Write("small.html", Page);
        var (loaded, _) = await Loading.LoadAsync(WithPages with { MaximumUnitBytes = 1500 }, folder.Path);
        Assert.Equal((3, 1, 2), (loaded.Report.Read, loaded.Report.Accepted, loaded.Report.Rejected));
        Assert.Equal(["empty.html", "large.html"], loaded.Report.Problems.Select(p => p.Source));
    }

    [Fact]
    public async Task A_reader_that_throws_or_gives_nothing_costs_its_file_only()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.html", Page);
        folder.Write("b.txt", Sentence);
        foreach (var reader in (IDocumentReader[])[new Broken(throws: true), new Broken(throws: false)])
        {
            var (loaded, documents) = await Loading.LoadAsync(new ClaimLoaderOptions { DocumentReaders = [reader] }, folder.Path);
            Assert.Equal(["b.txt"], documents.Ids());
            Assert.Equal("a.html", loaded.Report.Problems.Single().Source);
        }
    }

    [Fact]
    public async Task The_tool_reads_pages_from_files_and_from_standard_input()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.html", Page);
        var fromFile = await ToolRun.Of("read", file);
        Assert.Equal(ExitCode.Success, fromFile.ExitCode);
        Assert.Contains("\"time\":\"2024-05-13\"", fromFile.Output, StringComparison.Ordinal);
        var fromInput = await ToolRun.WithInput(Page, "read", "--format", "html", "-");
        Assert.Equal(fromFile.Output.Replace("a.html", "stdin", StringComparison.Ordinal).Length, fromInput.Output.Length);
        Assert.Equal(ExitCode.BadUsage, (await ToolRun.Of("read", folder.Path, "-o", file)).ExitCode);
    }

    private sealed class Broken(bool throws) : IDocumentReader
    {
        public InputFormat Format => InputFormat.Html;

        public IReadOnlyList<string> Extensions => [".html"];

        public DocumentParse Read(ReadOnlyMemory<byte> content, string name) => throws ? throw new FormatException("no") : new DocumentParse();
    }
}
