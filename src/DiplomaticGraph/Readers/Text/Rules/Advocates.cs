namespace DiplomaticGraph.Readers.Text;

/// <summary>Who, outside the parties, recommends that they meet.</summary>
internal static class Advocates
{
    /// <summary>The subject of the verb before that recommends, urges or says that it should be; null where it cannot be told.</summary>
    public static Argument? OutsideOf(Sentence sentence, VerbGroup verb)
    {
        var advocate = sentence.Verbs.LastOrDefault(v => v.First < verb.First && v.IsFinite && (VerbClasses.Advocate.Contains(v.Lemma) || VerbClasses.Say.Contains(v.Lemma) || (v.Lemma == "call" && sentence.Lower(v.End) is "for" or "on")));
        return advocate is null ? null : Subjects.Of(sentence, advocate) is { } subject && (subject.IsOutsider || subject.Parties.Any()) ? subject : null;
    }
}
