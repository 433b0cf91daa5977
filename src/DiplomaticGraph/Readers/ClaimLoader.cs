using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace DiplomaticGraph.Readers;

/// <summary>Reads claims from files, folders, patterns and standard input, whatever their form: articles, documents JSONL, Claim JSONL, saved graphs.</summary>
/// <remarks>
/// A folder gives its <c>*.txt</c>, <c>*.md</c>, <c>*.markdown</c>, <c>*.jsonl</c> and <c>*.json</c> files, those of the <see cref="ClaimLoaderOptions.DocumentReaders"/>, and the same of the folders below,
/// in ordinal order of their names, without hidden files and README;
/// a pattern such as <c>news/**/*.txt</c> the files that match; <c>-</c> standard input. A <c>sources.csv</c> beside the files (<c>file,published,publisher,url,title</c>) tells what a text
/// does not. The form of a file is told by its content. What cannot be read is reported and the rest is read. Deterministic: the same files give the same claims in the same order.
/// The identity of a text is its path relative to the folder named, with '/' between names; where two files would have one identity, the names of their folders are put before it.
/// Traces and metrics are published under the name <c>DiplomaticGraph</c>. Immutable and, its callbacks apart, safe for any number of threads.
/// </remarks>
public sealed class ClaimLoader
{
    private readonly ClaimLoaderOptions options;
    private readonly Func<TextDocument, TextReading> reader;
    private readonly ILogger logger;

    /// <summary>Makes a loader.</summary>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="reader">Reads the texts; null for one with its defaults.</param>
    /// <param name="logger">Where to log; null for nowhere.</param>
    public ClaimLoader(ClaimLoaderOptions? options = null, TextClaimReader? reader = null, ILogger<ClaimLoader>? logger = null)
        : this((reader ?? new TextClaimReader()).Read, options, logger)
    {
    }

    internal ClaimLoader(Func<TextDocument, TextReading> reader, ClaimLoaderOptions? options, ILogger<ClaimLoader>? logger = null)
    {
        this.options = options ?? ClaimLoaderOptions.Default;
        this.reader = reader;
        this.logger = logger ?? NullLogger<ClaimLoader>.Instance;
    }

    /// <summary>The files that <see cref="ReadAsync(IEnumerable{string}, IProgress{ReadProgress})"/> would open, and nothing of them read.</summary>
    /// <param name="paths">Files, folders, patterns, or <c>-</c>.</param>
    /// <param name="options">How it would read; null for the defaults.</param>
    /// <returns>Full paths in the order of reading, each once; standard input and paths that lead to nothing have none.</returns>
    /// <exception cref="ArgumentException">A path is empty.</exception>
    public static IReadOnlyList<string> FindFiles(IEnumerable<string> paths, ClaimLoaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return [.. new InputPlanner((options ?? ClaimLoaderOptions.Default).DocumentReaders, new ReadTally(BadInputHandling.Report, null)).Plan(paths).Where(f => !f.IsStandardInput).Select(f => f.FullPath)];
    }

    /// <summary>Reads claims as they are asked for; memory is bounded by the longest line or text.</summary>
    /// <param name="path">A file, a folder, a pattern, or <c>-</c>.</param>
    /// <param name="progress">Told after each file and each megabyte of a long one; null for nobody.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public ClaimReading ReadAsync(string path, IProgress<ReadProgress>? progress = null) => ReadAsync([path], progress);

    /// <summary>Reads claims as they are asked for; memory is bounded by the longest line or text.</summary>
    /// <param name="paths">Files, folders, patterns, or <c>-</c>; a file that several of them name is read once.</param>
    /// <param name="progress">Told after each file and each megabyte of a long one; null for nobody.</param>
    /// <returns>The claims; the files are opened while they are enumerated. With <see cref="BadInputHandling.Throw"/> the enumeration throws <see cref="BadInputException"/>.</returns>
    /// <exception cref="ArgumentException">A path is empty.</exception>
    public ClaimReading ReadAsync(IEnumerable<string> paths, IProgress<ReadProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        string[] named = [.. paths];
        foreach (var path in named) ArgumentException.ThrowIfNullOrEmpty(path, nameof(paths));
        return Begin((run, cancellation) => run.ReadAsync(named, progress, cancellation));
    }

    /// <summary>Reads claims from a stream.</summary>
    /// <param name="stream">Any of the forms; it is left open.</param>
    /// <param name="name">What problems call it, and the identity of the source where it is a plain text.</param>
    public ClaimReading ReadAsync(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Begin((run, cancellation) => run.ReadAsync(stream, name, cancellation));
    }

    /// <summary>Reads everything.</summary>
    /// <param name="path">A file, a folder, a pattern, or <c>-</c>.</param>
    /// <param name="progress">Told after each file and each megabyte of a long one; null for nobody.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public Task<LoadedClaims> LoadAsync(string path, IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default) =>
        LoadAsync([path], progress, cancellationToken);

    /// <summary>Reads everything.</summary>
    /// <param name="paths">Files, folders, patterns, or <c>-</c>; a file that several of them name is read once.</param>
    /// <param name="progress">Told after each file and each megabyte of a long one; null for nobody.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="BadInputException">Something could not be read, and the options say <see cref="BadInputHandling.Throw"/>.</exception>
    public async Task<LoadedClaims> LoadAsync(IEnumerable<string> paths, IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var stream = ReadAsync(paths, progress);
        var claims = new List<Claim>();
        await foreach (var claim in stream.WithCancellation(cancellationToken).ConfigureAwait(false)) claims.Add(claim);
        return new LoadedClaims { Claims = [.. claims], Report = stream.Report };
    }

    private ClaimReading Begin(Func<LoaderRun, CancellationToken, IAsyncEnumerable<Claim>> read)
    {
        var tally = new ReadTally(options.BadInput, problem =>
        {
            LoaderLog.BadInput(logger, problem);
            options.OnProblem?.Invoke(problem);
        });
        return new ClaimReading(tally, (counts, cancellation) => read(new LoaderRun(options, reader, logger, counts), cancellation));
    }
}
