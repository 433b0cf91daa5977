using System.Collections.Immutable;

namespace DiplomaticGraph;

/// <summary>That somebody held an office, and when, as far as told.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record Tenure
{
    /// <summary>Who held it.</summary>
    public required OfficialId Holder { get; init; }

    /// <summary>The name of the holder as a list of office holders gives it; null where the tenure was taken from claims.</summary>
    public string? HolderName { get; init; }

    /// <summary>Other names by which the list knows the holder; empty where it gives none.</summary>
    public ImmutableArray<string> HolderAliases { get; init; } = [];

    /// <summary>What was held.</summary>
    public required Office Office { get; init; }

    /// <summary>
    /// When: an interval from a list of office holders, or unknown. A claim that names an office shows only that its holder
    /// bore the title in that text, so tenures taken from claims are of unknown time.
    /// </summary>
    public EventTime Time { get; init; }
}
