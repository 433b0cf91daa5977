namespace DiplomaticGraph.Readers.Text;

/// <summary>Who says so, where it is not the publication itself.</summary>
internal static class Attribution
{
    private const int LongestSpeaker = 6;

    internal static readonly WordList Media = WordList.Of(
        "media newspaper newspapers agency agencies press daily magazine channel broadcaster website report reports outlet outlets sources source officials official ministry embassy spokesman spokeswoman spokesperson aide aides diplomats diplomat office post news times");

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
            if (draft.Relation.IsContact && verb.First < draft.Trigger.First && !verb.IsPassive && Speaker(sentence, verb) is { } speaker) return speaker;
        }

        return null;
    }

    /// <summary>"Japanese media reported that", "a newspaper, citing officials, said that": words that name no party, right before the verb.</summary>
    private static string? Speaker(Sentence sentence, VerbGroup verb)
    {
        if (!HasClause(sentence, verb)) return null;
        var end = verb.First;
        while (end > 0 && VerbFinder.IsAdverb(sentence, end - 1) && sentence.MentionAt(end - 1) is null) end--;
        if (end > 1 && sentence.Tokens[end - 1].Kind == TokenKind.Comma && Array.FindLastIndex(sentence.Tokens, end - 2, t => t.Kind == TokenKind.Comma) is > 0 and var opening) end = opening;
        var first = end;
        while (first > 0 && first > end - LongestSpeaker && sentence.Tokens[first - 1].Kind is TokenKind.Word or TokenKind.Possessive or TokenKind.Hyphen && sentence.VerbAt(first - 1) is null
            && sentence.MentionAt(first - 1) is null or { Kind: MentionKind.Adjective or MentionKind.Outsider } or { IsPossessive: true }
            && (sentence.Word(first - 1).Classes & ~(WordClass.Verb | WordClass.Determiner | WordClass.SentenceOpener)) == WordClass.None) first--;
        while (first < end && sentence.Tokens[first].Kind == TokenKind.Possessive) first++;
        return first < end && Media.Contains(sentence.Word(end - 1)) ? NameGrammar.Text(sentence, first, end) : null;
    }

    /// <summary>"reported that A met B": what is said is a clause.</summary>
    private static bool HasClause(Sentence sentence, VerbGroup verb)
    {
        for (var i = verb.End; i < sentence.Tokens.Length && i < verb.End + 3; i++)
        {
            if (sentence.Is(i, "that")) return true;
        }

        return sentence.MentionAt(verb.End) is not null;
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
