using System.Collections.Immutable;
using DiplomaticGraph.Html;
using DiplomaticGraph.Readers;
using Spectre.Console;

namespace DiplomaticGraph.Tool;

/// <summary>Reads the paths of a command line, with progress on a terminal and every problem on standard error.</summary>
internal sealed class Inputs(ToolIo io)
{
    private const int ShownProblems = 20;

    /// <summary>The forms that the tool reads beside those of the library.</summary>
    public static ImmutableArray<IDocumentReader> DocumentReaders { get; } = [new HtmlDocumentReader()];

    private long problems;

    /// <summary>What the files are.</summary>
    public InputFormat Format { get; init; }

    /// <summary>The day of publication of documents that tell none.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>How texts are read.</summary>
    public TextReaderOptions Text { get; init; } = TextReaderOptions.Default;

    /// <summary>Called with each document after it was read.</summary>
    public Action<DocumentReading>? OnReading { get; init; }

    /// <summary>Whether the progress bar stays on the terminal when the work is done.</summary>
    public bool KeepsProgress { get; init; }

    /// <summary>What became of the inputs, once they were read.</summary>
    public ReadReport? Report { get; private set; }

    /// <summary>Builds the graph of everything that was read.</summary>
    /// <exception cref="ToolException">Nothing of it could be read.</exception>
    public async Task<(RelationGraph Graph, ReadReport Report)> LoadGraphAsync(IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        var builder = new RelationGraphBuilder();
        var report = await ForEachAsync(paths, stream => builder.AddRangeAsync(stream, cancellationToken));
        return (builder.Build(), report);
    }

    /// <summary>Hands the claims out as they are read, so that memory stays bounded.</summary>
    /// <exception cref="ToolException">Nothing of it could be read.</exception>
    public async Task<ReadReport> ForEachAsync(IReadOnlyList<string> paths, Func<ClaimReading, Task> use)
    {
        ReadReport report = null!;
        if (!io.IsInteractive) report = await Run(null);
        else
        {
            await io.ErrorScreen.Progress().AutoClear(!KeepsProgress).StartAsync(async bars =>
            {
                var bar = bars.AddTask("reading", maxValue: 1);
                report = await Run(new Synchronous(p => Advance(bar, p)));
            });
        }

        if (problems > ShownProblems) io.Error.WriteLine($"dipgraph: and {problems - ShownProblems} more problems like these. 'dipgraph read --json' on the same paths lists them all.");
        if (report.Accepted == 0) throw new ToolException($"nothing could be read from {string.Join(", ", paths)}. Give files, folders or globs of articles, claims or saved graphs.");
        return report;

        async Task<ReadReport> Run(IProgress<ReadProgress>? progress)
        {
            var stream = new ClaimLoader(new ClaimLoaderOptions
            {
                Format = Format,
                DocumentReaders = DocumentReaders,
                Published = Published,
                OnReading = OnReading,
                OnProblem = Show,
                StandardInput = () => io.Input,
            }, new TextClaimReader(Text)).ReadAsync(paths, progress);
            await use(stream);
            return Report = stream.Report;
        }
    }

    private void Show(Problem problem)
    {
        if (++problems <= ShownProblems) io.Error.WriteLine($"dipgraph: {problem}");
    }

    private static void Advance(ProgressTask bar, ReadProgress progress)
    {
        bar.MaxValue = progress.BytesTotal ?? progress.FilesTotal;
        bar.Value = progress.BytesTotal is null ? progress.FilesDone : progress.BytesDone;
    }

    /// <summary>Reports at once, where <see cref="Progress{T}"/> would report later and out of order.</summary>
    private sealed class Synchronous(Action<ReadProgress> report) : IProgress<ReadProgress>
    {
        public void Report(ReadProgress value) => report(value);
    }
}
