using System.Collections.Immutable;

namespace DiplomaticGraph;

/// <summary>The status of a mechanism between parties, with everything that it rests on.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record ChannelStatusReport
{
    /// <summary>The parties asked about, in order of identity.</summary>
    public required ImmutableArray<Entity> Parties { get; init; }

    /// <summary>The kind asked about.</summary>
    public required MechanismKind Mechanism { get; init; }

    /// <summary>How far it has come.</summary>
    public required ChannelStatus Status { get; init; }

    /// <summary>
    /// When the status began: the time of the dated claim that brought it, wider where the order of that claim and an earlier one is open; unknown where
    /// undated claims brought it or nothing did.
    /// </summary>
    public EventTime Since { get; init; }

    /// <summary>The stances of the parties that have shown one, in order of identity.</summary>
    public ImmutableArray<PartyStance> Stances { get; init; } = [];

    /// <summary>Every claim about the mechanism: the dated ones in order of time, then the undated ones, whose order is unknown.</summary>
    public ImmutableArray<ChannelHistoryEntry> History { get; init; } = [];

    /// <summary>What contradicts what; it may leave the status in doubt (<see cref="ChannelStatus.Contested"/>) or only a stance.</summary>
    public ImmutableArray<ChannelConflict> Conflicts { get; init; } = [];

    /// <summary>Mechanisms of the same kind between these parties and others, in order of identity. Their claims do not count here.</summary>
    public ImmutableArray<Mechanism> Wider { get; init; } = [];

    /// <summary>The names of parties that fit nobody or several, where parties were given by name; the status is then unknown.</summary>
    public ImmutableArray<EntityLookup> Unresolved { get; init; } = [];

    /// <summary>The sources of the history; copies of one article are one.</summary>
    public ImmutableArray<IndependentSource> IndependentSources => IndependentSource.FindAll(History.Select(e => e.Claim));

    /// <summary>The part of the history whose order is unknown.</summary>
    public IEnumerable<ChannelHistoryEntry> Undated => History.Where(e => !e.IsDated);

    /// <summary>The claims that speak for the mechanism: what was proposed, supported, agreed, set up, used or resumed, or is planned to be.</summary>
    public IEnumerable<Claim> For => Claims(ChannelWord.IsFor);

    /// <summary>The claims that speak against it: what was withheld, rejected, suspended or ended.</summary>
    public IEnumerable<Claim> Against => Claims(effect => effect != MechanismEffect.None && !ChannelWord.IsFor(effect));

    /// <summary>The stance of a party.</summary>
    /// <returns>Null where it has shown none.</returns>
    public ChannelStance? FindStance(EntityId party) => Stances.FirstOrDefault(s => s.Party.Id == party)?.Stance;

    /// <summary>One line: <c>crisis_communication of China and United States: proposed; China withholds, United States proposes</c>.</summary>
    public override string ToString() => ChannelText.ToLine(this);

    /// <summary>A Mermaid state diagram of the history.</summary>
    public string ToMermaid() => ChannelText.ToMermaid(this);

    /// <summary>An HTML fragment: the one line, conflicts, and a table of the history with quotes. All text is encoded; there is no script, style or link in it.</summary>
    public string ToHtml() => ChannelText.ToHtml(this);

    private IEnumerable<Claim> Claims(Func<MechanismEffect, bool> effect) =>
        History.Where(e => e.Modality != Modality.Denied && effect(e.Relation.Effect)).Select(e => e.Claim);
}
