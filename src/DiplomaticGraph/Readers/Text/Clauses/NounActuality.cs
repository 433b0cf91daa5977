namespace DiplomaticGraph.Readers.Text;

/// <summary>Tells whether the event that a noun names took place: from the words before it and the verb it hangs on.</summary>
internal static class NounActuality
{
    private static readonly string[] PlannedWords = ["planned", "upcoming", "scheduled", "anticipated", "expected", "forthcoming", "next", "coming", "proposed", "intended", "long-awaited", "looming"];
    private static readonly string[] OpenWords = ["future", "possible", "potential", "prospective", "hypothetical", "suggested", "likely", "eventual", "requested", "any", "enhanced", "more", "further", "increased", "greater", "renewed", "regular", "continued", "additional", "such"];

    /// <summary>What a noun before "of", "for", "to" or "on" makes of the event: the prospect of talks, an invitation to a summit.</summary>
    internal static readonly WordList OpenNouns = WordList.Of(
    [
        "prospect", "prospects", "possibility", "hope", "hopes", "idea", "offer", "offers", "call", "calls", "need", "invitation", "proposal", "proposals", "request", "appeal", "chance", "chances",
        "importance", "date", "conditions", "venue", "lack", "absence", "basis", "demand", "demands", "desire", "value", "readiness", "willingness", "openness", "resumption", "ways", "road", "path", "way", "role", "case",
        "opportunity", "opportunities", "end", "suspension", "collapse", "breakdown", "termination", "failure", "time", "agenda", "framework", "return", "support", "urgency", "necessity", "option", "avenues", "room", "space",
    ]);

    internal static readonly WordList PlanNouns = WordList.Of(["plan", "plans", "preparation", "preparations", "arrangements", "schedule", "announcement", "eve"]);

    /// <summary>"talks on the meeting": what is talked about may still be ahead.</summary>
    internal static readonly WordList SpeechNouns = WordList.Of(
    [
        "talks", "talk", "discussion", "discussions", "conversation", "conversations", "consultation", "consultations", "dialogue", "views", "opinions", "debate", "deliberations", "negotiations", "questions", "speculation",
        "agreement", "understanding", "decision", "details", "note",
    ]);

    private static readonly string[] PastWords = ["last", "recent", "previous", "earlier", "yesterday", "latest", "historic", "first"];

    /// <summary>Words that make it a series: plans for one, and the end of one, tell of no single contact.</summary>
    private static readonly string[] SeriesWords = ["annual", "yearly", "regular", "biannual", "biennial", "monthly", "quarterly", "weekly", "periodic", "frequent"];

    /// <summary>"a meeting is possible", "was not ready", "is on the agenda": what a noun of event may be without taking place.</summary>
    internal static readonly WordList OpenPredicates = WordList.Of(
    [
        "possible", "impossible", "likely", "unlikely", "ready", "premature", "needed", "necessary", "important", "essential", "crucial", "vital", "urgent", "conceivable", "probable", "desirable", "unnecessary", "useless",
        "pointless", "unthinkable", "in", "on", "off", "under", "up", "out", "uncertain", "unclear", "certain", "inevitable", "imminent", "overdue", "welcome", "dependent", "conditional", "contingent", "better", "best", "preferable", "key",
    ]);

    internal static readonly WordList CancelNouns = WordList.Of(["cancellation", "cancelation"]);

