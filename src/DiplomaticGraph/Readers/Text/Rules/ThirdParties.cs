namespace DiplomaticGraph.Readers.Text;

/// <summary>Finds who hosts or mediates the talks of others: "Oman hosted talks between A and B", "talks mediated by Oman".</summary>
internal static class ThirdParties
{
    public static readonly Construction Hosting = new("contact.host-talks", RelationKind.Hosted, "Oman hosted talks between Iran and Iraq.");

    public static readonly Construction Mediating = new("contact.mediated-talks", RelationKind.MediatedBetween, "Iran and Iraq held talks under Omani mediation.");

    /// <summary>The claim about the third party of a contact that a noun tells; null where none is told.</summary>
    public static Draft? Of(Sentence sentence, NounPhrase phrase, Draft contact, ReadingContext context)
    {
        if (phrase.Light is { IsPassive: false } light && (IsHosting(light.Lemma) || IsMediating(light.Lemma)) && Subjects.Of(sentence, light) is { } subject && IsThird(contact))
            return Make(sentence, contact, context, new Third(light.First, light.End, subject, IsHosting(light.Lemma)), phrase.First, phrase.ClauseEnd(sentence));
        return Of(sentence, contact, context, phrase.First, phrase.ClauseEnd(sentence));
    }

    /// <summary>The claim about the third party of any contact; null where none is told.</summary>
    public static Draft? Of(Sentence sentence, Draft contact, ReadingContext context, int from, int end) =>
        IsThird(contact) && Acting(sentence, contact.Trigger.First) is { } third ? Make(sentence, contact, context, third, from, end) : null;

    private static bool IsThird(Draft contact) =>
        contact.Modality == Modality.Asserted && contact.Relation != RelationKind.Visited && contact.Relation != RelationKind.MediatedBetween && contact.Relation != RelationKind.WroteTo && contact.Relation != RelationKind.Hosted;

    private static Draft? Make(Sentence sentence, Draft contact, ReadingContext context, Third acting, int from, int end)
    {
        var third = acting.Argument.Parties.ToList();
        var sides = contact.Parties.Select(p => p.Party).Distinct().ToList();
        if (third.Count == 0 || third.Any(t => sides.Any(s => s.State == t.State))) return null;
        if (!acting.IsHost && Party.Sides(sides) < 2) return null;
        var draft = new Draft
        {
            Relation = acting.IsHost ? RelationKind.Hosted : RelationKind.MediatedBetween, Rule = acting.IsHost ? Hosting.Name : Mediating.Name, Sentence = sentence,
            Trigger = (Math.Min(acting.First, contact.Trigger.First), Math.Max(acting.End, contact.Trigger.End)), Modality = contact.Modality, Confidence = 0.85,
        };
        VerbRuleMatcher.AddSides(draft, third, acting.IsHost ? ParticipantRole.Host : ParticipantRole.Mediator, sides, acting.IsHost ? ParticipantRole.Visitor : ParticipantRole.Counterpart);
        draft.Explain(acting.Argument);
        draft.Actors.AddRange(contact.Actors);
        Settings.Complete(draft, context, from, end, null);
        return draft;
    }

    private sealed record Third(int First, int End, Argument Argument, bool IsHost);

    private static Third? Acting(Sentence sentence, int trigger)
    {
        // "talks mediated by Oman", "talks were hosted by Oman".
        foreach (var verb in sentence.Verbs)
        {
            if (verb.First <= trigger || !(IsHosting(verb.Lemma) || IsMediating(verb.Lemma)) || !(verb.Form == VerbForm.Participle || verb.IsPassive)) continue;
            // "A's meeting with B came after a summit hosted by C": C hosted the summit.
            if (verb.Form == VerbForm.Participle && sentence.FiniteVerbFrom(trigger + 1) is { } told && told.First < verb.First) continue;
            var agent = Arguments.Prepositions(sentence, verb.End, Arguments.ClauseEnd(sentence, verb.End)).FirstOrDefault(p => p.Preposition == "by").Argument;
            return agent is null ? null : new Third(verb.First, verb.End, agent, IsHosting(verb.Lemma));
        }

        for (var i = 1; i < sentence.Tokens.Length; i++)
        {
            // "under Omani mediation", "through Omani mediators", "thanks to Oman's good offices".
            if (sentence.Lower(i) is "mediation" or "facilitation" or "mediators" or "offices" && Gatherings.Owned(sentence, i) is { } owner && Brings(sentence, owner.First - 1)) return new Third(i, i + 1, owner, false);
            if (sentence.MentionAt(i) is { Kind: MentionKind.Government } officials && officials.End == i + 1 && sentence.Lower(i) is "mediators" or "intermediaries" && Brings(sentence, officials.First - 1)) return new Third(i, i + 1, new Argument([officials]), false);

            // "with Oman mediating", "with Omani diplomats carrying messages between them".
            if (sentence.MentionAt(i) is { IsParty: true, IsPossessive: false } mention && mention.First == i && sentence.Is(i - 1, "with") && sentence.VerbAt(mention.End) is { Form: VerbForm.Gerund } with
                && (IsMediating(with.Lemma) || (with.Lemma is "carry" or "pass" or "relay" or "shuttle" && RuleWords.Find(sentence, with.End, Math.Min(sentence.Tokens.Length, with.End + 3), ["messages", "proposals", "between"]) >= 0)))
                return new Third(with.First, with.End, new Argument([mention]), false);
        }

        return null;
    }

    private static bool Brings(Sentence sentence, int at)
    {
        if (sentence.Is(at, "the")) at--;
        return sentence.Lower(at) is "under" or "through" or "via" || (sentence.Is(at, "to") && sentence.Is(at - 1, "thanks"));
    }

    private static bool IsHosting(string lemma) => lemma is "host" or "co-host" or "cohost";

    private static bool IsMediating(string lemma) => lemma is "mediate" or "broker" or "facilitate" or "moderate";
}
