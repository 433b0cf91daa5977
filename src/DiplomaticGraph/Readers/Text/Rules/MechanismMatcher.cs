namespace DiplomaticGraph.Readers.Text;

/// <summary>Applies the mechanism rules to a sentence.</summary>
internal static class MechanismMatcher
{
    public static IEnumerable<Draft> Match(Sentence sentence, ReadingContext context)
    {
        var mechanisms = MechanismReferences.Resolve(sentence, MechanismNouns.Find(sentence), context);
        List<Draft> drafts = [.. mechanisms.SelectMany(m => OfVerb(sentence, m, context)), .. RaisedMatter(sentence, mechanisms, context)];
        MechanismReferences.Remember(sentence, mechanisms, drafts, context);
        return drafts;
    }

    /// <summary>The mechanisms of a list item or a table cell that stands under a heading for proposals.</summary>
    public static IEnumerable<Draft> MatchProposals(Sentence sentence, ReadingContext context, IEnumerable<(int Start, int End)> introductions)
    {
        foreach (var mechanism in MechanismNouns.Find(sentence))
        {
            if (mechanism.IsVague) continue;
            var advocacy = context.Advocacy;
            var isOutside = advocacy is null or { IsOutside: true };
            var draft = MechanismDrafts.Make(sentence, mechanism, RelationKind.ProposedMechanism, "mechanism.listed-proposal", (mechanism.Head, mechanism.Head + 1), advocacy?.Argument, isOutside ? Modality.Suggested : Modality.Asserted, context, advocacy?.Sentence);
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
            && MechanismDrafts.Make(sentence, mechanism, RelationKind.ProposedMechanism, "mechanism.proposal", (mechanism.Opening, mechanism.End), proposer, Modality.Asserted, context, null, OtherSides(sentence, mechanism, context)) is { } proposed)
        {
            // "accepted A's offer on Tuesday": when it was accepted, not when it was made.
            if (!sentence.Times.Exists(t => t.First >= mechanism.Opening && t.End <= mechanism.End)) proposed.Time = EventTime.Unknown;
            yield return proposed;
        }

        var told = false;
        foreach (var clause in MechanismClauses.Of(sentence, mechanism))
        {
            if (OfClause(sentence, mechanism, clause, context) is not { } draft) continue;
            told = true;
            yield return draft;
            if (draft.Relation == RelationKind.UsedMechanism && clause is { IsSubject: true, Verb.Lemma: "meet" or "convene" or "gather" or "hold" } && (mechanism.Kind == MechanismKind.WorkingGroup || mechanism.Kind == MechanismKind.Dialogue || mechanism.Kind == MechanismKind.Summit)) yield return Meeting(draft, context);
        }

        if (!told && Included(sentence, mechanism, context) is { } included) yield return included;
    }

    /// <summary>"The joint commission of Chad and Mali met in Bamako": a round of it is a contact of its parties.</summary>
    private static Draft Meeting(Draft round, ReadingContext context)
    {
        var meeting = new Draft
        {
            Relation = RelationKind.MetWith, Rule = "mechanism.round-meets", Sentence = round.Sentence, Trigger = round.Trigger, Modality = round.Modality, Confidence = round.Confidence,
        };
        meeting.Parties.AddRange(round.MechanismParties.Select(p => (p.TryGetCountry(out var country) ? Party.Of(country) : Party.Of(new OrganizationId(p.Value)), ParticipantRole.Participant)));
        Settings.Complete(meeting, context, round.Trigger.First, Arguments.ClauseEnd(round.Sentence, round.Trigger.End), null);
        foreach (var (start, end) in round.Spans) meeting.AddSpan(start, end);
        return meeting;
    }

    private static Draft? OfClause(Sentence sentence, MechanismNoun mechanism, MechanismClause clause, ReadingContext context)
    {
        var (verb, isSubject) = (clause.Verb, clause.IsSubject);
        var between = isSubject ? "" : string.Join(' ', sentence.Tokens[verb.End..Math.Max(verb.End, mechanism.Opening)].Select(t => t.Lower));
        foreach (var rule in MechanismRules.All)
        {
            if (!Fits(sentence, mechanism, verb, isSubject, rule, between) || Outcome(sentence, verb, rule, isSubject) is not { } outcome) continue;
            var actor = clause.Actor(sentence);
            var others = (rule.Relation.Effect is MechanismEffect.Proposes && !isSubject ? Addressee(sentence, verb, mechanism) : null)?.Parties ?? mechanism.Proposer?.Parties;

            // "Canada urged Guyana and Venezuela to set up a hotline": who urges proposes it, to those who are to do it.
            if (Actualities.Of(sentence, verb) == Actuality.Advocated)
            {
                // Where nobody can be told who urges, those who are urged propose nothing.
                if (Advocates.OutsideOf(sentence, verb.First) is not { } advocate) return null;
                if (actor is not null && advocate.First != actor.First) (actor, others) = (advocate, actor.Parties);
            }

            var trigger = (Math.Min(verb.First, mechanism.Head), Math.Max(verb.End, mechanism.Head + 1));
            var draft = MechanismDrafts.Make(sentence, mechanism, outcome.Relation, rule.Name, trigger, actor, outcome.Modality, context, null, others);
            if (draft is not null && clause.IsDescription) Settings.Complete(draft, context, verb.First, Arguments.ClauseEnd(sentence, verb.End), null);
            if (draft is not null && outcome.Since is { } since) draft.Time = context.Times.Resolve(since, isFuture: false);
            return draft;
        }

        return null;
    }

