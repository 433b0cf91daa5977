namespace DiplomaticGraph.Readers.Text;

/// <summary>"received him", "talks with her": the one person named before, other than whoever does it.</summary>
internal static class ObjectPronouns
{
    /// <summary>True for a "him" or "her" that is an object: "her" before a noun says whose.</summary>
    public static bool Is(Sentence sentence, int i)
    {
        if (sentence.Lower(i) == "him") return true;
        if (sentence.Lower(i) != "her") return false;
        if (i + 1 >= sentence.Tokens.Length || !sentence.Tokens[i + 1].IsWord) return true;
        var next = sentence.Word(i + 1);
        return !sentence.Tokens[i + 1].IsCapitalised && next.Is(WordClass.Preposition | WordClass.Determiner | WordClass.Coordinator | WordClass.Adverb | WordClass.Subordinator) && sentence.Lower(i + 1) is not ("own" or "two" or "first" or "last" or "late" or "next");
    }

    /// <summary>Whom it means; null where nobody or more than one fits.</summary>
    public static (Party Person, (int Start, int End) Span)? Resolve(Sentence sentence, int i, Discourse discourse)
    {
        if (sentence.VerbBefore(i) is not { } verb) return null;
        var doers = Subjects.Of(sentence, verb)?.Parties.ToList() ?? [];
        var here = PeopleOf(sentence, i).Where(p => !doers.Contains(p)).ToList();
        if (here.Count > 0) return here is [var only] ? (only, (sentence.Start, sentence.End)) : null;
        var before = discourse.LastPeople.People.Where(p => !doers.Contains(p)).ToList();

        // "X met Y. He told him": he may be either, and so may him.
        return before is [var last] && discourse.LastPeople.People.Count == 1 ? (last, discourse.LastPeople.Span) : null;
    }

    /// <summary>The people who are named in a sentence up to a token, each once.</summary>
    public static IReadOnlyList<Party> PeopleOf(Sentence sentence, int end) =>
        [.. sentence.Mentions.Where(m => m.First < end && m.Kind is not (MentionKind.Outsider or MentionKind.Adjective)).SelectMany(m => m.Parties).Where(p => p.IsOfficial).Distinct()];
}
