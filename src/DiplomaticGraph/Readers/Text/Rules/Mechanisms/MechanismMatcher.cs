namespace DiplomaticGraph.Readers.Text;

/// <summary>Applies the mechanism rules to a sentence.</summary>
internal static class MechanismMatcher
{
    /// <summary>"asked for more time to consider a commission": not yet an answer to it.</summary>
    internal static readonly WordList Considering = WordList.Of("consider study examine review discuss decide ponder weigh join");

    public static IEnumerable<Draft> Match(Sentence sentence, ReadingContext context)
    {
        var mechanisms = MechanismReferences.Resolve(sentence, [.. MechanismNouns.Find(sentence), .. MechanismSharing.Mutual(sentence)], context);
        if (mechanisms.Count == 0) return [];
        List<Draft> drafts = [.. mechanisms.SelectMany(m => OfMechanism(sentence, m, context)), .. MechanismMatters.Raised(sentence, mechanisms, context)];
        MechanismReferences.Remember(sentence, mechanisms, drafts, context);
        return drafts;
    }

    private static IEnumerable<Draft> OfMechanism(Sentence sentence, MechanismNoun mechanism, ReadingContext context)
    {
        if (OfProposer(sentence, mechanism, context) is { } proposed) yield return proposed;
        var told = false;
        foreach (var clause in MechanismClauses.Of(sentence, mechanism))
        {
            if (OfClause(sentence, mechanism, clause, context) is not { } draft) continue;
            told = true;
            yield return draft;
            if (MechanismMatters.Meeting(draft, mechanism, clause, context) is { } meeting) yield return meeting;
        }

        if (told) yield break;
        if ((OfAct(sentence, mechanism, context) ?? MechanismMatters.None(sentence, mechanism, context) ?? MechanismMatters.Included(sentence, mechanism, context)) is { } other) yield return other;
    }

    /// <summary>"Iran's offer of a hotline": who has put it forward.</summary>
    private static Draft? OfProposer(Sentence sentence, MechanismNoun mechanism, ReadingContext context)
    {
        if (mechanism.Proposer is null) return null;
        var draft = MechanismDrafts.Make(new MechanismTelling(sentence, mechanism, RelationKind.ProposedMechanism, "mechanism.proposal", (mechanism.Opening, mechanism.End))
        {
            Actor = mechanism.Proposer, Others = OtherSides(sentence, mechanism, mechanism.Proposer, context),
        }, context);

        // "accepted A's offer on Tuesday": when it was accepted, not when it was made.
        if (draft is not null && !sentence.Times.Exists(t => t.First >= mechanism.Opening && t.End <= mechanism.End)) draft.Time = EventTime.Unknown;
        return draft;
    }

    /// <summary>True where a rule reads a clause, whatever it makes of it.</summary>
    public static bool IsTold(Sentence sentence, MechanismNoun mechanism, MechanismClause clause)
    {
        foreach (var entry in MechanismRules.Of(clause.Verb.Lemma))
        {
            if (MechanismFit.Fits(sentence, mechanism, clause, entry, mechanism.Opening)) return true;
        }

        return false;
    }

    private static Draft? OfClause(Sentence sentence, MechanismNoun mechanism, MechanismClause clause, ReadingContext context)
    {
        foreach (var entry in MechanismRules.Of(clause.Verb.Lemma))
        {
            if (!MechanismFit.Fits(sentence, mechanism, clause, entry, mechanism.Opening) || MechanismOutcomes.Of(sentence, mechanism, clause, entry.Rule, mechanism.Opening) is not { } outcome) continue;
            return Draft(sentence, mechanism, clause, entry.Rule, outcome, context);
        }

        return clause.IsSubject ? null : OfDeed(sentence, mechanism, clause, context);
    }

    /// <summary>"is open to restoring the line", "gave its backing to the plan to set up a commission": what is thought of a deed told by a verb of its own.</summary>
    private static Draft? OfDeed(Sentence sentence, MechanismNoun mechanism, MechanismClause inner, ReadingContext context)
    {
        var verb = inner.Verb;
        if (verb.Form is not (VerbForm.Infinitive or VerbForm.Gerund) || mechanism.IsProposed || Subjects.Governor(sentence, verb) is not { } outer) return null;
        var isDeed = IsDeed(sentence, mechanism, inner);
        if (!isDeed && !Considering.Contains(verb.Base)) return null;
        var clause = new MechanismClause(outer, IsSubject: false);
        foreach (var entry in MechanismRules.Of(outer.Lemma))
        {
            if (!entry.Rule.IsStance || (!isDeed && entry.Rule.Relation != RelationKind.WithheldAgreement) || !MechanismFit.Fits(sentence, mechanism, clause, entry, verb.First) || MechanismOutcomes.Of(sentence, mechanism, clause, entry.Rule, verb.First) is not { } outcome) continue;
            return Draft(sentence, mechanism, clause, entry.Rule, outcome, context);
        }

        return null;
    }

