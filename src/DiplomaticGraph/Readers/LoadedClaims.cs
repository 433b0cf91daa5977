using System.Collections.Immutable;

namespace DiplomaticGraph.Readers;

/// <summary>Everything that was read, and what became of the rest.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record LoadedClaims
{
    /// <summary>The claims, in the order of the files and within a file of its lines.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }

    /// <summary>What was read and what could not be.</summary>
    public required ReadReport Report { get; init; }

    /// <summary>The graph of the claims.</summary>
    public RelationGraph ToGraph() => RelationGraph.FromClaims(Claims);

    /// <summary>The report in one line.</summary>
    public override string ToString() => Report.ToString();
}
