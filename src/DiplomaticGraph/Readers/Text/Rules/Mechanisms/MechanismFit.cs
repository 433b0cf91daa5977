namespace DiplomaticGraph.Readers.Text;

/// <summary>Tells whether the words around a verb and a mechanism are those that a rule asks for.</summary>
internal static class MechanismFit
{
    /// <summary>True where the rule reads the clause.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mechanism">The mechanism.</param>
    /// <param name="clause">Its verb.</param>
    /// <param name="entry">The rule, by the verb.</param>
    /// <param name="opening">Where what the verb takes begins: the mechanism with the nouns before it, or a deed that is done with it.</param>
    public static bool Fits(Sentence sentence, MechanismNoun mechanism, MechanismClause clause, MechanismVerb entry, int opening)
    {
        var (rule, verb) = (entry.Rule, clause.Verb);
        if (!OfThisMechanism(mechanism, clause, rule)) return false;
        if (rule.OnlyOfSubject && !clause.IsSubject) return false;
        if (clause.IsSubject && !verb.IsPassive && verb.Form != VerbForm.Participle && !rule.MechanismActs) return false;
        if (!HasParticles(sentence, mechanism, clause, entry, opening, out var from)) return false;
        if (rule.After.Length > 0 && !FollowedBy(sentence, verb, mechanism, rule.After)) return false;
        if (clause.IsSubject || clause.IsDescription) return entry.Phrases.Length == 0;
        if (entry.Phrases.Length == 0) return rule.After.Length > 0 || IsObject(sentence, clause.Anchor == verb ? from : clause.Anchor.End, entry, opening);
        if (rule.Links.Length > 0 && !rule.Links.Contains(Link(sentence, verb, opening), StringComparer.Ordinal) && !(opening == mechanism.Opening && rule.Links.Contains(Link(sentence, verb, mechanism.First), StringComparer.Ordinal))) return false;

        // The noun of an idiom may be taken for one that names a deed: "its approval of the commission".
        return Array.Exists(entry.Phrases, p => Has(sentence, p, verb.End, opening == mechanism.Opening ? Math.Max(opening, mechanism.First) : opening, rule.IsOfOmission));
    }

    private static bool OfThisMechanism(MechanismNoun mechanism, MechanismClause clause, MechanismRule rule)
    {
        // "ended the joint exercises" ends them; "ended the third session of the commission" does not end the commission.
        var isSeries = mechanism.Kind == MechanismKind.Exercise && mechanism.Opening == mechanism.First;
        if (rule.OnlyRounds && (!mechanism.IsRound || (isSeries && (clause.Verb.Lemma is "end" || rule.IsCalledOff)))) return false;
        if (mechanism.IsRound && !isSeries && rule.Relation.Effect is MechanismEffect.Ends or MechanismEffect.Establishes && !rule.OfRounds) return false;
        if (rule.Of is { } only && only != mechanism.Kind) return false;
        if (mechanism.IsProposed && !rule.IsStance) return false;
        if (rule.OfOwnProposals && (!mechanism.IsProposed || mechanism.Proposer is not null)) return false;
        if (rule.OfOthersProposals && mechanism.Proposer is null) return false;
        if (mechanism.Act is { } act && (rule.IsStance ? !act.IsBuilding : act.Relation is not null)) return false;
        return !mechanism.IsVague || rule.Of is not null || (rule.TakesVague && !(mechanism.Kind == MechanismKind.Agreement && rule.Name is "mechanism.agree" or "mechanism.support" or "mechanism.stress-need"));
    }

    /// <summary>The word that ties the object to the verb: the last before it, or the "to" of an infinitive.</summary>
    private static string Link(Sentence sentence, VerbGroup verb, int opening) =>
        sentence.Lower(opening) == "to" && sentence.VerbAt(opening) is { Form: VerbForm.Infinitive } ? "to" : opening - 1 >= verb.End ? sentence.Lower(opening - 1) : "";