    public static Actuality? Of(Sentence sentence, NounPhrase phrase)
    {
        if (sentence.Tokens[^1].Text.EndsWith('?')) return null;
        if (Actualities.IsFalseReport(sentence, phrase.Head)) return Actuality.Denied;
        if (Actualities.IsUnconfirmed(sentence, phrase.First)) return null;
        if (phrase.Words.Contains("no")) return phrase.Light is { Lemma: "hold" or "have" or "be" } || phrase.Predicate is not null ? Actuality.Denied : null;
        if (phrase.Words.Overlaps(["cancelled", "canceled", "aborted", "abortive"])) return Actuality.Denied;
        if (sentence.Block.Kind == BlockKind.Heading && phrase.Light is null && sentence.VerbAt(phrase.End) is { IsNegated: false, Form: VerbForm.Participle or VerbForm.Past } told)
        {
            // "PM's dash to Berlin axed": the verb of a headline.
            if (EventFates.CameToNothing(sentence, told)) return Actuality.Denied;
            if (EventFates.IsPutOff(sentence, told)) return Actuality.Postponed;
        }

        if (phrase.Words.Overlaps(SeriesWords)) return OfSeries(sentence, phrase);
        if (phrase.Words.Contains("postponed")) return Actuality.Postponed;
        var planned = phrase.Words.Overlaps(PlannedWords);
        var open = phrase.Words.Overlaps(OpenWords);
        var isDefinite = phrase.IsDefinite(sentence);
        if (phrase.Light is { } verb) return Under(sentence, verb, phrase, planned, open, isDefinite);
        if (planned)
        {
            return phrase.Predicate is not { } fate ? Actuality.Planned
                : fate.IsNegated || EventFates.CameToNothing(sentence, fate) ? Actuality.Denied
                : EventFates.IsPutOff(sentence, fate) ? Actuality.Postponed : Actuality.Planned;
        }

        if (phrase.IsAfterPreposition) return AfterPreposition(sentence, phrase, isDefinite, open);
        if (phrase.Predicate is { } predicate) return AsSubject(sentence, predicate, open, isDefinite);
        if (sentence.Block.Kind == BlockKind.Heading && sentence.Word(phrase.First - 1).Is(WordClass.Verb)) return null;
        return open || sentence.Block.Kind is BlockKind.ListItem or BlockKind.TableRow ? null
            : sentence.Block.Kind == BlockKind.Heading || isDefinite ? Actuality.Happened : null;
    }

    /// <summary>"held the annual consultations" is a contact; "plans for annual consultations" and "scrapped the annual consultations" are about the series.</summary>
    private static Actuality? OfSeries(Sentence sentence, NounPhrase phrase)
    {
        var verb = phrase.Light ?? phrase.Predicate;
        return verb is not null && VerbClasses.Light.Contains(verb.Base) && !VerbClasses.Aspect.Contains(verb.Base) && Actualities.Of(sentence, verb) is Actuality.Happened or Actuality.Planned
            ? Actualities.Of(sentence, verb) : null;
    }

    private static Actuality? Under(Sentence sentence, VerbGroup verb, NounPhrase phrase, bool planned, bool open, bool isDefinite)
    {
        var outer = Actualities.Of(sentence, verb);
        if (VerbClasses.Cancel.Contains(verb.Base) || (verb.Lemma == "call" && sentence.Lower(verb.End) is "off") || (verb.Lemma == "rule" && sentence.Is(verb.End, "out"))) return outer is Actuality.Happened ? Actuality.Denied : null;
        if (verb.Lemma == "be" && phrase is { Preposition: "on", IsStay: true }) return outer is Actuality.Happened or Actuality.Planned ? outer : null;
        if (verb.Lemma is "suspend" or "freeze" or "halt" or "terminate" or "withdraw" or "quit" or "interrupt" or "discontinue" or "leave") return null;
        if (EventFates.IsPutOff(sentence, verb)) return outer is Actuality.Happened ? Actuality.Postponed : null;
        if (VerbClasses.Light.Contains(verb.Base) || VerbClasses.Frame.Contains(verb.Base))
        {
            // "will conclude his visit": it is going on.
            if (outer == Actuality.Planned && verb.Lemma is "conclude" or "finish" or "end" or "wrap" or "complete" or "close" or "continue") return null;
            if (planned && outer == Actuality.Happened) return Actuality.Planned;
            return outer == Actuality.Happened && open && VerbClasses.Frame.Contains(verb.Base) ? null : outer;
        }

        var under = Actualities.Under(sentence, verb, outer);
        if (planned) return Actuality.Planned;
        if (under != outer) return under;
        return outer == Actuality.Happened && (isDefinite || verb.Lemma is "describe") && !open ? Actuality.Happened : null;
    }

