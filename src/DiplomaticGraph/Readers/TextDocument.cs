namespace DiplomaticGraph.Readers;

/// <summary>A text to read: an article, a readout, a note.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record TextDocument
{
    /// <summary>Its identity, which all its evidence carries: a file name, a document id, an address.</summary>
    public required SourceId Id { get; init; }

    /// <summary>The text as it is; offsets of evidence count its UTF-16 code units.</summary>
    public required string Text { get; init; }

    /// <summary>The marks in <see cref="Text"/>. The default is <see cref="TextMarkup.None"/>.</summary>
    public TextMarkup Markup { get; init; }

    /// <summary>
    /// The day of publication, against which relative dates are resolved; null where unknown. A first line like <c>date 2024-04-03</c> supplies it
    /// where this is null.
    /// </summary>
    public DateOnly? Published { get; init; }

    /// <summary>The title; null where unknown.</summary>
    public string? Title { get; init; }

    /// <summary>Where it was published; null where unknown.</summary>
    public string? Url { get; init; }

    /// <summary>Who published it; null where unknown.</summary>
    public string? Publisher { get; init; }

    /// <summary>
    /// The document read before it that carries the same article, for <see cref="Source.SameArticleAs"/> of its claims; <c>default</c> where none does. A
    /// <see cref="ClaimLoader"/> finds it.
    /// </summary>
    public SourceId SameArticleAs { get; init; }

    /// <summary>Whom a note without a subject is about, as in travel remarks ("Met with Prime Minister Meir"); null for an article.</summary>
    public DocumentSubject? Subject { get; init; }
}
