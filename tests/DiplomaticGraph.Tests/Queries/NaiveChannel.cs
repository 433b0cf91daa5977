namespace DiplomaticGraph.Tests.Queries;

/// <summary>
/// The status of a channel by trying every order of its words that the dates allow, one word after the other. It shares nothing with the library but the words,
/// and each word has one actor.
/// </summary>
internal sealed class NaiveChannel(IReadOnlyList<string> parties)
{
    private readonly Dictionary<string, MechanismEffect> last = [];
    private readonly Dictionary<string, List<EventTime>> refused = [];
    private readonly List<EventTime> ends = [];
    private ChannelStatus? deed;

    /// <summary>Every status that some order gives, each by running the words one after the other.</summary>
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
        return rest.Where(first => rest.All(other => ReferenceEquals(other, first) || !MustPrecede(other, first)))
            .SelectMany(first => Orders([.. rest.Where(r => !ReferenceEquals(r, first))], [.. done, first]));
    }

    private static bool MustPrecede(Claim a, Claim b)
    {
        if (a.Time.CertainlyBefore(b.Time)) return true;
        if (b.Time.CertainlyBefore(a.Time)) return false;
        var (x, y) = (a.Relation.Effect, b.Relation.Effect);

        // "Has not yet agreed" comes before the refusal, and before "is for it".
        return Who(a) == Who(b) && x == MechanismEffect.Withholds && (y is MechanismEffect.Supports or MechanismEffect.Proposes or MechanismEffect.Rejects);
    }

    private void Hear(Claim word)
    {
        var effect = word.Relation.Effect;
        var who = Who(word);
        if (effect is MechanismEffect.Establishes or MechanismEffect.Uses or MechanismEffect.Resumes)
        {
            deed = ChannelStatus.Active;
            refused.Clear();
        }

        if (effect == MechanismEffect.Suspends) deed = ChannelStatus.Suspended;
        if (effect == MechanismEffect.Ends)
        {
            deed = ChannelStatus.Ended;
            last.Clear();
            refused.Clear();
            ends.Add(word.Time);
        }

        // What was ended or refused is reopened only by what is certainly later.
        if (deed == ChannelStatus.Ended && !ends.TrueForAll(e => e.CertainlyBefore(word.Time))) return;
        if (IsTalkFor(effect) && deed == ChannelStatus.Ended) deed = null;
        if (effect == MechanismEffect.Rejects)
        {
            if (!refused.TryGetValue(who, out var times)) refused.Add(who, times = []);
            times.Add(word.Time);
        }

        if (effect == MechanismEffect.Proposes)
        {
            foreach (var (other, times) in refused.ToList())
            {
                if (other != who && times.TrueForAll(t => t.CertainlyBefore(word.Time))) refused.Remove(other);
            }
        }

        if (IsFor(effect))
        {
            refused.Remove(who);
            if (last.TryGetValue(who, out var before) && IsFor(before) && Rank(before) > Rank(effect)) return;
        }
        else if (effect == MechanismEffect.Withholds)
        {
            refused.Remove(who);
        }

        last[who] = effect;
    }

    private ChannelStatus Status()
    {
        if (deed is ChannelStatus.Suspended or ChannelStatus.Ended) return deed.Value;
        if (refused.Count > 0) return ChannelStatus.Rejected;
        if (deed is { } works) return works;
        if (last.Count == 0) return ChannelStatus.Unknown;
        var agreeing = parties.Count(p => last.TryGetValue(p, out var effect) && Rank(effect) == 3);
        if (agreeing == parties.Count) return ChannelStatus.Agreed;
        var supporting = last.Values.Count(e => Rank(e) == 1);
        var proposing = last.Values.Count(e => Rank(e) == 2);
        return agreeing > 0 || (supporting > 0 && supporting + proposing > 1) ? ChannelStatus.UnderDiscussion : ChannelStatus.Proposed;
    }

    private static string Who(Claim word) => word.Participants[0].Country.Value;

    private static bool IsTalkFor(MechanismEffect effect) => effect is MechanismEffect.Proposes or MechanismEffect.Supports or MechanismEffect.Agrees;

    private static bool IsFor(MechanismEffect effect) => Rank(effect) > 0;

    private static int Rank(MechanismEffect effect) => effect switch
    {
        MechanismEffect.Supports => 1,
        MechanismEffect.Proposes => 2,
        MechanismEffect.Agrees or MechanismEffect.Establishes or MechanismEffect.Uses or MechanismEffect.Resumes => 3,
        _ => 0,
    };
}
