namespace DiplomaticGraph;

/// <summary>Where a claim was read.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record Source
{
    /// <summary>Its identity, the same as in every piece of evidence taken from it.</summary>
    public required SourceId Id { get; init; }

    /// <summary>The day of publication, which is when the claim became known; null where the source does not tell.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The title; null where unknown.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it; null where unknown.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where it was published; null where unknown.</summary>
    public string? Url { get; init; }

    /// <summary>
    /// The source read before it that carries the same article; <c>default</c> where none does. It tells that both are one independent source, not which of them is the original:
    /// <see cref="IndependentSource"/> tells that by the days of publication.
    /// </summary>
    public SourceId SameArticleAs { get; init; }
}
