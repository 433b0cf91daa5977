using static DiplomaticGraph.RelationKind;

namespace DiplomaticGraph.Readers.Text;

/// <summary>Applies the verb rules to a sentence.</summary>
internal static class VerbRuleMatcher
{
    public static IEnumerable<Draft> Match(Sentence sentence, ReadingContext context, VerbRuleSet rules)
    {
        foreach (var verb in sentence.Verbs)
        {
            foreach (var rule in rules.Of(verb.Lemma))
            {
                if (Match(sentence, verb, rule, context) is not { } draft) continue;
                yield return draft;
                if (draft.IsContact && ThirdParties.Of(sentence, draft, context, verb.First, Arguments.ClauseEnd(sentence, verb.End)) is { } third) yield return third;
                break;
            }
        }
    }

    private static Draft? Match(Sentence sentence, VerbGroup verb, VerbRule rule, ReadingContext context)
    {
        var end = Arguments.ClauseEnd(sentence, verb.End);
        if (rule.Needs.Length > 0 && RuleWords.Find(sentence, verb.End, Math.Min(rule.LooksIntoClause ? sentence.Tokens.Length : end, verb.End + rule.Reach), rule.Needs) < 0) return null;
        if ((rule.IsPerfect && !verb.IsPerfect) || (rule.IsExpected && verb.Lemma != "be" && !verb.IsPassive)) return null;
        if (rule.Excludes.Contains(sentence.Lower(verb.End))) return null;
        var actuality = Actualities.Of(sentence, verb);
        var since = actuality == Actuality.Denied && rule.Relation.IsContact && verb.IsPerfect ? Times.Since(sentence, verb.End) : null;
        if (since is not null) actuality = Actuality.Happened;
        if (actuality == Actuality.Planned && context.TellsOfCancellation && Actualities.IsPastPlan(sentence, verb)) return null;
        var outsider = actuality == Actuality.Advocated && rule.Relation.IsContact ? Advocates.OutsideOf(sentence, verb.First) : null;
        if (rule.IsExpected) actuality = actuality == Actuality.Happened ? Fates.OfPlan(sentence, verb, context) : Actuality.Hypothetical;
        if ((outsider is not null ? Modality.Suggested : ModalityOf(actuality, rule)) is not { } modality) return null;

        // "discussed trade but did not discuss when to meet": what they did not speak about is no contact that failed.
        if (modality == Modality.Denied && verb.IsNegated && rule.Relation == SpokeWith && rule.Name is "contact.discuss" or "contact.exchange-views" or "contact.brief") return null;

        var (subject, other) = (verb.IsPassive && !rule.IsExpected) || verb.Form == VerbForm.Participle ? Passive(sentence, verb, rule, end) : Active(sentence, verb, rule, end, context);
        var told = subject?.Parties.ToList() ?? [];
        if (subject is null && context.Subject is { } about && verb.First == 0) told = [about];
        var others = other?.Parties.Where(p => !told.Contains(p)).ToList() ?? [];
        if (rule.Other == ParticipantRole.Host) others = [.. others.Select(p => Party.Of(p.Country)).Where(p => !p.Country.IsDefault)];
        if (other is not null && RuleWords.Find(sentence, other.End, other.End + 1, rule.NotBefore) >= 0) return null;
        if (rule.NotBeforeVerb && other is not null && sentence.Word(other.End).Is(WordClass.BaseForm | WordClass.Gerund)) return null;
        if (rule.Before.Length > 0 && (other is null || !rule.Before.Contains(sentence.Lower(other.End)))) return null;
        if (told.Count == 0 || (rule.Relation.IsContact && subject is not null && !CanTakePart(subject))) return null;
        if (subject is not null && !Fits(subject, rule.By, rule)) return null;
        if (rule.Relation == RelationKind.Visited && subject is not null && !Visitors.CanTravel(sentence, subject, rule)) return null;
        if (rule.Relation == RelationKind.MediatedBetween && Party.Sides(others) < 2) return null;
        if (rule.Subject == ParticipantRole.Visitor && told.All(t => others.Any(o => o.State == t.State))) return null;

        var draft = new Draft
        {
            Relation = Medium(sentence, verb, end, rule), Rule = rule.Name, Sentence = sentence, Trigger = (verb.First, TriggerEnd(sentence, verb, rule)),
            Modality = modality, IsAgreed = actuality == Actuality.Agreed, Confidence = rule.Confidence, IsEarlier = sentence.Is(verb.First - 1, "last"),
        };
        if (others.Count > 0) AddSides(draft, told, rule.Subject, others, rule.Other);
        else if ((rule.IsReciprocal || rule.IsMutual) && Party.Sides(told) >= 2 && !UnreadSides.Any(sentence, verb.End, end, rule.Prepositions)) draft.Parties.AddRange(told.Select(p => (p, ParticipantRole.Participant)));
        else if (rule.TakesInterlocutor && Interlocutor(context, told, sentence) is { Count: > 0 } interlocutors) AddSides(draft, told, rule.Subject, interlocutors, rule.Other);
        else return null;
        if (subject is not null) draft.Explain(subject);
        if (other is not null) draft.Explain(other);
        if (outsider is not null && outsider.Parties.Any(p => draft.Parties.Any(d => d.Party.State == p.State))) return null;
        Settings.Complete(draft, context, verb.First, end, rule.Other == ParticipantRole.Host ? other : null);
        if (rule.IsAfterwards) draft.Time = EventTime.Unknown;
        if (since is not null) draft.Time = context.Times.Resolve(since, isFuture: false);
        if (outsider is not null) draft.AttributedTo = Attribution.Name(sentence, outsider);
        if (actuality == Actuality.Postponed) draft.Time = Times.NewTime(draft, context, verb.First);
        return draft;
    }

