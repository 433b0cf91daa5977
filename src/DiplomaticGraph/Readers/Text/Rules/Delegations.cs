namespace DiplomaticGraph.Readers.Text;

/// <summary>Reads who led the two sides of talks told before: "The Kyrgyz side was led by A, the Tajik side by B".</summary>
internal static class Delegations
{
    /// <summary>How far back, in characters, the talks may have been told: a few sentences.</summary>
    private const int Reach = 800;

    public static Draft? Match(Sentence sentence, ReadingContext context)
    {
        if (context.Discourse.LastContact is not { Modality: Modality.Asserted } talks || sentence.Start - talks.Spans[0].End > Reach || talks.Relation == RelationKind.Visited) return null;
        if (talks.Parties.Any(p => p.Party.IsOfficial) || talks.States.Count() != 2) return null;
        var verb = sentence.Verbs.FirstOrDefault(v => v is { Lemma: "lead" or "head", IsPassive: true, Form: VerbForm.Past, IsNegated: false });
        if (verb is null || !NamesSide(sentence, 0, verb.First)) return null;
        var leaders = Arguments.Prepositions(sentence, verb.End, sentence.Tokens.Length).Where(p => p.Preposition == "by").Select(p => p.Argument).ToList();
        if (leaders is not [{ Mentions: [{ Parties: [{ IsOfficial: true } one] }] } first, { Mentions: [{ Parties: [{ IsOfficial: true } other] }] } second] || !NamesSide(sentence, first.End, second.First)) return null;

        // "the Chadian side was led by A": A is Chad's.
        Serve(one, sentence, 0, verb.First);
        Serve(other, sentence, first.End, second.First);

        // Each leads one of the two sides; where no country is told of them, the talks tell both.
        if (one == other || Array.Exists([one, other], p => !p.State.IsDefault && !talks.States.Contains(p.State)) || (!one.State.IsDefault && one.State == other.State)) return null;
        var draft = new Draft { Relation = talks.Relation, Rule = "contact.led-by", Sentence = sentence, Trigger = (verb.First, verb.End), Confidence = 0.8, IsGeneric = talks.IsGeneric };
        draft.Parties.AddRange([(one, ParticipantRole.Participant), (other, ParticipantRole.Participant)]);
        draft.Explain(first);
        draft.Explain(second);
        draft.Spans.Add((sentence.Start, sentence.End));
        draft.AddSpan(talks.Spans[0].Start, talks.Spans[0].End);
        (draft.Time, draft.Place) = (talks.Time, talks.Place);
        return draft;
    }

    private static void Serve(Party leader, Sentence sentence, int from, int end)
    {
        if (leader.Person is not { Country.IsDefault: true } person || person.Organization != default) return;
        var sides = sentence.Mentions.Where(m => m.First >= from && m.End <= end && m.Kind == MentionKind.Government).SelectMany(m => m.Parties).Distinct().ToList();
        if (sides is [{ Country.IsDefault: false } side]) person.Country = side.Country;
    }

    private static bool NamesSide(Sentence sentence, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (sentence.Lower(i) is "side" or "delegation" or "team" or "party") return true;
        }

        return false;
    }
}
