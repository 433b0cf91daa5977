using System.Text;
using DiplomaticGraph.Export;
using DiplomaticGraph.Readers;
using DiplomaticGraph.Tests.Export;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Readers;

public class ClaimLoaderBadInputTests
{
    public static TheoryData<string, byte[], string, int?, int?> Bad { get; } = new()
    {
        { "empty.txt", [], "an empty file", null, null },
        { "mark.txt", [0xEF, 0xBB, 0xBF], "an empty file", null, null },
        { "white.txt", " \r\n\t "u8.ToArray(), "a file of nothing but white space", null, null },
        { "white.jsonl", " \r\n\t "u8.ToArray(), "JSON of no known form", null, null },
        { "pdf.txt", "%PDF-1.7 ..."u8.ToArray(), "not a text file", null, null },
        { "zip.txt", [(byte)'P', (byte)'K', 3, 4, 0, 0], "not a text file", null, null },
        { "noise.txt", [0x7F, (byte)'E', (byte)'L', (byte)'F', 0, 1, 0xFE, 0, 0x80], "not a text file", null, null },
        { "nul.txt", "They met.\nX\0Y"u8.ToArray(), "a NUL character, so not a text file", 2, 2 },
        { "utf16-unmarked.txt", Encoding.Unicode.GetBytes("They met."), "a NUL character, so not a text file", 1, 2 },
        { "latin1.txt", [.. "They\nmet in Gen"u8, 0xE8, (byte)'v', (byte)'e'], "bytes that are not UTF-8", 2, 11 },
        { "cut.txt", [.. "é met "u8, 0xE4, 0xB8], "bytes that are not UTF-8", 1, 7 },
        { "surrogate.txt", [.. "a"u8, 0xED, 0xA0, 0x80], "bytes that are not UTF-8", 1, 2 },
        { "half.txt", [0xFF, 0xFE, (byte)'a', 0, 0x3D, 0xD8], "UTF-16 with half a character in it", null, null },
        { "odd.txt", [0xFF, 0xFE, (byte)'a', 0, (byte)'b'], "UTF-16 with half a character in it", null, null },
        { "page.txt", "\n<!DOCTYPE html><html></html>"u8.ToArray(), "an HTML page, and no reader of pages", null, null },
        { "other.json", "{\"a\":1}"u8.ToArray(), "JSON of no known form", null, null },
        { "list.json", "[{\"text\":\"x\"}]"u8.ToArray(), "JSON of no known form", null, null },
        { "utf16.jsonl", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{\"text\":\"x\"}")], "JSON in UTF-16", null, null },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task What_is_no_article_is_told_and_the_rest_is_read(string name, byte[] bytes, string what, int? line, int? column)
    {
        using var folder = new TemporaryFolder();
        folder.Write("0-good.txt", "They met.");
        folder.Write(name, bytes);
        folder.Write("zz-good.txt", "They met again.");
        var (loaded, documents) = await Loading.LoadAsync(folder.Path);
        Assert.Equal(["0-good.txt", "zz-good.txt"], documents.Ids());
        Assert.Equal((3, 2, 0, 1), (loaded.Report.Read, loaded.Report.Accepted, loaded.Report.Skipped, loaded.Report.Rejected));
        var problem = Assert.Single(loaded.Report.Problems);
        Assert.Equal((name, what, line, column), (problem.Source, problem.What, problem.Line, problem.Column));
    }

