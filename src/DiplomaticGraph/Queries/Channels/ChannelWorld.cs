namespace DiplomaticGraph;

/// <summary>The words that are taken to be true: all, or all but those that another source denies.</summary>
/// <remarks>An undated word is kept only for what no dated word of the whole history speaks to, so that it says the same at every point of it.</remarks>
internal sealed class ChannelWorld
{
    private readonly ChannelLife dated;
    private readonly ChannelLife undated;
    private readonly ChannelLife nothing;
    private readonly IReadOnlySet<int> untrue;

    public ChannelWorld(int parties, IEnumerable<ChannelWord> datedWords, IEnumerable<ChannelWord> undatedWords, IReadOnlySet<int> untrue)
    {
        (dated, undated, nothing) = (new(parties), new(parties), new(parties));
        this.untrue = untrue;
        var moving = datedWords.Where(w => w.Effect != MechanismEffect.None).ToList();
        var hasDeeds = moving.Exists(w => ChannelLife.DeedOf(w.Effect) is not null);
        var spoken = moving.SelectMany(w => w.Parties).ToHashSet();
        foreach (var word in undatedWords.Where(w => !untrue.Contains(w.Claim))) undated.Add(word, !hasDeeds, party => !spoken.Contains(party));
    }

    public ChannelJudge Whole => new(dated, undated);

    public ChannelJudge DatedAlone => new(dated, nothing);

    public void Add(ChannelWord word)
    {
        if (!untrue.Contains(word.Claim)) dated.Add(word);
    }
}
