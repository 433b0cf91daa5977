namespace DiplomaticGraph.Readers.Text;

/// <summary>Tells whether what a verb says happened: from its form, its negation, and what it hangs on.</summary>
internal static class Actualities
{
    private const int DeepestChain = 8;

    internal static readonly WordList FalseWords =
        WordList.Of("false untrue wrong incorrect baseless unfounded fabricated inaccurate fake canard nonsense fiction lie lies hoax groundless bogus invention unsubstantiated");

    public static Actuality Of(Sentence sentence, VerbGroup verb) => sentence.Clauses.ActualityOf(verb) ??= Of(sentence, verb, 0);

    private static Actuality Of(Sentence sentence, VerbGroup verb, int depth)
    {
        if (depth > DeepestChain || sentence.Tokens[^1].Text.EndsWith('?')) return Actuality.Hypothetical;
        if (IsConditional(sentence, verb) || IsMadeConditional(sentence, verb)) return Actuality.Hypothetical;
        if (verb.Form is VerbForm.Future or VerbForm.Modal && IsHoped(sentence, verb)) return Actuality.Hypothetical;
        var reported = depth == 0 ? Reported(sentence, verb) : null;
        return reported ?? verb.Form switch
        {
            VerbForm.Past => verb.IsNegated ? NotDone(verb) : Actuality.Happened,
            VerbForm.Present => Present(sentence, verb),
            VerbForm.Future => verb.IsNegated ? Actuality.Denied : Actuality.Planned,
            VerbForm.Modal => Modal(sentence, verb),
            VerbForm.Infinitive => Infinitive(sentence, verb, depth),
            VerbForm.Gerund => Gerund(sentence, verb, depth),
            _ => Actuality.Happened,
        };
    }

    /// <summary>"I hope that he will meet", "it is likely that he will lead".</summary>
    private static bool IsHoped(Sentence sentence, VerbGroup verb) =>
        sentence.FiniteVerbBefore(verb.First) is { } above
        && (above.Lemma is "hope" or "wish" or "pray" or "doubt" || (above.Lemma == "be" && sentence.Lower(above.End) is "likely" or "possible" or "probable" or "unlikely" or "hopeful" or "unclear"));

    private static Actuality NotDone(VerbGroup verb) => VerbClasses.Agree.Contains(verb.Base) ? Actuality.Withheld : Actuality.Denied;

    /// <summary>"has met" happened; "meets" happens in a headline; "is meeting on Friday" is planned; otherwise the present is left open.</summary>
    private static Actuality Present(Sentence sentence, VerbGroup verb)
    {
        if (verb.IsNegated) return NotDone(verb);
        if (verb.IsPerfect || verb.IsPassive) return Actuality.Happened;
        var comes = sentence.Times.Any(t => t.Form is TimeForm.Coming || t is { Form: TimeForm.Offset, Count: >= 0 } || t is { Count: > 0 });
        if (verb.IsProgressive) return comes || sentence.Times.Any(t => t.Form == TimeForm.Weekday && !t.IsBound) ? Actuality.Planned : Actuality.Happened;
        if (sentence.Block.Kind == BlockKind.Heading) return Actuality.Happened;

        // "flies to Tunis on Tuesday": a schedule.
        comes |= (VerbClasses.Motion.Contains(verb.Base) || verb.Lemma is "meet" or "host" or "receive" or "hold" or "begin" or "start" or "open" or "pay" or "embark" or "make" or "depart") && sentence.Times.Any(t => t.Form == TimeForm.Weekday && !t.IsBound);
        return comes ? Actuality.Planned : IsState(verb) ? Actuality.Happened : Actuality.Hypothetical;
    }

    /// <summary>Verbs whose plain present tells what is so now.</summary>
    private static bool IsState(VerbGroup verb) =>
        VerbClasses.Say.Contains(verb.Base) || VerbClasses.Advocate.Contains(verb.Base) || VerbClasses.Plan.Contains(verb.Base) || VerbClasses.Frame.Contains(verb.Base)
        || verb.Lemma is "be" or "have" or "support" or "back" or "oppose" or "reject" or "refuse" or "welcome" or "favour" or "favor" or "agree" or "want" or "express" or "accuse" or "blame"
            or "condemn" or "warn" or "threaten" or "call" or "signal" or "highlight" or "come" or "remain" or "accept" or "praise" or "criticize" or "criticise";

