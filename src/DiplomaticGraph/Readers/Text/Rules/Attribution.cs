namespace DiplomaticGraph.Readers.Text;

/// <summary>Who says so, where it is not the publication itself.</summary>
internal static class Attribution
{
    /// <summary>"according to X", "X said that …", "…, X said", where X takes no part in what is told.</summary>
    public static string? Of(Sentence sentence, Draft draft)
    {
        for (var i = 0; i + 2 < sentence.Tokens.Length; i++)
        {
            if (sentence.Is(i, "according") && sentence.Is(i + 1, "to")) return Words(sentence, i + 2);
        }

        foreach (var verb in sentence.Verbs)
        {
            if (!verb.IsFinite || !VerbClasses.Say.Contains(verb.Base) || verb.First >= draft.Trigger.First && verb.First < draft.Trigger.End) continue;
            if (Subjects.Of(sentence, verb) is { } subject && !subject.Parties.Any(p => draft.Parties.Any(d => d.Party == p)) && draft.Relation.IsContact) return Name(sentence, subject);
        }

        return null;
    }

    public static string Name(Sentence sentence, Argument argument)
    {
        if (argument.Parties.FirstOrDefault() is { Person: { } person }) return person.Name;
        return NameGrammar.Text(sentence, argument.First, argument.End);
    }

    private static string Words(Sentence sentence, int at)
    {
        if (sentence.MentionAt(at) is { } mention && Arguments.Joined(sentence, mention) is { } argument) return Name(sentence, argument);
        var end = at;
        while (end < sentence.Tokens.Length && end < at + 10 && sentence.Tokens[end].Kind is TokenKind.Word or TokenKind.Possessive or TokenKind.Hyphen) end++;
        return end > at ? NameGrammar.Text(sentence, at, end) : "";
    }
}
