using System.Diagnostics;
using System.Globalization;
using DiplomaticGraph.Readers;
using DiplomaticGraph.Readers.Text;

namespace DiplomaticGraph.Benchmarks;

/// <summary>
/// Prints how many sentences a second one core reads, from text to claims, what each allocates, and what texts that are no prose cost in comparison.
/// Medians of alternated runs, by processor time beside the clock: other work on the machine disturbs the first less.
/// </summary>
internal static class ReadingSpeed
{
    private const int WarmUp = 400;
    private const int Rounds = 15;

    public static void Print()
    {
        var reader = new TextClaimReader();
        var sentences = Seeds.Documents.Sum(d => Sentences(d.Text));
        var characters = Seeds.Documents.Sum(d => d.Text.Length);
        for (var i = 0; i < WarmUp; i++) ReadSeeds(reader);
        Thread.Sleep(500);
        for (var i = 0; i < WarmUp; i++) ReadSeeds(reader);

        const int Passes = 20;
        var runs = Enumerable.Range(0, Rounds * 2).Select(_ => Measure(() =>
        {
            for (var i = 0; i < Passes; i++) ReadSeeds(reader);
        })).ToList();
        var (cpu, wall) = (Median(runs.Select(r => r.Cpu)) / Passes, Median(runs.Select(r => r.Wall)) / Passes);
        Write($"prose like the seeds: {sentences} sentences, {characters} characters, {Rounds * 2} runs of {Passes} passes");
        Write($"  processor time  {cpu:0.00} ms a pass  {sentences / cpu * 1000:#,0} sentences/s  {characters / cpu / 1000:0.0} M characters/s");
        Write($"  clock           {wall:0.00} ms a pass  {sentences / wall * 1000:#,0} sentences/s  (best run, processor time: {sentences * Passes / runs.Min(r => r.Cpu) * 1000:#,0})");
        var before = GC.GetAllocatedBytesForCurrentThread();
        ReadSeeds(reader);
        Write($"  allocated       {(GC.GetAllocatedBytesForCurrentThread() - before) / sentences:#,0} bytes a sentence");

        Write($"texts of {LongTexts.Prose.Length:#,0} characters, processor time per character as a multiple of prose, {Rounds / 3} alternated runs");
        var prose = new List<double>();
        var others = LongTexts.All.Select(t => (t.Name, t.Text, Times: new List<double>())).ToList();
        for (var round = 0; round < Rounds / 3; round++)
        {
            prose.Add(Measure(() => Read(reader, LongTexts.Prose)).Cpu);
            foreach (var (_, text, times) in others) times.Add(Measure(() => Read(reader, text)).Cpu);
        }

        Write($"  {Median(prose),8:0} ms  1.0  prose of the seeds as one document");
        foreach (var (name, _, times) in others) Write($"  {Median(times),8:0} ms  {Median(times) / Median(prose):0.0}  {name}");
    }

    private static void ReadSeeds(TextClaimReader reader)
    {
        foreach (var document in Seeds.Documents) reader.Read(document);
    }

    private static void Read(TextClaimReader reader, string text) => reader.Read(new TextDocument { Id = new SourceId("long"), Text = text });

    private static int Sentences(string text)
    {
        var words = new DocumentWords();
        return DocumentLayout.Read(text, words).Sum(b => b.Kind == BlockKind.TableRow ? TableCells.Split(text, b, words).Count() : SentenceSplitter.Split(b, Tokenizer.Tokenize(text, b.Start, b.End, words)).Count());
    }

    private static (double Cpu, double Wall) Measure(Action run)
    {
        using var process = Process.GetCurrentProcess();
        var (cpu, start) = (process.TotalProcessorTime, Stopwatch.GetTimestamp());
        run();
        process.Refresh();
        return ((process.TotalProcessorTime - cpu).TotalMilliseconds, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
