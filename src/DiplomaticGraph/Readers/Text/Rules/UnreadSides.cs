namespace DiplomaticGraph.Readers.Text;

/// <summary>Tells where a contact has another side that is not read: those who met "with their counterparts" did not meet each other.</summary>
internal static class UnreadSides
{
    private const int LongestPhrase = 7;

    internal static readonly WordList People = WordList.Of("""
        counterparts counterpart officials leaders representatives members delegates ministers reporters journalists families executives businessmen lawmakers legislators deputies ambassadors envoys diplomats
        commanders generals experts activists students troops soldiers parliamentarians politicians teams team aides advisers advisors colleagues mediators negotiators governors mayors senators refugees victims
        delegation delegations opposition rebels parties heads chiefs secretaries presidents community groups press media people others
        """);

    /// <summary>True where one of the prepositions brings somebody: right behind a place, or people further on in the clause.</summary>
    public static bool Any(Sentence sentence, int from, int end, ReadOnlySpan<string> prepositions)
    {
        var direct = from;
        while (VerbFinder.IsAdverb(sentence, direct)) direct++;
        for (var i = direct; i < Math.Max(end, direct + 1); i++)
        {
            // "discussed how to deal with officials", "spoke after talks with officials": with whom something else is done.
            if (i > direct && (sentence.VerbAt(i) is not null || Occasions.Brings(sentence, i))) return false;
            if (!prepositions.Contains(sentence.Lower(i)) || sentence.VerbAt(i) is not null || sentence.MentionAt(i) is not null) continue;
            if (i == direct || (sentence.Is(i, "with") && BringsPeople(sentence, i + 1))) return true;
        }

        return false;
    }

    private static bool BringsPeople(Sentence sentence, int at)
    {
        for (var i = at; i < sentence.Tokens.Length && i < at + LongestPhrase; i++)
        {
            if (sentence.MentionAt(i) is { } mention)
            {
                if (mention.Kind != MentionKind.Adjective && !mention.IsPossessive) return mention.Kind != MentionKind.Outsider || i == at;
                i = mention.End - 1;
                continue;
            }

            var token = sentence.Tokens[i];
            if (token.Kind == TokenKind.Possessive) continue;
            if (!token.IsWord || token.Word.Is(WordClass.Preposition) || sentence.VerbAt(i) is not null) return false;
            if (People.Contains(token.Word) || OfficeWords.Heads.Contains(token.Word)) return true;
        }

        return false;
    }
}
