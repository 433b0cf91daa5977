namespace DiplomaticGraph;

/// <summary>How many parties stand where, as far as it counts: from two on, more make no difference.</summary>
internal readonly record struct TalksTally(int Agreeing, int Proposing, int Supporting, bool IsOnTable, bool IsRejected)
{
    /// <summary>One party more. A refusal stands unless the mechanism was put forward anew since.</summary>
    public TalksTally With(ChannelStance stance, bool isAnew) => this with
    {
        Agreeing = Agreeing + (stance == ChannelStance.Agrees ? 1 : 0),
        Proposing = Math.Min(2, Proposing + (stance == ChannelStance.Proposes ? 1 : 0)),
        Supporting = Math.Min(2, Supporting + (stance == ChannelStance.Supports ? 1 : 0)),
        IsOnTable = true,
        IsRejected = IsRejected || (stance == ChannelStance.Rejects && !isAnew),
    };

    /// <summary>A word of whom nobody names: it shows that the mechanism is on the table, or refused, and adds to no party.</summary>
    public TalksTally WithNobodyNamed(ChannelStance stance, bool isAnew) =>
        this with { IsOnTable = true, IsRejected = IsRejected || (stance == ChannelStance.Rejects && !isAnew) };

    public ChannelStatus Status(int parties, bool hasSuggestion)
    {
        if (IsRejected) return ChannelStatus.Rejected;
        if (Agreeing == parties) return ChannelStatus.Agreed;
        if (Agreeing > 0 || (Supporting > 0 && Supporting + Proposing > 1)) return ChannelStatus.UnderDiscussion;
        if (IsOnTable) return ChannelStatus.Proposed;
        return hasSuggestion ? ChannelStatus.Suggested : ChannelStatus.Unknown;
    }
}
