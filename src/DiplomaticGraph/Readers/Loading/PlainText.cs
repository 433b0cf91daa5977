namespace DiplomaticGraph.Readers;

/// <summary>Plain text as a document.</summary>
internal static class PlainText
{
    /// <param name="content">The bytes.</param>
    /// <param name="name">The identity of the document.</param>
    /// <param name="isCertain">Whether the caller says that it is text, so that what looks like another form is read as it stands.</param>
    public static DocumentParse Read(ReadOnlySpan<byte> content, string name, bool isCertain)
    {
        var (text, problem) = TextDecoder.Decode(content, name);
        if (text is not null && !isCertain && TextDecoder.IsUtf16(content) && text.AsSpan().TrimStart().StartsWith("{\"", StringComparison.Ordinal)) problem = Problems.Utf16Lines(name);
        return new DocumentParse { Document = problem is null ? new TextDocument { Id = new SourceId(name), Text = text! } : null, Problem = problem };
    }
}
