namespace DiplomaticGraph.Readers.Text;

/// <summary>Reads what a verb of stance governs: "demanded that B release the crew", "rejected B's offer of talks".</summary>
internal static class StanceReading
{
    public static Position? Of(Sentence sentence, VerbGroup verb, ReadingContext context)
    {
        if (Stances.Of(sentence, verb) is not var (stance, from) || !IsTaken(sentence, verb)) return null;
        if (PositionActors.Of(sentence, verb) is not { } actor) return null;
        var own = PositionActors.States(actor);
        var complement = Complement.After(sentence, verb, from);
        var inner = Inner(sentence, complement);
        if (inner is { IsNegated: true } || (inner is not null && stance is Stance.Appeal or Stance.Demand && !IsWished(verb, inner))) return null;
        if (stance == Stance.Reject && inner is not null && (verb.Lemma == "deny" || VerbClasses.Say.Contains(inner.Base) || inner.Lemma is "answer" or "elaborate" or "speculate")) return null;

        // "called on the prime minister at his residence" is a visit.
        if (verb.Lemma == "call" && sentence.Lower(from - 1) is "on" or "upon" && inner is not { Form: VerbForm.Infinitive } && !sentence.Tokens[from..complement.End].Any(t => t.Lower == "for")) return null;
        var act = inner is null ? ActLexicon.OfVerb(sentence, verb.Lemma, from, complement.End) ?? ActLexicon.OfNouns(sentence, from, complement.End)
            : ActLexicon.OfVerb(sentence, inner.Lemma, inner.End, complement.End) ?? ActLexicon.OfNouns(sentence, inner.End, complement.End);
        if (stance == Stance.Intent && act is null && (verb.Lemma is "announce" or "decide" or "accept" or "approve" or "plan" or "intend" or "vow" or "swear" or "vote" or "volunteer" || inner is null && verb.Lemma is not ("agree" or "offer" or "promise" or "pledge"))) return null;
        if (stance == Stance.Intent && inner is { Form: VerbForm.Past or VerbForm.Present } or { Form: VerbForm.Modal, Modal: not ("would" or "should" or "must" or "shall") }) return null;
        // "wants B to act" asks B; "wanted relations with B to improve" asks nobody.
        if (verb.Lemma == "want" && Arguments.After(sentence, from) is null) return null;

        // "announced that B would visit C": B's intention. "A and his guest agreed": with each other, whoever the guest is.
        if (stance == Stance.Intent && inner is { Form: VerbForm.Modal or VerbForm.Future } && Subjects.Of(sentence, inner) is { } other && !other.Parties.Any(p => actor.Parties.Contains(p) || own.Contains(p.State))) return null;
        if (stance == Stance.Intent && verb.Lemma == "agree" && own.Count < 2 && actor.Parties.Count() > 1) return null;
        if (stance == Stance.Reject && verb.Lemma is "deny" or "dismiss" or "ignore" && act is null && (inner is not null || Wishes.Find(sentence, from, complement.End) < 0)) return null;
        if (verb.Lemma == "announce" && inner is null) stance = Stance.Done;
        if (CameoCode.Of(stance, act) is not { } code) return null;

        var target = Target(sentence, stance, act, verb, complement with { Verb = inner }, own);
        if (target is null && stance is Stance.Threat or Stance.Intent) target = Condition(sentence, complement.End, own);

        // "In talks with B, A called for …": those whom it speaks to.
        if (target is null && stance is Stance.Appeal or Stance.Demand && verb.Lemma == "call" && inner is null && VerbRuleMatcher.Interlocutor(context, [.. actor.Parties], sentence) is { Count: > 0 } interlocutors) target = new Target(null, interlocutors);
        if (stance == Stance.Intent && PositionActors.IsAmongThemselves(own, act)) target = null;

        // Sides agree with each other on whatever is friendly; what else they intend is meant for each other only where it can be.
        if (target is null && (own.Count < 2 || stance != Stance.Intent || act is { IsHostile: true } || (act is { IsMutual: false } && verb.Lemma != "agree"))) return null;
        return new Position(actor, target, code, Name(stance, act), (verb.First, inner?.End ?? Math.Max(from, verb.End))) { Inner = inner, Act = act, IsAnnounced = stance == Stance.Intent && act is { IsHostile: true } };
    }

    public static string Name(Stance stance, Act? act) => "position." + stance.ToString().ToLowerInvariant() + (act is null ? "" : "." + act.Name);

    /// <summary>"insisted that he would sign", "sought to end" and "wants to see" ask nobody for anything.</summary>
    private static bool IsWished(VerbGroup verb, VerbGroup inner) => inner switch
    {
        { Form: VerbForm.Past or VerbForm.Future } or { IsPerfect: true } => false,
        { Form: VerbForm.Modal } => inner.Modal is "should" or "must" or "shall",
        { Form: VerbForm.Infinitive } => inner.First > verb.End || verb.Lemma is not ("seek" or "want" or "push" or "press" or "propose"),
        _ => true,
    };

