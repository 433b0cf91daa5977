namespace DiplomaticGraph.Readers;

/// <summary>Whom a note without a subject is about.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record DocumentSubject
{
    /// <summary>The name, for example <c>Henry A. Kissinger</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The office; null where unknown.</summary>
    public string? Office { get; init; }

    /// <summary>The country served; <c>default</c> where unknown.</summary>
    public CountryCode Country { get; init; }
}