    /// <summary>"turned down the offer", "turned the offer down", "asked Libya for a hotline", "was called for".</summary>
    private static bool HasParticles(Sentence sentence, MechanismNoun mechanism, MechanismClause clause, MechanismVerb entry, int opening, out int from)
    {
        from = clause.Verb.End;
        if (entry.Particles.Length == 0) return true;
        var at = from;
        while (at < sentence.Tokens.Length && (VerbFinder.IsAdverb(sentence, at) || sentence.Lower(at) is "itself" or "himself" or "herself" or "themselves") && !sentence.Is(at, entry.Particles[0])) at++;
        if (StandAt(sentence, at, entry.Particles))
        {
            from = at + entry.Particles.Length;
            return true;
        }

        if (clause.IsSubject || clause.IsDescription) return false;
        var first = opening - entry.Particles.Length;
        if (first >= clause.Verb.End && StandAt(sentence, first, entry.Particles)) return IsNothingButParties(sentence, clause.Verb.End, first);

        // Adverbs may come after the object.
        return entry.Particles is ["up" or "down" or "off" or "out" or "aside" or "back" or "away" or "on" or "over" or "again"]
            && Enumerable.Range(mechanism.End, 5).Any(i => sentence.Is(i, entry.Particles[0]) && (i + 1 >= sentence.Tokens.Length || !sentence.Tokens[i + 1].IsWord || sentence.Times.Exists(t => t.First == i + 1 || t.First == i + 2) || sentence.VerbAt(i + 1) is not null || sentence.Word(i + 1).Is(WordClass.Adverb)));
    }

    private static bool StandAt(Sentence sentence, int at, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!sentence.Is(at + i, words[i])) return false;
        }

        return true;
    }

    /// <summary>True where the mechanism is what the verb takes, and no other noun between them: "opened talks on a hotline" opens none.</summary>
    private static bool IsObject(Sentence sentence, int from, MechanismVerb entry, int opening)
    {
        var last = opening - 1;
        if (entry.Particles.Length > 0 && last >= from && sentence.Is(last, entry.Particles[^1])) last--;
        return IsNothingButParties(sentence, from, last + 1);
    }

    /// <summary>True where only parties, times, adverbs and other objects of the same verb stand between two tokens.</summary>
    private static bool IsNothingButParties(Sentence sentence, int from, int end)
    {
        var isNoun = false;
        for (var i = from; i < end; i++)
        {
            if (sentence.MentionAt(i) is { } mention)
            {
                i = mention.End - 1;
                continue;
            }

            if (sentence.Times.Find(t => t.First <= i && i < t.End) is { } time)
            {
                i = time.End - 1;
                continue;
            }

            var token = sentence.Tokens[i];
            if (token.Kind == TokenKind.Comma || token.Lower is "and" or "or" or "as" or "well")
            {
                isNoun = false;
                continue;
            }

            if (token.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Possessive or TokenKind.Quote or TokenKind.Hyphen)) return false;
            if (VerbFinder.IsAdverb(sentence, i) || token.Word.Is(WordClass.Determiner | WordClass.NumberWord) || token.Lower is "itself" or "himself" or "herself" or "themselves" or "such") continue;
            if (token.Word.Is(WordClass.Preposition))
            {
                if (isNoun) return false;
                if (i + 1 == end || sentence.MentionAt(i + 1) is not null || sentence.Is(i + 1, "principle") || sentence.Times.Exists(t => t.First == i + 1) || sentence.Word(i + 1).Is(WordClass.Determiner)) continue;
                return false;
            }

            isNoun = token.Lower is not ("principle" or "side" or "both" or "end");
        }

        return true;
    }

    private static bool Has(Sentence sentence, string[] phrase, int from, int end, bool isOfOmission)
    {
        // An infinitive may begin where the phrase ends: "ready to" of "ready to reopen".
        var limit = sentence.Is(end, "to") ? end + 1 : end;
        for (var i = from; i + phrase.Length <= limit; i++)
        {
            // "gave no support to": the idiom with a "no" is another.
            if (StandAt(sentence, i, phrase) && (isOfOmission || sentence.Lower(i - 1) is not ("no" or "little" or "not" or "without"))) return true;
        }

        return false;
    }

    private static bool FollowedBy(Sentence sentence, VerbGroup verb, MechanismNoun mechanism, string[] words)
    {
        var end = Math.Min(sentence.Tokens.Length, Math.Max(verb.End, mechanism.First > verb.First ? mechanism.End + 8 : verb.End) + 4);
        for (var i = verb.End; i < end; i++)
        {
            if (i >= mechanism.First && i < mechanism.End) continue;
            if (words.Contains(sentence.Lower(i), StringComparer.Ordinal)) return true;
        }

        return false;
    }
}