    /// <summary>"agreed to start sending arms": the verb that tells what is done.</summary>
    private static VerbGroup? Inner(Sentence sentence, Complement complement)
    {
        var inner = complement.Verb;
        while (inner is not null && (inner.Lemma is not ("stop" or "cease") && VerbClasses.Aspect.Contains(inner.Base) || inner.Lemma is "be" or "have") && sentence.Verbs.FirstOrDefault(v => v.First >= inner.End && v.First <= inner.End + 1 && v.End <= complement.End) is { Form: VerbForm.Infinitive or VerbForm.Gerund } next) inner = next;
        return inner;
    }

    /// <summary>True where the stance itself was taken: told as past, or as what is so now.</summary>
    private static bool IsTaken(Sentence sentence, VerbGroup verb)
    {
        if (verb.IsNegated || (verb.IsPassive && !Stances.IsAdjective(sentence, verb))) return false;
        return verb.Form switch
        {
            VerbForm.Past => true,
            VerbForm.Present => true,
            VerbForm.Gerund => sentence.Tokens[Math.Max(0, verb.First - 1)].Kind == TokenKind.Comma,
            VerbForm.Modal => verb is { Lemma: "be", Modal: "would" } && DeedReading.IsSaid(sentence, verb),
            _ => false,
        };
    }

    private static Target? Target(Sentence sentence, Stance stance, Act? act, VerbGroup verb, Complement complement, HashSet<EntityId> own)
    {
        if (stance is Stance.Appeal or Stance.Demand)
        {
            var inner = complement.Verb;
            if (Addressee(sentence, verb, complement, own) is { } addressee) return addressee;

            if (inner is null && (sentence.Lower(complement.From - 1) is "on" or "upon" || verb.Lemma is "urge" or "invite" or "implore" or "beg" or "advise" or "encourage" or "want")) return null;

            // "called on the Muslim world to punish B": those who are asked are not read.
            if (inner is { Form: not VerbForm.Gerund } && inner.First > complement.From) return null;
        }
        else if (stance is Stance.Reject && (complement.Verb is null || IsWish(sentence, complement)))
        {
            // "rejected a request from B": whose wish it was.
            if (Owner(sentence, complement, own) is { } owner) return owner;
        }

        var from = complement.Verb?.End ?? complement.From;
        var placesToo = act?.Name != "meet" && PositionActors.CanBePlace(own, act);
        return Targets.Find(sentence, from, complement.End, own, placesToo) ?? (from > complement.From ? Targets.Find(sentence, complement.From, from, own, placesToo) : null);
    }

    /// <summary>"urged B to", "demanded that B", "called on B".</summary>
    private static Target? Addressee(Sentence sentence, VerbGroup verb, Complement complement, HashSet<EntityId> own)
    {
        if (Arguments.After(sentence, complement.From) is { } right && Targets.Of(sentence, right.Mentions[0], own) is { } direct && (complement.Verb is not null || sentence.Is(complement.From - 1, "on") || verb.Lemma is "urge" or "invite" or "ask" or "press" or "implore")) return direct;
        if (complement.Verb is { } inner)
        {
            foreach (var mention in sentence.Mentions)
            {
                if (mention.First >= complement.From && mention.End <= inner.First && Targets.IsOther(mention, own)) return Targets.Of(sentence, mention, own);
            }
        }

        foreach (var brought in Arguments.Prepositions(sentence, complement.From, complement.End))
        {
            if (brought.Preposition is "from" or "of" or "to" or "by" && Targets.Of(sentence, brought.Argument.Mentions[0], own) is { } told) return told;
        }

        return null;
    }

    /// <summary>"rejected B's demand to sever ties", "refused to respond to a demand from B".</summary>
    private static bool IsWish(Sentence sentence, Complement complement)
    {
        var inner = complement.Verb!;
        return Wishes.Find(sentence, complement.From, inner.First) >= 0
            || (inner.Lemma is "respond" or "meet" or "accept" or "heed" or "bow" or "yield" or "answer" or "comply" && Wishes.Find(sentence, inner.End, complement.End) >= 0);
    }

    private static readonly NounSet Wishes = new(["request", "demand", "proposal", "offer", "call", "appeal", "plan", "ultimatum", "invitation", "plea", "bid", "suggestion", "initiative", "claim"]);

    /// <summary>"threatened to stop the talks unless B withdraws": on whom it depends.</summary>
    private static Target? Condition(Sentence sentence, int at, HashSet<EntityId> own) =>
        sentence.Lower(at) is "if" or "unless" or "until" && Arguments.After(sentence, at + 1) is { } subject ? Targets.Of(sentence, subject.Mentions[0], own) : null;

    private static Target? Owner(Sentence sentence, Complement complement, HashSet<EntityId> own)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (mention.First < complement.From || mention.End > complement.End || !Targets.IsOther(mention, own)) continue;
            var before = sentence.Lower(mention.First - 1);
            if (mention.IsPossessive || mention.Kind == MentionKind.Adjective || before is "from" or "by" or "of") return Targets.Of(sentence, mention, own);
        }

        return null;
    }
}