    private static (Argument? Subject, Argument? Other) Active(Sentence sentence, VerbGroup verb, VerbRule rule, int end, ReadingContext context)
    {
        var subject = Subjects.Of(sentence, verb);
        Argument? other = null;
        if (rule.Object is { } filler && Arguments.Object(sentence, verb) is { } found && Fits(found, filler, rule) && !IsName(sentence, verb, found)) other = found;
        if (other is null && rule.Prepositions.Length > 0)
        {
            foreach (var brought in Arguments.Prepositions(sentence, verb.End, end))
            {
                if (!rule.Prepositions.Contains(brought.Preposition, StringComparer.Ordinal) || !Fits(brought.Argument, rule.Brought, rule) || IsOfAnother(sentence, TriggerEnd(sentence, verb, rule), brought.At, rule) || !FollowsNeeds(sentence, verb, rule, brought) || (rule.IsDirect && !IsDirect(sentence, TriggerEnd(sentence, verb, rule), brought.At))) continue;
                other = brought.Argument;
                break;
            }
        }

        // "mediated between the two": the two whom it is not itself.
        if (other is { Mentions: [{ Kind: MentionKind.Group }] } && subject is not null && subject.Parties.Any(p => other.Parties.Contains(p))) other = Rest(sentence, other, subject, context);
        if (other is null && rule.TakesOwner) other = Owner(sentence, verb, end, rule);

        return (subject, other);
    }

    /// <summary>"looked in on B": where the words that the rule needs end with the preposition, what it brings stands right after it.</summary>
    private static bool FollowsNeeds(Sentence sentence, VerbGroup verb, VerbRule rule, PrepositionalArgument brought) =>
        rule.Needs.Length == 0 || TriggerEnd(sentence, verb, rule) is var end && (!rule.Prepositions.Contains(sentence.Lower(end - 1), StringComparer.Ordinal) || brought.At == end - 1);

    private static bool IsDirect(Sentence sentence, int from, int preposition)
    {
        for (var i = from; i < preposition; i++)
        {
            if (sentence.MentionAt(i) is { CanBePlace: true } || VerbFinder.IsAdverb(sentence, i) || sentence.Times.Exists(t => i >= t.First - 1 && i < t.End)) continue;
            return false;
        }

        return true;
    }

    /// <summary>"spoke a day after Putin's meeting with B", "discussed efforts to engage with B": the preposition belongs to another verb or occasion.</summary>
    private static bool IsOfAnother(Sentence sentence, int from, int preposition, VerbRule rule)
    {
        for (var i = from; i < preposition; i++)
        {
            if (sentence.MentionAt(i) is { } mention)
            {
                i = mention.End - 1;
                continue;
            }

            // "discussed shipping with B": a gerund with nothing of its own is a noun.
            var isVerb = sentence.VerbAt(i) is { } inner && !rule.Needs.Contains(inner.Lemma, StringComparer.Ordinal) && !(inner.Form == VerbForm.Gerund && inner.End == preposition);
            if (isVerb || sentence.Lower(i) is "after" or "before" or "since" or "following" or "despite" or "ahead" or "prior" or "until") return true;
        }

        return false;
    }

    /// <summary>The last two named together without the subject, for "the two" that the subject stands apart from.</summary>
    private static Argument? Rest(Sentence sentence, Argument other, Argument subject, ReadingContext context)
    {
        var mention = other.Mentions[0];
        var states = subject.Parties.Select(p => p.State).ToHashSet();
        var group = context.Discourse.Find(2, null, sentence.Tokens[mention.First].Start, g => !g.Parties.Any(p => states.Contains(p.State)));
        return group is null ? null : new Argument([mention with { Parties = group.Parties, Antecedent = group.Span }]);
    }

