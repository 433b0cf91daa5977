namespace DiplomaticGraph.Readers.Text;

/// <summary>Reads what is answered to a mechanism that the text named just before: "China has not agreed to that", "Iran rejected the proposal".</summary>
internal static class MechanismAnswers
{
    /// <summary>How far back, in characters, the mechanism may stand: about two sentences.</summary>
    private const int Reach = 600;

    public static IEnumerable<Draft> Match(Sentence sentence, ReadingContext context)
    {
        var named = context.Discourse.LastMechanisms;
        if (named.Count == 0 || sentence.Start - named[0].Sentence.End > Reach) yield break;
        foreach (var verb in sentence.Verbs)
        {
            var silent = IsSilence(sentence, verb);
            if ((silent ? RelationKind.WithheldAgreement : Answer(sentence, verb)) is not { } relation || (!silent && !PointsBack(sentence, verb)) || Subjects.Of(sentence, verb) is not { } subject) continue;
            foreach (var mechanism in named.DistinctBy(m => m.Mechanism))
            {
                var actors = subject.Parties.Where(p => mechanism.MechanismParties.Contains(p.State)).ToList();
                if (actors.Count == 0) continue;
                var draft = new Draft
                {
                    Relation = relation, Rule = "mechanism.answer", Sentence = sentence, Trigger = (verb.First, verb.End), Modality = Modality.Asserted, Confidence = 0.8,
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

    /// <summary>"has not replied", "gave no answer", "has yet to respond": nothing is answered to what was proposed right before.</summary>
    private static bool IsSilence(Sentence sentence, VerbGroup verb)
    {
        var ends = verb.End >= sentence.Tokens.Length || sentence.Tokens[verb.End].Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.Break || sentence.Lower(verb.End) is "yet" or "so" or "and" or "but";
        if (verb.Lemma is "reply" or "answer" or "respond") return ends && (Actualities.Of(sentence, verb) is Actuality.Denied or Actuality.Withheld);
        return verb is { Lemma: "give", Form: VerbForm.Past, IsPassive: false } && sentence.Is(verb.End, "no") && sentence.Lower(verb.End + 1) is "answer" or "reply" or "response";
    }

    private static RelationKind? Answer(Sentence sentence, VerbGroup verb)
    {
        var actuality = Actualities.Of(sentence, verb);
        if (VerbClasses.Agree.Contains(verb.Base))
        {
            return actuality switch
            {
                Actuality.Happened => RelationKind.AgreedToMechanism,
                Actuality.Withheld => RelationKind.WithheldAgreement,
                Actuality.Refused => RelationKind.RejectedMechanism,
                _ => null,
            };
        }

        return verb.Lemma is "reject" or "refuse" or "rebuff" or "decline" or "dismiss" or "spurn" && actuality == Actuality.Happened ? RelationKind.RejectedMechanism : null;
    }

    /// <summary>"agreed to that", "agreed to move forward with it", "rejected the proposal".</summary>
    private static bool PointsBack(Sentence sentence, VerbGroup verb)
    {
        for (var i = verb.End; i < Math.Min(sentence.Tokens.Length, verb.End + 6); i++)
        {
            if (sentence.Tokens[i].Kind is TokenKind.Comma or TokenKind.Break or TokenKind.Stop) return false;
            if (sentence.Lower(i) is "that" or "this" or "it" && (i + 1 >= sentence.Tokens.Length || !sentence.Tokens[i + 1].IsWord)) return true;
            if (sentence.Lower(i) is "the" or "this" or "that" && sentence.Lower(i + 1) is "proposal" or "offer" or "idea" or "suggestion" or "request" or "plan") return true;
        }

        return false;
    }
}
