namespace DiplomaticGraph.Readers.Text;

/// <summary>Finds the subject of a verb.</summary>
internal static class Subjects
{
    /// <summary>Verbs whose object does what the infinitive after it says: "asked China to resume".</summary>
    internal static readonly WordList ObjectControl = WordList.Of(
    [
        "ask", "urge", "invite", "call", "want", "press", "tell", "order", "persuade", "encourage", "request", "allow", "enable", "force", "pressure", "push", "beg", "advise", "warn", "expect", "help", "require", "get", "appeal", "plead", "implore",
    ]);

    internal static readonly WordList TimeNouns = WordList.Of(["morning", "afternoon", "evening", "night", "noon", "midnight", "week", "weekend", "month", "year"]);

    /// <summary>The last nouns of phrases that open a sentence: "At this stage Belarus has not agreed", "In turn Iran rejected".</summary>
    internal static readonly WordList OpenerNouns = WordList.Of(["stage", "time", "moment", "point", "response", "turn", "fact", "addition", "return", "contrast", "protest", "meantime", "event", "end", "decade", "day", "days", "date"]);

    private const int DeepestChain = 12;

    /// <summary>The subject of a verb; null where it is no party and nobody outside, or cannot be told.</summary>
    public static Argument? Of(Sentence sentence, VerbGroup verb)
    {
        ref var known = ref sentence.Clauses.SubjectOf(verb);
        if (!known.IsKnown) known = (true, Of(sentence, verb, 0));
        return known.Subject;
    }

    private static Argument? Of(Sentence sentence, VerbGroup verb, int depth)
    {
        if (depth > DeepestChain) return null;
        return verb.Form switch
        {
            VerbForm.Infinitive => OfInfinitive(sentence, verb, depth),
            VerbForm.Gerund => OfGerund(sentence, verb, depth),
            VerbForm.Participle => null,
            _ => OfFinite(sentence, verb, depth),
        };
    }

    /// <summary>The finite or other verb on which an infinitive or gerund hangs; null where there is none before it.</summary>
    public static VerbGroup? Governor(Sentence sentence, VerbGroup verb)
    {
        VerbGroup? governor = null;
        foreach (var other in sentence.Verbs)
        {
            if (other.First >= verb.First) break;
            if (other.Form is not VerbForm.Participle) governor = other;
        }

        if (governor is null) return null;
        for (var i = governor.End; i < verb.First; i++)
        {
            if (sentence.Tokens[i].Kind is TokenKind.Break) return null;
        }

        // "to meet Xi and visit Beijing": both hang on what the first hangs on.
        var isJoined = governor.Form == verb.Form && verb.Form == VerbForm.Infinitive && HasJoinBetween(sentence, governor.End, verb.First);
        return isJoined ? Governor(sentence, governor) : governor;
    }

    private static bool HasJoinBetween(Sentence sentence, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (sentence.Lower(i) is "and" or "or") return true;
        }

