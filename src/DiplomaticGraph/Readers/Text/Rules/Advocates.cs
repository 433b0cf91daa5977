namespace DiplomaticGraph.Readers.Text;

/// <summary>Who, outside the parties, recommends that they meet.</summary>
internal static class Advocates
{
    /// <summary>The subject of the verb before that recommends, urges or says that it should be; null where it cannot be told.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="before">The first token of what is recommended.</param>
    public static Argument? OutsideOf(Sentence sentence, int before)
    {
        var advocate = sentence.Verbs.LastOrDefault(v => v.First < before && v.IsFinite && IsAdvocacy(sentence, v));
        if (advocate is null) return null;
        return Subjects.Of(sentence, advocate) is { } subject && (subject.IsOutsider || subject.Parties.Any()) ? subject : Unknown(sentence, advocate);
    }

    /// <summary>"The Elders, a group of statesmen, called on": a subject at the opening that is no party is outside them all.</summary>
    private static Argument? Unknown(Sentence sentence, VerbGroup advocate)
    {
        var end = Array.FindIndex(sentence.Tokens, t => t.Kind != TokenKind.Word);
        if (end < 0 || end > advocate.First) end = advocate.First;
        if (end is 0 or > 6 || sentence.FiniteVerbFrom(0) != advocate || sentence.Mentions.Any(m => m.First < advocate.First)) return null;
        return sentence.Word(0).Is(WordClass.Pronoun | WordClass.Preposition | WordClass.Subordinator) ? null : new Argument([new Mention(0, end, MentionKind.Outsider)]);
    }

    private static bool IsAdvocacy(Sentence sentence, VerbGroup verb) =>
        VerbClasses.Advocate.Contains(verb.Base) || VerbClasses.Say.Contains(verb.Base) || (verb.Lemma == "call" && sentence.Lower(verb.End) is "for" or "on" or "upon");
}