    private static bool IsDeed(Sentence sentence, MechanismNoun mechanism, MechanismClause clause)
    {
        foreach (var entry in MechanismRules.Of(clause.Verb.Lemma))
        {
            if (entry.Rule.Agreed is not null && MechanismFit.Fits(sentence, mechanism, clause, entry, mechanism.Opening)) return true;
        }

        return false;
    }

    /// <summary>"after the suspension of the dialogue by Oslo in 2016": an act told by a noun as one that took place.</summary>
    private static Draft? OfAct(Sentence sentence, MechanismNoun mechanism, ReadingContext context)
    {
        if (mechanism.Act is not { Relation: { } relation } act || mechanism.IsProposed) return null;
        var governing = MechanismClauses.Governing(sentence, mechanism);
        if (sentence.Tokens[^1].Text.EndsWith('?') || !MechanismActs.TookPlace(sentence, act, governing?.Verb, governing is { IsSubject: true })) return null;
        var actor = act.Doer ?? (governing is { IsSubject: false, Verb.Lemma: "announce" or "declare" or "order" or "confirm" or "complete" } announcing ? Subjects.Of(sentence, announcing.Verb) : null);
        var draft = MechanismDrafts.Make(new MechanismTelling(sentence, mechanism, relation, "mechanism.act", (act.Head, Math.Max(act.Head, mechanism.Head) + 1)) { Actor = actor }, context);

        // "The launch of the dialogue took place in 2019": the time stands behind the verb.
        if (draft is not null && governing is { IsSubject: true, Verb: { Lemma: "take" or "come" or "occur" or "happen" or "follow" } verb }) Times.Set(draft, context, verb.First, Arguments.ClauseEnd(sentence, verb.End));
        return draft;
    }

    private static Draft? Draft(Sentence sentence, MechanismNoun mechanism, MechanismClause clause, MechanismRule rule, MechanismOutcome outcome, ReadingContext context)
    {
        var verb = clause.Verb;
        var actor = MechanismActors.Of(sentence, clause, rule, context);
        if (rule.Name == "mechanism.link" && verb.IsPassive && Subjects.Of(sentence, verb) is { } linked) actor = linked;
        if (mechanism.Parties is null && mechanism.With is null && (clause.IsSubject || clause.IsDescription) && MechanismActors.With(sentence, verb) is { } with) mechanism = mechanism with { With = with };
        var telling = new MechanismTelling(sentence, mechanism, outcome.Relation, rule.Name, (Math.Min(verb.First, mechanism.Head), Math.Max(verb.End, mechanism.Head + 1)))
        {
            Actor = actor, Modality = outcome.Modality, Others = Others(sentence, mechanism, clause, rule, context),
        };
        if (Actualities.Of(sentence, verb) == Actuality.Advocated || (outcome.Relation == RelationKind.ProposedMechanism && rule.IsWish))
        {
            if (MechanismMatters.Advocated(telling, verb) is not { } advocated) return null;
            telling = advocated;
        }

        var draft = MechanismDrafts.Make(telling, context);
        if (draft is not null && clause.IsDescription) Times.Set(draft, context, verb.First, Arguments.ClauseEnd(sentence, verb.End));
        if (draft is not null && outcome.Time is { } time) draft.Time = context.Times.Resolve(time, isFuture: false);
        return draft;
    }

    /// <summary>The other side: to whom it is proposed, whose proposal it is, or who does something else to it in the same sentence.</summary>
    private static List<Party>? Others(Sentence sentence, MechanismNoun mechanism, MechanismClause clause, MechanismRule rule, ReadingContext context)
    {
        var addressee = rule.Relation.Effect switch
        {
            MechanismEffect.Proposes => MechanismActors.Addressee(sentence, clause, mechanism),
            MechanismEffect.Uses => MechanismActors.Warned(sentence, mechanism),
            _ => null,
        };
        return (addressee ?? mechanism.Proposer)?.Parties.ToList() ?? OtherSides(sentence, mechanism, MechanismActors.Of(sentence, clause, rule, context), context);
    }

    /// <summary>Who does something else to it in the sentence: the subject of the verb that answers a proposal, "the hotline that Oslo proposed".</summary>
    private static List<Party>? OtherSides(Sentence sentence, MechanismNoun mechanism, Argument? than, ReadingContext context)
    {
        if (mechanism.Parties is not null || mechanism.With is not null) return null;
        foreach (var clause in MechanismClauses.Of(sentence, mechanism))
        {
            foreach (var entry in MechanismRules.Of(clause.Verb.Lemma))
            {
                if (!entry.Rule.IsStance || MechanismActors.Of(sentence, clause, entry.Rule, context) is not { } actor) continue;
                var others = actor.Parties.Where(p => than is null || !than.Parties.Any(t => t.State == p.State)).ToList();
                if (others.Count > 0) return others;
            }
        }

        return null;
    }
}
