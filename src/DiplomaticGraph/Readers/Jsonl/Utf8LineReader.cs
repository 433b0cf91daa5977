using System.Buffers;

namespace DiplomaticGraph.Readers;

/// <summary>Splits a stream into lines of bytes, holding one line at a time and none longer than a limit.</summary>
/// <remarks>A line ends with a line feed; a carriage return before it and a byte order mark before the first line do not belong to it. Mutable.</remarks>
internal sealed class Utf8LineReader(Stream stream, int maximumLineBytes) : IDisposable
{
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
    private int start;
    private int filled;
    private bool ended;

    /// <summary>The number of <see cref="Line"/>, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The line read last; valid until the next is read. Empty where it was too long.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>True where the line read last was longer than the limit and passed over.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The bytes taken from the stream.</summary>
    public long BytesRead { get; private set; }

    /// <summary>Reads the next line.</summary>
    /// <returns>False at the end.</returns>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        IsTooLong = false;
        var searched = start;
        while (true)
        {
            var at = buffer.AsSpan(searched, filled - searched).IndexOf((byte)'\n');
            if (at >= 0)
            {
                Take(searched + at, 1);
                return true;
            }

            searched = filled;
            if (ended)
            {
                if (start == filled && !IsTooLong) return false;
                Take(filled, 0);
                return true;
            }

            if (filled - start > maximumLineBytes)
            {
                // What is too long is not kept: only its end is looked for.
                IsTooLong = true;
                start = searched = filled = 0;
            }

            if (filled == buffer.Length) MakeRoom(ref searched);
            var count = await stream.ReadAsync(buffer.AsMemory(filled), cancellationToken).ConfigureAwait(false);
            ended = count == 0;
            filled += count;
            BytesRead += count;
        }
    }

    public void Dispose()
    {
        if (buffer.Length > 0) ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private void Take(int end, int terminator)
    {
        var line = buffer.AsMemory(start, end - start);
        start = end + terminator;
        Number++;
        if (line.Length > maximumLineBytes) IsTooLong = true;
        if (Number == 1 && line.Span.StartsWith("\uFEFF"u8)) line = line[3..];
        if (!line.IsEmpty && line.Span[^1] == (byte)'\r') line = line[..^1];
        Line = IsTooLong ? default : line;
    }

    private void MakeRoom(ref int searched)
    {
        if (start > 0)
        {
            buffer.AsSpan(start, filled - start).CopyTo(buffer);
        }
        else
        {
            var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
            buffer.AsSpan(0, filled).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }

        filled -= start;
        searched -= start;
        start = 0;
    }
}
