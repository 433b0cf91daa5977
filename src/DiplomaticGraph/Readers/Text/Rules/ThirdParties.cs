namespace DiplomaticGraph.Readers.Text;

/// <summary>Finds who hosts or mediates the talks of others: "Oman hosted talks between A and B", "talks mediated by Oman".</summary>
internal static class ThirdParties
{
    /// <summary>The claim about the third party; null where none is told.</summary>
    public static Draft? Of(Sentence sentence, NounPhrase phrase, Draft contact, ReadingContext context)
    {
        if (contact.Relation == RelationKind.Visited || contact.Modality != Modality.Asserted || Acting(sentence, phrase) is not { } acting) return null;
        var third = acting.Argument.Parties.ToList();
        var sides = contact.Parties.Select(p => p.Party).Distinct().ToList();
        if (third.Count == 0 || third.Any(t => sides.Any(s => s.State == t.State))) return null;
        var isHost = IsHosting(acting.Verb.Lemma);
        var draft = new Draft
        {
            Relation = isHost ? RelationKind.Hosted : RelationKind.MediatedBetween, Rule = isHost ? "contact.host-talks" : "contact.mediated-talks", Sentence = sentence,
            Trigger = (Math.Min(acting.Verb.First, phrase.Head), Math.Max(acting.Verb.End, phrase.Head + 1)), Modality = contact.Modality, Confidence = 0.85,
        };
        VerbRuleMatcher.AddSides(draft, third, isHost ? ParticipantRole.Host : ParticipantRole.Mediator, sides, isHost ? ParticipantRole.Visitor : ParticipantRole.Counterpart);
        draft.Explain(acting.Argument);
        draft.Actors.AddRange(contact.Actors);
        Settings.Complete(draft, context, phrase.First, phrase.ClauseEnd(sentence), null);
        return draft;
    }

    private static (VerbGroup Verb, Argument Argument)? Acting(Sentence sentence, NounPhrase phrase)
    {
        if (phrase.Light is { IsPassive: false } light && (IsHosting(light.Lemma) || IsMediating(light.Lemma)) && Subjects.Of(sentence, light) is { } subject) return (light, subject);

        // "talks mediated by Oman", "talks were hosted by Oman".
        foreach (var verb in sentence.Verbs)
        {
            if (verb.First <= phrase.Head || !(IsHosting(verb.Lemma) || IsMediating(verb.Lemma)) || !(verb.Form == VerbForm.Participle || verb.IsPassive)) continue;
            // "A's meeting with B came after a summit hosted by C": C hosted the summit.
            if (verb.Form == VerbForm.Participle && sentence.FiniteVerbFrom(phrase.Head) is { } told && told.First < verb.First) continue;
            var agent = Arguments.Prepositions(sentence, verb.End, Arguments.ClauseEnd(sentence, verb.End)).FirstOrDefault(p => p.Preposition == "by").Argument;
            return agent is null ? null : (verb, agent);
        }

        return null;
    }

    private static bool IsHosting(string lemma) => lemma is "host" or "co-host" or "cohost";

    private static bool IsMediating(string lemma) => lemma is "mediate" or "broker" or "facilitate" or "moderate";
}
