namespace DiplomaticGraph.Readers.Text;

/// <summary>Applies the mechanism rules to a sentence.</summary>
internal static class MechanismMatcher
{
    public static IEnumerable<Draft> Match(Sentence sentence, ReadingContext context)
    {
        var mechanisms = MechanismNouns.Find(sentence);
        foreach (var mechanism in mechanisms)
        {
            foreach (var draft in OfVerb(sentence, mechanism, context)) yield return draft;
        }

        foreach (var draft in RaisedMatter(sentence, mechanisms, context)) yield return draft;
    }

    /// <summary>The mechanisms of a list item or a table cell that stands under a heading for proposals.</summary>
    public static IEnumerable<Draft> MatchProposals(Sentence sentence, ReadingContext context, IEnumerable<(int Start, int End)> introductions)
    {
        foreach (var mechanism in MechanismNouns.Find(sentence))
        {
            if (mechanism.IsVague) continue;
            var advocacy = context.Advocacy;
            var isOutside = advocacy is null or { IsOutside: true };
            var draft = Make(sentence, mechanism, RelationKind.ProposedMechanism, "mechanism.listed-proposal", (mechanism.Head, mechanism.Head + 1), advocacy?.Argument, isOutside ? Modality.Suggested : Modality.Asserted, context, advocacy?.Sentence);
            if (draft is null) continue;
            foreach (var (start, end) in introductions) draft.AddSpan(start, end);
            if (advocacy is not null)
            {
                draft.AddSpan(advocacy.Span.Start, advocacy.Span.End);
                if (isOutside) draft.AttributedTo = advocacy.Words;
            }

            draft.Confidence = 0.75;
            yield return draft;
        }
    }

    private static IEnumerable<Draft> OfVerb(Sentence sentence, MechanismNoun mechanism, ReadingContext context)
    {
        if (mechanism.Proposer is { } proposer
            && Make(sentence, mechanism, RelationKind.ProposedMechanism, "mechanism.proposal", (mechanism.Opening, mechanism.End), proposer, Modality.Asserted, context, null, OtherSides(sentence, mechanism, context)) is { } proposed)
            yield return proposed;
        if (Governing(sentence, mechanism) is not { } verb)
        {
            if (Included(sentence, mechanism, context) is { } included) yield return included;
            yield break;
        }

        var isSubject = verb.First >= mechanism.End;
        var between = isSubject ? "" : string.Join(' ', sentence.Tokens[verb.End..Math.Max(verb.End, mechanism.Opening)].Select(t => t.Lower));
        foreach (var rule in MechanismRules.All)
        {
            if (!rule.Verbs.Contains(verb.Lemma, StringComparer.Ordinal) || !Particle(sentence, verb)) continue;
            if (rule.OfRounds && !mechanism.IsRound && verb.Lemma is "end" or "begin" or "start" or "open" or "wrap" or "close" or "finish") continue;
            if (mechanism.IsRound && !rule.OfRounds && MechanismRules.All.Any(r => r.OfRounds && r.Verbs.Contains(verb.Lemma, StringComparer.Ordinal))) continue;
            if (rule.Of is { } only && only != mechanism.Kind) continue;
            if (mechanism.IsVague && rule.Of is null && (!rule.TakesVague || (mechanism.Kind == MechanismKind.Agreement && rule.Name is "mechanism.agree" or "mechanism.support" or "mechanism.stress-need"))) continue;
            if (rule.After.Length > 0 && !FollowedBy(sentence, verb, mechanism, rule.After)) continue;
            if (rule.Between.Length > 0 && !rule.Between.Any(w => between.Contains(w, StringComparison.Ordinal))) continue;
            if (verb.Lemma == "rule" && !sentence.Is(verb.End, "out")) continue;
            if (verb.Lemma is "agree" or "consent" && !isSubject && sentence.Lower(verb.End) is not ("on" or "to" or "upon")) continue;
            if (verb.Lemma == "sign" && mechanism.Kind != MechanismKind.Agreement && !sentence.Is(verb.End, "up") && rule.Between.Length == 0) continue;
            if (verb.Lemma == "take" && !sentence.Is(verb.End, "place")) continue;
            if (Outcome(sentence, verb, rule, mechanism, isSubject) is not { } outcome) continue;
            var actor = verb.IsPassive ? Agent(sentence, verb) : Subjects.Of(sentence, verb);
            if (isSubject && !verb.IsPassive) actor = null;
            var others = (rule.Relation.Effect is MechanismEffect.Proposes ? Addressee(sentence, verb, mechanism) : null)?.Parties ?? mechanism.Proposer?.Parties;

            // "Canada urged Guyana and Venezuela to set up a hotline": who urges proposes it, to those who are to do it.
            if (Actualities.Of(sentence, verb) == Actuality.Advocated)
            {
                // Where nobody can be told who urges, those who are urged propose nothing.
                if (Advocates.OutsideOf(sentence, verb.First) is not { } advocate) yield break;
                if (actor is not null && advocate.First != actor.First) (actor, others) = (advocate, actor.Parties);
            }

            var draft = Make(sentence, mechanism, outcome.Relation, rule.Name, (Math.Min(verb.First, mechanism.Head), Math.Max(verb.End, mechanism.Head + 1)), actor, outcome.Modality, context, null, others);
            if (draft is not null) yield return draft;
            yield break;
        }

        if (Included(sentence, mechanism, context) is { } continued) yield return continued;
    }

