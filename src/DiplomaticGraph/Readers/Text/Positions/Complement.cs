namespace DiplomaticGraph.Readers.Text;

/// <summary>What a verb of stance governs: the stretch of text, and the verb in it.</summary>
/// <param name="From">Its first token.</param>
/// <param name="End">The first token after it.</param>
/// <param name="Verb">The verb of what is asked for, promised or refused; null where a noun says it.</param>
internal readonly record struct Complement(int From, int End, VerbGroup? Verb)
{
    /// <summary>The complement that begins at a token.</summary>
    public static Complement After(Sentence sentence, VerbGroup governor, int from)
    {
        var end = EndOf(sentence, from);
        foreach (var verb in sentence.Verbs)
        {
            if (verb.First < from || verb.First >= end || verb == governor) continue;

            // "demanded the withdrawal of troops occupying B": the participle belongs to the noun.
            if (verb.Form is VerbForm.Participle || (verb.Form == VerbForm.Gerund && verb.First > from + 1)) continue;
            return new Complement(from, end, verb);
        }

        return new Complement(from, end, null);
    }

    /// <summary>"a resolution that aims to": after a noun; "demanded on Friday that": after a time it opens what is demanded.</summary>
    private static bool IsRelative(Sentence sentence, int from, int that)
    {
        for (var i = from; i < that; i++)
        {
            var word = sentence.Word(i);
            if (sentence.Tokens[i].Kind == TokenKind.Word && sentence.VerbAt(i) is null && !word.Is(WordClass.Preposition | WordClass.Adverb | WordClass.Weekday | WordClass.Month | WordClass.Determiner)) return true;
        }

        return false;
    }

    /// <summary>
    /// Where it ends: at a break, at a subordinate clause of time, reason or condition, at a relative clause, and before the words that name the speaker
    /// (", the minister said").
    /// </summary>
    public static int EndOf(Sentence sentence, int from)
    {
        for (var i = from; i < sentence.Tokens.Length; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Kind is TokenKind.Break or TokenKind.Stop) return i;
            if (sentence.MentionAt(i) is { } mention)
            {
                i = mention.End - 1;
                continue;
            }

            if (token.Lower is "if" or "unless" or "after" or "when" or "while" or "because" or "although" or "though" or "before" or "since" or "until" or "whereas" or "amid" or "amidst" or "during" or "including" or "but" or "despite" or "following" or "which" or "who" or "whose" or "whom" or "where"
                && i > from) return i;
            if (token.Lower == "that" && i > from && IsRelative(sentence, from, i)) return i;
            if (token.Lower == "as" && i > from && !sentence.Is(i + 1, "a") && !sentence.Is(i + 2, "as") && !sentence.Is(i - 2, "as")) return i;
            if (token.Kind != TokenKind.Comma) continue;
            if (sentence.VerbAt(i + 1) is { Form: VerbForm.Gerund or VerbForm.Participle }) return i;

            // ", officials said Monday".
            var next = sentence.FiniteVerbFrom(i + 1);
            if (next is not null && VerbClasses.Say.Contains(next.Base) && !sentence.Tokens[(i + 1)..next.First].Any(t => t.Kind == TokenKind.Comma && sentence.MentionAt(Array.IndexOf(sentence.Tokens, t)) is null)) return i;
        }

        return sentence.Tokens.Length;
    }
}
