namespace DiplomaticGraph.Readers.Text;

/// <summary>Reads acts without a verb of stance: done ("released"), announced ("will release"), refused ("will not release") or told another ("must release").</summary>
internal static class DeedReading
{
    public static Position? Of(Sentence sentence, VerbGroup verb)
    {
        var end = Complement.EndOf(sentence, verb.End);
        if (verb is { Form: VerbForm.Modal, Modal: "must" or "should", IsPassive: false, IsNegated: false }) return Told(sentence, verb, end);
        if (verb.Form is VerbForm.Participle || StanceOf(sentence, verb) is not { } stance) return null;
        var act = ActLexicon.OfVerb(sentence, verb.Lemma, verb.End, end);
        if (act is null || CameoCode.Of(stance, act) is not { } code) return null;
        if (act.Name == "meet" || (stance == Stance.Done && act.Name == "mediate")) return null;

        var actor = verb.IsPassive ? Agent(sentence, verb, end) : PositionActors.Of(sentence, Outer(sentence, verb)) ?? OfSayer(sentence, verb);
        if (actor is null || IsVerbal(verb, act, actor)) return null;
        var own = PositionActors.States(actor);
        if (PositionActors.IsAboutOwn(sentence, verb, own)) return null;
        var target = verb.IsPassive ? Patient(sentence, verb, own) : Targets.Find(sentence, verb.End, end, own, placesToo: !IsViolent(act, stance) && PositionActors.CanBePlace(own, act));
        if (PositionActors.IsAmongThemselves(own, act)) target = null;
        if (target is null && (own.Count < 2 || !act.IsMutual)) return null;
        return new Position(actor, target, code, StanceReading.Name(stance, act), (verb.First, verb.End)) { Act = act, IsAnnounced = stance == Stance.Intent && (act.IsHostile || verb.Form == VerbForm.Infinitive) };
    }

    /// <summary>"Khrushchev attacked Kennedy": with words.</summary>
    private static bool IsVerbal(VerbGroup verb, Act act, Argument actor) =>
        act.Name == "attack" && verb.Lemma is "attack" or "strike" or "fire" or "shoot" or "clash" && actor.Parties.Any(p => p.IsOfficial);

    /// <summary>Where a blow falls is no party to it: "struck a building in Beirut".</summary>
    private static bool IsViolent(Act act, Stance stance) => stance == Stance.Done && act.Done[..2] is "17" or "18" or "19" or "20";

    private static Stance? StanceOf(Sentence sentence, VerbGroup verb)
    {
        if (IsContinued(sentence, verb, out var outer)) return StanceOf(sentence, outer);

        // "is expected to send": others say so.
        if (verb is { Form: VerbForm.Infinitive, IsNegated: false } && Subjects.Governor(sentence, verb) is { IsNegated: false, Form: VerbForm.Present } governor && governor.End == verb.First
            && (governor is { IsPassive: true, Lemma: "expect" or "schedule" or "set" or "slate" } || (governor.Lemma == "be" && sentence.Lower(verb.First - 1) is "due" or "expected" or "scheduled" or "set"))) return Stance.Intent;
        return verb switch
        {
            { Form: VerbForm.Past, IsNegated: false } => Stance.Done,
            { Form: VerbForm.Present, IsNegated: false } when verb.IsPerfect || verb.IsProgressive || verb.IsPassive || sentence.Block.Kind == BlockKind.Heading => Stance.Done,
            { Form: VerbForm.Future } or { Form: VerbForm.Modal, Modal: "would" or "'d" } when !verb.IsPassive && !IsHoped(sentence, verb) => verb.IsNegated ? Stance.Reject : IsSaid(sentence, verb) || verb.Form == VerbForm.Future ? Stance.Intent : null,
            _ => null,
        };
    }

    /// <summary>"continued to send", "began withdrawing".</summary>
    private static bool IsContinued(Sentence sentence, VerbGroup verb, out VerbGroup outer)
    {
        outer = verb;
        if (verb.Form is not (VerbForm.Infinitive or VerbForm.Gerund)) return false;
        if (Subjects.Governor(sentence, verb) is not { } governor || !VerbClasses.Aspect.Contains(governor.Base) || verb.First > governor.End + 1) return false;
        outer = governor;
        return true;
    }

    private static VerbGroup Outer(Sentence sentence, VerbGroup verb) => IsContinued(sentence, verb, out var outer) ? outer : verb;

    /// <summary>"he hopes that B will start": nobody's intention.</summary>
    private static bool IsHoped(Sentence sentence, VerbGroup verb) =>
        sentence.FiniteVerbBefore(verb.First) is { Lemma: "hope" or "wish" or "doubt" or "expect" or "fear" or "believe" or "think" or "want" or "predict" };

    public static bool IsSaid(Sentence sentence, VerbGroup verb) => Sayer(sentence, verb) is not null;

    private static VerbGroup? Sayer(Sentence sentence, VerbGroup verb) =>
        sentence.FiniteVerbBefore(verb.First) is { } above && VerbClasses.Say.Contains(above.Base) ? above : null;

    /// <summary>"A said that B must withdraw": told by who speaks.</summary>
    private static Position? Told(Sentence sentence, VerbGroup verb, int end)
    {
        if (Sayer(sentence, verb) is not { } sayer || PositionActors.Of(sentence, sayer) is not { } actor) return null;
        var own = PositionActors.States(actor);
        var addressed = Subjects.Of(sentence, verb)?.Mentions[0] ?? sentence.Mentions.FirstOrDefault(m => m.First >= sayer.End && m.End <= verb.First && m is { IsPossessive: false, Kind: not MentionKind.Adjective });
        if (addressed is null || addressed.Parties.Any(p => own.Contains(p.State)) || !Targets.IsOther(addressed, own) || Targets.Of(sentence, addressed, own) is not { } target) return null;
        var act = ActLexicon.OfVerb(sentence, verb.Lemma, verb.End, end) ?? ActLexicon.OfNouns(sentence, verb.End, end);
        var stance = verb.Modal == "must" ? Stance.Demand : Stance.Appeal;
        return CameoCode.Of(stance, act) is { } code ? new Position(actor, target, code, StanceReading.Name(stance, act), (verb.First, verb.End)) : null;
    }

    /// <summary>"they said they would boycott": who says so.</summary>
    private static Argument? OfSayer(Sentence sentence, VerbGroup verb) =>
        sentence.Lower(verb.First - 1) is "they" or "it" or "he" or "she" && Sayer(sentence, verb) is { } sayer ? PositionActors.Of(sentence, sayer) : null;

    private static Argument? Agent(Sentence sentence, VerbGroup verb, int end)
    {
        var agent = Arguments.Prepositions(sentence, verb.End, end).FirstOrDefault(p => p.Preposition == "by").Argument;
        return agent is not null && PositionActors.IsActor(agent) ? agent : null;
    }

    private static Target? Patient(Sentence sentence, VerbGroup verb, IReadOnlyCollection<EntityId> own) =>
        Subjects.Of(sentence, verb) is { } subject ? Targets.Of(sentence, subject.Mentions[0], own) : null;
}
