using System.Collections.Immutable;

namespace DiplomaticGraph.Readers;

/// <summary>Something that a document says in two ways. Nothing is corrected: both stand.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record Discrepancy
{
    /// <summary>What differs, in one sentence.</summary>
    public required string Message { get; init; }

    /// <summary>Whom it is about; <c>default</c> where it is about no entity.</summary>
    public EntityId About { get; init; }

    /// <summary>Where both stand.</summary>
    public required ImmutableArray<Evidence> Evidence { get; init; }
}
