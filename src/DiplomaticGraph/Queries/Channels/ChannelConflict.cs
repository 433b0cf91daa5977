using System.Collections.Immutable;

namespace DiplomaticGraph;

/// <summary>Claims that contradict each other, their dates not telling which holds.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record ChannelConflict
{
    /// <summary>What contradicts what, in one sentence.</summary>
    public required string Message { get; init; }

    /// <summary>The claims: at least two, in the order of the graph.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }

    /// <summary>The message.</summary>
    public override string ToString() => Message;
}
