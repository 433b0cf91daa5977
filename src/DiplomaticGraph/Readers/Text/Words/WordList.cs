using System.Collections.Frozen;

namespace DiplomaticGraph.Readers.Text;

/// <summary>A list of words that grammar treats alike, in lower case.</summary>
/// <remarks>
/// A word of a text knows in which lists of <see cref="WordLists"/> it is, so asking for it costs a bit; for a list that is not among them, or for a plain
/// string, it is looked up. Immutable once the vocabulary is built, and safe for any number of threads.
/// </remarks>
internal sealed class WordList
{
    private readonly FrozenSet<string> words;
    private int number = -1;

    private WordList(IEnumerable<string> words) => this.words = words.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All words of the list.</summary>
    public IReadOnlyCollection<string> Words => words;

    /// <summary>A list of words with white space between them.</summary>
    public static WordList Of(string words) => new(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A list of these words.</summary>
    public static WordList Of(IEnumerable<string> words) => new(words);

    /// <summary>The words of all these lists.</summary>
    public static WordList Union(params ReadOnlySpan<WordList> lists)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var list in lists) all.UnionWith(list.words);
        return new WordList(all);
    }

    public bool Contains(Word word) => number >= 0 ? word.IsIn(number) : words.Contains(word.Lower);

    public bool Contains(string lower) => words.Contains(lower);

    /// <summary>Gives the list its number in the vocabulary.</summary>
    public void SetNumber(int number) => this.number = number;
}
