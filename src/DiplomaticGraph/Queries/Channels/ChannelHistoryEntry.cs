using System.Collections.Immutable;

namespace DiplomaticGraph;

/// <summary>One claim in the history of a mechanism.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record ChannelHistoryEntry
{
    /// <summary>When it moved the mechanism, of a plan when it was announced; unknown where the claim does not tell, and then its place in the order too.</summary>
    public required EventTime Time { get; init; }

    /// <summary>
    /// The status that all dated claims up to and with this one give; of an undated claim, the one that it would give alone.
    /// </summary>
    public required ChannelStatus Status { get; init; }

    /// <summary>Who acted, in the order of the source: parties, or outsiders.</summary>
    public required ImmutableArray<Participant> Actors { get; init; }

    /// <summary>The claim.</summary>
    public required Claim Claim { get; init; }

    /// <summary>What was done.</summary>
    public RelationKind Relation => Claim.Relation;

    /// <summary>Whether it was.</summary>
    public Modality Modality => Claim.Modality;

    /// <summary>True where the time is known at least in part.</summary>
    public bool IsDated => !Time.IsUnknown;

    /// <summary>One line: <c>2024-04-03: Xi Jinping supported_mechanism -> under_discussion</c>.</summary>
    public override string ToString() => ChannelText.ToLine(this);
}