    private static Actuality Modal(Sentence sentence, VerbGroup verb)
    {
        if (verb.Modal is "should" or "must" or "ought") return Actuality.Advocated;
        if (verb.Modal is not "would") return Actuality.Hypothetical;

        // "It was agreed that a hotline would be opened": agreed.
        if (!verb.IsNegated && sentence.FiniteVerbBefore(verb.First) is { IsNegated: false, Form: VerbForm.Past } above && VerbClasses.Agree.Contains(above.Base)) return Actuality.Agreed;

        // "said he would visit" is a plan told in the past; "would welcome talks" is a condition.
        var saysSo = sentence.Verbs.Any(v => v.First < verb.First && v.Form == VerbForm.Past && (VerbClasses.Say.Contains(v.Base) || VerbClasses.Plan.Contains(v.Base) || v.Lemma == "agree"));
        return !saysSo || verb.Lemma is "like" or "welcome" or "be" or "prefer" or "consider" or "have" ? Actuality.Hypothetical : verb.IsNegated ? Actuality.Denied : Actuality.Planned;
    }

    private static Actuality Infinitive(Sentence sentence, VerbGroup verb, int depth)
    {
        if (sentence.Lower(verb.First - 1) is "how" or "whether" or "where" or "when" or "what" or "whom") return Actuality.Hypothetical;
        if (NounBefore(sentence, verb) is { } byNoun) return byNoun;
        if (AdjectiveBefore(sentence, verb) is { } byAdjective) return byAdjective;
        if (Subjects.Governor(sentence, verb) is not { } governor) return Actuality.Hypothetical;
        return Under(sentence, governor, Of(sentence, governor, depth + 1), verb);
    }

    /// <summary>What the infinitive or noun under a verb amounts to.</summary>
    public static Actuality Under(Sentence sentence, VerbGroup governor, Actuality outer, VerbGroup? inner = null)
    {
        var lemma = governor.Base;
        var isYet = governor.Lemma == "have" && inner is not null && HasYet(sentence, governor.End, inner.First);
        if (isYet) return VerbClasses.Agree.Contains(inner!.Base) ? Actuality.Withheld : Actuality.Denied;
        if (outer is Actuality.Hypothetical) return Actuality.Hypothetical;
        if (VerbClasses.Agree.Contains(lemma))
        {
            return outer switch
            {
                Actuality.Happened => Actuality.Agreed,
                Actuality.Denied or Actuality.Withheld => Actuality.Withheld,
                Actuality.Refused => Actuality.Refused,
                Actuality.Advocated => Actuality.Advocated,
                _ => Actuality.Hypothetical,
            };
        }

        if (outer == Actuality.Withheld) return Actuality.Withheld;
        if (lemma.Lower == "rule" && sentence.Is(governor.End, "out")) return outer == Actuality.Happened ? Actuality.Refused : Actuality.Hypothetical;
        if (VerbClasses.Refuse.Contains(lemma)) return outer == Actuality.Happened ? Actuality.Refused : Actuality.Hypothetical;
        if (VerbClasses.Fail.Contains(lemma) || VerbClasses.Cancel.Contains(lemma)) return outer == Actuality.Happened ? Actuality.Denied : Actuality.Hypothetical;
        if (VerbClasses.Postpone.Contains(lemma)) return outer == Actuality.Happened ? Actuality.Postponed : Actuality.Hypothetical;
        if (VerbClasses.Deny.Contains(lemma)) return outer == Actuality.Happened ? Actuality.Denied : Actuality.Hypothetical;
        if (VerbClasses.Plan.Contains(lemma) && governor is { IsPerfect: true, Form: VerbForm.Past } && sentence.Is(governor.First, "had")) return Actuality.Hypothetical;
        if (VerbClasses.Plan.Contains(lemma)) return outer is Actuality.Happened or Actuality.Planned ? Actuality.Planned : outer == Actuality.Advocated ? outer : Actuality.Denied;
        if (VerbClasses.Advocate.Contains(lemma) || (lemma.Lower == "call" && sentence.Lower(governor.End) is "for" or "on" or "upon")) return outer is Actuality.Happened or Actuality.Advocated ? Actuality.Advocated : Actuality.Hypothetical;
        if (VerbClasses.Want.Contains(lemma)) return Actuality.Hypothetical;
        if (inner is not null && VerbClasses.Motion.Contains(lemma)) return outer is Actuality.Happened or Actuality.Planned ? Actuality.Planned : outer;
        if (inner is null || VerbClasses.Aspect.Contains(lemma)) return outer;
        if (lemma.Lower == "be" && inner is { IsPerfect: true }) return Actuality.Denied;

        // "is to visit" is a plan, "is among the first leaders to visit" leaves it open.
        if (lemma.Lower == "be" && inner is not null && !FollowsDirectly(sentence, governor, inner)) return Actuality.Hypothetical;
        if (lemma.Lower == "be") return outer == Actuality.Happened ? Actuality.Planned : outer;
        if (lemma.Lower == "sit") return outer;
        return outer is Actuality.Happened or Actuality.Planned ? Actuality.Hypothetical : outer;
    }

