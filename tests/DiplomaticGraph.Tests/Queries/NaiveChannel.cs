namespace DiplomaticGraph.Tests.Queries;

/// <summary>
/// The status of a channel by trying every order of its words that the dates allow, one word after the other. It shares nothing with the library but the words.
/// </summary>
internal sealed class NaiveChannel(IReadOnlyList<string> parties)
{
    private readonly Dictionary<string, NaiveStance> ever = parties.ToDictionary(p => p, _ => new NaiveStance());
    private readonly List<EventTime> ends = [];
    private Dictionary<string, NaiveStance> sinceEnd = [];
    private Phase phase;

    private enum Phase
    {
        Talks,
        Active,
        Suspended,
        Ended,
        TalksAnew,
    }

    /// <summary>Every status that some order gives.</summary>
    public static IReadOnlySet<ChannelStatus> Statuses(IReadOnlyList<string> parties, IReadOnlyList<Claim> words)
    {
        var found = new HashSet<ChannelStatus>();
        foreach (var order in Orders(words, []))
        {
            var channel = new NaiveChannel(parties);
            foreach (var word in order) channel.Hear(word);
            found.Add(channel.Status());
        }

        return found;
    }

    private static IEnumerable<IReadOnlyList<Claim>> Orders(IReadOnlyList<Claim> rest, IReadOnlyList<Claim> done)
    {
        if (rest.Count == 0) return [done];
        return rest.Where(first => !rest.Any(other => other.Time.CertainlyBefore(first.Time)))
            .SelectMany(first => Orders([.. rest.Where(r => !ReferenceEquals(r, first))], [.. done, first]));
    }

    private void Hear(Claim word)
    {
        var actors = word.Participants.Select(p => p.Country.Value).ToList();
        foreach (var who in actors) ever[who].Hear(word);
        switch (word.Relation.Effect)
        {
            case MechanismEffect.Establishes or MechanismEffect.Uses or MechanismEffect.Resumes: phase = Phase.Active; break;
            case MechanismEffect.Suspends: phase = Phase.Suspended; break;
            case MechanismEffect.Rejects when phase == Phase.Active: phase = Phase.Talks; break;
            case MechanismEffect.Ends:
                phase = Phase.Ended;
                ends.Add(word.Time);
                sinceEnd = parties.ToDictionary(p => p, _ => new NaiveStance());
                break;
            case var effect when phase is Phase.Ended or Phase.TalksAnew && ends.TrueForAll(e => e.CertainlyBefore(word.Time)):
                foreach (var who in actors) sinceEnd[who].Hear(word);
                if (effect is MechanismEffect.Proposes or MechanismEffect.Supports or MechanismEffect.Agrees) phase = Phase.TalksAnew;
                break;
            default: break;
        }
    }

    private ChannelStatus Status() => phase switch
    {
        Phase.Active => ChannelStatus.Active,
        Phase.Suspended => ChannelStatus.Suspended,
        Phase.Ended => ChannelStatus.Ended,
        _ => Talks(phase == Phase.Talks ? ever : sinceEnd),
    };

    private static ChannelStatus Talks(Dictionary<string, NaiveStance> stances)
    {
        foreach (var (who, stance) in stances)
        {
            if (stance.Now == MechanismEffect.Rejects && !stances.Any(other => other.Key != who && other.Value.ProposedAfter(stance.Refusals))) return ChannelStatus.Rejected;
        }

        var now = stances.Values.Select(s => s.Now).ToList();
        var (agreeing, supporting) = (now.Count(n => n == MechanismEffect.Agrees), now.Count(n => n == MechanismEffect.Supports));
        if (agreeing == stances.Count) return ChannelStatus.Agreed;
        if (agreeing > 0 || (supporting > 0 && supporting + now.Count(n => n == MechanismEffect.Proposes) > 1)) return ChannelStatus.UnderDiscussion;
        return now.TrueForAll(n => n == MechanismEffect.None) ? ChannelStatus.Unknown : ChannelStatus.Proposed;
    }
}
