namespace DiplomaticGraph.Readers.Text;

/// <summary>What a rule claims and how.</summary>
/// <param name="Relation">The kind.</param>
/// <param name="Modality">Whether it happened.</param>
internal readonly record struct MechanismOutcome(RelationKind Relation, Modality Modality)
{
    /// <summary>The time that the words themselves tell: "has not been used since 2018"; null where they tell none.</summary>
    public TimeExpression? Time { get; init; }
}

/// <summary>Tells what a verb of a rule claims: from whether it happened, is planned, agreed on, held back, refused or urged.</summary>
internal static class MechanismOutcomes
{
    /// <summary>Verbs by which parties bind themselves: who decides or undertakes to set it up has agreed to it.</summary>
    internal static readonly WordList Binding = WordList.Of("decide undertake pledge vow promise commit resolve");

    /// <summary>The claim; null where the words claim nothing.</summary>
    public static MechanismOutcome? Of(Sentence sentence, MechanismNoun mechanism, MechanismClause clause, MechanismRule rule, int opening)
    {
        var verb = clause.Verb;
        var actuality = clause.Anchor == verb ? Actualities.Of(sentence, verb) : OfFirst(sentence, verb, clause.Anchor);
        if (actuality == Actuality.Denied && rule.Relation == RelationKind.UsedMechanism && verb.IsPerfect && Times.Since(sentence, verb.End) is { } since) return new(rule.Relation, Modality.Asserted) { Time = since };
        if (mechanism.IsNone && !rule.IsStance) return null;
        if (rule.OnlySince) return verb.IsNegated || Times.Since(sentence, verb.End) is not { } from ? null : new(rule.Relation, Modality.Asserted) { Time = from };
        if (actuality == Actuality.Hypothetical) actuality = Told(sentence, verb, rule);
        if (rule.IsCalledOff) return actuality == Actuality.Happened ? new(rule.Relation, Modality.Denied) : null;
        if (rule.IsOfOmission) return actuality is Actuality.Denied or Actuality.Withheld || verb is { IsNegated: true, Form: VerbForm.Modal, Modal: "would" } || (actuality == Actuality.Happened && HasNo(sentence, verb.End, opening)) ? new(rule.Relation, Modality.Asserted) : null;
        if (Claimed(sentence, mechanism, verb, rule, actuality) is not { } outcome) return null;

        // "has been suspended since May", "have had a commission since 1950": it began then.
        var began = verb.IsPerfect && outcome.Modality == Modality.Asserted && rule.Relation.Effect is MechanismEffect.Suspends or MechanismEffect.Ends or MechanismEffect.Establishes ? Times.Since(sentence, verb.End) : null;
        return outcome with { Time = began };
    }

    /// <summary>What a plain present tells of parties and of habits: "stands behind the plan", "test the hotline twice a day"; and what somebody wants.</summary>
    private static Actuality Told(Sentence sentence, VerbGroup verb, MechanismRule rule)
    {
        if (sentence.Tokens[^1].Text.EndsWith('?') || Actualities.IsConditional(sentence, verb)) return Actuality.Hypothetical;
        if (verb.Form == VerbForm.Infinitive && rule.Advocated is not null)
            return Subjects.Governor(sentence, verb) is { } wish && IsWish(sentence, wish) ? Actuality.Advocated : Actuality.Hypothetical;
        if (verb is not { Form: VerbForm.Present, IsNegated: false, IsPassive: false }) return Actuality.Hypothetical;
        if (rule.IsWish) return Actuality.Advocated;
        if (rule.IsStance) return Actuality.Happened;
        return rule.Relation == RelationKind.UsedMechanism && IsHabit(sentence, verb) ? Actuality.Happened : Actuality.Hypothetical;
    }

    /// <summary>"wants to", "would like to".</summary>
    private static bool IsWish(Sentence sentence, VerbGroup verb) =>
        !verb.IsNegated && !verb.IsPerfect && !Actualities.IsConditional(sentence, verb)
        && (verb.Form is VerbForm.Present or VerbForm.Past ? verb.Lemma is "want" or "wish" : verb is { Form: VerbForm.Modal, Modal: "would" } && (verb.Lemma is "like" or "wish" || sentence.Is(verb.End, "like")));

    /// <summary>"twice a day", "every Wednesday", "regularly".</summary>
    private static bool IsHabit(Sentence sentence, VerbGroup verb)
    {
        for (var i = verb.First - 2; i < sentence.Tokens.Length; i++)
        {
            if (sentence.Lower(i) is "every" or "each" or "daily" or "weekly" or "regularly" or "routinely" or "often" or "twice" or "monthly") return true;
        }

        return false;
    }

