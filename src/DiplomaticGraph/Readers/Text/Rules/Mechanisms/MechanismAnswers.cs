namespace DiplomaticGraph.Readers.Text;

/// <summary>Reads what is answered to a mechanism that the text named just before: "China has not agreed to that", "Iran rejected the proposal", "Quito has not replied".</summary>
internal static class MechanismAnswers
{
    /// <summary>How far back, in characters, the mechanism may stand: about three sentences.</summary>
    private const int Reach = 700;

    internal static readonly WordList Rejecting = WordList.Of("reject refuse rebuff decline dismiss spurn veto oppose");
    internal static readonly WordList Replying = WordList.Of("reply respond answer react");
    internal static readonly WordList Favouring = WordList.Of("welcome back support endorse favour favor embrace applaud hail");
    internal static readonly WordList Studying = WordList.Of("study consider weigh mull examine review assess ponder");
    internal static readonly WordList Put = WordList.Of("proposal offer idea suggestion request plan initiative overture call demand invitation scheme appeal draft text");

    /// <summary>The answers in a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="own">What the sentence itself tells of mechanisms, in the order of the text.</param>
    /// <param name="context">What came before.</param>
    public static IEnumerable<Draft> Match(Sentence sentence, IReadOnlyList<Draft> own, ReadingContext context)
    {
        foreach (var verb in sentence.Verbs)
        {
            // A verb that tells of a mechanism by itself is told already.
            if (own.Any(d => d.Trigger.First <= verb.First && verb.End <= d.Trigger.End) || Answer(sentence, verb) is not { } answer) continue;
            var before = own.Where(d => d.Trigger.End <= verb.First).ToList();
            var named = before.Count > 0 ? before : context.Discourse.LastMechanisms;
            if (named.Count == 0 || (before.Count == 0 && sentence.Start - named[0].Sentence.End > Reach)) continue;
            if (Subjects.Of(sentence, verb) is not { } subject) continue;
            var isOpen = named.Any(d => d.Relation.Effect is MechanismEffect.Proposes or MechanismEffect.Supports);
            if (answer.IsBare && !isOpen) continue;
            foreach (var mechanism in named.DistinctBy(m => (m.Mechanism, m.MechanismName)))
            {
                var actors = subject.Parties.Where(p => mechanism.MechanismParties.Contains(p.State)).ToList();

                // Who put it forward gives no answer to it.
                actors.RemoveAll(a => named.Any(d => d.MechanismName == mechanism.MechanismName && d.Relation.Effect is MechanismEffect.Proposes && d.Parties.Exists(p => p.Party.State == a.State)));
                if (actors.Count == 0) continue;
                var draft = new Draft
                {
                    Relation = answer.Relation, Rule = "mechanism.answer", Sentence = sentence, Trigger = (verb.First, verb.End), Modality = Modality.Asserted, Confidence = 0.8,
                    Mechanism = mechanism.Mechanism, MechanismName = mechanism.MechanismName, MechanismParties = mechanism.MechanismParties,
                };
                draft.Parties.AddRange(actors.Select(p => (p, ParticipantRole.Actor)));
                draft.Explain(subject);
                Settings.Complete(draft, context, verb.First, Arguments.ClauseEnd(sentence, verb.End), null);
                draft.AddSpan(mechanism.Sentence.Start, mechanism.Sentence.End);
                yield return draft;
            }
        }
    }

    /// <summary>What is answered, and whether the words name nothing that it answers.</summary>
    private static (RelationKind Relation, bool IsBare)? Answer(Sentence sentence, VerbGroup verb)
    {
        var actuality = Actualities.Of(sentence, verb);
        var pointsBack = PointsBack(sentence, verb);
        var isBare = !pointsBack && MechanismClauses.HasNoObject(sentence, verb);
        if (VerbClasses.Agree.Contains(verb.Base) || (verb.Lemma is "sign" or "subscribe" && sentence.Is(verb.End, "up")))
        {
            // "agreed to meet again" agrees to something else.
            if (!pointsBack && !(isBare && EndsThere(sentence, verb.Lemma is "sign" ? verb.End + 1 : verb.End))) return null;
            RelationKind? relation = actuality switch
            {
                Actuality.Happened => RelationKind.AgreedToMechanism,
                Actuality.Withheld or Actuality.Denied => RelationKind.WithheldAgreement,
                Actuality.Refused => RelationKind.RejectedMechanism,
                _ => null,
            };
            return relation is null ? null : (relation, !pointsBack);
        }

        var isNot = actuality is Actuality.Denied or Actuality.Withheld;
        if (Replying.Contains(verb.Base)) return isNot && (pointsBack || isBare) ? (RelationKind.WithheldAgreement, !pointsBack) : null;
        if (GivesNothing(sentence, verb, isNot)) return (RelationKind.WithheldAgreement, true);
        if (actuality == Actuality.Happened && IsUndecided(sentence, verb)) return (RelationKind.WithheldAgreement, true);
        if (actuality != Actuality.Happened) return null;
        if (Rejecting.Contains(verb.Base) || (verb.Lemma is "turn" or "shoot" or "vote" && HasParticle(sentence, verb, "down")) || (verb.Lemma is "brush" or "wave" && HasParticle(sentence, verb, "aside")) || (verb.Lemma is "rule" && HasParticle(sentence, verb, "out")))
            return pointsBack || (isBare && EndsThere(sentence, verb.End) && verb.Lemma is "refuse" or "decline") ? (RelationKind.RejectedMechanism, !pointsBack) : null;
        if (verb.Lemma == "say" && sentence.Is(verb.End, "no") && EndsThere(sentence, verb.End + 1)) return (RelationKind.RejectedMechanism, true);
        if (verb.Lemma == "say" && sentence.Is(verb.End, "yes") && EndsThere(sentence, verb.End + 1)) return (RelationKind.AgreedToMechanism, true);
        if (!pointsBack) return null;
        return Favouring.Contains(verb.Base) ? (RelationKind.SupportedMechanism, false)
            : Studying.Contains(verb.Base) || (verb.Lemma is "take" && sentence.Is(verb.End, "note")) || verb.Lemma is "ignore" or "sidestep" ? (RelationKind.WithheldAgreement, false) : null;
    }

