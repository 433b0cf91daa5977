using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.IO.Pipelines;
using System.Text;
using DiplomaticGraph.Export;
using DiplomaticGraph.Readers;
using DiplomaticGraph.Tests.Export;
using Xunit;

namespace DiplomaticGraph.Tests.Readers;

public class ClaimLoaderTests
{
    private const string Article = "Foreign ministers met in Geneva.";

    [Fact]
    public async Task A_folder_gives_its_articles_in_ordinal_order_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["b.txt", "B.txt", "a/z.txt", "a.txt", "README.md", "README.txt", ".hidden.txt", ".git/x.txt", "picture.png", "notes.doc"]) folder.Write(name, Article);
        var (loaded, documents) = await Loading.LoadAsync(folder.Path);
        Assert.Equal(["B.txt", "a.txt", "a/z.txt", "b.txt"], documents.Ids());
        Assert.Equal((4, 4, 0, 0), (loaded.Report.Read, loaded.Report.Accepted, loaded.Report.Skipped, loaded.Report.Rejected));
    }

    [Theory]
    [InlineData("*.txt", "a.txt,b1.txt")]
    [InlineData("**/*.txt", "a.txt,b1.txt,in/c.txt,in/deep/d.txt")]
    [InlineData("in/**", "c.txt,deep/d.txt")]
    [InlineData("?1.txt", "b1.txt")]
    [InlineData("*/c.*", "in/c.txt")]
    public async Task A_pattern_gives_what_matches(string pattern, string expected)
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["a.txt", "b1.txt", "in/c.txt", "in/deep/d.txt", "in/.e.txt"]) folder.Write(name, Article);
        var (_, documents) = await Loading.LoadAsync(Path.Combine(folder.Path, pattern));
        Assert.Equal(expected.Split(','), documents.Ids());
    }

    [Fact]
    public async Task A_file_named_itself_has_its_name_as_identity_and_is_read_once()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("in/a.text", Article);
        var (loaded, documents) = await Loading.LoadAsync(file, file, Path.Combine(folder.Path, "in", "*"));
        Assert.Equal(["a.text"], documents.Ids());
        Assert.Equal((3, 1, 2, 0), (loaded.Report.Read, loaded.Report.Accepted, loaded.Report.Skipped, loaded.Report.Rejected));
    }

    [Fact]
    public async Task Files_of_one_name_from_two_folders_stay_two_sources()
    {
        using var folder = new TemporaryFolder();
        folder.Write("one/a.txt", Article);
        folder.Write("two/a.txt", Article);
        folder.Write("two/b.txt", Article);
        var (_, documents) = await Loading.LoadAsync(Path.Combine(folder.Path, "one"), Path.Combine(folder.Path, "two"));
        Assert.Equal(["one/a.txt", "two/a.txt", "b.txt"], documents.Ids());
    }

    [Fact]
    public async Task The_form_is_told_by_content_not_by_name()
    {
        using var folder = new TemporaryFolder();
        var line = ClaimJsonl.ToJson(Samples.Met);
        folder.Write("1-claims.txt", $"\n{line}\n");
        folder.Write("2-documents.txt", """{"id":"d1","title":"relation","text":"They met."}""");
        folder.Write("3-graph.jsonl", GraphJson.ToJson([Samples.Withheld]));
        folder.Write("4-text.txt", "{curly} text, with \"relation\": yes");
        folder.Write("5-claims-first-broken.jsonl", $"{{\"rel\n{line}\n");
        folder.Write("6-claims-garbage-first.jsonl", $"garbage\n{line}\n");
        folder.Write("7-text.json", "\uFEFF  \n{\"text\":\"They met.\",\"id\":\"d2\"}");
        var (loaded, documents) = await Loading.LoadAsync(folder.Path);
        Assert.Equal([Samples.Met, Samples.Withheld, Samples.Met, Samples.Met], loaded.Claims.ToArray());
        Assert.Equal(["d1", "4-text.txt", "d2"], documents.Ids());
        Assert.Equal(["5-claims-first-broken.jsonl:1", "6-claims-garbage-first.jsonl:1"], loaded.Report.Problems.Select(p => $"{p.Source}:{p.Line}"));
        Assert.Equal(9, loaded.Report.Read);
    }

    [Fact]
    public async Task Standard_input_is_read_like_a_file()
    {
        var documents = "{\"id\":\"d1\",\"text\":\"They met.\"}\n{\"text\":\"They spoke.\"}";
        var options = new ClaimLoaderOptions { StandardInput = () => new TricklingStream(Encoding.UTF8.GetBytes(documents), 3) };
        var (_, read) = await Loading.LoadAsync(options, "-");
        Assert.Equal(["d1", "stdin#2"], read.Ids());
        var (_, asText) = await Loading.LoadAsync(options with { Format = InputFormat.Text }, "-");
        Assert.Equal((new SourceId("stdin"), documents), (asText.Single().Id, asText.Single().Text));
    }

    [Theory]
    [InlineData(InputFormat.Documents)]
    [InlineData(InputFormat.Auto)]
    public async Task Claims_of_a_line_come_out_before_the_next_line_is_written(InputFormat format)
    {
        const string line = "{\"text\":\"French President Emmanuel Macron met Brazilian President Luiz Lula in Nairobi.\"}\n";
        var pipe = new Pipe();
        var reading = new ClaimLoader(new ClaimLoaderOptions { Format = format, StandardInput = () => pipe.Reader.AsStream() }).ReadAsync("-");
        await using var claims = reading.GetAsyncEnumerator();
        for (var n = 1; n <= 3; n++)
        {
            await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(line));
            Assert.True(await claims.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(1)));
            Assert.Equal($"stdin#{n}", claims.Current.Source.Id.Value);
        }

        await pipe.Writer.CompleteAsync();
        Assert.False(await claims.MoveNextAsync());
        Assert.Equal((3, 3), (reading.Report.Read, reading.Report.Accepted));
    }

    [Fact]
    public async Task A_stream_is_read_and_left_open()
    {
        using var stream = new MemoryStream(ClaimJsonlTests.Bytes([Samples.Met, Samples.Withheld]));
        var reading = new ClaimLoader().ReadAsync(stream, "somewhere");
        Assert.Equal([Samples.Met, Samples.Withheld], reading.ToBlockingEnumerable());
        Assert.Equal(2, reading.Report.Claims);
        Assert.True(stream.CanRead);
        Assert.Throws<InvalidOperationException>(() => reading.GetAsyncEnumerator());
        await Task.CompletedTask;
    }

    [Fact]
    public async Task Every_field_of_a_document_reaches_the_reader()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("d.jsonl", """{"id":"n1","text":"Met with Meir.\r\n","published":"1974-05-02T23:00:00-05:00","title":"T","url":"https://example.org","publisher":"P","subject":{"name":"Henry A. Kissinger","office":"Secretary of State","country":"USA"},"more":1}""");
        var (_, documents) = await Loading.LoadAsync(file);
        Assert.Equal(
            new TextDocument
            {
                Id = new SourceId("n1"), Text = "Met with Meir.\r\n", Published = new DateOnly(1974, 5, 2), Title = "T", Url = "https://example.org", Publisher = "P",
                Subject = new DocumentSubject { Name = "Henry A. Kissinger", Office = "Secretary of State", Country = new CountryCode("USA") },
            },
            documents.Single());
    }

    [Fact]
    public async Task A_text_arrives_exactly_as_it_decodes()
    {
        using var folder = new TemporaryFolder();
        const string text = "A\r\nB\rC\n\u2028 é e\u0301 😀 \t end";
        folder.Write("1.txt", text);
        folder.Write("2.txt", [.. "\uFEFF"u8, .. Encoding.UTF8.GetBytes(text)]);
        folder.Write("3.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]);
        folder.Write("4.txt", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]);
        var (loaded, documents) = await Loading.LoadAsync(folder.Path);
        Assert.Empty(loaded.Report.Problems);
        Assert.Equal(4, documents.Count);
        Assert.All(documents, d => Assert.Equal(text, d.Text));
    }

    [Fact]
    public async Task What_a_document_lacks_comes_from_sources_csv_and_then_from_the_options()
    {
        using var folder = new TemporaryFolder();
        folder.Write("sources.csv", "file,published,publisher,url,title\r\na.txt,2024-04-03,\"The \"\"Paper\"\", Ltd\",https://example.org/a,\"Two\nlines\"\r\nd.jsonl,2024-04-05,P,,\r\nin/c.txt,2024-04-06,,,\r\ndated.txt,2024-04-07,Q,,\r\n");
        folder.Write("a.txt", Article);
        folder.Write("b.txt", Article);
        folder.Write("d.jsonl", "{\"id\":\"own\",\"text\":\"x\",\"published\":\"2020-01-01\",\"publisher\":\"Own\"}\n{\"id\":\"lacking\",\"text\":\"x\"}");
        folder.Write("in/c.txt", Article);
        folder.Write("dated.txt", "date 2019-12-31\nThey met.");
        var (loaded, documents) = await Loading.LoadAsync(new ClaimLoaderOptions { Published = new DateOnly(2023, 1, 1) }, folder.Path);
        Assert.Empty(loaded.Report.Problems);
        var byId = documents.ToDictionary(d => d.Id.Value);
        var a = byId["a.txt"];
        Assert.Equal((new DateOnly(2024, 4, 3), "The \"Paper\", Ltd", "https://example.org/a", "Two\nlines"), (a.Published, a.Publisher, a.Url, a.Title));
        Assert.Equal(new DateOnly(2023, 1, 1), byId["b.txt"].Published);
        Assert.Null(byId["b.txt"].Publisher);
        Assert.Equal((new DateOnly(2020, 1, 1), "Own"), (byId["own"].Published, byId["own"].Publisher));
        Assert.Equal((new DateOnly(2024, 4, 5), "P"), (byId["lacking"].Published, byId["lacking"].Publisher));
        Assert.Equal(new DateOnly(2024, 4, 6), byId["in/c.txt"].Published);
        // The first line of a text goes before what is told about the text.
        Assert.Equal(new DateOnly(2019, 12, 31), byId["dated.txt"].Published);
        Assert.Equal("Q", byId["dated.txt"].Publisher);
    }

    [Fact]
    public async Task Rows_of_sources_csv_that_do_not_fit_are_told_and_cost_no_document()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Article);
        folder.Write("sources.csv", "file,published\na.txt,3 April\nmissing.txt,2024-04-03\na.txt,2024-04-04\nx\"y,2024-04-04\n\"open");
        var (loaded, documents) = await Loading.LoadAsync(folder.Path);
        Assert.Null(documents.Single().Published);
        Assert.Equal((1, 1, 0), (loaded.Report.Read, loaded.Report.Accepted, loaded.Report.Rejected));
        Assert.Equal([2, 3, 4, 5, 6], loaded.Report.Problems.Select(p => p.Line!.Value));
        Assert.Equal(5, loaded.Report.ProblemCount);
    }

    [Fact]
    public async Task Progress_ends_with_everything_done()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Article);
        folder.Write("b.jsonl", string.Concat(Enumerable.Repeat(ClaimJsonl.ToJson(Samples.Withheld) + "\n", 5000)));
        var progress = new ListProgress();
        var loaded = await new ClaimLoader().LoadAsync(folder.Path, progress);
        Assert.Equal(5000, loaded.Claims.Length);
        var last = progress.Reports[^1];
        Assert.Equal((2, 2, last.BytesTotal, "b.jsonl"), (last.FilesDone, last.FilesTotal, last.BytesDone, last.Source));
        Assert.True(progress.Reports.Count > 3);
        Assert.Equal(progress.Reports.OrderBy(p => p.BytesDone), progress.Reports);
    }

    [Fact]
    public async Task A_cancelled_reading_stops()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b.jsonl", string.Concat(Enumerable.Repeat(ClaimJsonl.ToJson(Samples.Withheld) + "\n", 5000)));
        using var cancellation = new CancellationTokenSource();
        var reading = new ClaimLoader().ReadAsync(folder.Path);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in reading.WithCancellation(cancellation.Token)) await cancellation.CancelAsync();
        });
        Assert.InRange(reading.Report.Accepted, 1, 100);
    }

    [Fact]
    public async Task Reading_can_be_traced_and_measured()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Article);
        folder.Write("b.jsonl", ClaimJsonl.ToJson(Samples.Withheld) + "\n{}\n");
        var spans = new List<string>();
        // Other tests read at the same time: only what happens below our own span counts.
        using var source = new ActivitySource("test");
        using var listener = new ActivityListener
        {
            ShouldListenTo = s => s.Name is "DiplomaticGraph" or "test",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
        };
        ActivitySource.AddActivityListener(listener);
        using var root = source.StartActivity("root")!;
        listener.ActivityStopped = a =>
        {
            lock (spans)
                if (a.TraceId == root.TraceId) spans.Add(a.OperationName);
        };
        var counted = new Dictionary<string, long>();
        using var meters = new MeterListener { InstrumentPublished = (i, l) => { if (i.Meter.Name == "DiplomaticGraph") l.EnableMeasurementEvents(i); } };
        meters.SetMeasurementEventCallback<long>((i, n, _, _) =>
        {
            lock (counted)
                if (Activity.Current?.TraceId == root.TraceId) counted[i.Name] = counted.GetValueOrDefault(i.Name) + n;
        });
        meters.Start();
        await new ClaimLoader().LoadAsync(folder.Path);
        Assert.Equal(["DiplomaticGraph.ReadDocument", "DiplomaticGraph.Load"], spans);
        Assert.Equal((1, 1), (counted["diplomaticgraph.documents.read"], counted["diplomaticgraph.units.rejected"]));
        Assert.True(counted["diplomaticgraph.claims.accepted"] >= 1);
    }

    private sealed class ListProgress : IProgress<ReadProgress>
    {
        public List<ReadProgress> Reports { get; } = [];

        public void Report(ReadProgress value) => Reports.Add(value);
    }
}
