namespace DiplomaticGraph.Readers;

/// <summary>What marks stand between the words of a text.</summary>
public enum TextMarkup
{
    /// <summary>None: every character is text.</summary>
    None,

    /// <summary>
    /// Markdown (CommonMark with tables, front matter and struck-out text). Marks are read as layout and not as words; offsets of evidence count in the text as it is, and quotes hold
    /// the marks that stand in them. Front matter, code blocks, images, comments and struck-out words are not read.
    /// </summary>
    Markdown,
}