    /// <summary>"rejected Niger's request": whose it is that the verb rejects.</summary>
    private static Argument? Owner(Sentence sentence, VerbGroup verb, int end, VerbRule rule)
    {
        var noun = Array.FindIndex(sentence.Tokens, verb.End, Math.Min(end, verb.End + rule.Reach) - verb.End, t => rule.Needs.Contains(t.Lower, StringComparer.Ordinal));
        for (var i = noun - 1; i >= verb.End; i--)
        {
            if (sentence.MentionAt(i) is { IsPossessive: true, Parties.Count: > 0 } owner) return new Argument([owner]);
            if (sentence.MentionAt(i) is { Kind: MentionKind.Adjective, Parties.Count: > 0 } adjective) return new Argument([adjective with { Kind = MentionKind.Government }]);
        }

        return null;
    }

    /// <summary>"A was received by B", "the delegation headed by A": who does it stands after "by".</summary>
    private static (Argument? Subject, Argument? Other) Passive(Sentence sentence, VerbGroup verb, VerbRule rule, int end)
    {
        if (rule.Object is null || verb.Form == VerbForm.Participle) return (null, null);
        var agent = Arguments.Prepositions(sentence, verb.End, end).FirstOrDefault(p => p.Preposition == "by").Argument;
        var patient = Subjects.Of(sentence, verb);
        return agent is null || patient is null || !Fits(patient, rule.Object.Value, rule) ? (null, null) : (agent, patient);
    }

    private static bool Fits(Argument argument, Filler filler, VerbRule rule)
    {
        if (!argument.Parties.Any() || argument.IsOutsider) return false;
        return filler switch
        {
            Filler.Place => argument.Mentions.All(m => m.CanBePlace),
            Filler.Official => argument.Mentions.All(m => m.Kind is not (MentionKind.Country or MentionKind.Capital)),
            _ => true,
        };
    }

    /// <summary>"called Biden a liar": what follows the object names it, so nobody telephoned.</summary>
    private static bool IsName(Sentence sentence, VerbGroup verb, Argument found) =>
        verb.Lemma == "call" && (sentence.Lower(found.End) is "a" or "an" or "the" or "his" || (sentence.Is(found.End, "to") && !IsSaid(sentence, found.End)) || (found.End < sentence.Tokens.Length && sentence.Tokens[found.End].Kind == TokenKind.Quote));

    /// <summary>"called B to explain": what one calls somebody up for. "called B to order" is another thing.</summary>
    private static bool IsSaid(Sentence sentence, int at) =>
        sentence.VerbAt(at) is { Form: VerbForm.Infinitive } verb && (VerbClasses.Say.Contains(verb.Base) || verb.Lemma is "discuss" or "congratulate" or "thank" or "express" or "inform" or "warn" or "offer" or "convey" or "complain"
            or "protest" or "apologize" or "apologise" or "ask" or "urge" or "assure" or "reassure" or "brief" or "wish" or "talk" or "invite" or "press" or "voice" or "seek" or "propose" or "praise" or "condole" or "reiterate" or "share");

    private static bool CanTakePart(Argument subject) => subject.Mentions.Any(m => m.IsParty);

    private static Modality? ModalityOf(Actuality actuality, VerbRule rule)
    {
        if (rule.OnlyHappened) return actuality == Actuality.Happened ? Modality.Asserted : null;
        return actuality switch
        {
            Actuality.Happened => Modality.Asserted,
            Actuality.Planned or Actuality.Agreed or Actuality.Postponed => Modality.Planned,
            Actuality.Denied or Actuality.Refused => Modality.Denied,
            _ => null,
        };
    }

    /// <summary>Talking "by phone" is a call.</summary>
    private static RelationKind Medium(Sentence sentence, VerbGroup verb, int end, VerbRule rule) =>
        rule.Relation == RelationKind.SpokeWith || rule.Relation == RelationKind.MetWith ? RuleWords.IsByPhone(sentence, verb.End, end) ? RelationKind.Called : rule.Relation : rule.Relation;

    /// <summary>With whom the actor is in contact: in the sentence, or in the contact told last.</summary>
    public static List<Party> Interlocutor(ReadingContext context, List<Party> actors, Sentence sentence)
    {
        if (context.Discourse.LastContact is not { Modality: Modality.Asserted } contact || !actors.All(a => contact.Parties.Any(p => p.Party == a))) return [];
        var states = actors.Select(a => a.State).ToHashSet();
        return [.. contact.Parties.Select(p => p.Party).Where(p => !states.Contains(p.State)).Distinct()];
    }

    public static void AddSides(Draft draft, List<Party> first, ParticipantRole firstRole, List<Party> second, ParticipantRole secondRole)
    {
        draft.Parties.AddRange(first.Select(p => (p, firstRole)));
        draft.Parties.AddRange(second.Where(p => !first.Contains(p)).Select(p => (p, secondRole)));
    }

    private static int TriggerEnd(Sentence sentence, VerbGroup verb, VerbRule rule) =>
        rule.Needs.Length > 0 && RuleWords.Find(sentence, verb.End, Math.Min(sentence.Tokens.Length, verb.End + rule.Reach), rule.Needs) is >= 0 and var end ? end : verb.End;
}
