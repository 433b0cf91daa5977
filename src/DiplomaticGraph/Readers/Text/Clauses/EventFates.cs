namespace DiplomaticGraph.Readers.Text;

/// <summary>What a verb tells of an event that was planned: that it came to nothing, or was put off.</summary>
internal static class EventFates
{
    internal static readonly WordList Reports = WordList.Of("reports report rumours rumors rumour rumor claims claim allegations suggestions speculation stories talk");

    internal static readonly WordList Preparing = WordList.Of("prepare gear ready brace");

    /// <summary>One occasion, which one can stay away from; to leave "talks" is to end them.</summary>
    internal static readonly WordList Occasion = WordList.Of("meeting summit visit trip dinner lunch luncheon breakfast call session encounter audience reception banquet");

    /// <summary>"was cancelled", "was called off", "fell through", "was ruled out", "came to nothing".</summary>
    public static bool CameToNothing(Sentence sentence, VerbGroup verb) =>
        VerbClasses.Cancel.Contains(verb.Base) || (verb.Lemma is "call" && verb.IsPassive && sentence.Is(verb.End, "off")) || (verb.Lemma is "fall" && sentence.Is(verb.End, "through"))
        || (verb.Lemma is "rule" && sentence.Is(verb.End, "out")) || (verb is { Lemma: "drop", IsPassive: true })
        || (verb.Lemma == "come" && sentence.Is(verb.End, "to") && sentence.Lower(verb.End + 1) is "nothing" or "naught");

    /// <summary>"was put off", "has been moved to Friday", "brought forward", "pushed back".</summary>
    public static bool IsPutOff(Sentence sentence, VerbGroup verb) =>
        VerbClasses.Postpone.Contains(verb.Base)
        || (verb.Lemma == "put" && sentence.Lower(verb.End) is "off" or "back")
        || (verb.Lemma == "push" && sentence.Lower(verb.End) is "back")
        || (verb.Lemma == "bring" && sentence.Is(verb.End, "forward"))
        || (verb.Lemma is "move" or "shift" or "push" && (verb.IsPassive || sentence.Times.Exists(t => t.First > verb.End && t.Preposition is "to" or "until" or "from")));

    /// <summary>"did not take place", "will not go ahead", "never materialised": what is said of an event that there was none of.</summary>
    public static bool TellsOfHappening(Sentence sentence, VerbGroup verb) =>
        verb.Lemma is "take" or "hold" or "occur" or "happen" or "materialise" or "materialize" or "proceed" || (verb.Lemma == "go" && sentence.Is(verb.End, "ahead")) || (verb.Lemma == "come" && sentence.Lower(verb.End) is "off" or "about");

    /// <summary>"denied reports of a trip", "dismissed talk of a meeting": null where no reports are told of.</summary>
    public static Actuality? OfReports(Sentence sentence, int noun)
    {
        if (!Reports.Contains(sentence.Word(noun))) return null;
        return sentence.VerbBefore(noun) is { IsNegated: false } verb && (VerbClasses.Deny.Contains(verb.Base) || verb.Lemma is "reject" or "rebut" or "rubbish") && Actualities.Of(sentence, verb) == Actuality.Happened ? Actuality.Denied : Actuality.Hypothetical;
    }

    /// <summary>"pulled out of a meeting", "withdrew from a summit": null where nobody stays away.</summary>
    public static Actuality? OfStayingAway(Sentence sentence, NounPhrase phrase)
    {
        if (phrase.Preposition is not ("of" or "from") || !Occasion.Contains(sentence.Word(phrase.Head)) || sentence.VerbBefore(phrase.First) is not { } verb) return null;
        var stays = phrase.Preposition == "of" ? verb.Lemma is "pull" or "back" or "drop" or "bow" or "opt" && sentence.Is(phrase.First - 2, "out") : verb.Lemma is "withdraw" or "pull";
        return stays && verb.End + 2 >= phrase.First - 1 && Actualities.Of(sentence, verb) == Actuality.Happened ? Actuality.Denied : null;
    }

    /// <summary>"Vienna is preparing for the meeting", "gets ready for talks".</summary>
    public static bool IsPreparedFor(Sentence sentence, NounPhrase phrase) =>
        phrase.Preposition == "for" && sentence.VerbBefore(phrase.First) is { IsNegated: false } verb && phrase.First - verb.End <= 4
        && (Preparing.Contains(verb.Base) || (verb.Lemma is "get" or "make" && sentence.Is(phrase.First - 2, "ready")));

    /// <summary>"Plans for a call fell through": what became of the plan itself.</summary>
    public static Actuality OfPlanFor(Sentence sentence, NounPhrase phrase)
    {
        if (sentence.FiniteVerbFrom(phrase.End) is not { } verb || verb.First > phrase.End + 1) return Actuality.Planned;
        return CameToNothing(sentence, verb) ? Actuality.Denied : IsPutOff(sentence, verb) ? Actuality.Postponed : Actuality.Planned;
    }
}