    private static (RelationKind Relation, Modality Modality)? Outcome(Sentence sentence, VerbGroup verb, MechanismRule rule, MechanismNoun mechanism, bool isSubject)
    {
        var actuality = Actualities.Of(sentence, verb);
        if (isSubject && !verb.IsPassive && !rule.MechanismActs) return null;
        if (rule.IsOfOmission) return actuality == Actuality.Denied ? (rule.Relation, Modality.Asserted) : null;
        return actuality switch
        {
            Actuality.Happened => (rule.Relation, Modality.Asserted),
            Actuality.Willing when rule.Willing is { } willing => (willing, Modality.Asserted),

            // "signalling plans to launch": an intention told by a noun is put forward, not yet announced as coming.
            Actuality.Planned when rule.Planned == RelationKind.EstablishedMechanism && sentence.Lower(verb.First - 1) is "plan" or "plans" or "intention" or "intentions" => (RelationKind.ProposedMechanism, Modality.Planned),
            Actuality.Planned when rule.Agreed is { } decided && Subjects.Governor(sentence, verb) is { Lemma: "decide" } => (decided, Modality.Asserted),
            Actuality.Agreed when rule.Agreed is { } agreed => (agreed, Modality.Asserted),
            Actuality.Withheld when rule.Withheld is { } withheld => (withheld, Modality.Asserted),
            Actuality.Denied when rule.Relation == RelationKind.AgreedToMechanism => (RelationKind.WithheldAgreement, Modality.Asserted),
            Actuality.Refused when rule.Refused is { } refused => (refused, Modality.Asserted),
            Actuality.Advocated when rule.Advocated is { } advocated => (advocated, Modality.Asserted),
            Actuality.Planned when rule.Planned is { } planned => (planned, Modality.Planned),
            _ => null,
        };
    }

