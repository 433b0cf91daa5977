namespace DiplomaticGraph.Readers.Text;

/// <summary>Applies the noun rules to a sentence.</summary>
internal static class NounRuleMatcher
{
    public static IEnumerable<Draft> Match(Sentence sentence, ReadingContext context)
    {
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (!ContactRules.EventNouns.Contains(sentence.Word(i)) || !sentence.Tokens[i].IsWord || sentence.VerbAt(i) is not null || sentence.MentionAt(i) is not null) continue;
            foreach (var rule in ContactRules.Nouns)
            {
                if (!rule.Nouns.Contains(sentence.Lower(i), StringComparer.Ordinal)) continue;
                var phrase = NounPhrase.Around(sentence, i);
                if (phrase is null || (rule.Modifiers.Length > 0 && !rule.Modifiers.Any(phrase.Words.Contains)) || (rule.Directly is { } particle && phrase.BroughtDirectly(particle) is null)) continue;
                if (rule.Guests.Length > 0 && (phrase.Guests(sentence, rule.Guests) is null || phrase.Light is not { IsPassive: false } holding || !rule.Holding.Contains(holding.Lemma, StringComparer.Ordinal))) continue;
                if (Match(sentence, phrase, rule, context) is { } draft)
                {
                    yield return draft;
                    if (ThirdParties.Of(sentence, phrase, draft, context) is { } third) yield return third;
                }

                break;
            }
        }
    }

    private static Draft? Match(Sentence sentence, NounPhrase phrase, NounRule rule, ReadingContext context)
    {
        // "an exchange of data" is no talk.
        if (sentence.Lower(phrase.Head) is "exchange" or "exchanges" && sentence.Is(phrase.Head + 1, "of") && sentence.Lower(phrase.Head + 2) is not ("views" or "opinions")) return null;

        // "a call for dialogue" is no telephone call.
        if (rule.Name == "contact.call" && sentence.Is(phrase.Head + 1, "for")) return null;
        if (NounActuality.Of(sentence, phrase) is not { } actuality) return null;
        if (actuality == Actuality.Planned && context.TellsOfCancellation && phrase.Light is { } planned && Actualities.IsPastPlan(sentence, planned)) return null;
        Modality? modality = actuality switch
        {
            Actuality.Happened => Modality.Asserted,
            Actuality.Planned or Actuality.Agreed or Actuality.Postponed => Modality.Planned,
            Actuality.Denied or Actuality.Refused => Modality.Denied,
            Actuality.Advocated => Modality.Suggested,
            _ => null,
        };
        var advocate = modality == Modality.Suggested ? Advocates.OutsideOf(sentence, phrase.First) : null;
        if (modality is null || (modality == Modality.Suggested && advocate is null)) return null;
        var draft = new Draft
        {
            Relation = Medium(sentence, phrase, rule), Rule = rule.Name, Sentence = sentence, Trigger = (phrase.Head, phrase.Head + 1), Modality = modality.Value,
            Confidence = rule.Confidence, IsGeneric = rule.IsGeneric && !phrase.IsByPhone, IsEarlier = phrase.IsEarlier || (phrase.Light is { } light && sentence.Is(light.First - 1, "last")), IsDefinite = phrase.IsDefinite(sentence), IsAgreed = actuality == Actuality.Agreed,
            IsSpokenOf = (phrase.IsStay && phrase.Preposition is "after") || phrase.Preposition is "on" or "about" or "over" or "regarding" or "before" or "since" or "ahead" or "until" && !phrase.IsStay || (phrase.Preposition == "of" && sentence.Is(phrase.First - 2, "ahead")) || IsDayAfter(sentence, phrase),
        };
        if (phrase is { Light: null, IsAfterPreposition: false, Predicate: not null }) draft.Doubts |= Doubts.AsSubject;
        var found = rule.IsVisit ? Visit(sentence, phrase, draft, context) : Sides(sentence, phrase, rule, draft, context);
        if (!found || (advocate is not null && advocate.Parties.Any(p => draft.Parties.Any(d => d.Party.State == p.State)))) return null;
        Settings.Complete(draft, context, phrase.First, phrase.ClauseEnd(sentence), rule.IsVisit ? phrase.Bring("to", "in") : null);
        if (advocate is not null) draft.AttributedTo = Attribution.Name(sentence, advocate);
        if (rule.Topic is { } topic) draft.Topics.Add(topic);
        if (actuality == Actuality.Postponed) draft.Time = Times.NewTime(draft, context, phrase.Head);
        if (draft.Time.IsUnknown && modality == Modality.Planned && context.Times.Published is { } day && actuality != Actuality.Postponed) draft.Time = EventTime.From(day);
        draft.IsRecent |= phrase.Words.Contains("recent") && modality == Modality.Asserted;
        return draft;
    }

    /// <summary>Who met: "between A and B"; or one side owns it, holds it, or is the subject of the clause, and "with" brings the other.</summary>
    private static bool Sides(Sentence sentence, NounPhrase phrase, NounRule rule, Draft draft, ReadingContext context)
    {
        if (phrase.Bring("between", "among") is { } between && Party.Sides(between.Parties) >= 2) return All(draft, between);
        if (phrase.Compound is { } compound && Party.Sides(compound.Parties) >= 2) return All(draft, compound);
        if (rule.Guests.Length > 0) return phrase.Guests(sentence, rule.Guests) is { } guests && phrase.Light is { } giving && Subjects.Of(sentence, giving) is { } giver && Two(draft, giver, guests, rule);
        var others = rule.Directly is { } particle ? phrase.BroughtDirectly(particle) : phrase.Bring(["with", .. rule.AlsoBringing]);
        if (others is { IsOutsider: false } && others.Parties.Any())
        {
            var owner = phrase.Owner(sentence, context) ?? Holder(sentence, phrase) ?? ClauseSubject(sentence, phrase);
            var side = owner?.Parties.ToList() ?? (context.Subject is { } about ? [about] : []);
            side.RemoveAll(p => others.Parties.Contains(p));
            if (side.Count == 0) return false;
            VerbRuleMatcher.AddSides(draft, side, rule.Subject, [.. others.Parties], rule.Other);
            if (owner is not null) draft.Explain(owner);
            draft.Explain(others);
            return true;
        }

        if (rule.Directly is not null) return false;
        if (UnreadSides.Any(sentence, sentence.Is(phrase.Head + 1, "and") ? phrase.Head + 3 : phrase.Head + 1, phrase.ClauseEnd(sentence), ["with"])) return false;
        if (Received(sentence, phrase) is { } received) return Two(draft, received.By, received.From, rule);
        if (phrase.BroughtDirectly("of") is { IsPlural: true } of && Party.Sides(of.Parties) >= 2) return All(draft, of);
        if (phrase.Owner(sentence, context) is { } owners && Party.Sides(owners.Parties) >= 2) return All(draft, owners);
        if (Holder(sentence, phrase) is { } holders && Party.Sides(holders.Parties) >= 2 && phrase.Light is { Lemma: not ("host" or "follow") }) return All(draft, holders);
        if (Told(sentence, phrase) is { } told) return Two(draft, told.Speaker, told.Hearer, rule);
        return Together(sentence, phrase) is { } together && All(draft, together);
    }

    /// <summary>"A received a call from B".</summary>
    private static (Argument By, Argument From)? Received(Sentence sentence, NounPhrase phrase)
    {
        if (phrase.Light is not { IsPassive: false, Lemma: "receive" or "get" or "take" } verb || phrase.Bring("from") is not { } from) return null;
        return Subjects.Of(sentence, verb) is { } by ? (from, by) : null;
    }

    /// <summary>"During a meeting in Bern, A told B": who addresses whom in it.</summary>
    private static (Argument Speaker, Argument Hearer)? Told(Sentence sentence, NounPhrase phrase)
    {
        if (phrase.Preposition is not ("in" or "during" or "at")) return null;
        var verb = sentence.FiniteVerbBefore(phrase.First) ?? sentence.FiniteVerbFrom(phrase.End);
        if (verb is not { IsPassive: false, Lemma: "tell" or "inform" or "assure" or "ask" or "urge" or "thank" or "warn" or "congratulate" or "brief" or "press" or "invite" }) return null;
        return Arguments.Object(sentence, verb) is { } hearer && Subjects.Of(sentence, verb) is { } speaker && Takes(hearer) && Takes(speaker) ? (speaker, hearer) : null;
    }

    private static bool Takes(Argument argument) => !argument.IsOutsider && argument.Parties.Any() && argument.Mentions.All(m => m.Kind is not (MentionKind.Country or MentionKind.Capital or MentionKind.Organization));

    /// <summary>"A and B agreed at talks in Bern", "the two will lead their delegations in talks".</summary>
    private static Argument? Together(Sentence sentence, NounPhrase phrase)
    {
        if (phrase.Preposition is not ("in" or "during" or "at" or "after") || sentence.Lower(phrase.Head) is "summit" or "session" or "sessions" or "roundtable") return null;
        var verb = sentence.FiniteVerbBefore(phrase.First) ?? sentence.FiniteVerbFrom(phrase.End);
        return verb is { IsPassive: false, Lemma: "agree" or "discuss" or "lead" or "review" or "explore" or "sign" or "engage" } && Subjects.Of(sentence, verb) is { IsOutsider: false } subject && Party.Sides(subject.Parties) >= 2 ? subject : null;
    }

    private static bool Two(Draft draft, Argument one, Argument other, NounRule rule)
    {
        var first = one.Parties.ToList();
        var second = other.Parties.Where(p => !first.Contains(p)).ToList();
        if (first.Count == 0 || second.Count == 0) return false;
        VerbRuleMatcher.AddSides(draft, first, rule.Subject, second, rule.Other);
        draft.Explain(one);
        draft.Explain(other);
        return true;
    }

    private static bool All(Draft draft, Argument argument)
    {
        draft.Parties.AddRange(argument.Parties.Select(p => (p, ParticipantRole.Participant)));
        draft.Explain(argument);
        return true;
    }

    /// <summary>Who went where: owner or "by", and "to" with a country or a capital.</summary>
    private static bool Visit(Sentence sentence, NounPhrase phrase, Draft draft, ReadingContext context)
    {
        var to = phrase.Bring("to", "in") ?? (sentence.Is(phrase.Head, "tour") ? phrase.Bring("of") : null);
        if (to is null || !to.Mentions.All(m => m.CanBePlace)) return false;
        var visitors = phrase.Bring("by") ?? phrase.BroughtDirectly("of") ?? phrase.Owner(sentence, context) ?? phrase.Compound ?? Holder(sentence, phrase) ?? ClauseSubject(sentence, phrase);
        var hosts = to.Parties.Select(p => Party.Of(p.Country)).Where(p => !p.Country.IsDefault).Distinct().ToList();
        var named = phrase.Including is { } including ? including.Parties.Where(p => p.Person is not null).ToList() : [];
        var side = named.Count > 0 ? named : visitors?.Parties.ToList() ?? (context.Subject is { } about ? [about] : []);

        // "visits by U.S. officials, including Secretary A": the named ones serve the country told.
        if (named.Count > 0 && visitors?.Parties.FirstOrDefault() is { Country.IsDefault: false } served)
        {
            foreach (var person in named.Where(p => p.Person!.Country.IsDefault)) person.Person!.Country = served.Country;
        }

        side.RemoveAll(p => hosts.Any(h => h.State == p.State));
        if (side.Count == 0 || hosts.Count == 0 || (visitors is { IsOutsider: true })) return false;
        VerbRuleMatcher.AddSides(draft, side, ParticipantRole.Visitor, hosts, ParticipantRole.Host);
        if (visitors is not null) draft.Explain(visitors);
        draft.Explain(to);
        return true;
    }

    /// <summary>The subject of the verb that holds it: "A held talks", "A and B had a call".</summary>
    private static Argument? Holder(Sentence sentence, NounPhrase phrase) =>
        phrase.Light is { IsPassive: false } verb && (VerbClasses.Light.Contains(verb.Base) || VerbClasses.Cancel.Contains(verb.Base) || VerbClasses.Postpone.Contains(verb.Base)
            || VerbClasses.Plan.Contains(verb.Base) || VerbClasses.Refuse.Contains(verb.Base) || EventFates.IsPutOff(sentence, verb) || (verb.Lemma == "be" && phrase.Preposition == "on") || verb.Lemma is "rule" or "place" or "call" or "put" or "grant" or "give" or "seek")
            ? Subjects.Of(sentence, verb)
            : null;

    /// <summary>"In talks with B, A said", "A said after a call with B": the subject of the clause.</summary>
    private static Argument? ClauseSubject(Sentence sentence, NounPhrase phrase)
    {
        if (!phrase.IsAfterPreposition) return null;
        var before = sentence.FiniteVerbBefore(phrase.First) ?? sentence.Verbs.LastOrDefault(v => v.First < phrase.First && v.Form != VerbForm.Participle);
        var after = sentence.FiniteVerbFrom(phrase.End);
        var subject = before is not null ? Subjects.Of(sentence, before) : null;
        return subject ?? (after is not null ? Subjects.Of(sentence, after) : null);
    }

    /// <summary>"today, one day after A's meeting with B": another day.</summary>
    private static bool IsDayAfter(Sentence sentence, NounPhrase phrase) =>
        phrase.Preposition is "after" or "before" && sentence.Lower(phrase.First - 2) is "day" or "days" or "week" or "weeks" or "month" or "months" or "year" or "years" or "hours" or "hour";

    private static RelationKind Medium(Sentence sentence, NounPhrase phrase, NounRule rule)
    {
        if (rule.Relation != RelationKind.SpokeWith) return rule.Relation;
        return phrase.IsByPhone ? RelationKind.Called : rule.Relation;
    }
}
