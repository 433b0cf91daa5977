namespace DiplomaticGraph;

/// <summary>The place in a source that a claim rests on: a stretch of text, or a row of a table.</summary>
/// <remarks>
/// A text has <see cref="Start"/>, <see cref="End"/> and <see cref="Quote"/>; a row has <see cref="Row"/>, <see cref="Line"/> or both.
/// Immutable and safe for any number of threads.
/// </remarks>
public sealed record Evidence
{
    /// <summary>The source.</summary>
    public required SourceId Source { get; init; }

    /// <summary>Where the quote begins: an offset in UTF-16 code units into the decoded text, from 0; null for a row.</summary>
    public int? Start { get; init; }

    /// <summary>Where the quote ends, the first unit after it; null for a row.</summary>
    public int? End { get; init; }

    /// <summary>The words themselves, exactly as they stand: <c>text[Start..End]</c>; null for a row.</summary>
    public string? Quote { get; init; }

    /// <summary>The identity of the row in its table; null for a text.</summary>
    public string? Row { get; init; }

    /// <summary>The line of the row in its file, from 1; null for a text.</summary>
    public int? Line { get; init; }

    /// <summary>Evidence from a text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The bounds do not lie within <paramref name="text"/>.</exception>
    public static Evidence FromText(SourceId source, string text, int start, int end)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, text.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, end);
        return new Evidence { Source = source, Start = start, End = end, Quote = text[start..end] };
    }

    /// <summary>Evidence from a row.</summary>
    public static Evidence FromRow(SourceId source, string? row, int? line) => new() { Source = source, Row = row, Line = line };
}
