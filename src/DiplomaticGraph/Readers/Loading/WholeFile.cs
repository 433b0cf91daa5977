namespace DiplomaticGraph.Readers;

/// <summary>Reads the bytes of one document.</summary>
internal static class WholeFile
{
    private const int Chunk = 64 * 1024;

    /// <summary>All bytes of a stream; null where they are more than a limit.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var chunk = new byte[Chunk];
        int count;
        while ((count = await stream.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0)
        {
            bytes.Write(chunk, 0, count);
            if (bytes.Length > limit) return null;
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
