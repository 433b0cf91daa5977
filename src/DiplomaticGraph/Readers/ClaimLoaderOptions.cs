using System.Collections.Immutable;

namespace DiplomaticGraph.Readers;

/// <summary>How inputs are read.</summary>
/// <remarks>Immutable and, its callbacks apart, safe for any number of threads.</remarks>
public sealed record ClaimLoaderOptions
{
    /// <summary>The defaults.</summary>
    public static ClaimLoaderOptions Default { get; } = new();

    /// <summary>The form of the inputs. The default is <see cref="InputFormat.Auto"/>.</summary>
    public InputFormat Format { get; init; }

    /// <summary>Readers of forms that the library does not read itself; of two for one form the first is asked. The default is none.</summary>
    public ImmutableArray<IDocumentReader> DocumentReaders { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The day of publication of documents that tell none and have none in <c>sources.csv</c>. The default is null: unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>
    /// Whether documents that carry an article read before are recognised, so that ten prints of one agency report count as one independent source: each keeps its claims, and
    /// their <see cref="Source.SameArticleAs"/> names the first that was read. The default is true.
    /// </summary>
    /// <remarks>
    /// Two texts of 40 words or more are one article where at least 65 of 100 stretches of four words of the shorter stand in the longer, which is not over five times as long, their days of
    /// publication, where known, are no more than 7 apart, and they have the same subject. The last 8,192 different articles are remembered, about 4 KB each.
    /// </remarks>
    public bool FindsCopies { get; init; } = true;

    /// <summary>What to do with input that cannot be read. The default is <see cref="BadInputHandling.Report"/>.</summary>
    public BadInputHandling BadInput { get; init; }

    /// <summary>The longest line of a JSONL file and the largest file with one document that is read, in bytes. The default is 10,000,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 1,000,000,000.</exception>
    public int MaximumUnitBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1_000_000_000);
            field = value;
        }
    }
        = 10_000_000;

    /// <summary>Where the path <c>-</c> reads from. The default is null: standard input.</summary>
    public Func<Stream>? StandardInput { get; init; }

    /// <summary>
    /// Called with each document after it was read and before its claims are handed out: the rules that fired and the discrepancies are here.
    /// Called on the thread that reads, one call after another. The default is null.
    /// </summary>
    public Action<DocumentReading>? OnReading { get; init; }

    /// <summary>Called with each problem when it is met, also beyond those a report holds, on the thread that reads. The default is null.</summary>
    public Action<Problem>? OnProblem { get; init; }
}