    /// <summary>The verb whose object or subject a mechanism is: the nearest before it in its clause, else the passive after it.</summary>
    private static VerbGroup? Governing(Sentence sentence, MechanismNoun mechanism)
    {
        var after = sentence.Verbs.FirstOrDefault(v => v.First >= mechanism.End && v.Form != VerbForm.Participle);
        if (after is { IsFinite: true } && IsSubjectOf(sentence, mechanism, after)) return after;
        var before = sentence.Verbs.LastOrDefault(v => v.First < mechanism.Opening && v.Form != VerbForm.Participle);
        if (before is null) return null;
        for (var i = before.End; i < mechanism.Opening; i++)
        {
            if (sentence.Tokens[i].Kind is TokenKind.Break) return null;
        }

        return before;
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

    private static Argument? Agent(Sentence sentence, VerbGroup verb) =>
        Arguments.Prepositions(sentence, verb.End, Arguments.ClauseEnd(sentence, verb.End)).FirstOrDefault(p => p.Preposition == "by").Argument;

    /// <summary>"set" sets up only with "up"; "cut" and "break" may have "off".</summary>
    private static bool Particle(Sentence sentence, VerbGroup verb) => verb.Lemma switch
    {
        "set" => sentence.Is(verb.End, "up"),
        "call" or "push" or "press" => sentence.Is(verb.End, "for"),
        "withdraw" => sentence.Is(verb.End, "from"),
        _ => true,
    };

    private static bool FollowedBy(Sentence sentence, VerbGroup verb, MechanismNoun mechanism, string[] words)
    {
        var end = Math.Min(sentence.Tokens.Length, Math.Max(verb.End, mechanism.First > verb.First ? mechanism.End + 8 : verb.End) + 3);
        for (var i = verb.End; i < end; i++)
        {
            if (words.Contains(sentence.Lower(i), StringComparer.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>To whom it is proposed: "offered Iraq a committee", "proposed to Sri Lanka a hotline", "a hotline was proposed by A to B".</summary>
    private static Argument? Addressee(Sentence sentence, VerbGroup verb, MechanismNoun mechanism)
    {
        if (!verb.IsPassive && Arguments.Object(sentence, verb) is { } indirect && indirect.End <= mechanism.First) return indirect;
        var end = mechanism.First > verb.First ? Math.Max(mechanism.End, Arguments.ClauseEnd(sentence, mechanism.End)) : Arguments.ClauseEnd(sentence, verb.End);
        return Arguments.Prepositions(sentence, verb.End, end).FirstOrDefault(p => p.Preposition is "to").Argument;
    }

    /// <summary>The other side of a proposal: the subject of the verb that answers it.</summary>
    private static IEnumerable<Party>? OtherSides(Sentence sentence, MechanismNoun mechanism, ReadingContext context)
    {
        if (mechanism.Parties is not null || mechanism.With is not null) return null;
        if (Governing(sentence, mechanism) is not { } verb) return null;
        return (verb.IsPassive ? Agent(sentence, verb) : Subjects.Of(sentence, verb))?.Parties;
    }

    /// <summary>"This includes establishing regular meetings": what the sentence before put forward.</summary>
    private static Draft? Included(Sentence sentence, MechanismNoun mechanism, ReadingContext context)
    {
        if (context.Advocacy is not { } advocacy || mechanism.IsVague) return null;
        if (sentence.Lower(0) is not ("this" or "these" or "that" or "such") || !sentence.Verbs.Any(v => v.Lemma is "include" or "involve" or "mean" or "comprise" && v.First < mechanism.First)) return null;
        var draft = Make(sentence, mechanism, RelationKind.ProposedMechanism, "mechanism.included", (mechanism.Head, mechanism.Head + 1), advocacy.Argument, advocacy.IsOutside ? Modality.Suggested : Modality.Asserted, context, advocacy.Sentence);
        draft?.AddSpan(advocacy.Span.Start, advocacy.Span.End);
        if (draft is not null && advocacy.IsOutside) draft.AttributedTo = advocacy.Words;
        return draft;
    }

    /// <summary>"…, a matter that the U.S. delegation stressed": who raises the matter puts it forward.</summary>
    private static IEnumerable<Draft> RaisedMatter(Sentence sentence, List<MechanismNoun> mechanisms, ReadingContext context)
    {
        for (var i = 1; i + 2 < sentence.Tokens.Length && mechanisms.Count > 0; i++)
        {
            if (sentence.Lower(i) is not ("matter" or "issue" or "point" or "step" or "demand" or "proposal" or "request" or "idea" or "goal" or "topic" or "move" or "measure")
                || sentence.Lower(i - 1) is not ("a" or "an" or "the") || sentence.Tokens[Math.Max(0, i - 2)].Kind != TokenKind.Comma) continue;
            var verb = sentence.Verbs.FirstOrDefault(v => v.First > i && v.IsFinite);
            if (verb is null || verb.Lemma is not ("stress" or "raise" or "press" or "push" or "urge" or "seek" or "propose" or "demand" or "want" or "emphasize" or "emphasise" or "advocate" or "insist" or "underscore" or "bring" or "champion")) continue;
            if (Actualities.Of(sentence, verb) != Actuality.Happened || Subjects.Of(sentence, verb) is not { } actor) continue;
            foreach (var mechanism in mechanisms.Where(m => m.End <= i))
            {
                if (Make(sentence, mechanism, RelationKind.ProposedMechanism, "mechanism.raised-matter", (mechanism.Head, verb.End), actor, Modality.Asserted, context) is { } draft) yield return draft;
            }
        }
    }

    private static Draft? Make(Sentence sentence, MechanismNoun mechanism, RelationKind relation, string rule, (int, int) trigger, Argument? actor, Modality modality, ReadingContext context, Sentence? actorSentence = null, IEnumerable<Party>? others = null)
    {
        var isOutside = actor is { IsOutsider: true } || (actor is not null && actor.Parties.Any() && actor.Parties.All(p => p.Person?.Office?.StartsWith("former ", StringComparison.OrdinalIgnoreCase) == true));
        var acting = isOutside ? [] : actor?.Parties.ToList() ?? [];
        var states = acting.Select(p => p.State).Where(s => !s.IsDefault).Distinct().ToList();
        var told = mechanism.Parties?.Parties.Select(p => p.State).Where(s => !s.IsDefault).Distinct().ToList() ?? [];
        var theirs = others?.Select(p => p.State).Where(s => !s.IsDefault).Distinct().ToList() ?? [];
        if (told.Count < 2 && mechanism.With is { } with) told = [.. (theirs.Count > 0 ? theirs : states).Concat(with.Parties.Select(p => p.State)).Where(s => !s.IsDefault).Distinct()];
        if (told.Count < 2 && theirs.Count > 1) told = theirs;
        if (told.Count < 2 && others is not null && states.Count > 0) told = [.. states.Concat(told).Concat(others.Select(p => p.State)).Where(s => !s.IsDefault).Distinct()];
        (int, int)? antecedent = null;
        if (told.Count < 2)
        {
            told = states;
            if (told.Count < 2 && context.Discourse.Frame is { } frame && (states.Count == 0 || states.All(frame.States.Contains)))
            {
                told = [.. frame.States];
                antecedent = frame.Span;
            }
        }

        if (told.Count < 2) return null;
        if (acting.Count == 0 && !isOutside && actor is null)
        {
            // Nobody is told to have done it: set up, used or ended, it was by its parties; proposed, by nobody known.
            if (mechanism.Parties is null || relation.Effect is not (MechanismEffect.Establishes or MechanismEffect.Uses or MechanismEffect.Suspends or MechanismEffect.Resumes or MechanismEffect.Ends))
            {
                if (rule != "mechanism.listed-proposal") return null;
            }
            else
            {
                acting = [.. mechanism.Parties.Parties];
            }
        }
        else if (acting.Count == 0 && !isOutside)
        {
            return null;
        }

        // Who stands outside sets nothing up and ends nothing.
        if (isOutside && relation.Effect is not (MechanismEffect.Proposes or MechanismEffect.Supports)) return null;
        if (isOutside) modality = Modality.Suggested;
        else if (states.Count > 0 && !states.Any(told.Contains) && relation.Effect is MechanismEffect.Proposes or MechanismEffect.Supports)
        {
            // A state outside that urges a channel of others backs it; one that proposes it suggests it.
            var offers = rule is "mechanism.propose" && sentence.Verbs.Any(v => v.First >= trigger.Item1 && v.First < trigger.Item2 && v.Lemma is "propose" or "suggest" or "offer" or "float" or "pitch");
            (relation, modality) = (offers ? RelationKind.ProposedMechanism : RelationKind.SupportedMechanism, Modality.Suggested);
        }

        var draft = new Draft
        {
            Relation = relation, Rule = rule, Sentence = sentence, Trigger = trigger, Modality = modality, Mechanism = mechanism.Kind, MechanismName = mechanism.Name, MechanismParties = told,
            Confidence = mechanism.IsVague ? 0.7 : 0.85,
        };
        draft.Parties.AddRange(acting.Select(p => (p, ParticipantRole.Actor)));
        if (actor is not null) draft.Explain(actor, actorSentence);
        Settings.Complete(draft, context, trigger.Item1, Arguments.ClauseEnd(sentence, trigger.Item2), null);
        if (isOutside) draft.AttributedTo = Attribution.Name(actorSentence ?? sentence, actor!);
        if (antecedent is { } span) draft.AddSpan(span.Item1, span.Item2);
        return draft;
    }
}
