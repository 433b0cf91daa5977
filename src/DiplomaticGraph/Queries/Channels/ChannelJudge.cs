namespace DiplomaticGraph;

/// <summary>What words about a mechanism amount to: every status that some order of the words, among those their dates allow, would give.</summary>
/// <remarks>
/// Dated words decide. Undated ones answer only what no dated word speaks to: how the mechanism works, or where a certain party stands. O(parties).
/// </remarks>
internal sealed class ChannelJudge(ChannelLife dated, ChannelLife undated)
{
    private readonly int parties = dated.Stances.Length - 1;

    /// <summary>One bit for each possible status.</summary>
    public int Statuses()
    {
        var life = Deeds;
        if (!life.HasDeeds) return Talks(Chosen);
        var possible = 0;
        foreach (var status in ChannelLife.DeedStatuses)
        {
            if (!life.MayBeLast(status)) continue;
            possible |= status switch
            {
                ChannelStatus.Active => ActiveUnlessRefused(life),
                ChannelStatus.Ended when Reopened(life) is { } anew => Talks(anew),
                _ => Bit(status),
            };
        }

        return possible;
    }

    /// <summary>The stance of each party, or null where it has shown none.</summary>
    public ChannelStance?[] Stances()
    {
        var life = Deeds;
        var isEnded = life.HasDeeds && life.MayBeLast(ChannelStatus.Ended) && !life.MayBeLast(ChannelStatus.Active) && !life.MayBeLast(ChannelStatus.Suspended);
        var registers = isEnded ? Reopened(life) ?? life.SinceEnd : [.. Enumerable.Range(0, parties).Select(Register)];
        var stances = new ChannelStance?[parties];
        for (var party = 0; party < parties; party++)
        {
            if (registers[party].Any) stances[party] = registers[party].Stance();
            else if (isEnded && life.Stances[party].Of(ChannelStance.Ends).MayFollow(life.LastDeedFirst)) stances[party] = ChannelStance.Ends;
        }

        return stances;
    }

    /// <summary>The words that tell how the mechanism works.</summary>
    public ChannelLife Deeds => dated.HasDeeds ? dated : undated;

    /// <summary>The words that tell where a party stands.</summary>
    public StanceRegister Register(int party) => (IsDated(party) ? dated : undated).Stances[party];

    /// <summary>Whether dated words tell where a party stands.</summary>
    public bool IsDated(int party) => dated.Stances[party].Any;

    /// <summary>Whether a life is that of the dated words.</summary>
    public bool IsDated(ChannelLife life) => ReferenceEquals(life, dated);

    public static int Bit(ChannelStatus status) => 1 << (int)status;

    public static ChannelStatus Single(int possible) => int.PopCount(possible) == 1 ? (ChannelStatus)int.Log2(possible) : ChannelStatus.Contested;

    /// <summary>Whether a party may have refused the mechanism after it last worked, and whether it may not have.</summary>
    public (bool Refused, bool Not) RefusalAfter(ChannelLife life, int party)
    {
        var refusals = Register(party).Of(ChannelStance.Rejects);
        if (!refusals.Any) return (false, true);
        if (IsDated(party) != IsDated(life)) return (IsDated(party), !IsDated(party));
        return (refusals.MayFollow(life.LastDeedFirst), refusals.First <= life.Deeds(ChannelStatus.Active).Last);
    }

    private StanceRegister[] Chosen => [.. Enumerable.Range(0, parties + 1).Select(party => (IsDated(party) ? dated : undated).Talks[party])];

    /// <summary>A refusal after it last worked takes a mechanism back to talks.</summary>
    private int ActiveUnlessRefused(ChannelLife life)
    {
        var refusals = Enumerable.Range(0, parties + 1).Select(p => RefusalAfter(life, p)).ToList();
        return (refusals.TrueForAll(r => r.Not) ? Bit(ChannelStatus.Active) : 0) | (refusals.Exists(r => r.Refused) ? Talks(Chosen) : 0);
    }

    /// <summary>The words since the end, if somebody has spoken for the mechanism since; null where nobody certainly has.</summary>
    private StanceRegister[]? Reopened(ChannelLife life)
    {
        var since = ReferenceEquals(life, undated) && dated.Talks.Any(r => r.AnyFor) ? dated.Talks : life.SinceEnd;
        return since.Any(r => r.AnyFor) ? since : null;
    }

    /// <summary>Every status that the stances alone can give, each party being in any of its possible ones.</summary>
    private int Talks(StanceRegister[] registers)
    {
        HashSet<TalksTally> worlds = [default];
        for (var party = 0; party <= parties; party++)
        {
            var possible = registers[party].Possible();
            if (possible == 0) continue;
            var isAnew = ProposedAnew(registers, party);
            var next = new HashSet<TalksTally>();
            for (var stance = ChannelStance.Supports; stance < ChannelStance.Contested; stance++)
            {
                if ((possible & StanceRegister.Bit(stance)) == 0) continue;
                foreach (var tally in worlds) next.Add(party < parties ? tally.With(stance, isAnew) : tally.WithNobodyNamed(stance, isAnew));
            }

            worlds = next;
        }

        var hasSuggestion = dated.HasSuggestion || undated.HasSuggestion;
        return worlds.Aggregate(0, (all, tally) => all | Bit(tally.Status(parties, hasSuggestion)));
    }

    /// <summary>Whether somebody else put the mechanism forward certainly after a party refused it. Where the order is open, the refusal is the answer.</summary>
    private static bool ProposedAnew(StanceRegister[] registers, int party) => registers
        .Where((r, other) => other != party && r.Of(ChannelStance.Proposes) is { Any: true } proposes && proposes.First > registers[party].Of(ChannelStance.Rejects).Last)
        .Any();
}