    private static bool FollowsDirectly(Sentence sentence, VerbGroup governor, VerbGroup inner)
    {
        var at = governor.End;
        while (at < inner.First && (VerbFinder.IsAdverb(sentence, at) || sentence.Tokens[at].Kind == TokenKind.Comma)) at++;
        return at == inner.First || inner.Form != VerbForm.Infinitive;
    }

    private static bool HasYet(Sentence sentence, int from, int end)
    {
        for (var i = from - 1; i < end; i++)
        {
            if (sentence.Lower(i) is "yet") return true;
        }

        return false;
    }

    /// <summary>"plans to", "willingness to", "efforts to", "refusal to", "agreement to".</summary>
    private static Actuality? NounBefore(Sentence sentence, VerbGroup verb)
    {
        var told = OfNoun(sentence.Lower(verb.First - 1));

        // "accepted an invitation to visit" is a plan.
        if (sentence.Is(verb.First - 1, "invitation") && sentence.VerbBefore(verb.First) is { Lemma: "accept", IsNegated: false } accepted && Of(sentence, accepted) == Actuality.Happened) return Actuality.Agreed;
        if (told != Actuality.Planned) return told;

        // "welcomed the decision to restore it": another's decision.
        if (sentence.Is(verb.First - 1, "decision") && sentence.VerbBefore(verb.First) is not { Lemma: "announce" or "make" or "take" or "confirm" or "reveal" or "disclose" or "reach" }) return Actuality.Hypothetical;

        // "has no plans to visit", "scrapped plans to meet".
        if (sentence.Is(verb.First - 2, "no")) return Actuality.Denied;
        var above = sentence.VerbBefore(verb.First);
        return above is not null && (above.IsNegated || VerbClasses.Cancel.Contains(above.Base) || above.Lemma is "drop" or "deny" or "shelve") ? Actuality.Denied : told;
    }

    private static Actuality? OfNoun(string noun) => noun switch
    {
        "plan" or "plans" or "decision" or "intention" or "intentions" or "arrangements" or "preparations" => Actuality.Planned,
        "agreement" or "consent" or "pledge" or "promise" or "deal" => Actuality.Agreed,
        "readiness" or "willingness" or "commitment" or "interest" => Actuality.Willing,
        "refusal" or "reluctance" or "unwillingness" => Actuality.Refused,
        "failure" or "inability" => Actuality.Denied,
        "proposal" or "proposals" or "call" or "calls" or "need" or "appeal" or "demand" or "demands" or "suggestion" or "request" or "initiative" => Actuality.Advocated,
        "effort" or "efforts" or "attempt" or "attempts" or "bid" or "chance" or "opportunity" or "way" or "ability" or "desire" or "wish" or "hope" or "hopes" or "invitation" or "offer" or "time" or "ways" or "order"
            or "potential" or "intent" or "move" or "moves" or "push" or "urgency" or "responsibility" => Actuality.Hypothetical,
        _ => null,
    };

