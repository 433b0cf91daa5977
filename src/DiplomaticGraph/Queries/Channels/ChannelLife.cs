namespace DiplomaticGraph;

/// <summary>All that words about a mechanism say, kept as far as it can decide the status. The order of adding does not count.</summary>
internal sealed class ChannelLife(int parties)
{
    private readonly List<(int Party, ChannelStance Stance, DaySpan Span)> said = [];
    private readonly SpanMaxima[] deeds = [.. Enumerable.Repeat(new SpanMaxima(), 3)];

    /// <summary>One for each party and one for "nobody named", of all words.</summary>
    public StanceRegister[] Stances { get; } = Fresh(parties);

    /// <summary>The same without what was suspended or ended, which says how a mechanism works and not what is said of it.</summary>
    public StanceRegister[] Talks { get; } = Fresh(parties);

    /// <summary>The same as <see cref="Talks"/>, of words that are certainly after every end. O(words) where there is an end.</summary>
    public StanceRegister[] SinceEnd
    {
        get
        {
            var since = Fresh(parties);
            if (!Deeds(ChannelStatus.Ended).Any) return since;
            foreach (var (party, stance, span) in said.Where(s => s.Span.First > Deeds(ChannelStatus.Ended).Last)) since[party].Add(stance, span);
            return since;
        }
    }

    public bool HasSuggestion { get; private set; }

    public bool HasDeeds { get; private set; }

    public long LastDeedFirst { get; private set; } = long.MinValue;

    public static IReadOnlyList<ChannelStatus> DeedStatuses { get; } = [ChannelStatus.Active, ChannelStatus.Suspended, ChannelStatus.Ended];

    public SpanMaxima Deeds(ChannelStatus status) => deeds[status - ChannelStatus.Active];

    /// <summary>Whether a deed of a status may be the last.</summary>
    public bool MayBeLast(ChannelStatus status) => Deeds(status).MayFollow(LastDeedFirst);

    public void Add(ChannelWord word) => Add(word, true, _ => true);

    /// <summary>Adds a word as far as it is asked for.</summary>
    /// <param name="word">The word.</param>
    /// <param name="countsAsDeed">Whether it may tell how the mechanism works.</param>
    /// <param name="countsFor">Whether it may tell where a party stands.</param>
    public void Add(ChannelWord word, bool countsAsDeed, Func<int, bool> countsFor)
    {
        HasSuggestion |= word.IsSuggestion;
        if (word.Effect == MechanismEffect.None) return;
        if (countsAsDeed && DeedOf(word.Effect) is { } deed)
        {
            HasDeeds = true;
            deeds[deed - ChannelStatus.Active].Add(word.Span);
            LastDeedFirst = Math.Max(LastDeedFirst, word.Span.First);
        }

        foreach (var party in word.Parties.Where(countsFor))
        {
            var stance = StanceOf(word.Effect);
            Stances[party].Add(stance, word.Span);
            if (stance is ChannelStance.Suspends or ChannelStance.Ends) continue;
            Talks[party].Add(stance, word.Span);
            said.Add((party, stance, word.Span));
        }
    }

    public static ChannelStatus? DeedOf(MechanismEffect effect) => effect switch
    {
        MechanismEffect.Establishes or MechanismEffect.Uses or MechanismEffect.Resumes => ChannelStatus.Active,
        MechanismEffect.Suspends => ChannelStatus.Suspended,
        MechanismEffect.Ends => ChannelStatus.Ended,
        _ => null,
    };

    public static ChannelStance StanceOf(MechanismEffect effect) => effect switch
    {
        MechanismEffect.Proposes => ChannelStance.Proposes,
        MechanismEffect.Supports => ChannelStance.Supports,
        MechanismEffect.Withholds => ChannelStance.Withholds,
        MechanismEffect.Rejects => ChannelStance.Rejects,
        MechanismEffect.Suspends => ChannelStance.Suspends,
        MechanismEffect.Ends => ChannelStance.Ends,
        _ => ChannelStance.Agrees,
    };

    private static StanceRegister[] Fresh(int parties) => [.. Enumerable.Range(0, parties + 1).Select(_ => new StanceRegister())];
}
