namespace DiplomaticGraph.Tests.Export;

/// <summary>Gives a few bytes at a time, as a pipe does.</summary>
internal sealed class TricklingStream(byte[] bytes, int atOnce) : MemoryStream(bytes)
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(atOnce, buffer.Length)], cancellationToken);
}
