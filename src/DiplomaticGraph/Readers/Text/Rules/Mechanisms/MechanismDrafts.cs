namespace DiplomaticGraph.Readers.Text;

/// <summary>What a sentence tells of a mechanism, before it is known whose it is.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Relation">What is claimed.</param>
/// <param name="Rule">The rule that claims it.</param>
/// <param name="Trigger">The words that fired it.</param>
internal sealed record MechanismTelling(Sentence Sentence, MechanismNoun Mechanism, RelationKind Relation, string Rule, (int First, int End) Trigger)
{
    /// <summary>Who acts; null where nobody is told.</summary>
    public Argument? Actor { get; init; }

    /// <summary>The sentence in which the one that acts stands; null for the same.</summary>
    public Sentence? ActorSentence { get; init; }

    /// <summary>The other side: to whom it is proposed, whose proposal is answered; null where none is told.</summary>
    public IReadOnlyList<Party>? Others { get; init; }

    public Modality Modality { get; init; }

    /// <summary>Who outside the parties recommends it, where no list knows them: "a think tank"; null where the one that acts says it all.</summary>
    public string? Outsider { get; init; }

    /// <summary>True where the claim holds without anybody who acts: a recommendation, a listed proposal.</summary>
    public bool NeedsNobody { get; init; }
}

/// <summary>Makes the draft of a claim about a mechanism: whose it is, and who acts.</summary>
internal static class MechanismDrafts
{
    /// <summary>The draft; null where its parties cannot be told.</summary>
    public static Draft? Make(MechanismTelling told, ReadingContext context)
    {
        var (mechanism, relation, actor, modality) = (told.Mechanism, told.Relation, told.Actor, told.Modality);
        var isOutside = told.Outsider is not null || actor is { IsOutsider: true } || (actor is not null && actor.Parties.Any() && actor.Parties.All(p => p.Person?.Office?.StartsWith("former ", StringComparison.OrdinalIgnoreCase) == true));
        var written = context.Times.Published;
        var acting = isOutside ? [] : actor?.Parties.Select(p => Eras.At(p, written)).ToList() ?? [];
        var states = acting.Select(p => p.State).Where(s => !s.IsDefault).Distinct().ToList();
        var theirs = States(told.Others, written);
        var (parties, antecedent) = Parties(mechanism, relation, states, theirs, told.Others is not null, context);
        if (parties.Count < 2) return null;
        if (acting.Count == 0 && !isOutside && actor is null)
        {
            if (!told.NeedsNobody && !HoldsByItself(mechanism, relation)) return null;

            // Set up, used or taken up again it was by its parties; stopped or ended by nobody that is told; proposed, by nobody known.
            var byAll = relation == RelationKind.AgreedToMechanism || relation.Effect is MechanismEffect.Establishes or MechanismEffect.Uses or MechanismEffect.Resumes;
            if (byAll && !told.NeedsNobody) acting = mechanism.Parties is { } named ? [.. named.Parties.Select(p => Eras.At(p, written))] : [.. parties.Select(StateParty)];
        }
        else if (acting.Count == 0 && !isOutside)
        {
            return null;
        }

        // Who stands outside sets nothing up and ends nothing.
        var isView = relation.Effect is MechanismEffect.Proposes or MechanismEffect.Supports;
        if (isOutside && !isView) return null;
        var rule = told.Rule;
        if (isOutside) modality = Modality.Suggested;
        else if (states.Count > 0 && !states.Exists(parties.Contains) && isView)
        {
            // A state outside that urges a channel of others backs it; one that proposes it suggests it.
            var offers = rule is "mechanism.propose" && told.Sentence.Verbs.Exists(v => v.First >= told.Trigger.First && v.First < told.Trigger.End && v.Lemma is "propose" or "suggest" or "offer" or "float" or "pitch");
            (relation, modality) = (offers ? RelationKind.ProposedMechanism : RelationKind.SupportedMechanism, Modality.Suggested);
        }
        else if (states.Count > 0 && !isView && !states.Exists(parties.Contains))
        {
            return null;
        }

        var draft = new Draft
        {
            Relation = relation, Rule = rule, Sentence = told.Sentence, Trigger = told.Trigger, Modality = modality, Mechanism = mechanism.Kind, MechanismName = mechanism.Name, MechanismParties = parties,
            Confidence = mechanism.IsVague ? 0.7 : 0.85,
        };
        draft.Parties.AddRange(acting.Select(p => (p, ParticipantRole.Actor)));
        if (actor is not null) draft.Explain(actor, told.ActorSentence);
        Settings.Complete(draft, context, told.Trigger.First, Arguments.ClauseEnd(told.Sentence, told.Trigger.End), null);
        if (isOutside) draft.AttributedTo = told.Outsider ?? Attribution.Name(told.ActorSentence ?? told.Sentence, actor!);
        if (antecedent is { } span) draft.AddSpan(span.Start, span.End);
        return draft;
    }

    public static Party StateParty(EntityId state) => state.TryGetCountry(out var country) ? Party.Of(country) : Party.Of(new OrganizationId(state.Value));

    /// <summary>Whose it is: those that stand with it, else those that act and those that they face, else those that were named before.</summary>
    private static (List<EntityId> Parties, (int Start, int End)? Antecedent) Parties(MechanismNoun mechanism, RelationKind relation, List<EntityId> states, List<EntityId> theirs, bool hasOthers, ReadingContext context)
    {
        var written = context.Times.Published;
        var told = States(mechanism.Parties?.Parties, written);
        if (told.Count < 2 && mechanism.With is { } with) told = [.. (theirs.Count > 0 ? theirs : states).Concat(States(with.Parties, written)).Distinct()];
        if (told.Count < 2 && theirs.Count > 1) told = theirs;
        if (told.Count < 2 && hasOthers && states.Count > 0) told = [.. states.Concat(told).Concat(theirs).Distinct()];
        if (told.Count > 1) return (told, null);
        if (mechanism.Recalled is { } recalled && (states.Count == 0 || states.Exists(recalled.Parties.Contains) || relation.Effect is MechanismEffect.Proposes or MechanismEffect.Supports)) return ([.. recalled.Parties], recalled.Span);
        if (states.Count > 1 || mechanism.NeedsParties) return (states, null);
        return context.Discourse.Frame is { } frame && (states.Count == 0 || states.TrueForAll(frame.States.Contains)) ? ([.. frame.States], frame.Span) : (states, null);
    }

    /// <summary>True where a claim without anybody who acts is one: the mechanism has its parties, and something became of it.</summary>
    private static bool HoldsByItself(MechanismNoun mechanism, RelationKind relation) =>
        (mechanism.Parties is not null || mechanism.Recalled is not null)
        && (relation == RelationKind.AgreedToMechanism || relation.Effect is MechanismEffect.Establishes or MechanismEffect.Uses or MechanismEffect.Suspends or MechanismEffect.Resumes or MechanismEffect.Ends);

    private static List<EntityId> States(IEnumerable<Party>? parties, DateOnly? written) => parties?.Select(p => Eras.At(p, written).State).Where(s => !s.IsDefault).Distinct().ToList() ?? [];
}
