namespace DiplomaticGraph.Readers.Text;

/// <summary>Makes the draft of a claim about a mechanism: whose it is, and who acts.</summary>
internal static class MechanismDrafts
{
    /// <summary>The draft; null where its parties cannot be told.</summary>
    public static Draft? Make(Sentence sentence, MechanismNoun mechanism, RelationKind relation, string rule, (int, int) trigger, Argument? actor, Modality modality, ReadingContext context, Sentence? actorSentence = null, IEnumerable<Party>? others = null)
    {
        var isOutside = actor is { IsOutsider: true } || (actor is not null && actor.Parties.Any() && actor.Parties.All(p => p.Person?.Office?.StartsWith("former ", StringComparison.OrdinalIgnoreCase) == true));
        var acting = isOutside ? [] : actor?.Parties.ToList() ?? [];
        var states = acting.Select(p => p.State).Where(s => !s.IsDefault).Distinct().ToList();
        var told = mechanism.Parties?.Parties.Select(p => p.State).Where(s => !s.IsDefault).Distinct().ToList() ?? [];
        var theirs = others?.Select(p => p.State).Where(s => !s.IsDefault).Distinct().ToList() ?? [];
        if (told.Count < 2 && mechanism.With is { } with) told = [.. (theirs.Count > 0 ? theirs : states).Concat(with.Parties.Select(p => p.State)).Where(s => !s.IsDefault).Distinct()];
        if (told.Count < 2 && theirs.Count > 1) told = theirs;
        if (told.Count < 2 && others is not null && states.Count > 0) told = [.. states.Concat(told).Concat(others.Select(p => p.State)).Where(s => !s.IsDefault).Distinct()];
        (int, int)? antecedent = null;
        if (told.Count < 2 && mechanism.Recalled is { } recalled && (states.Count == 0 || states.Any(recalled.Parties.Contains) || relation.Effect is MechanismEffect.Proposes or MechanismEffect.Supports))
        {
            told = [.. recalled.Parties];
            antecedent = recalled.Span;
        }

        if (told.Count < 2)
        {
            told = states;
            if (told.Count < 2 && context.Discourse.Frame is { } frame && (states.Count == 0 || states.All(frame.States.Contains)))
            {
                told = [.. frame.States];
                antecedent = frame.Span;
            }
        }

        if (told.Count < 2) return null;
        if (acting.Count == 0 && !isOutside && actor is null)
        {
            // Nobody is told to have done it: set up, used or ended, it was by its parties; proposed, by nobody known.
            if ((mechanism.Parties is null && mechanism.Recalled is null) || relation != RelationKind.AgreedToMechanism && relation.Effect is not (MechanismEffect.Establishes or MechanismEffect.Uses or MechanismEffect.Suspends or MechanismEffect.Resumes or MechanismEffect.Ends))
            {
                if (rule != "mechanism.listed-proposal") return null;
            }
            else
            {
                // Suspended or ended, it was by one of them or by both: nobody can tell.
                acting = relation.Effect is MechanismEffect.Suspends or MechanismEffect.Ends ? []
                    : mechanism.Parties is { } parties ? [.. parties.Parties] : [.. told.Select(p => p.TryGetCountry(out var country) ? Party.Of(country) : Party.Of(new OrganizationId(p.Value)))];
            }
        }
        else if (acting.Count == 0 && !isOutside)
        {
            return null;
        }

        // Who stands outside sets nothing up and ends nothing.
        if (isOutside && relation.Effect is not (MechanismEffect.Proposes or MechanismEffect.Supports)) return null;
        if (isOutside) modality = Modality.Suggested;
        else if (states.Count > 0 && !states.Any(told.Contains) && relation.Effect is MechanismEffect.Proposes or MechanismEffect.Supports)
        {
            // A state outside that urges a channel of others backs it; one that proposes it suggests it.
            var offers = rule is "mechanism.propose" && sentence.Verbs.Any(v => v.First >= trigger.Item1 && v.First < trigger.Item2 && v.Lemma is "propose" or "suggest" or "offer" or "float" or "pitch");
            (relation, modality) = (offers ? RelationKind.ProposedMechanism : RelationKind.SupportedMechanism, Modality.Suggested);
        }

        var draft = new Draft
        {
            Relation = relation, Rule = rule, Sentence = sentence, Trigger = trigger, Modality = modality, Mechanism = mechanism.Kind, MechanismName = mechanism.Name, MechanismParties = told,
            Confidence = mechanism.IsVague ? 0.7 : 0.85,
        };
        draft.Parties.AddRange(acting.Select(p => (p, ParticipantRole.Actor)));
        if (actor is not null) draft.Explain(actor, actorSentence);
        Settings.Complete(draft, context, trigger.Item1, Arguments.ClauseEnd(sentence, trigger.Item2), null);
        if (isOutside) draft.AttributedTo = Attribution.Name(actorSentence ?? sentence, actor!);
        if (antecedent is { } span) draft.AddSpan(span.Item1, span.Item2);
        return draft;
    }
}
