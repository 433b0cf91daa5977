namespace DiplomaticGraph;

/// <summary>The words of one party, kept as far as they can decide its stance. The order of adding does not count.</summary>
/// <remarks>
/// In any one order of the words that the dates allow, the stance is the highest of what was said for the mechanism since the last word against it, else that word. One
/// exception: "is for it" and "has not yet agreed" go together, so the latter undoes the former only if it is certainly later. Adding and asking are O(different days
/// on which words that still count can have been said).
/// </remarks>
internal sealed class StanceRegister
{
    private readonly SpanMaxima[] words = [.. Enumerable.Repeat(new SpanMaxima(), (int)ChannelStance.Contested)];
    private readonly HashSet<(ChannelStance Stance, DaySpan Span)> favours = [];
    private readonly HashSet<(ChannelStance Stance, DaySpan Span)> against = [];
    private SpanMaxima allAgainst = new();
    private SpanMaxima refusals = new();

    public bool Any => words.Any(w => w.Any);

    /// <summary>Whether some word is for the mechanism.</summary>
    public bool AnyFor => Of(ChannelStance.Supports).Any || Of(ChannelStance.Proposes).Any || Of(ChannelStance.Agrees).Any;

    /// <summary>All words of a stance.</summary>
    public SpanMaxima Of(ChannelStance stance) => words[(int)stance];

    public void Add(ChannelStance stance, DaySpan span)
    {
        words[(int)stance].Add(span);
        (IsFor(stance) ? favours : against).Add((stance, span));
        if (!IsFor(stance)) allAgainst.Add(span);
        if (!IsFor(stance) && stance != ChannelStance.Withholds) refusals.Add(span);

        // What is certainly before a word against it counts no more.
        favours.RemoveWhere(f => f.Span.Last < allAgainst.First);
        against.RemoveWhere(a => a.Span.Last < allAgainst.First);
    }

    /// <summary>One bit for each stance that some order gives; none where nothing was said.</summary>
    public int Possible()
    {
        if (against.Count == 0) return favours.Count == 0 ? 0 : Bit(favours.Max(f => f.Stance));
        return against.Aggregate(0, (possible, last) => possible | After(last.Stance, last.Span));
    }

    /// <summary>The stance; contested where more than one is possible.</summary>
    public ChannelStance Stance() => Possible() is var possible && int.IsPow2(possible) ? (ChannelStance)int.Log2(possible) : ChannelStance.Contested;

    /// <summary>Whether a word of this party is one of those that a stance rests on.</summary>
    public bool Shows(ChannelStance stance, ChannelWord word) =>
        word.Span.Last >= allAgainst.First && (stance == ChannelStance.Contested || ChannelLife.StanceOf(word.Effect) == stance);

    public static bool IsFor(ChannelStance stance) => stance <= ChannelStance.Agrees;

    public static int Bit(ChannelStance stance) => 1 << (int)stance;

    /// <summary>The stances that may come of a word being the last against the mechanism.</summary>
    private int After(ChannelStance stance, DaySpan span)
    {
        var (surely, maybe) = (0, 0);
        foreach (var favour in favours)
        {
            var goesTogether = stance == ChannelStance.Withholds && favour.Stance != ChannelStance.Agrees;
            if (goesTogether ? !refusals.Any || favour.Span.First > refusals.Last : favour.Span.First > span.Last) surely = Math.Max(surely, Bit(favour.Stance));
            else maybe |= Bit(favour.Stance);
        }

        // The highest of those that surely count, or any higher one that may.
        return surely == 0 ? Bit(stance) | maybe : surely | (maybe & -surely);
    }
}
