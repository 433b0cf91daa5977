namespace DiplomaticGraph;

/// <summary>The words of one party, kept as far as they can decide its stance. Adding and asking are O(1), and the order of adding does not count.</summary>
internal sealed class StanceRegister
{
    private readonly SpanMaxima[] words = [.. Enumerable.Repeat(new SpanMaxima(), (int)ChannelStance.Contested)];
    private long lastFirst = long.MinValue;
    private long lastFirstAgainst = long.MinValue;

    public bool Any { get; private set; }

    /// <summary>The last word was said on this day or later.</summary>
    public long LastFirst => lastFirst;

    /// <summary>Whether some word is for the mechanism.</summary>
    public bool AnyFor => Of(ChannelStance.Supports).Any || Of(ChannelStance.Proposes).Any || Of(ChannelStance.Agrees).Any;

    public SpanMaxima Of(ChannelStance stance) => words[(int)stance];

    public void Add(ChannelStance stance, DaySpan span)
    {
        Any = true;
        words[(int)stance].Add(span);
        lastFirst = Math.Max(lastFirst, span.First);
        if (!IsFor(stance)) lastFirstAgainst = Math.Max(lastFirstAgainst, span.First);
    }

    /// <summary>Whether a word of a stance may be the last of this party.</summary>
    public bool MayBeLast(ChannelStance stance) => words[(int)stance].MayFollow(lastFirst);

    /// <summary>The stance if the words for the mechanism came last, and if those against it did; the two are the same unless it is contested.</summary>
    public (ChannelStance Best, ChannelStance Worst) Ends()
    {
        var best = Highest(ChannelStance.Supports, ChannelStance.Agrees, lastFirst);
        var worst = Highest(ChannelStance.Withholds, ChannelStance.Ends, lastFirst);
        if (worst is null)
        {
            // Words for it add up until one against it: who has agreed and then supports has still agreed.
            var stance = Highest(ChannelStance.Supports, ChannelStance.Agrees, lastFirstAgainst)!.Value;
            return (stance, stance);
        }

        // To be for something and not yet to have agreed to it go together.
        if (best is null) return (worst.Value, worst.Value);
        return worst == ChannelStance.Withholds && best != ChannelStance.Agrees ? (best.Value, best.Value) : (best.Value, worst.Value);
    }

    /// <summary>Whether a word of this party is one of those that a stance rests on.</summary>
    public bool Shows(ChannelStance stance, ChannelWord word) => stance == ChannelStance.Contested
        ? word.Span.Last >= lastFirst
        : ChannelLife.StanceOf(word.Effect) == stance && word.Span.Last >= (IsFor(stance) ? lastFirstAgainst : lastFirst);

    public static bool IsFor(ChannelStance stance) => stance <= ChannelStance.Agrees;

    private ChannelStance? Highest(ChannelStance lowest, ChannelStance highest, long first)
    {
        for (var stance = highest; stance >= lowest; stance--)
        {
            if (words[(int)stance].MayFollow(first)) return stance;
        }

        return null;
    }
}