    /// <summary>"was in Paris" and "was on Monday" tell of a meeting; "is in the works" and "is not on the cards" do not.</summary>
    private static bool IsOpenPredicate(Sentence sentence, int at)
    {
        while (at < sentence.Tokens.Length && (VerbFinder.IsAdverb(sentence, at) || sentence.Tokens[at].Kind == TokenKind.Quote) && !OpenPredicates.Contains(sentence.Word(at))) at++;
        if (!OpenPredicates.Contains(sentence.Word(at))) return false;
        return sentence.Lower(at) is not ("in" or "on" or "under" or "off" or "out" or "up") || (!(at + 1 < sentence.Tokens.Length && sentence.Tokens[at + 1].IsCapitalised) && sentence.MentionAt(at + 1) is null && !sentence.Times.Exists(t => t.First == at + 1));
    }

    /// <summary>"The talk with B is expected to strain relations": expected of it, not that it takes place.</summary>
    private static bool IsConsequence(Sentence sentence, VerbGroup verb) =>
        sentence.VerbAt(verb.End) is { Form: VerbForm.Infinitive, IsPassive: false, Lemma: not ("take" or "be" or "begin" or "start" or "last" or "focus" or "cover" or "address" or "include" or "discuss" or "continue" or "resume" or "open" or "run" or "touch" or "deal" or "occur" or "happen" or "conclude") };

    private static Actuality? AfterPreposition(Sentence sentence, NounPhrase phrase, bool isDefinite, bool open)
    {
        var before = phrase.First - 2;
        while (before >= 0 && sentence.Lower(before) is "a" or "the") before--;
        var noun = before >= 0 ? sentence.Lower(before) : "";
        if (CancelNouns.Contains(noun)) return Actuality.Denied;
        if (noun is "postponement") return Actuality.Postponed;
        if (EventFates.OfReports(sentence, before) is { } report) return report == Actuality.Denied ? report : null;
        if (EventFates.OfStayingAway(sentence, phrase) is { } away) return away;
        if (EventFates.IsPreparedFor(sentence, phrase)) return open ? null : Actuality.Planned;
        switch (phrase.Preposition)
        {
            case "ahead" or "before" or "until":
                return Actuality.Planned;
            case "of" when noun is "ahead":
                return Actuality.Planned;
            // "arrived for a five-day visit": the visit that the verb tells already.
            case "for" when phrase.IsStay && sentence.Verbs.Any(v => VerbClasses.Motion.Contains(v.Base) && v.First < phrase.First):
                return null;
            case "for" when noun.Length > 0 && sentence.Verbs.Any(v => VerbClasses.Motion.Contains(v.Base) && v.First < phrase.First && Actualities.Of(sentence, v) is Actuality.Happened or Actuality.Planned) && !OpenNouns.Contains(noun):
                return Actuality.Planned;
            case "for" when PlanNouns.Contains(noun) && IsNone(sentence, before):
                return Actuality.Denied;
            case "for" or "towards" or "toward" or "about" or "without" or "despite":
                return PlanNouns.Contains(noun) ? EventFates.OfPlanFor(sentence, phrase) : null;
            case "on" or "about" or "over" or "regarding" or "concerning" when SpeechNouns.Contains(noun) && !phrase.Words.Overlaps(PastWords):
                return null;
            case "in" when noun is "mediation" or "role" or "involvement" or "participation" or "inclusion" or "interest":
                return null;
            case "of" or "to" or "on" when OpenNouns.Contains(noun):
                return null;
            case "of" or "to" or "on" when PlanNouns.Contains(noun):
                return Actuality.Planned;
            case "from" when sentence.VerbBefore(phrase.First) is { Lemma: "withdraw" or "exclude" or "walk" or "pull" or "retreat" or "bar" }:
                return null;
            case "on" when phrase.IsStay:
                return Clause(sentence, phrase);
            case "of" or "to" or "on":
                return isDefinite && !open ? Clause(sentence, phrase) : null;
            default:
                return open && !isDefinite ? null : Clause(sentence, phrase);
        }
    }