    [Fact]
    public async Task A_text_that_trips_the_reader_is_told_and_the_rest_is_read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "They met.");
        folder.Write("b.txt", "trip");
        folder.Write("c.txt", "They met again.");
        var read = new List<string>();
        var loader = new ClaimLoader(Trip, new ClaimLoaderOptions { OnReading = r => read.Add(r.Document.Id.Value) });
        var loaded = await loader.LoadAsync(folder.Path);
        Assert.Equal(["a.txt", "c.txt"], read);
        Assert.Equal((3, 2, 0, 1), (loaded.Report.Read, loaded.Report.Accepted, loaded.Report.Skipped, loaded.Report.Rejected));
        Assert.Equal(
            ("b.txt", "the reader failed on this text", "\"InvalidOperationException: tripped\""),
            Assert.Single(loaded.Report.Problems) is var p ? (p.Source, p.What, p.Value) : default);

        var strict = new ClaimLoader(Trip, new ClaimLoaderOptions { BadInput = BadInputHandling.Throw });
        await Assert.ThrowsAsync<BadInputException>(() => strict.LoadAsync(folder.Path));

        static TextReading Trip(TextDocument document) =>
            document.Text == "trip" ? throw new InvalidOperationException("tripped") : new TextClaimReader().Read(document);
    }

    [Fact]
    public async Task What_the_caller_throws_and_cancellation_are_no_problems_of_a_document()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "They met.");
        var cancelled = new ClaimLoader(_ => throw new OperationCanceledException(), null);
        await Assert.ThrowsAsync<OperationCanceledException>(() => cancelled.LoadAsync(folder.Path));
        var callback = new ClaimLoader(new ClaimLoaderOptions { OnReading = _ => throw new InvalidOperationException("mine") });
        await Assert.ThrowsAsync<InvalidOperationException>(() => callback.LoadAsync(folder.Path));
    }

    [Fact]
    public void A_document_without_a_text_is_a_mistake_of_the_caller()
    {
        var e = Assert.Throws<ArgumentException>(() => new TextClaimReader().Read(new TextDocument { Id = new SourceId("note.txt"), Text = null! }));
        Assert.StartsWith("The document 'note.txt' has no text", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("date 15 May 2024\nThey met.", "\"15 May 2024\"", 1)]
    [InlineData("\n\nDate: 2024-02-30\nThey met.", "\"2024-02-30\"", 3)]
    [InlineData("date 2024-13-01 In a meeting on trade the two sides met and agreed on everything.", "\"2024-13-01\"", 1)]
    [InlineData("DATE\t3/4/24\r\nThey met.", "\"3/4/24\"", 1)]
    [InlineData("date May 2024", "\"May 2024\"", 1)]
    public async Task A_first_line_meant_for_a_date_that_is_none_is_told_and_the_text_read(string text, string given, int line)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", text);
        var (loaded, documents) = await Loading.LoadAsync(folder.Path);
        Assert.Null(documents.Single().Published);
        Assert.Equal((1, 1, 0), (loaded.Report.Read, loaded.Report.Accepted, loaded.Report.Rejected));
        var problem = Assert.Single(loaded.Report.Problems);
        Assert.Equal(("a.txt", "a first line that tells no day", given, line), (problem.Source, problem.What, problem.Value, problem.Line));
    }

    [Theory]
    [InlineData("date 2024-04-03\nThey met.")]
    [InlineData("date: 2024-04-03 They met.")]
    [InlineData("Date palms grow in Iraq.\nThey met.")]
    [InlineData("Date of the summit is still open, said the minister of 20 countries in 2024, and so did the others.")]
    [InlineData("Dates 15 May 2024")]
    [InlineData("They met.\ndate 15 May 2024")]
    [InlineData("date")]
    public async Task A_first_line_that_is_a_date_or_prose_is_no_problem(string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", text);
        Assert.Empty((await Loading.LoadAsync(folder.Path)).Loaded.Report.Problems);
    }

    [Fact]
    public async Task Paths_that_lead_nowhere_are_told_and_the_rest_is_read()
    {
        using var folder = new TemporaryFolder();
        var good = folder.Write("in/a.txt", "They met.");
        folder.Write("empty/README.md", "nothing");
        var empty = Path.Combine(folder.Path, "empty");
        var pattern = Path.Combine(folder.Path, "none*.txt");
        var (loaded, documents) = await Loading.LoadAsync(empty, "no/such/file", pattern, good);
        Assert.Equal(["a.txt"], documents.Ids());
        Assert.Equal(
            [(empty, "a folder without articles"), ("no/such/file", "no such file or folder"), (pattern, "no file matches this pattern")],
            loaded.Report.Problems.Select(p => (p.Source, p.What)));
        Assert.Equal((4, 1, 0, 3), (loaded.Report.Read, loaded.Report.Accepted, loaded.Report.Skipped, loaded.Report.Rejected));
    }

    [Fact]
    public async Task A_megabyte_without_a_full_stop_is_read()
    {
        using var folder = new TemporaryFolder();
        var text = string.Concat(Enumerable.Repeat("the minister and ", 65_000));
        folder.Write("long.txt", text);
        var (loaded, documents) = await Loading.LoadAsync(folder.Path);
        Assert.Equal(text, documents.Single().Text);
        Assert.Empty(loaded.Report.Problems);
    }

    [Fact]
    public async Task A_text_beyond_the_limit_is_told()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", new string('a', 1001));
        folder.Write("b.txt", new string('b', 1000));
        var (loaded, documents) = await Loading.LoadAsync(new ClaimLoaderOptions { MaximumUnitBytes = 1000 }, folder.Path);
        Assert.Equal(["b.txt"], documents.Ids());
        Assert.Equal(("a.txt", "a text too large for one document"), (loaded.Report.Problems.Single().Source, loaded.Report.Problems.Single().What));
    }

    [Theory]
    [InlineData("{\"id\":\"d\"}", "text")]
    [InlineData("{\"id\":\"d\",\"text\":\"\"}", "text")]
    [InlineData("{\"id\":\"d\",\"text\":\" \\n\"}", "text")]
    [InlineData("{\"id\":\" \",\"text\":\"x\"}", "id")]
    [InlineData("{\"id\":7,\"text\":\"x\"}", "id")]
    [InlineData("{\"text\":\"x\",\"published\":\"2024-4-3\"}", "published")]
    [InlineData("{\"text\":\"x\",\"published\":\"2024-04-03Tea\"}", "published")]
    [InlineData("{\"text\":\"x\",\"subject\":{}}", "subject.name")]
    [InlineData("{\"text\":\"x\",\"subject\":{\"name\":\"A\",\"country\":\"us\"}}", "subject.country")]
    [InlineData("{\"text\":\"x\",\"text\":\"y\"}", "text")]
    [InlineData("{\"text\":\"\\ud800\"}", "text")]
    [InlineData("{\"text\":\"x\"", null)]
    public async Task A_broken_document_line_is_told_and_the_rest_is_read(string line, string? field)
    {
        using var folder = new TemporaryFolder();
        folder.Write("d.jsonl", $"{{\"id\":\"one\",\"text\":\"x\"}}\n{line}\n\n{{\"id\":\"two\",\"text\":\"x\"}}\n");
        var (loaded, documents) = await Loading.LoadAsync(folder.Path);
        Assert.Equal(["one", "two"], documents.Ids());
        var problem = Assert.Single(loaded.Report.Problems);
        Assert.Equal(("d.jsonl", 2, field), (problem.Source, problem.Line, problem.Field));
        Assert.Equal((3, 2, 0, 1), (loaded.Report.Read, loaded.Report.Accepted, loaded.Report.Skipped, loaded.Report.Rejected));
    }

    [Fact]
    public async Task The_first_problem_stops_a_loader_that_was_told_to_stop()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "");
        var loader = new ClaimLoader(new ClaimLoaderOptions { BadInput = BadInputHandling.Throw });
        var thrown = await Assert.ThrowsAsync<BadInputException>(() => loader.LoadAsync(folder.Path));
        Assert.Equal("a.txt: an empty file. Expected some text. Save the article's text into it, or leave the file out.", thrown.Message);
    }

    [Fact]
    public async Task Claims_of_nothing_but_blank_lines_are_told()
    {
        using var folder = new TemporaryFolder();
        var (loaded, _) = await Loading.LoadAsync(new ClaimLoaderOptions { Format = InputFormat.Claims }, folder.Write("c", "\n \n"));
        Assert.Equal("a file of nothing but white space", loaded.Report.Problems.Single().What);
    }

    [Fact]
    public async Task A_saved_graph_without_claims_is_whole()
    {
        using var folder = new TemporaryFolder();
        var (loaded, _) = await Loading.LoadAsync(folder.Write("g.json", GraphJson.ToJson([])));
        Assert.Equal((0, 0), (loaded.Report.Read, loaded.Report.ProblemCount));
    }

    [Fact]
    public async Task An_empty_path_is_a_mistake_of_the_caller()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => new ClaimLoader().LoadAsync(""));
        await Assert.ThrowsAsync<ArgumentNullException>(() => new ClaimLoader().LoadAsync((string[])null!));
    }

    [Fact]
    public void Any_bytes_of_any_form_are_read_or_told()
    {
        string[] starts = ["", "{\"relation\":", "{\"text\":\"", "{\"format\":\"diplomaticgraph\",\"version\":1,\"kinds\":[],\"claims\":[", "file,published\n", "\uFEFF", "<html", "date 2024-04-03\n"];
        Prop.ForAll(
            (from start in Gen.Elements(starts)
             from rest in Gen.OneOf(Gen.ListOf(Gen.Choose(0, 255).Select(b => (byte)b)).Select(b => b.ToArray()), Gens.Text.Select(Encoding.UTF8.GetBytes))
             from format in Gen.Elements(Enum.GetValues<InputFormat>())
             select (Bytes: (byte[])[.. Encoding.UTF8.GetBytes(start), .. rest], format)).ToArbitrary(),
            input =>
            {
                var reading = new ClaimLoader(new ClaimLoaderOptions { Format = input.format }).ReadAsync(new MemoryStream(input.Bytes), "x");
                var claims = reading.ToBlockingEnumerable().Count();
                var report = reading.Report;
                Assert.Equal(claims, report.Claims);
                Assert.Equal(report.Read, report.Accepted + report.Skipped + report.Rejected);
                Assert.Equal(report.Rejected, report.ProblemCount);
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }
}