    private static bool Fits(Sentence sentence, MechanismNoun mechanism, VerbGroup verb, bool isSubject, MechanismRule rule, string between)
    {
        if (!rule.Verbs.Contains(verb.Lemma, StringComparer.Ordinal) || !Particle(sentence, verb)) return false;
        // "ended the joint exercises" ends them; "ended the third session of the commission" does not end the commission.
        var isRound = mechanism.IsRound && !(mechanism.Kind == MechanismKind.Exercise && verb.Lemma == "end");
        if (rule.OfRounds && !isRound && !isSubject && verb.Lemma is "end" or "begin" or "start" or "open" or "wrap" or "close" or "finish") return false;
        if (rule.OfRounds && isSubject && verb.Lemma is not ("meet" or "convene" or "gather" or "hold" or "take" or "conduct")) return false;
        if (isRound && !rule.OfRounds && MechanismRules.All.Any(r => r.OfRounds && r.Verbs.Contains(verb.Lemma, StringComparer.Ordinal))) return false;
        if (rule.Of is { } only && only != mechanism.Kind) return false;
        if (mechanism.IsVague && rule.Of is null && (!rule.TakesVague || (mechanism.Kind == MechanismKind.Agreement && rule.Name is "mechanism.agree" or "mechanism.support" or "mechanism.stress-need"))) return false;
        if (rule.After.Length > 0 && !FollowedBy(sentence, verb, mechanism, rule.After)) return false;
        if (rule.Between.Length > 0 && !rule.Between.Any(w => between.Contains(w, StringComparison.Ordinal))) return false;
        return verb.Lemma switch
        {
            "rule" => sentence.Is(verb.End, "out"),
            "agree" or "consent" => isSubject || sentence.Lower(verb.End) is "on" or "to" or "upon",
            "sign" => mechanism.Kind == MechanismKind.Agreement || sentence.Is(verb.End, "up") || rule.Between.Length > 0,
            "take" => sentence.Is(verb.End, "place"),
            _ => true,
        };
    }

    private static (RelationKind Relation, Modality Modality, TimeExpression? Since)? Outcome(Sentence sentence, VerbGroup verb, MechanismRule rule, bool isSubject)
    {
        var actuality = Actualities.Of(sentence, verb);

        // "has not been used since 2018": it was then.
        if (actuality == Actuality.Denied && rule.Relation == RelationKind.UsedMechanism && verb.IsPerfect && Times.Since(sentence, verb.End) is { } since) return (rule.Relation, Modality.Asserted, since);
        return OutcomeNow(sentence, verb, rule, isSubject, actuality) is { } outcome ? (outcome.Relation, outcome.Modality, null) : null;
    }

    private static (RelationKind Relation, Modality Modality)? OutcomeNow(Sentence sentence, VerbGroup verb, MechanismRule rule, bool isSubject, Actuality actuality)
    {
        if (isSubject && !verb.IsPassive && !rule.MechanismActs) return null;
        if (rule.IsOfOmission) return actuality == Actuality.Denied ? (rule.Relation, Modality.Asserted) : null;
        return actuality switch
        {
            Actuality.Happened => rule.OnlyIntended ? null : (rule.Relation, Modality.Asserted),
            Actuality.Willing when rule.Willing is { } willing => (willing, Modality.Asserted),

            // "signalling plans to launch": an intention told by a noun is put forward, not yet announced as coming.
            Actuality.Planned when rule.Planned == RelationKind.EstablishedMechanism && sentence.VerbAt(verb.First - 1) is null && sentence.Lower(verb.First - 1) is "plan" or "plans" or "intention" or "intentions" => (RelationKind.ProposedMechanism, Modality.Planned),
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

    /// <summary>"set" sets up only with "up"; "cut" and "break" may have "off".</summary>
    private static bool Particle(Sentence sentence, VerbGroup verb) => verb.Lemma switch
    {
        "set" => sentence.Is(verb.End, "up"),
        "call" or "push" or "press" or "ask" => sentence.Is(verb.End, "for"),
        "switch" => sentence.Is(verb.End, "on"),
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
        return MechanismClauses.Governing(sentence, mechanism)?.Actor(sentence)?.Parties;
    }

    /// <summary>"This includes establishing regular meetings": what the sentence before put forward.</summary>
    private static Draft? Included(Sentence sentence, MechanismNoun mechanism, ReadingContext context)
    {
        if (context.Advocacy is not { } advocacy || mechanism.IsVague) return null;
        if (sentence.Lower(0) is not ("this" or "these" or "that" or "such") || !sentence.Verbs.Any(v => v.Lemma is "include" or "involve" or "mean" or "comprise" && v.First < mechanism.First)) return null;
        var draft = MechanismDrafts.Make(sentence, mechanism, RelationKind.ProposedMechanism, "mechanism.included", (mechanism.Head, mechanism.Head + 1), advocacy.Argument, advocacy.IsOutside ? Modality.Suggested : Modality.Asserted, context, advocacy.Sentence);
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
            var verb = sentence.FiniteVerbFrom(i + 1);
            if (verb is null || verb.Lemma is not ("stress" or "raise" or "press" or "push" or "urge" or "seek" or "propose" or "demand" or "want" or "emphasize" or "emphasise" or "advocate" or "insist" or "underscore" or "bring" or "champion")) continue;
            if (Actualities.Of(sentence, verb) != Actuality.Happened || Subjects.Of(sentence, verb) is not { } actor) continue;
            foreach (var mechanism in mechanisms.Where(m => m.End <= i))
            {
                if (MechanismDrafts.Make(sentence, mechanism, RelationKind.ProposedMechanism, "mechanism.raised-matter", (mechanism.Head, verb.End), actor, Modality.Asserted, context) is { } draft) yield return draft;
            }
        }
    }
}
