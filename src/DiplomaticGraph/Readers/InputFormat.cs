namespace DiplomaticGraph.Readers;

/// <summary>The form of an input.</summary>
public enum InputFormat
{
    /// <summary>Told by the content, never by the name alone.</summary>
    Auto,

    /// <summary>Plain text: one document a file.</summary>
    Text,

    /// <summary>Documents JSONL: one document a line.</summary>
    Documents,

    /// <summary>Claim JSONL: one claim a line.</summary>
    Claims,

    /// <summary>A saved graph in JSON.</summary>
    GraphJson,

    /// <summary>An HTML page: one document a file. Read where <see cref="ClaimLoaderOptions.DocumentReaders"/> has a reader of pages, such as that of the package DiplomaticGraph.Html.</summary>
    Html,
}
