namespace DiplomaticGraph.Readers.Text;

/// <summary>A verb that tells something of a mechanism.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="IsSubject">True where the mechanism is its subject.</param>
internal sealed record MechanismClause(VerbGroup Verb, bool IsSubject)
{
    /// <summary>True for what only describes it: "the hotline, opened in 1999, …".</summary>
    public bool IsDescription { get; init; }

    /// <summary>The verb that holds object or subject in common with it: in "froze and later ended the dialogue" the one that stands next to the dialogue.</summary>
    public VerbGroup Anchor { get; init; } = Verb;
}

/// <summary>Finds the verbs that tell something of a mechanism: the one whose object or subject it is, and those that describe it.</summary>
internal static class MechanismClauses
{
    public static IEnumerable<MechanismClause> Of(Sentence sentence, MechanismNoun mechanism)
    {
        if (Described(sentence, mechanism) is { } described) yield return described;
        if (Governing(sentence, mechanism) is not { } governing) yield break;
        yield return governing;
        if ((governing.IsSubject ? SharingSubject(sentence, governing.Verb) : SharingObject(sentence, governing.Verb)) is { } joined) yield return joined;
    }

    /// <summary>", opened in 1999,", ", which the Russians proposed in 1970", "the line Oslo proposed".</summary>
    private static MechanismClause? Described(Sentence sentence, MechanismNoun mechanism)
    {
        var at = After(mechanism);
        if (at < sentence.Tokens.Length && sentence.Tokens[at].Kind == TokenKind.Comma) at++;
        while (at < sentence.Tokens.Length && sentence.Lower(at) is "last" or "first" or "newly" or "originally" or "jointly" or "initially") at++;
        if (sentence.VerbAt(at) is { Form: VerbForm.Participle } participle && participle.First == at) return new MechanismClause(participle, IsSubject: true) { IsDescription = true };
        var pronoun = sentence.Lower(at) is "which" or "that" ? at : -1;
        var verb = sentence.FiniteVerbFrom(at);
        if (verb is null) return null;
        if (pronoun >= 0 && sentence.MentionAt(at + 1) is null && (verb.IsPassive || MechanismRules.MayAct(verb.Lemma)) && Arguments.Object(sentence, verb) is null && verb.First <= at + 2) return new MechanismClause(verb, IsSubject: true) { IsDescription = true };

        // The object is what the clause leaves out: "which the Russians proposed in 1970".
        var subject = pronoun >= 0 ? at + 1 : at;
        if (sentence.MentionAt(subject) is not { IsParty: true, IsPossessive: false } mention || mention.First != subject || verb.First < mention.End || verb.First > mention.End + 1 || verb.IsPassive) return null;
        if (pronoun < 0 && verb.Lemma is not ("propose" or "suggest" or "offer" or "want" or "seek" or "request" or "reject" or "demand" or "advocate" or "establish" or "oppose" or "suspend")) return null;
        return HasNoObject(sentence, verb) ? new MechanismClause(verb, IsSubject: false) { IsDescription = true } : null;
    }

    /// <summary>The first token after a mechanism and those that stand with it.</summary>
    private static int After(MechanismNoun mechanism) =>
        Math.Max(mechanism.End, Math.Max(mechanism.Parties is { } parties && parties.First >= mechanism.Head ? parties.End : 0, mechanism.With?.End ?? 0));

