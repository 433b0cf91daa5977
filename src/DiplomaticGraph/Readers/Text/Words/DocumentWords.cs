namespace DiplomaticGraph.Readers.Text;

/// <summary>The words of one document: those of the vocabulary, and those that only the document has, each made once.</summary>
internal sealed class DocumentWords
{
    private readonly WordTable own = new(32);

    /// <summary>The word that a stretch of text spells.</summary>
    public Word Get(ReadOnlySpan<char> text)
    {
        var hash = WordTable.Hash(text);
        return Vocabulary.Find(text, hash) ?? own.Find(text, hash) ?? Make(text);
    }

    private Word Make(ReadOnlySpan<char> text)
    {
        var word = Vocabulary.Spell(text.ToString());
        own.Add(word);
        return word;
    }
}
