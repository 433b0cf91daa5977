namespace DiplomaticGraph.Readers;

/// <summary>A document and what was read from it.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record DocumentReading
{
    /// <summary>The document as the reader was given it: with the day of publication that it bears itself, or else that is told of it.</summary>
    public required TextDocument Document { get; init; }

    /// <summary>Its claims, the rules that fired, and what it says in two ways.</summary>
    public required TextReading Reading { get; init; }
}
