namespace DiplomaticGraph.Readers.Text;

/// <summary>Finds who acts on a mechanism, and whom they face.</summary>
internal static class MechanismActors
{
    /// <summary>How far back "it" may point, in characters.</summary>
    private const int PronounReach = 500;

    /// <summary>Participles that say what their subject thinks: "is opposed to a commission".</summary>
    internal static readonly WordList Minded = WordList.Of("oppose interest commit dispose prepare ready incline bind determine");

    internal static readonly WordList Possessed = WordList.Of("government country side ministry capital parliament cabinet administration military army navy delegation");

    /// <summary>Who does what a clause tells; null where nobody is told.</summary>
    public static Argument? Of(Sentence sentence, MechanismClause clause, MechanismRule rule, ReadingContext context)
    {
        var verb = clause.Verb;
        if (verb.IsPassive || verb.Form == VerbForm.Participle)
            return MechanismClauses.Agent(sentence, verb) ?? (clause.IsSubject ? rule.IsStance ? InCapital(sentence, verb) : null : Minded.Contains(verb.Base) ? Subjects.Of(sentence, verb) : null);
        if (clause.IsSubject) return rule.IsStance ? InCapital(sentence, verb) : null;
        return Subjects.Of(sentence, verb) ?? ItOf(sentence, verb, context) ?? OwnGovernment(sentence, verb) ?? OfThePair(sentence, verb, context);
    }

    /// <summary>To whom it is proposed: "offered Iraq a committee", "proposed to Sri Lanka a hotline", "a hotline was proposed by A to B", "Algiers, which Madrid had asked for a group".</summary>
    public static Argument? Addressee(Sentence sentence, MechanismClause clause, MechanismNoun mechanism)
    {
        var verb = clause.Verb;
        if (!clause.IsSubject && !verb.IsPassive)
        {
            if (Arguments.Object(sentence, verb) is { } indirect && indirect.End <= mechanism.First && indirect.Parties.Any()) return indirect;
            if (Antecedent(sentence, verb) is { } antecedent) return antecedent;
        }

        var end = !clause.IsSubject && mechanism.First > verb.First ? Math.Max(mechanism.End, Arguments.ClauseEnd(sentence, mechanism.End)) : Arguments.ClauseEnd(sentence, verb.End);
        return Arguments.Prepositions(sentence, verb.End, end).FirstOrDefault(p => p.Preposition is "to" || (p.Preposition is "on" or "upon" && verb.Lemma == "call")).Argument;
    }

    /// <summary>Whom a message over it is for: "used the line to warn the United States".</summary>
    public static Argument? Warned(Sentence sentence, MechanismNoun mechanism)
    {
        foreach (var verb in sentence.Verbs)
        {
            if (verb.First < mechanism.End || verb.Form != VerbForm.Infinitive || verb.Lemma is not ("warn" or "notify" or "inform" or "tell" or "alert" or "call" or "contact" or "reach" or "ask")) continue;
            return verb.First <= mechanism.End + 3 ? Arguments.Object(sentence, verb) : null;
        }

        return null;
    }

    /// <summary>With whom, after the verb: "be set up with Uganda", "the dialogue that it had begun with Bogotá".</summary>
    public static Argument? With(Sentence sentence, VerbGroup verb) =>
        Arguments.Prepositions(sentence, verb.End, Arguments.ClauseEnd(sentence, verb.End)).FirstOrDefault(p => p.Preposition is "with").Argument is { } with && with.Parties.Any() ? with : null;

    /// <summary>"was rejected in Dushanbe": the government that sits there.</summary>
    private static Argument? InCapital(Sentence sentence, VerbGroup verb)
    {
        foreach (var brought in Arguments.Prepositions(sentence, verb.End, Arguments.ClauseEnd(sentence, verb.End)))
        {
            if (brought.Preposition == "in" && brought.Argument.Mentions is [{ Kind: MentionKind.Capital }]) return brought.Argument;
        }

        return null;
    }

    /// <summary>"Algiers, which Madrid had asked for": the one that "which" means.</summary>
    private static Argument? Antecedent(Sentence sentence, VerbGroup verb)
    {
        if (sentence.MentionAt(verb.First - 1) is not { } subject || sentence.Lower(subject.First - 1) is not ("which" or "whom" or "who")) return null;
        var at = subject.First - 2;
        if (at >= 0 && sentence.Tokens[at].Kind == TokenKind.Comma) at--;
        return sentence.MentionAt(at) is { IsParty: true, IsPossessive: false } mention ? new Argument([mention]) : null;
    }

    /// <summary>"Pyongyang suspended the hotline. It reopened the line a year later": the one that acted last.</summary>
    private static Argument? ItOf(Sentence sentence, VerbGroup verb, ReadingContext context)
    {
        if (!verb.IsFinite || !sentence.Is(verb.First - 1, "it") || sentence.MentionAt(verb.First - 1) is not null) return null;
        if (context.Discourse.LastMechanisms is not [.., { Parties: [{ Party: var actor }] } last] || last.Sentence == sentence || sentence.Start - last.Sentence.End > PronounReach || actor.State.IsDefault) return null;
        return PointsBack(verb.First - 1, [MechanismDrafts.StateParty(actor.State)], (last.Sentence.Start, last.Sentence.End));
    }

    /// <summary>"She said that her government was studying the idea": the speaker's.</summary>
    private static Argument? OwnGovernment(Sentence sentence, VerbGroup verb)
    {
        var noun = verb.First - 1;
        while (noun > 0 && VerbFinder.IsAdverb(sentence, noun)) noun--;
        if (noun < 1 || !Possessed.Contains(sentence.Word(noun)) || sentence.Lower(noun - 1) is not ("his" or "her" or "its" or "their") || sentence.FiniteVerbBefore(noun - 1) is not { } said) return null;
        return Subjects.Of(sentence, said) is { Mentions: [{ Parties: [var speaker] } mention] } && !speaker.State.IsDefault ? PointsBack(noun, [MechanismDrafts.StateParty(speaker.State)], mention.Antecedent) : null;
    }

    /// <summary>"the armies of the two countries", "their general staffs": those of the two that the text speaks of.</summary>
    private static Argument? OfThePair(Sentence sentence, VerbGroup verb, ReadingContext context)
    {
        var noun = verb.First - 1;
        while (noun > 0 && VerbFinder.IsAdverb(sentence, noun)) noun--;
        if (noun < 1 || sentence.MentionAt(noun) is { Kind: not MentionKind.Group }) return null;
        var first = noun;
        while (first > 0 && sentence.Tokens[first - 1].IsWord && sentence.VerbAt(first - 1) is null && sentence.MentionAt(first - 1) is null or { Kind: MentionKind.Group } && first > noun - 6) first--;
        var isPair = false;
        for (var i = first; i < noun; i++) isPair |= (sentence.Lower(i) is "two" or "both" && sentence.Lower(i - 1) is "of" or "the") || (sentence.Is(i, "their") && sentence.Lower(noun).EndsWith('s'));
        return isPair && context.Discourse.Frame is { States.Count: 2 } pair ? PointsBack(noun, [.. pair.States.Select(MechanismDrafts.StateParty)], pair.Span) : null;
    }

    private static Argument PointsBack(int at, IReadOnlyList<Party> parties, (int Start, int End)? antecedent) =>
        new([new Mention(at, at + 1, parties.Count > 1 ? MentionKind.Group : MentionKind.Pronoun) { Parties = parties, IsPlural = parties.Count > 1, Antecedent = antecedent, How = "points back to parties named before" }]);
}
