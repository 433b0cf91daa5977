namespace DiplomaticGraph.Readers;

/// <summary>How far a reading has come.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record ReadProgress
{
    /// <summary>The files read to their end, the rejected ones included.</summary>
    public required int FilesDone { get; init; }

    /// <summary>All files to read.</summary>
    public required int FilesTotal { get; init; }

    /// <summary>The bytes read.</summary>
    public required long BytesDone { get; init; }

    /// <summary>All bytes to read; null where standard input is among the files, whose length nobody knows.</summary>
    public long? BytesTotal { get; init; }

    /// <summary>The file being read, or just read.</summary>
    public required string Source { get; init; }
}
