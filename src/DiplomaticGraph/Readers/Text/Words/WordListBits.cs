namespace DiplomaticGraph.Readers.Text;

/// <summary>In which lists of the vocabulary a word is: one bit a list.</summary>
internal struct WordListBits
{
    /// <summary>How many lists there can be.</summary>
    public const int Count = 128;

    private ulong low;
    private ulong high;

    public readonly bool this[int list] => (((list < 64 ? low : high) >> list) & 1) != 0;

    public void Add(int list)
    {
        if (list < 64) low |= 1UL << list;
        else high |= 1UL << list;
    }
}
