using System.Collections.Immutable;

namespace DiplomaticGraph;

/// <summary>The stance of one party, and the claims that show it.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record PartyStance
{
    /// <summary>The country or organization.</summary>
    public required Entity Party { get; init; }

    /// <summary>Where it stands.</summary>
    public required ChannelStance Stance { get; init; }

    /// <summary>The claims that may hold its last word: of a contested stance, those of either side.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }

    /// <summary>One line: <c>China withholds</c>.</summary>
    public override string ToString() => $"{Party.Name} {ChannelText.Word(Stance)}";
}
