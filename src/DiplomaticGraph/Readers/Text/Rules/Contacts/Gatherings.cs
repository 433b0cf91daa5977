namespace DiplomaticGraph.Readers.Text;

/// <summary>Reads who was brought together: "the meeting brought together A and B", "Oman brought A and B to the table".</summary>
internal static class Gatherings
{
    public static readonly Construction Together = new("contact.gathering", RelationKind.MetWith, "The meeting in Luanda brought together Rwandan President Paul Kagame and Congolese Foreign Minister Thérèse Kayikwamba of the Democratic Republic of the Congo.");

    public static readonly Construction ToTheTable = new("contact.bring-together", RelationKind.MediatedBetween, "Oman brought Iran and Israel to the negotiating table.");

    private static readonly string[] Table = ["together", "to the table", "to the negotiating table", "to the same table", "to one table", "face to face", "into one room", "into the same room"];

    private static readonly string[] Mediations = ["mediation", "mediators", "diplomacy", "diplomats", "envoys", "offices", "facilitation"];

    public static IEnumerable<Draft> Match(Sentence sentence, ReadingContext context)
    {
        foreach (var verb in sentence.Verbs)
        {
            if (verb.Lemma is not ("bring" or "gather" or "get" or "reunite") || verb.IsPassive || Arguments.Object(sentence, verb) is not { IsOutsider: false } object_) continue;
            var end = Arguments.ClauseEnd(sentence, verb.End);
            if (verb.Lemma is "bring" or "get" && RuleWords.Find(sentence, verb.End, end, Table) < 0) continue;
            var sides = object_.Parties.ToList();
            if (Party.Sides(sides) < 2) continue;
            Modality? modality = Actualities.Of(sentence, verb) switch { Actuality.Happened => Modality.Asserted, Actuality.Planned => Modality.Planned, _ => null };
            if (modality is null) continue;
            var third = Subjects.Of(sentence, verb) is { IsOutsider: false } subject && subject.Parties.Any() ? subject : Mediation(sentence, verb);
            if (third is null && !IsOccasion(sentence, verb)) continue;
            if (third is not null && third.Parties.Any(t => sides.Exists(s => s.State == t.State))) continue;
            if (third is not null)
            {
                var mediated = Draft(sentence, verb, RelationKind.MediatedBetween, ToTheTable.Name, modality.Value);
                VerbRuleMatcher.AddSides(mediated, [.. third.Parties], ParticipantRole.Mediator, sides, ParticipantRole.Counterpart);
                yield return Complete(mediated, context, verb, end, third, object_);
            }

            var met = Draft(sentence, verb, RelationKind.MetWith, Together.Name, modality.Value);
            met.Parties.AddRange(sides.Select(p => (p, ParticipantRole.Participant)));
            yield return Complete(met, context, verb, end, object_);
        }
    }

    private static Draft Draft(Sentence sentence, VerbGroup verb, RelationKind relation, string rule, Modality modality) =>
        new() { Relation = relation, Rule = rule, Sentence = sentence, Trigger = (verb.First, verb.End), Modality = modality, Confidence = 0.85 };

    private static Draft Complete(Draft draft, ReadingContext context, VerbGroup verb, int end, params ReadOnlySpan<Argument> arguments)
    {
        foreach (var argument in arguments) draft.Explain(argument);
        Settings.Complete(draft, context, verb.First, end, null);
        return draft;
    }

    /// <summary>"Kuwaiti mediation brought": whose it is.</summary>
    public static Argument? Mediation(Sentence sentence, VerbGroup verb)
    {
        var noun = verb.First - 1;
        if (!Mediations.Contains(sentence.Lower(noun), StringComparer.Ordinal)) return null;
        return sentence.MentionAt(noun) is { Kind: MentionKind.Government } officials ? new Argument([officials]) : Owned(sentence, noun);
    }

    /// <summary>"Kuwaiti mediation", "Kuwait's good offices": the country before the noun.</summary>
    public static Argument? Owned(Sentence sentence, int noun)
    {
        for (var at = noun - 1; at >= 0 && at > noun - 4; at--)
        {
            if (sentence.MentionAt(at) is { Kind: MentionKind.Adjective, Parties.Count: > 0 } adjective) return new Argument([adjective with { Kind = MentionKind.Government }]);
            if (sentence.MentionAt(at) is { IsPossessive: true, Parties.Count: > 0 } owner) return new Argument([owner with { IsPossessive = false }]);
            if (sentence.MentionAt(at) is not null || (!sentence.Tokens[at].IsWord && sentence.Tokens[at].Kind != TokenKind.Possessive)) return null;
        }

        return null;
    }

    /// <summary>"The meeting in Luanda brought": a noun of event opens the clause.</summary>
    private static bool IsOccasion(Sentence sentence, VerbGroup verb)
    {
        for (var i = 0; i < verb.First; i++)
        {
            if (sentence.VerbAt(i) is { IsFinite: true }) return false;
            if (ContactRules.EventNouns.Contains(sentence.Word(i)) && sentence.VerbAt(i) is null && sentence.MentionAt(i) is null) return sentence.Lower(i) is not ("summit" or "summits" or "dialogue" or "visit" or "trip");
        }

        return false;
    }
}
