namespace DiplomaticGraph.Readers.Text;

/// <summary>Keeps which parties a sentence names together, for "both sides" and "the two leaders" in what follows.</summary>
internal static class Groups
{
    /// <summary>Keeps parties joined by "and" or by a hyphen, other than those that are only talked about; the subject of the sentence goes before what else it names.</summary>
    public static void Remember(Sentence sentence, Discourse discourse)
    {
        var main = sentence.FiniteVerbFrom(0);
        var subject = main is null ? null : Subjects.Of(sentence, main);
        var found = new List<(int Rank, Argument Group)>();
        for (var i = 0; i < sentence.Mentions.Count; i++)
        {
            var mention = sentence.Mentions[i];
            if (mention.Kind is MentionKind.Adjective or MentionKind.Outsider or MentionKind.Group) continue;
            var joined = Arguments.Joined(sentence, mention);
            i += joined.Mentions.Count - 1;
            if (sentence.Lower(joined.First - 1) is "on" or "over" or "about" or "in" or "against" or "including" or "to" or "at" or "by" or "than" or "like" or "although" or "though" or "because" or "whereas") continue;
            found.Add((Rank(sentence, joined, subject), joined));
        }

        foreach (var (_, joined) in found.OrderBy(g => g.Rank))
            discourse.Remember([.. joined.Parties], (sentence.Start, sentence.End), sentence.Tokens[joined.End - 1].Start, isObject: sentence.VerbAt(joined.First - 1) is not null);
        if (main is not null && subject is not null) RememberPair(sentence, main, subject, discourse);
    }

    /// <summary>"the U.S.-South Korean exercises" are of two whom nobody speaks of; the subject is whom the sentence is about.</summary>
    private static int Rank(Sentence sentence, Argument group, Argument? subject)
    {
        if (subject is not null && group.First == subject.First) return 2;
        var describes = group.Mentions is [{ IsPlural: true, Kind: MentionKind.Country }] && group.End < sentence.Tokens.Length && sentence.Tokens[group.End].IsWord && sentence.VerbAt(group.End) is null
            && sentence.Word(group.End).Is(~(WordClass.BaseForm | WordClass.ThirdPerson | WordClass.SentenceOpener)) is false;
        return describes && !ContactRules.EventNouns.Contains(sentence.Word(group.End)) && sentence.Lower(group.End) is not ("relations" or "ties" or "border" or "hotline") ? 0 : 1;
    }

    /// <summary>"A thanked B. Both ministers …": one who does and one to whom it is done are two.</summary>
    private static void RememberPair(Sentence sentence, VerbGroup main, Argument subject, Discourse discourse)
    {
        if (subject.Mentions is not [{ Parties: [{ IsOfficial: true } one] }] || Arguments.Object(sentence, main) is not { Mentions: [{ Parties: [{ IsOfficial: true } other], IsPossessive: false }] } patient) return;
        if (one == other || one.State == other.State || discourse.IsLast([one, other])) return;
        discourse.Remember([one, other], (sentence.Start, sentence.End), sentence.Tokens[patient.End - 1].Start, isObject: true);
    }
}
