namespace DiplomaticGraph.Readers.Text;

/// <content>The words with which a mention can begin: most words of a text are none, and cost no look at what follows them.</content>
internal sealed partial class MentionFinder
{
    /// <summary>
    /// Words in small letters that open a mention, besides determiners, pronouns, numbers and those of the gazetteer. A word that a finder looks for first belongs here too.
    /// </summary>
    internal static readonly WordList Openers = WordList.Union(
        OfficeWords.Heads, OfficeWords.ShortHeads, OfficeWords.CapacityWords, OfficeWords.Passing, OfficeWords.Modifiers, OfficeWords.Honorifics, PartyWords.Government, PartyWords.GovernmentModifiers,
        PartyWords.Participants, PartyWords.Outsiders, CountryPairs.Openers,
        WordList.Of("new visiting then late embattled senior top high-level high-ranking former retired ex delegation team group regional independent"));

    private static bool CanOpen(Word word) =>
        word.IsCapitalised || word.Is(WordClass.Determiner | WordClass.Possessive | WordClass.Pronoun | WordClass.NumberWord) || Openers.Contains(word) || !word.Names.IsNone || word.PluralOf is not null || OfficeWords.HeadOf(word) is not null;
}
