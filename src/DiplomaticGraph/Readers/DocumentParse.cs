namespace DiplomaticGraph.Readers;

/// <summary>What a file came to: a document, or the problem that left none.</summary>
/// <remarks>With both, the document is read and the problem is told: something of the file was lost. Immutable and safe for any number of threads.</remarks>
public sealed record DocumentParse
{
    /// <summary>The document; null where the file holds none.</summary>
    public TextDocument? Document { get; init; }

    /// <summary>What is wrong; null where nothing is. Never null where <see cref="Document"/> is.</summary>
    public Problem? Problem { get; init; }
}
