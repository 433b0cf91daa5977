namespace DiplomaticGraph.Readers.Text;

/// <summary>Names that a document gives without a title, looked up in the lists of office holders.</summary>
/// <param name="Index">The lists.</param>
/// <param name="Published">The day of the document.</param>
internal sealed record ListedNames(TenureIndex Index, DateOnly Published)
{
    /// <summary>Whom a name means on the day of the sentence: the date that the sentence itself tells, else that of the document.</summary>
    /// <returns>Null where nobody is certain.</returns>
    public (ListedPerson Person, Tenure? Tenure)? Find(Sentence sentence, int first, int end)
    {
        // "Rice exports fell": the first word of a sentence is a name only where something follows that a name would have.
        if (first == 0 && end == 1 && sentence.Block.Kind != BlockKind.Heading && !IsLikeAName(sentence, end)) return null;
        return DaysOf(sentence) is { } days ? Index.Find(NameGrammar.Text(sentence, first, end), days.First, days.Last) : null;
    }

    /// <summary>The days that a sentence is about; null where it tells a time that is no stretch of days.</summary>
    public (DateOnly First, DateOnly Last)? DaysOf(Sentence sentence)
    {
        foreach (var time in sentence.Times)
        {
            if (time is { Form: TimeForm.Offset, Unit: "year" }) return null;
            if (time.Form != TimeForm.Absolute || time.IsBound) continue;
            return time.Date.EarliestDay is { } first && time.Date.LatestDay is { } last ? (first, last) : null;
        }

        return (Published, Published);
    }

    private static bool IsLikeAName(Sentence sentence, int next) =>
        next < sentence.Tokens.Length && (sentence.Tokens[next].Kind is TokenKind.Possessive or TokenKind.Comma or TokenKind.Hyphen || sentence.Is(next, "and")
            || sentence.Word(next).Is(WordClass.Past | WordClass.ThirdPerson | WordClass.Auxiliary | WordClass.Modal));
}
