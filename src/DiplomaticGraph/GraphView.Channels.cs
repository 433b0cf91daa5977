namespace DiplomaticGraph;

/// <content>The status of mechanisms.</content>
public partial class GraphView
{
    /// <summary>How far a mechanism between parties has come, who stands where, since when, and by which claims.</summary>
    /// <param name="parties">Two countries or organizations or more, in any order; an official stands for the country.</param>
    /// <param name="kind">The kind of mechanism.</param>
    /// <returns>A report; <see cref="ChannelStatus.Unknown"/> where no claim speaks of a mechanism of this kind between exactly these parties.</returns>
    /// <remarks>
    /// The rules, with a diagram and every awkward case, are on the page "Channel status" of the documentation. In short: dated claims make the history,
    /// undated ones answer only what no dated claim speaks to, and where claims contradict each other and their dates leave the order open, the answer is
    /// <see cref="ChannelStatus.Contested"/>. O(n log n) for the n claims about the mechanism.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="parties"/> is null.</exception>
    /// <exception cref="ArgumentException">Fewer than two different parties are given.</exception>
    public ChannelStatusReport GetChannelStatus(IReadOnlyList<EntityId> parties, MechanismKind kind)
    {
        ArgumentNullException.ThrowIfNull(parties);
        return ChannelFinder.Find(this, parties.Select(PartyOf), kind);
    }

    /// <inheritdoc cref="GetChannelStatus(IReadOnlyList{EntityId}, MechanismKind)"/>
    public ChannelStatusReport GetChannelStatus(IReadOnlyList<CountryCode> parties, MechanismKind kind)
    {
        ArgumentNullException.ThrowIfNull(parties);
        return GetChannelStatus([.. parties.Select(p => p.ToEntityId())], kind);
    }

    /// <summary>The same for parties that are given by name, as <see cref="FindEntities"/> takes it.</summary>
    /// <returns>A report; where a name fits nobody or several, it is among <see cref="ChannelStatusReport.Unresolved"/> and the status unknown.</returns>
    /// <inheritdoc cref="GetChannelStatus(IReadOnlyList{EntityId}, MechanismKind)"/>
    public ChannelStatusReport GetChannelStatus(IReadOnlyList<string> parties, MechanismKind kind)
    {
        ArgumentNullException.ThrowIfNull(parties);
        var lookups = parties.Select(FindEntities).ToList();
        if (lookups.TrueForAll(l => l.Outcome == LookupOutcome.Found)) return GetChannelStatus([.. lookups.Select(l => l.Entity!.Id)], kind);
        return new ChannelStatusReport
        {
            Parties = [.. lookups.Where(l => l.Entity is not null).Select(l => l.Entity!)],
            Mechanism = kind,
            Status = ChannelStatus.Unknown,
            Unresolved = [.. lookups.Where(l => l.Outcome != LookupOutcome.Found)],
        };
    }

    /// <summary>The same for a mechanism that the graph knows.</summary>
    /// <inheritdoc cref="GetChannelStatus(IReadOnlyList{EntityId}, MechanismKind)"/>
    /// <exception cref="ArgumentNullException"><paramref name="mechanism"/> is null.</exception>
    public ChannelStatusReport GetChannelStatus(Mechanism mechanism)
    {
        ArgumentNullException.ThrowIfNull(mechanism);
        return GetChannelStatus(mechanism.Parties, mechanism.Kind);
    }

    /// <summary>Whom an identity stands for as a party, whether or not the graph knows it.</summary>
    private Entity PartyOf(EntityId id)
    {
        if (id.IsDefault) return Throw.Argument<Entity>("A party has no identity: expected one such as 'country:CHN'.", nameof(id));
        var at = Data.IndexOf(id);
        if (at < 0) return KnownNames.Find(id) ?? new Entity { Id = id, Name = EntityName.FromId(id) };
        return Data.Entities[Data.Represented(at) is >= 0 and var represented ? represented : at];
    }
}