    /// <summary>"no concrete plans for talks".</summary>
    private static bool IsNone(Sentence sentence, int noun)
    {
        for (var i = noun - 1; i >= 0 && i > noun - 4; i--)
        {
            if (sentence.Is(i, "no")) return true;
        }

        return false;
    }

    /// <summary>"after talks with B, A will travel": the talks are as real as the past allows; "during a visit next week" is planned with its clause.</summary>
    private static Actuality? Clause(Sentence sentence, NounPhrase phrase)
    {
        if (phrase.Preposition is "since" or "following") return Actuality.Happened;
        var verb = sentence.FiniteVerbBefore(phrase.First) ?? sentence.FiniteVerbFrom(phrase.End);
        if (verb is null) return Actuality.Happened;
        var outer = Actualities.Of(sentence, verb);
        return outer switch
        {
            Actuality.Planned => phrase.Preposition == "after" ? null : Actuality.Planned,
            Actuality.Hypothetical when verb.Form == VerbForm.Modal => null,
            _ => Actuality.Happened,
        };
    }

    private static Actuality? AsSubject(Sentence sentence, VerbGroup verb, bool open, bool isDefinite)
    {
        var outer = Actualities.Of(sentence, verb);
        if (EventFates.CameToNothing(sentence, verb)) return outer == Actuality.Happened ? Actuality.Denied : null;

        // "The visit begins on Friday", "talks were due to start": still ahead.
        if (verb is { Form: VerbForm.Present, IsPassive: false, IsPerfect: false, Lemma: "begin" or "start" or "open" or "take" or "commence" }) return Actuality.Planned;
        if (verb.Lemma == "be" && sentence.Lower(verb.End) is "due" or "scheduled" or "set" or "slated") return verb.IsNegated ? Actuality.Denied : Actuality.Planned;
        if (verb.Lemma == "be" && !verb.IsPassive && (verb.IsNegated || IsOpenPredicate(sentence, verb.End))) return null;
        if (verb.Lemma == "be" && IsUnknownParticiple(sentence, verb.End)) return null;
        if (EventFates.IsPutOff(sentence, verb)) return outer == Actuality.Happened ? Actuality.Postponed : null;
        if (sentence.FiniteVerbBefore(verb.First) is { } above && VerbClasses.Want.Contains(above.Base)) return null;
        if (verb.Lemma is "suspend" or "freeze" or "halt" or "resume" or "restart" or "stall" or "collapse" or "interrupt" or "depend" or "require") return null;
        if (verb.IsPassive && VerbClasses.Plan.Contains(verb.Base) && IsConsequence(sentence, verb)) return null;
        if (verb.IsPassive && VerbClasses.Plan.Contains(verb.Base)) return outer == Actuality.Happened ? Actuality.Planned : null;
        if (verb.IsPassive && (VerbClasses.Advocate.Contains(verb.Base) || VerbClasses.Want.Contains(verb.Base))) return null;
        if (outer is Actuality.Denied) return EventFates.TellsOfHappening(sentence, verb) ? Actuality.Denied : Actuality.Happened;
        if (outer is Actuality.Planned) return Actuality.Planned;
        if (verb.Form == VerbForm.Modal || open || (outer == Actuality.Hypothetical && verb.Form != VerbForm.Present)) return null;
        if (verb is { Form: VerbForm.Present, IsPassive: false, IsPerfect: false } && !isDefinite) return null;
        return Actuality.Happened;
    }

    /// <summary>"has been prorogued": what became of it stands in a verb that is not known.</summary>
    private static bool IsUnknownParticiple(Sentence sentence, int at)
    {
        while (at < sentence.Tokens.Length && VerbFinder.IsAdverb(sentence, at)) at++;
        return sentence.Lower(at).EndsWith("ed", StringComparison.Ordinal) && sentence.Word(at).Classes == WordClass.None && sentence.MentionAt(at) is null;
    }
}