    private static MechanismOutcome? Claimed(Sentence sentence, MechanismNoun mechanism, VerbGroup verb, MechanismRule rule, Actuality actuality)
    {
        switch (actuality)
        {
            case Actuality.Happened when rule.Relation == RelationKind.UsedMechanism && verb.Form is VerbForm.Gerund or VerbForm.Infinitive && Subjects.Governor(sentence, verb) is { Lemma: "stop" or "cease" or "quit" or "discontinue" or "halt" }:
                return new(RelationKind.SuspendedMechanism, Modality.Asserted);
            case Actuality.Happened:
                return rule.OnlyIntended ? null : new(IsAgain(sentence, mechanism, verb, rule) ? RelationKind.ResumedMechanism : rule.Relation, Modality.Asserted);
            case Actuality.Willing when rule.Willing is { } willing:
                return new(willing, Modality.Asserted);
            case Actuality.Planned:
                return Planned(sentence, mechanism, verb, rule);
            case Actuality.Agreed when rule.Agreed is { } agreed:
                return new(agreed, Modality.Asserted);
            case Actuality.Withheld when rule.Withheld is { } withheld:
                return new(withheld, Modality.Asserted);
            case Actuality.Denied:
                return Subjects.Governor(sentence, verb) is { Lemma: "fail" } && rule.Relation == RelationKind.AgreedToMechanism && verb.Form == VerbForm.Infinitive ? null : NotDone(verb, rule);
            case Actuality.Refused when rule.Refused is { } refused:
                return new(sentence.Lower(verb.First - 1) is "reluctant" or "reluctance" or "hesitant" ? RelationKind.WithheldAgreement : refused, Modality.Asserted);
            case Actuality.Advocated when rule.Advocated is { } advocated:
                return new(advocated, Modality.Asserted);
            default:
                return null;
        }
    }

    private static MechanismOutcome? Planned(Sentence sentence, MechanismNoun mechanism, VerbGroup verb, MechanismRule rule)
    {
        // "signalling plans to launch": an intention told by a noun is put forward, not yet announced as coming.
        if (rule.Planned == RelationKind.EstablishedMechanism && sentence.VerbAt(verb.First - 1) is null && sentence.Lower(verb.First - 1) is "plan" or "plans" or "intention" or "intentions") return new(RelationKind.ProposedMechanism, Modality.Planned);
        if (rule.Agreed is { } agreed && Subjects.Governor(sentence, verb) is { } governor && Binding.Contains(governor.Base) && verb.Form is VerbForm.Infinitive) return new(agreed, Modality.Asserted);
        if (rule.IsDeclared) return new(rule.Relation, Modality.Asserted);
        if (rule.Planned is not { } planned) return null;

        // "will hold consultations every year" begins a series; "will hold the annual consultations in May" is a round of one.
        var begins = planned == RelationKind.UsedMechanism && mechanism is { Recurs: true, IsRound: false, Kind: var kind } && kind != MechanismKind.Exercise && sentence.Lower(mechanism.First) is not ("the" or "their" or "its" or "this") && mechanism.Parties is null;
        return new(begins ? RelationKind.EstablishedMechanism : planned, Modality.Planned);
    }

    private static MechanismOutcome? NotDone(VerbGroup verb, MechanismRule rule)
    {
        if (rule.Relation == RelationKind.AgreedToMechanism) return new(RelationKind.WithheldAgreement, Modality.Asserted);
        if (verb is { IsNegated: true, Form: VerbForm.Future or VerbForm.Modal } && rule.Refused is { } refused && rule.Relation != RelationKind.UsedMechanism) return new(refused, Modality.Asserted);
        return rule.Denied is { } denied && verb is { Form: VerbForm.Past, IsPerfect: false } ? new(denied, Modality.Denied) : null;
    }

    /// <summary>"was switched on again", "held consultations once more": taken up again.</summary>
    private static bool IsAgain(Sentence sentence, MechanismNoun mechanism, VerbGroup verb, MechanismRule rule)
    {
        if (rule.Relation != RelationKind.EstablishedMechanism || rule.Planned is null) return false;
        for (var i = verb.First; i < Math.Min(sentence.Tokens.Length, Math.Max(verb.End, mechanism.First > verb.First ? mechanism.End + 4 : 0) + 4); i++)
        {
            if (i >= verb.End && (sentence.Tokens[i].Kind is TokenKind.Comma or TokenKind.Break || sentence.VerbAt(i) is { IsFinite: true })) return false;
            if (sentence.Lower(i) is "again" or "anew" or "back" || (sentence.Is(i, "once") && sentence.Is(i + 1, "more"))) return true;
        }

        return false;
    }

    /// <summary>The first of two joined verbs, as real as the second where it has no form of its own.</summary>
    private static Actuality OfFirst(Sentence sentence, VerbGroup first, VerbGroup second) =>
        first.IsNegated && sentence.Lower(second.First - 1) == "nor" ? Actuality.Denied : Actualities.Of(sentence, first);

    /// <summary>"gave no answer", "made no reply".</summary>
    private static bool HasNo(Sentence sentence, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (sentence.Lower(i) is "no" or "little") return true;
        }

        return false;
    }
}