        return sentence.Lower(end - 1) is "and" or "or";
    }

    private static Argument? OfInfinitive(Sentence sentence, VerbGroup verb, int depth)
    {
        if (Governor(sentence, verb) is not { } governor)
        {
            // "To deepen cooperation, experts suggest": the subject of the clause that follows.
            return sentence.FiniteVerbFrom(verb.First + 1) is { } main ? Of(sentence, main, depth + 1) : null;
        }

        if (ObjectControl.Contains(governor.Base) && !governor.IsPassive && MentionBetween(sentence, governor.End, verb.First) is { } controlled) return Arguments.Joined(sentence, controlled);
        return Of(sentence, governor, depth + 1);
    }

    private static Mention? MentionBetween(Sentence sentence, int from, int end) =>
        sentence.Mentions.FirstOrDefault(m => m.First >= from && m.End <= end && m.IsParty && !m.IsPossessive);

    private static Argument? OfGerund(Sentence sentence, VerbGroup verb, int depth)
    {
        // "with both leaders expressing": a subject of its own.
        if (verb.First > 1 && sentence.MentionAt(verb.First - 1) is { Kind: not MentionKind.Adjective, IsPossessive: false } own && sentence.Is(own.First - 1, "with")) return Arguments.JoinedBefore(sentence, own);

        // "After meeting Xi, Blinken said": the clause that follows; "Blinken left, calling Xi": the clause before.
        var before = sentence.FiniteVerbBefore(verb.First);
        var after = sentence.FiniteVerbFrom(verb.First + 1);
        return before is not null ? Of(sentence, before, depth + 1) : after is not null ? Of(sentence, after, depth + 1) : null;
    }

    private static Argument? OfFinite(Sentence sentence, VerbGroup verb, int depth)
    {
        var i = verb.First - 1;
        while (i >= 0 && VerbFinder.IsAdverb(sentence, i) && sentence.MentionAt(i) is null) i--;
        for (var steps = 0; i >= 0 && steps < sentence.Tokens.Length; steps++)
        {
            if (sentence.MentionAt(i) is { Kind: not MentionKind.Adjective } mention)
            {
                var before = BeforePhrase(sentence, mention.First);
                if (before >= 0 && IsPreposition(sentence, before))
                {
                    i = before - 1;
                    continue;
                }

                if (mention.IsPossessive) return null;
                var joined = Arguments.JoinedBefore(sentence, mention);
                var beforeJoined = BeforePhrase(sentence, joined.First);
                if (beforeJoined >= 0 && IsPreposition(sentence, beforeJoined) && joined.Mentions.Count > 1)
                {
                    i = beforeJoined - 1;
                    continue;
                }

                // "Blinken visited Beijing and met Xi" ends the object before "and": handled below; here the mention is right before the verb.
                return joined;
            }

            var token = sentence.Tokens[i];
            if (token.Kind == TokenKind.Comma)
            {
                // "Ghana's foreign minister, Efua Mensah-Bonsu, met": the comma closes an apposition that the mention holds.
                i = i > 0 && sentence.MentionAt(i - 1) is { } named && HoldsComma(sentence, named) ? i - 1 : BeforeInsertion(sentence, i);
                continue;
            }

            if (token.Kind is TokenKind.Close or TokenKind.Quote)
            {
                var open = i - 1;
                while (open >= 0 && sentence.Tokens[open].Kind is not (TokenKind.Open or TokenKind.Quote)) open--;
                i = open - 1;
                continue;
            }

            if (token.Kind is TokenKind.Break or TokenKind.Stop) return null;
            if (token.Lower is "and" or "but" or "then" or "or") return Previous(sentence, verb) is { } first ? Of(sentence, first, depth + 1) : null;
            if (token.Lower is "who" or "which" or "that") return Antecedent(sentence, i);
            if (sentence.VerbAt(i) is { } inner)
            {
                // "The leader who visited Paris met Xi": a relative clause without commas is passed over.
                var pronoun = inner.First - 1;
                if (pronoun > 0 && sentence.Lower(pronoun) is "who" or "which" or "that" && sentence.MentionAt(pronoun - 1) is not null)
                {
                    i = pronoun - 1;
                    continue;
                }

                if (inner.Form is VerbForm.Participle)
                {
                    i = inner.First - 1;
                    continue;
                }

                return null;
            }

            if (TimeNouns.Contains(token.Word))
            {
                // "President Kenyatta this morning welcomed": a time between subject and verb.
                i--;
                while (i >= 0 && sentence.MentionAt(i) is null && (sentence.Lower(i) is "this" or "last" or "the" or "early" or "late" or "earlier" or "later" or "next" or "past" || sentence.Word(i).Is(WordClass.Weekday))) i--;
                continue;
            }

            var word = token.Word;
            if (word.Is(WordClass.Subordinator) && !word.Is(WordClass.Preposition)) return null;
            if (IsPreposition(sentence, i) || word.Is(WordClass.Weekday | WordClass.Month) || token.Kind == TokenKind.Number || token.Lower is "yesterday" or "today" or "earlier")
            {
                i--;
                continue;
            }

            // A plain noun: the head of the phrase before the verb. With a preposition before it, it hangs on what stands further left.
            var start = BeforePhrase(sentence, i);
            if (start < 0 || !IsPreposition(sentence, start)) return null;
            i = start - 1;
        }

        return null;
    }

    private static bool IsPreposition(Sentence sentence, int i) =>
        sentence.Word(i).Is(WordClass.Preposition) && sentence.VerbAt(i) is null && sentence.MentionAt(i) is null;

    private static VerbGroup? Previous(Sentence sentence, VerbGroup verb) => sentence.FiniteVerbBefore(verb.First);

    /// <summary>The token before the noun phrase that ends or begins at one: determiners, adjectives and nouns are passed over.</summary>
    private static int BeforePhrase(Sentence sentence, int i)
    {
        var at = sentence.MentionAt(i) is { } mention ? mention.First - 1 : i - 1;
        while (at >= 0)
        {
            if (sentence.MentionAt(at) is { } modifier)
            {
                if (modifier.Kind != MentionKind.Adjective && !modifier.IsPossessive) return at;
                at = modifier.First - 1;
                continue;
            }

            var token = sentence.Tokens[at];
            // "a statement that Secretary Blinken received" and "In June President Ruto met": the phrase before is another.
            if (token.Lower == "that" && sentence.MentionAt(at + 1) is not null) return at;
            if (token.Word.Is(WordClass.Month | WordClass.Weekday) || TimeNouns.Contains(token.Lower.TrimEnd('s')) || OpenerNouns.Contains(token.Word)) return at;

            // "but until now Pyongyang had refused": what stands before "now" brings nobody.
            if (token.Lower is "now" or "then" or "today" or "yesterday" or "recently" or "lately") return at;
            if (token.Kind == TokenKind.Possessive) at--;
            else if (!token.IsWord || sentence.VerbAt(at) is not null) return at;
            else if (token.Word is var word && word.Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Subordinator | WordClass.Relative) && !word.Is(WordClass.Determiner)) return at;
            else at--;
        }

        return at;
    }

    /// <summary>The token before an insertion between commas that ends at a comma.</summary>
    private static int BeforeInsertion(Sentence sentence, int comma)
    {
        var at = comma - 1;
        while (at >= 0 && sentence.Tokens[at].Kind is not (TokenKind.Comma or TokenKind.Break)) at--;
        if (at <= 0) return -1;
        var word = sentence.Word(at + 1);
        var isInsertion = word.Is(WordClass.Relative | WordClass.Preposition | WordClass.Determiner | WordClass.Adverb | WordClass.Gerund | WordClass.PastParticiple | WordClass.Subordinator)
            || sentence.MentionAt(at + 1) is { Kind: MentionKind.OfficeHolder or MentionKind.Adjective or MentionKind.Government } or { IsPossessive: true } || OfficeWords.Heads.Contains(sentence.Word(at + 1)) || OfficeWords.Modifiers.Contains(sentence.Word(at + 1));
        return isInsertion ? at - 1 : -1;
    }

    private static bool HoldsComma(Sentence sentence, Mention mention)
    {
        for (var i = mention.First; i < mention.End; i++)
        {
            if (sentence.Tokens[i].Kind == TokenKind.Comma) return true;
        }

        return false;
    }

    private static Argument? Antecedent(Sentence sentence, int pronoun)
    {
        var at = pronoun - 1;
        if (at >= 0 && sentence.Tokens[at].Kind == TokenKind.Comma) at--;
        if (at < 0 || sentence.MentionAt(at) is not { IsPossessive: false, Kind: not MentionKind.Adjective } mention) return null;

        // "the U.S. envoy to Sudan, who": the envoy.
        if (!IsPreposition(sentence, mention.First - 1) || sentence.VerbAt(mention.First - 2) is not null) return new Argument([mention]);
        if (sentence.MentionAt(mention.First - 2) is { IsPossessive: false, CanBePlace: false, Kind: not MentionKind.Adjective } head) return new Argument([head]);
        return OfficeWords.Heads.Contains(sentence.Word(mention.First - 2)) ? null : new Argument([mention]);
    }
}