    /// <summary>True where no object follows a verb: a preposition, a time, the end of the clause.</summary>
    public static bool HasNoObject(Sentence sentence, VerbGroup verb)
    {
        var next = verb.End;
        while (next < sentence.Tokens.Length && (VerbFinder.IsAdverb(sentence, next) || sentence.Lower(next) is "up" or "off" or "down" or "for")) next++;
        return next >= sentence.Tokens.Length || !sentence.Tokens[next].IsWord || (sentence.Word(next).Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Coordinator | WordClass.Auxiliary | WordClass.Modal) && !sentence.Word(next).Is(WordClass.Determiner))
            || sentence.VerbAt(next) is { IsFinite: true } || sentence.Times.Exists(t => t.First == next);
    }

    /// <summary>The verb whose object or subject a mechanism is: the nearest before it in its clause, else the passive after it.</summary>
    public static MechanismClause? Governing(Sentence sentence, MechanismNoun mechanism)
    {
        if (SubjectOf(sentence, mechanism) is { } after) return new MechanismClause(after, IsSubject: true);
        var before = sentence.Verbs.LastOrDefault(v => v.First < mechanism.Opening && v.Form != VerbForm.Participle && !(v is { Lemma: "be", Form: VerbForm.Gerund }));
        if (before is null) return null;
        for (var i = before.End; i < mechanism.Opening; i++)
        {
            // "severed the line following its criticism of the exercises": the exercises are no object of the verb.
            if (sentence.Tokens[i].Kind is TokenKind.Break || Occasions.Brings(sentence, i)) return null;
        }

        return new MechanismClause(before, IsSubject: false);
    }

    /// <summary>The verb whose subject it is; an insertion between them is passed over.</summary>
    private static VerbGroup? SubjectOf(Sentence sentence, MechanismNoun mechanism)
    {
        var opening = mechanism.Opening - 1;

        // The object of another verb, or what a preposition brings, is no subject.
        if (opening >= 0 && (sentence.VerbAt(opening) is not null || (sentence.Word(opening).Is(WordClass.Preposition) && !IsOpening(sentence, opening)))) return null;
        var isInside = false;
        for (var i = After(mechanism); i < sentence.Tokens.Length; i++)
        {
            if (sentence.Tokens[i].Kind == TokenKind.Break) return null;
            if (sentence.Tokens[i].Kind == TokenKind.Comma) isInside = !isInside;
            if (isInside) continue;
            if (sentence.Lower(i) is "that" or "which" or "who") return null;
            if (sentence.VerbAt(i) is not { } verb || verb.Form == VerbForm.Participle) continue;
            return (verb.IsFinite || (verb is { Form: VerbForm.Infinitive, IsPassive: true } && sentence.Is(verb.First, "be"))) && verb.Lemma is not "have" && (verb.IsPassive || MechanismRules.MayAct(verb.Lemma)) ? verb : null;
        }

        return null;
    }

    private static bool IsOpening(Sentence sentence, int i) => sentence.Word(i).Is(WordClass.Subordinator) && !sentence.Word(i).Is(WordClass.Preposition);

    /// <summary>"was suspended in 2012 and resumed in 2013": the second verb, with the auxiliary of the first.</summary>
    private static MechanismClause? SharingSubject(Sentence sentence, VerbGroup first)
    {
        var index = sentence.Verbs.IndexOf(first);
        if (index < 0 || index + 1 >= sentence.Verbs.Count || sentence.Verbs[index + 1] is not { Form: VerbForm.Past or VerbForm.Participle } second || !IsJoined(sentence, second, out _)) return null;
        return new MechanismClause(second with { IsPassive = first.IsPassive && !second.IsPassive && second.Base is not null && sentence.Word(second.Head).Is(WordClass.PastParticiple), Form = first.Form == VerbForm.Past ? VerbForm.Past : second.Form, IsNegated = second.IsNegated }, IsSubject: true);
    }

    /// <summary>"froze and later ended the dialogue", "neither accepted nor rejected the offer": the first verb.</summary>
    private static MechanismClause? SharingObject(Sentence sentence, VerbGroup second)
    {
        if (!IsJoined(sentence, second, out var coordinator) || sentence.VerbBefore(second.First) is not { } first) return null;
        for (var i = first.End; i < coordinator; i++)
        {
            if (!VerbFinder.IsAdverb(sentence, i) && sentence.Tokens[i].Kind != TokenKind.Comma) return null;
        }

        return new MechanismClause(first, IsSubject: false) { Anchor = second };
    }

    /// <summary>True where "and", "but" or "nor" stands before a verb, adverbs passed over.</summary>
    private static bool IsJoined(Sentence sentence, VerbGroup verb, out int coordinator)
    {
        coordinator = verb.First - 1;
        while (coordinator > 0 && VerbFinder.IsAdverb(sentence, coordinator) && sentence.MentionAt(coordinator) is null) coordinator--;
        return sentence.Lower(coordinator) is "and" or "but" or "then" or "or" or "nor";
    }

    /// <summary>Who stands after "by".</summary>
    public static Argument? Agent(Sentence sentence, VerbGroup verb) =>
        Arguments.Prepositions(sentence, verb.End, Arguments.ClauseEnd(sentence, verb.End)).FirstOrDefault(p => p.Preposition == "by").Argument;
}
