namespace DiplomaticGraph.Readers;

/// <summary>Claims as they are read, with a report that grows as they are.</summary>
/// <remarks>Mutable: enumerate it once, on one thread at a time; reading happens while it is enumerated.</remarks>
public sealed class ClaimReading : IAsyncEnumerable<Claim>
{
    private readonly Func<ReadTally, CancellationToken, IAsyncEnumerable<Claim>> read;
    private readonly ReadTally tally;
    private int started;

    internal ClaimReading(ReadTally tally, Func<ReadTally, CancellationToken, IAsyncEnumerable<Claim>> read)
    {
        this.tally = tally;
        this.read = read;
    }

    /// <summary>What became of the input up to now; of all of it once the enumeration is at its end.</summary>
    public ReadReport Report => tally.ToReport();

    /// <summary>Begins to read.</summary>
    /// <exception cref="InvalidOperationException">It was enumerated before: ask for another one.</exception>
    public IAsyncEnumerator<Claim> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        Interlocked.Exchange(ref started, 1) == 0
            ? read(tally, cancellationToken).GetAsyncEnumerator(cancellationToken)
            : throw new InvalidOperationException("A claim reading is enumerated once: ask the loader for another one.");
}