    /// <summary>"has yet to give an answer", "gave no reply", "has not given its consent", "has yet to decide".</summary>
    private static bool GivesNothing(Sentence sentence, VerbGroup verb, bool isNot)
    {
        if (verb.Lemma is "decide") return isNot && MechanismClauses.HasNoObject(sentence, verb);
        if (verb.Lemma is not ("give" or "make" or "send" or "offer" or "reach" or "take" or "announce")) return false;
        for (var i = verb.End; i < Math.Min(sentence.Tokens.Length, verb.End + 4); i++)
        {
            if (sentence.Lower(i) is not ("answer" or "reply" or "response" or "consent" or "approval" or "assent" or "agreement" or "decision" or "commitment")) continue;
            return (isNot || sentence.Lower(i - 1) is "no") && (EndsThere(sentence, i + 1) || sentence.Is(i + 1, "to"));
        }

        return false;
    }

    /// <summary>"asked for more time", "needs more time", "is undecided", "remains non-committal".</summary>
    private static bool IsUndecided(Sentence sentence, VerbGroup verb)
    {
        if (verb.Lemma is "be" or "remain") return sentence.Lower(verb.End) is "undecided" or "noncommittal" or "non-committal" or "hesitant" && EndsThere(sentence, verb.End + 1);
        if (verb.Lemma is not ("ask" or "need" or "want" or "request" or "seek")) return false;
        for (var i = verb.End; i < Math.Min(sentence.Tokens.Length, verb.End + 3); i++)
        {
            if (sentence.Lower(i) is "time" && sentence.Lower(i - 1) is "more") return true;
        }

        return false;
    }

    private static bool HasParticle(Sentence sentence, VerbGroup verb, string particle)
    {
        for (var i = verb.End; i < Math.Min(sentence.Tokens.Length, verb.End + 4); i++)
        {
            if (sentence.Is(i, particle)) return true;
        }

        return false;
    }

    /// <summary>True where the clause says no more than when or how: "agreed at once", "declined on Monday".</summary>
    private static bool EndsThere(Sentence sentence, int at)
    {
        while (at < sentence.Tokens.Length && (VerbFinder.IsAdverb(sentence, at) || sentence.Lower(at) is "so" or "far" or "at" or "once" or "the" or "same" or "day")) at++;
        if (at >= sentence.Tokens.Length || !sentence.Tokens[at].IsWord || sentence.Word(at).Is(WordClass.Coordinator)) return true;
        return sentence.Times.Exists(t => t.First == at || (t.First == at + 1 && sentence.Word(at).Is(WordClass.Preposition)));
    }

    /// <summary>"agreed to that", "agreed to move forward with it", "rejected the proposal".</summary>
    private static bool PointsBack(Sentence sentence, VerbGroup verb)
    {
        for (var i = verb.End; i < Math.Min(sentence.Tokens.Length, verb.End + 6); i++)
        {
            if (sentence.Tokens[i].Kind is TokenKind.Comma or TokenKind.Break or TokenKind.Stop) return false;
            if (sentence.Lower(i) is "that" or "this" or "it" && (i + 1 >= sentence.Tokens.Length || !sentence.Tokens[i + 1].IsWord || sentence.Lower(i + 1) is "down" or "out" or "aside" or "on" or "at" or "in" or "off")) return true;
            var noun = Put.Contains(sentence.Word(i + 1)) ? i + 1 : i + 2;
            if ((sentence.Lower(i) is "the" or "this" or "that" || sentence.Tokens[i].Kind == TokenKind.Possessive) && Put.Contains(sentence.Word(noun)) && sentence.Lower(noun + 1) is not ("for" or "of" or "to") && (noun == i + 1 || sentence.MentionAt(i + 1) is { Kind: MentionKind.Adjective })) return true;
        }

        return false;
    }
}
