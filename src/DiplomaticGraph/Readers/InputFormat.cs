namespace DiplomaticGraph.Readers;

/// <summary>The form of an input.</summary>
public enum InputFormat
{
    /// <summary>Told by the content; only whether a text is Markdown is told by its name too, <c>*.md</c> or <c>*.markdown</c>, where front matter does not tell it.</summary>
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

    /// <summary>Markdown: one document a file. Front matter (<c>title</c>, <c>date</c>, <c>publisher</c> or <c>author</c>, <c>url</c>) tells of it.</summary>
    Markdown,
}