    /// <summary>"is likely to", "is due to", "is ready to".</summary>
    private static Actuality? AdjectiveBefore(Sentence sentence, VerbGroup verb) => sentence.Lower(verb.First - 1) switch
    {
        "due" or "scheduled" or "slated" or "set" or "poised" or "expected" when IsNegated(sentence, verb) => Actuality.Denied,
        "supposed" => Actuality.Hypothetical,
        "due" or "scheduled" or "slated" or "set" or "poised" or "expected" => Actuality.Planned,
        "likely" or "ready" or "willing" or "able" or "prepared" or "open" or "eager" or "keen" or "free" or "unlikely" or "possible" or "important" or "necessary" or "essential" or "crucial" => Actuality.Hypothetical,
        "unwilling" or "reluctant" or "unable" => Actuality.Refused,
        _ => null,
    };

    /// <summary>"was due to meet", "had been expected to visit": a plan of the past, of which only the rest of the text tells what came of it.</summary>
    public static bool IsPastPlan(Sentence sentence, VerbGroup verb) =>
        verb.Form == VerbForm.Infinitive && Subjects.Governor(sentence, verb) is { Form: VerbForm.Past } plan && (plan.Lemma == "be" || plan.IsPassive || plan.IsPerfect);

    private static bool IsNegated(Sentence sentence, VerbGroup inner) => sentence.VerbBefore(inner.First) is { IsNegated: true };

    private static Actuality Gerund(Sentence sentence, VerbGroup verb, int depth)
    {
        var before = sentence.Lower(verb.First - 1);
        var consents = before == "to" && Subjects.Governor(sentence, verb) is { } consenting && VerbClasses.Agree.Contains(consenting.Base);
        if (before == "from" && Subjects.Governor(sentence, verb) is { Lemma: "prevent" or "bar" or "ban" or "stop" or "block" or "keep" or "discourage" or "dissuade" or "prohibit" or "refrain" or "abstain" or "hinder" or "exclude" })
            return Actuality.Denied;
        if (before is "before" or "without" or "for" or "about" or "against" or "of" or "instead" or "despite" or "to" && !consents) return before == "without" ? Actuality.Denied : Actuality.Hypothetical;
        if (Subjects.Governor(sentence, verb) is not { } governor)
        {
            return sentence.FiniteVerbFrom(verb.First + 1) is { } main ? Of(sentence, main, depth + 1) : Actuality.Hypothetical;
        }

        var outer = Of(sentence, governor, depth + 1);

        // Right after a verb the gerund is its object ("suggested meeting"); further off it goes with it (", meeting Xi").
        var isObject = governor.End == verb.First || (governor.Lemma == "rule" && sentence.Is(governor.End, "out")) || sentence.Lower(verb.First - 1) is "on" || consents;
        return isObject ? Under(sentence, governor, outer, verb) : outer is Actuality.Agreed or Actuality.Withheld ? Actuality.Hypothetical : outer;
    }

    public static bool IsConditional(Sentence sentence, VerbGroup verb)
    {
        for (var i = verb.First - 1; i >= 0; i--)
        {
            var token = sentence.Tokens[i];
            if (token.Kind is TokenKind.Break || (token.Kind == TokenKind.Comma && sentence.FiniteVerbBefore(i) is not null)) return false;
            if (token.Lower is "had" or "were" or "should" && IsInverted(sentence, i)) return true;
            if (token.Lower is "if" or "unless" or "whether" or "until" or "lest" && sentence.MentionAt(i) is null) return !(token.Lower == "until" && sentence.Verbs.All(v => v.First < i || v.First >= verb.First));
            if (token.Lower is "that" or "who" or "which" or "while" or "when" or "as" or "after" or "because") return false;
        }

        return false;
    }

    /// <summary>"Had Macron met Putin, …", "Were Lithuania to agree, …": a condition without "if".</summary>
    private static bool IsInverted(Sentence sentence, int i) =>
        (i == 0 || sentence.Tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Break or TokenKind.Quote) && sentence.MentionAt(i + 1) is { Kind: not MentionKind.Adjective } && !sentence.Tokens[^1].Text.EndsWith('?');

