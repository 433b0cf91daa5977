namespace DiplomaticGraph;

/// <summary>The words of one party, kept as far as they can decide its stance. The order of adding does not count.</summary>
/// <remarks>
/// In any one order of the words, what counts is the last one against the mechanism and what was said for it since: words for it add up. An order is allowed if it
/// agrees with the dates, and if, where they leave it open, the milder word against comes before the stronger, and "has not yet agreed" before "is for it", which go
/// together. Adding is O(1), asking O(different days of words against).
/// </remarks>
internal sealed class StanceRegister
{
    private static readonly ChannelStance[] Favours = [ChannelStance.Supports, ChannelStance.Proposes, ChannelStance.Agrees];

    private readonly SpanMaxima[] words = [.. Enumerable.Repeat(new SpanMaxima(), (int)ChannelStance.Contested)];
    private readonly HashSet<(ChannelStance Stance, DaySpan Span)> against = [];
    private long lastFirst = long.MinValue;
    private long lastFirstAgainst = long.MinValue;

    public bool Any { get; private set; }

    /// <summary>Whether some word is for the mechanism.</summary>
    public bool AnyFor => Favours.Any(s => Of(s).Any);

    /// <summary>The last of the words up to a refusal was said on this day or later.</summary>
    public long LastTalkFirst => words[..((int)ChannelStance.Rejects + 1)].Max(w => w.First);

    public SpanMaxima Of(ChannelStance stance) => words[(int)stance];

    public void Add(ChannelStance stance, DaySpan span)
    {
        Any = true;
        words[(int)stance].Add(span);
        lastFirst = Math.Max(lastFirst, span.First);
        if (IsFor(stance)) return;
        lastFirstAgainst = Math.Max(lastFirstAgainst, span.First);
        against.Add((stance, span));
        against.RemoveWhere(n => n.Span.Last < lastFirstAgainst);
    }

    /// <summary>One bit for each stance that some allowed order gives; none where nothing was said.</summary>
    /// <param name="strongest">Words against it that are stronger are passed over: what was suspended or ended is not judged by stances.</param>
    public int Possible(ChannelStance strongest = ChannelStance.Ends)
    {
        var possible = 0;
        var isAny = false;
        foreach (var (stance, span) in against.Where(n => n.Stance <= strongest))
        {
            isAny = true;
            if (!against.Any(n => n.Stance > stance && n.Stance <= strongest && n.Span.Last >= span.First)) possible |= After(stance, span);
        }

        return isAny || !AnyFor ? possible : Bit(Favours.Last(s => Of(s).Any));
    }

    /// <summary>The stance; contested where more than one is possible.</summary>
    public ChannelStance Stance() => Possible() is var possible && int.IsPow2(possible) ? (ChannelStance)int.Log2(possible) : ChannelStance.Contested;

    /// <summary>Whether a word of this party is one of those that a stance rests on.</summary>
    public bool Shows(ChannelStance stance, ChannelWord word) => stance == ChannelStance.Contested
        ? word.Span.Last >= Math.Min(lastFirst, lastFirstAgainst)
        : ChannelLife.StanceOf(word.Effect) == stance && word.Span.Last >= (IsFor(stance) ? lastFirstAgainst : lastFirst);

    public static bool IsFor(ChannelStance stance) => stance <= ChannelStance.Agrees;

    public static int Bit(ChannelStance stance) => 1 << (int)stance;

    /// <summary>The stances that may come of a word being the last against the mechanism.</summary>
    private int After(ChannelStance stance, DaySpan span)
    {
        var (surely, maybe) = (0, 0);
        foreach (var favour in Favours)
        {
            if (!Of(favour).MayFollow(span.First)) continue;
            if (Of(favour).First > span.Last || (stance == ChannelStance.Withholds && favour != ChannelStance.Agrees)) surely = Bit(favour);
            else maybe |= Bit(favour);
        }

        // The highest of those that surely came after, or any higher one that may have.
        return surely == 0 ? Bit(stance) | maybe : surely | (maybe & -surely);
    }
}
