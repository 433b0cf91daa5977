namespace DiplomaticGraph.Readers.Text;

/// <summary>A verb that tells something of a mechanism.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="IsSubject">True where the mechanism is its subject.</param>
internal sealed record MechanismClause(VerbGroup Verb, bool IsSubject)
{
    /// <summary>True for what only describes it: "the hotline, opened in 1999, …".</summary>
    public bool IsDescription { get; init; }

    /// <summary>Who does it: the subject of an active verb, the agent of a passive one; null where nobody is told.</summary>
    public Argument? Actor(Sentence sentence) =>
        Verb.IsPassive || Verb.Form == VerbForm.Participle ? MechanismClauses.Agent(sentence, Verb) : IsSubject ? null : Subjects.Of(sentence, Verb);
}

/// <summary>Finds the verbs that tell something of a mechanism: the one whose object or subject it is, and those that describe it.</summary>
internal static class MechanismClauses
{
    public static IEnumerable<MechanismClause> Of(Sentence sentence, MechanismNoun mechanism)
    {
        if (Described(sentence, mechanism) is { } described) yield return described;
        if (Governing(sentence, mechanism) is { } governing) yield return governing;
    }

    /// <summary>", opened in 1999," and ", which the Russians proposed in 1970".</summary>
    private static MechanismClause? Described(Sentence sentence, MechanismNoun mechanism)
    {
        var at = Math.Max(mechanism.End, Math.Max(mechanism.Parties is { } parties && parties.First >= mechanism.Head ? parties.End : 0, mechanism.With?.End ?? 0));
        if (at < sentence.Tokens.Length && sentence.Tokens[at].Kind == TokenKind.Comma) at++;
        while (at < sentence.Tokens.Length && sentence.Lower(at) is "last" or "first" or "newly" or "originally" or "jointly" or "initially") at++;
        if (sentence.VerbAt(at) is { Form: VerbForm.Participle } participle && participle.First == at) return new MechanismClause(participle, IsSubject: true) { IsDescription = true };
        if (sentence.Lower(at) is not ("which" or "that") || sentence.FiniteVerbFrom(at + 1) is not { } verb) return null;
        if (verb.IsPassive && sentence.MentionAt(at + 1) is null) return new MechanismClause(verb, IsSubject: true) { IsDescription = true };

        // The object is what the clause leaves out: "which the Russians proposed in 1970".
        return sentence.MentionAt(at + 1) is { IsParty: true } && Arguments.Object(sentence, verb) is null ? new MechanismClause(verb, IsSubject: false) { IsDescription = true } : null;
    }

    /// <summary>The verb whose object or subject a mechanism is: the nearest before it in its clause, else the passive after it.</summary>
    public static MechanismClause? Governing(Sentence sentence, MechanismNoun mechanism)
    {
        var after = sentence.Verbs.FirstOrDefault(v => v.First >= mechanism.End && v.Form != VerbForm.Participle);
        if (after is { IsFinite: true } && IsSubjectOf(sentence, mechanism, after)) return new MechanismClause(after, IsSubject: true);
        var before = sentence.Verbs.LastOrDefault(v => v.First < mechanism.Opening && v.Form != VerbForm.Participle);
        if (before is null) return null;
        for (var i = before.End; i < mechanism.Opening; i++)
        {
            // "severed the line following its criticism of the exercises": the exercises are no object of the verb.
            if (sentence.Tokens[i].Kind is TokenKind.Break || Occasions.Brings(sentence, i)) return null;
        }

        return new MechanismClause(before, IsSubject: false);
    }

    private static bool IsSubjectOf(Sentence sentence, MechanismNoun mechanism, VerbGroup verb)
    {
        if (verb.Lemma is "be" or "have" || (!verb.IsPassive && !MechanismRules.All.Any(r => r.MechanismActs && r.Verbs.Contains(verb.Lemma, StringComparer.Ordinal)))) return false;
        for (var i = mechanism.End; i < verb.First; i++)
        {
            if (sentence.Tokens[i].Kind is TokenKind.Comma or TokenKind.Break || sentence.Lower(i) is "that" or "which" or "who") return false;
        }

        // The object of another verb before it is no subject: "proposed a hotline that was set up".
        var opening = mechanism.Opening - 1;
        return opening < 0 || sentence.VerbAt(opening) is null;
    }

    /// <summary>Who stands after "by".</summary>
    public static Argument? Agent(Sentence sentence, VerbGroup verb) =>
        Arguments.Prepositions(sentence, verb.End, Arguments.ClauseEnd(sentence, verb.End)).FirstOrDefault(p => p.Preposition == "by").Argument;
}