    /// <summary>"will hold talks only if the shelling stops".</summary>
    private static bool IsMadeConditional(Sentence sentence, VerbGroup verb)
    {
        if (verb.Form is not (VerbForm.Future or VerbForm.Modal)) return false;
        for (var i = verb.End; i < sentence.Tokens.Length; i++)
        {
            if (sentence.Tokens[i].Kind is TokenKind.Break or TokenKind.Stop || sentence.VerbAt(i) is { IsFinite: true }) return false;
            if (sentence.Lower(i) is "if" or "unless" or "provided") return true;
        }

        return false;
    }

    /// <summary>The words that can tell that what follows is false.</summary>
    internal static readonly WordList OpensFalseReport = WordList.Of("wrongly mistakenly erroneously incorrectly falsely untrue false wrong baseless incorrect no that");

    /// <summary>"Reports that A met B are false", "wrongly stated that A met B".</summary>
    public static bool IsFalseReport(Sentence sentence, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (!OpensFalseReport.Contains(sentence.Word(i))) continue;
            if (sentence.Lower(i) is "wrongly" or "mistakenly" or "erroneously" or "incorrectly" or "falsely") return true;
            if (sentence.Lower(i) is "untrue" or "false" or "wrong" or "baseless" or "incorrect" && sentence.Is(i + 1, "that")) return true;
            if (sentence.Lower(i) is "no" && sentence.Lower(i + 1) is "truth" or "basis" && at > i + 1) return true;
            if (!sentence.Is(i, "that") || sentence.Lower(i - 1) is not ("reports" or "report" or "claims" or "claim" or "rumours" or "rumors" or "allegations" or "suggestions" or "assertions" or "stories" or "information" or "speculation")) continue;
            if (sentence.Tokens.Skip(at).Any(t => FalseWords.Contains(t.Word))) return true;
        }

        return false;
    }

    /// <summary>"Reports that A met B could not be confirmed": left open.</summary>
    public static bool IsUnconfirmed(Sentence sentence, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (sentence.Lower(i) is not ("reports" or "report" or "claims" or "claim" or "rumours" or "rumors" or "allegations")) continue;
            if (sentence.Lower(i - 1) is "unconfirmed" or "unverified" || sentence.Verbs.Any(v => v.First > at && v.Lemma is "confirm" or "verify" && (v.IsNegated || v.Form == VerbForm.Modal))) return true;
        }

        if (WithholdsComment(sentence, at)) return true;

        // "Newspapers had reported that A would receive B": what follows will tell whether it was so.
        return sentence.Verbs.Any(v => v.First < at && v is { Lemma: "report", IsPerfect: true, Form: VerbForm.Past });
    }

    /// <summary>"had no comment on reports that A met B", "declined to confirm that", "would not comment on": left open.</summary>
    private static bool WithholdsComment(Sentence sentence, int at)
    {
        for (var i = 0; i + 1 < at; i++)
        {
            if (sentence.Lower(i) is "comment" && sentence.Lower(i + 1) is "on" or "about") return true;
        }

        return sentence.Verbs.Any(v => v.First < at && v.Lemma is "confirm" or "verify" && (v.IsNegated || (v.Form == VerbForm.Infinitive && sentence.VerbBefore(v.First) is { Lemma: "decline" or "refuse" or "fail" })));
    }

    /// <summary>A verb before that denies what the clause says: "denied that he met", "dismissed reports that".</summary>
    private static Actuality? Reported(Sentence sentence, VerbGroup verb)
    {
        if (IsFalseReport(sentence, verb.Head)) return Actuality.Denied;
        if (IsUnconfirmed(sentence, verb.First)) return Actuality.Hypothetical;
        foreach (var other in sentence.Verbs)
        {
            if (other.First >= verb.First) break;
            if (!VerbClasses.Deny.Contains(other.Base) || other.IsNegated || !other.IsFinite) continue;
            for (var i = other.End; i < verb.First; i++)
            {
                if (sentence.Lower(i) is "that" or "reports" or "claims" or "rumours" or "rumors" or "allegations" or "having") return Actuality.Denied;
            }
        }

        return null;
    }
}
