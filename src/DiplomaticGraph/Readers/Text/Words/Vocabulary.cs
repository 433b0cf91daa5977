namespace DiplomaticGraph.Readers.Text;

/// <summary>The words that the reader knows before it reads: those of the lexicon, of all lists, and of the names of countries and organizations.</summary>
/// <remarks>Built at first use; immutable and safe for any number of threads.</remarks>
internal static class Vocabulary
{
    private static readonly WordTable Words = Build();

    /// <summary>The word of this spelling; null where the vocabulary lacks it.</summary>
    public static Word? Find(ReadOnlySpan<char> text) => Words.Find(text, WordTable.Hash(text));

    /// <inheritdoc cref="Find(ReadOnlySpan{char})"/>
    public static Word? Find(ReadOnlySpan<char> text, uint hash) => Words.Find(text, hash);

    /// <summary>A word that the vocabulary lacks in this spelling, with what it knows of the word in lower case.</summary>
    public static Word Spell(string text)
    {
        var lower = LowerOf(text);
        return Find(lower) is { } known ? new Word(text, known) : new Word(text, lower);
    }

    /// <summary>The key of a word: lower case, plain apostrophes.</summary>
    private static string LowerOf(string text) => text.ToLowerInvariant().Replace('’', '\'');

    private static WordTable Build()
    {
        var words = Lexicon.Words();
        AddLists(words);
        var table = new WordTable(words.Count * 2);
        foreach (var word in words.Values) table.Add(word);
        foreach (var text in Spellings(words))
        {
            if (table.Find(text, WordTable.Hash(text)) is not null) continue;
            table.Add(words.TryGetValue(LowerOf(text), out var known) ? new Word(text, known) : new Word(text, LowerOf(text)));
        }

        return table;
    }

    private static void AddLists(Dictionary<string, Word> words)
    {
        for (var number = 0; number < WordLists.All.Length; number++)
        {
            foreach (var lower in WordLists.All[number].Words)
            {
                if (!words.TryGetValue(lower, out var word)) words[lower] = word = new Word(lower, lower);
                word.AddTo(number);
            }

            WordLists.All[number].SetNumber(number);
        }
    }

    /// <summary>What texts write otherwise than in lower case: marks, names, and at the beginning of a sentence or in a title any word that is no verb.</summary>
    private static IEnumerable<string> Spellings(Dictionary<string, Word> words)
    {
        const string Marks = ".,;:!?…\"“”«»()[]—–-'‘’/&%$|*";
        return Marks.Select(mark => mark.ToString())
            .Concat(words.Values.Where(w => w.Base is null && w.Lower.Length > 0).Select(w => char.ToUpperInvariant(w.Lower[0]) + w.Lower[1..]))
            .Concat(CountryWords.All.Select(w => w.Surface).Concat(OrganizationWords.All.Select(w => w.Surface)).SelectMany(surface => surface.Split(' ')));
    }
}
