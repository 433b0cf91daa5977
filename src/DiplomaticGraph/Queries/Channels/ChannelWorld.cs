namespace DiplomaticGraph;

/// <summary>The words that are taken to be true: all, or all but those that another source denies.</summary>
internal sealed class ChannelWorld(int parties, IReadOnlySet<int>? untrue = null)
{
    private readonly ChannelLife dated = new(parties);
    private readonly ChannelLife undated = new(parties);
    private readonly ChannelLife nothing = new(parties);

    public ChannelJudge Whole => new(dated, undated);

    public ChannelJudge DatedAlone => new(dated, nothing);

    public void AddDated(ChannelWord word) => Add(dated, word);

    public void AddUndated(ChannelWord word) => Add(undated, word);

    private void Add(ChannelLife life, ChannelWord word)
    {
        if (untrue?.Contains(word.Claim) != true) life.Add(word);
    }
}
