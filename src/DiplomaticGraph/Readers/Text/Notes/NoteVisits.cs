namespace DiplomaticGraph.Readers.Text;

/// <summary>Journeys that the text of a note tells: "Visited Ghana and Togo", "Also travelled to Kenya (May 3–5)".</summary>
/// <remarks>
/// In a note whose title names the country, towns are stops in it: only other countries by name count, and none in a bracket ("Columbus (Georgia)"). Without
/// such a title a capital is where the subject went.
/// </remarks>
internal static class NoteVisits
{
    public static IEnumerable<Draft> Read(Sentence clause, VerbGroup verb, NoteFrame frame, NoteSettings settings, Modality modality)
    {
        var at = NoteClauses.AfterAdverbs(clause, verb.End);
        if (verb.Lemma is "travel" or "go" or "fly" or "journey" or "arrive" or "head")
        {
            var to = Array.FindIndex(clause.Tokens, at, t => t.Lower is "to" or "in");
            if (to < 0 || to > at + 3) yield break;
            at = to + 1;
        }
        else if (verb.Lemma is not ("visit" or "tour"))
        {
            yield break;
        }

        var places = Places(clause, at, frame);
        foreach (var group in places.GroupBy(m => m.Parties[0].Country))
        {
            var draft = new Draft { Relation = RelationKind.Visited, Rule = "contact.visit", Sentence = clause, Trigger = (verb.First, verb.End), Modality = modality, Confidence = 0.9 };
            draft.Parties.Add((frame.Subject, ParticipantRole.Visitor));
            draft.Parties.Add((Party.Of(group.Key), ParticipantRole.Host));
            draft.Actors.Add($"{frame.Subject.Name}: whom the note is about");
            draft.Explain(new Argument([.. group]));
            draft.AddSpan(clause.Start, clause.End);
            draft.Time = Time(clause, group.First(), places, settings) ?? (frame.Host.IsDefault ? frame.Time : EventTime.Unknown);
            if (group.FirstOrDefault(m => m.Kind == MentionKind.Capital) is { PlaceName: { } name }) draft.Place = new Place { Name = name, Country = group.Key };
            yield return draft;
        }
    }

    /// <summary>"visited Togo (May 3–5) and Benin (May 6)": the day in the bracket behind a place, or the one day told for a single place.</summary>
    private static EventTime? Time(Sentence clause, Mention place, List<Mention> places, NoteSettings settings)
    {
        var times = clause.Times.Where(t => !t.IsBound).ToList();
        if (times.Find(t => t.First == place.End + 1 && clause.Tokens[place.End].Kind == TokenKind.Open) is { } own) return settings.Resolve(own);
        return times is [var only] && places.Count == 1 && (only.First >= place.End || only.First < place.First) ? settings.Resolve(only) : null;
    }

    /// <summary>The places right after the verb, joined by commas and "and"; those in brackets tell where a town lies.</summary>
    private static List<Mention> Places(Sentence clause, int at, NoteFrame frame)
    {
        var found = new List<Mention>();
        for (var i = at; i < clause.Tokens.Length; i++)
        {
            var token = clause.Tokens[i];
            if (token.Kind == TokenKind.Open)
            {
                while (i < clause.Tokens.Length && clause.Tokens[i].Kind != TokenKind.Close) i++;
                continue;
            }

            if (clause.MentionAt(i) is { } mention)
            {
                var isTown = mention.End < clause.Tokens.Length && clause.Tokens[mention.End].Kind == TokenKind.Open && !StartsWithDate(clause, mention.End + 1);
                if (mention is { CanBePlace: true, IsPossessive: false } && !isTown && Counts(mention, frame)) found.Add(mention);
                else if (mention.Kind is not (MentionKind.Country or MentionKind.Capital)) break;
                i = mention.End - 1;
                continue;
            }

            var isBetween = token.Kind is TokenKind.Comma || token.Lower is "and" or "both" or "the" or "to" || token.IsCapitalised || token.Kind == TokenKind.Number || token.Text is "–" or "-";
            if (!isBetween) break;
        }

        return found;
    }

    private static bool Counts(Mention mention, NoteFrame frame) =>
        mention.Parties is [{ Country: { IsDefault: false } country }] && country != frame.Subject.Country && country != frame.Host
        && (frame.Host.IsDefault || (mention.Kind == MentionKind.Country && !CountryWords.All.Any(w => w.Country == country && w.Ambiguous && w.Surface == mention.PlaceName)));

    private static bool StartsWithDate(Sentence clause, int i) => clause.Word(i).Is(WordClass.Month) || (i < clause.Tokens.Length && clause.Tokens[i].Kind == TokenKind.Number);
}
