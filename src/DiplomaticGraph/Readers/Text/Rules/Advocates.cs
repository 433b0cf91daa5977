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
        return advocate is not null && Subjects.Of(sentence, advocate) is { } subject && (subject.IsOutsider || subject.Parties.Any()) ? subject : null;
    }

    private static bool IsAdvocacy(Sentence sentence, VerbGroup verb) =>
        VerbClasses.Advocate.Contains(verb.Base) || VerbClasses.Say.Contains(verb.Base) || (verb.Lemma == "call" && sentence.Lower(verb.End) is "for" or "on" or "upon");
}
