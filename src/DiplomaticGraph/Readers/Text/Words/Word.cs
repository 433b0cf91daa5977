namespace DiplomaticGraph.Readers.Text;

/// <summary>What the lexicon knows of a word.</summary>
/// <param name="Classes">The classes it can belong to.</param>
/// <param name="Lemma">The base form of the verb it can be a form of; null where it is none.</param>
/// <param name="IsOftenNoun">True where the base form and the form in -s are more often nouns: talk, visit, deal.</param>
internal readonly record struct Word(WordClass Classes, string? Lemma, bool IsOftenNoun = false)
{
    public bool Is(WordClass any) => (Classes & any) != 0;
}
