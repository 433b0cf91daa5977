namespace DiplomaticGraph.Readers.Text;

/// <summary>Finds where what a sentence tells took place: what "in" or "at" brings to the clause of the event, and to nothing else in it.</summary>
internal static class Places
{
    /// <summary>"the crisis in Venezuela" tells where the crisis is.</summary>
    internal static readonly WordList ElsewhereWords = WordList.Of(
    [
        "crisis", "situation", "war", "conflict", "fighting", "violence", "election", "elections", "unrest", "coup", "ceasefire", "truce", "developments", "stability", "peace", "events", "tension", "tensions",
        "operations", "operation", "troops", "forces", "interests", "progress", "transition", "genocide", "famine", "flooding", "floods", "earthquake", "government", "rights", "democracy", "presence", "intervention",
        "investment", "investments", "projects", "process", "protests", "insurgency", "offensive", "hostages", "refugees", "embassy", "ambassador", "envoy", "companies", "workers", "citizens", "bases", "base",
        "influence", "activities", "role", "killings", "killing", "attack", "attacks", "strikes", "role", "partner", "partners", "interest", "security", "efforts", "leadership", "changes", "reforms", "market", "markets",
    ]);

    /// <summary>"Later in the capital, Kampala": so many words may a place at the opening have.</summary>
    private const int LongestOpening = 4;

    /// <summary>Where: in the clause, at the opening of the sentence, or where a visit told in the sentence goes.</summary>
    public static Place? Of(Sentence sentence, int from, int end, (int First, int End) trigger) =>
        Find(sentence, from, end, trigger) ?? WherePlace(sentence, trigger) ?? Opening(sentence, trigger) ?? VisitPlace(sentence, from);

    private static Place? WherePlace(Sentence sentence, (int First, int End) trigger)
    {
        // "flew to Honiara, where she is to meet B": the finite verb on which the infinitive hangs is that of the clause.
        var verb = sentence.VerbAt(trigger.First) is { IsFinite: true } own ? own : sentence.FiniteVerbBefore(trigger.First);
        return verb is not null && Antecedents.Place(sentence, verb) is { PlaceName: { } name } place ? new Place { Name = name, Country = place.Parties[0].Country } : null;
    }

    private static Place? Find(Sentence sentence, int from, int end, (int First, int End) trigger)
    {
        foreach (var brought in Arguments.Prepositions(sentence, from, end))
        {
            if (IsOfAnother(sentence, from, brought.At, trigger)) break;
            if (brought.Preposition is "in" or "at" && !ElsewhereWords.Contains(sentence.Word(brought.At - 1)) && brought.Argument.Mentions is [{ CanBePlace: true, PlaceName: { } name } mention, ..]
                && !(mention.Kind == MentionKind.Country && IsTalkedAbout(sentence, from, brought.At, trigger)))
                return new Place { Name = name, Country = mention.Parties[0].Country };
        }

        return Town(sentence, from, end, trigger);
    }

    private static bool IsTalkedAbout(Sentence sentence, int from, int at, (int First, int End) trigger) => Occasions.TopicBefore(sentence, at, from, trigger) >= 0;

    /// <summary>"spoke by phone a day after Putin's meeting in Sochi", "rang B to cancel his talks in Berlin": the place of those.</summary>
    private static bool IsOfAnother(Sentence sentence, int from, int at, (int First, int End) trigger)
    {
        for (var i = from + 1; i < at; i++)
        {
            if (Occasions.Brings(sentence, i) && (Occasions.AnyNoun(sentence, i, at) || sentence.Verbs.Any(v => v.First > i && v.First < at) || sentence.Mentions.Any(m => m.First > i && m.End <= at))) return true;
        }

        return Occasions.InnerVerb(sentence, trigger.End, at) is not null;
    }

    /// <summary>A town that no list knows: "in Geneva", capitalised and no month.</summary>
    private static Place? Town(Sentence sentence, int from, int end, (int First, int End) trigger)
    {
        for (var i = from; i + 1 < end; i++)
        {
            var next = sentence.Tokens[i + 1];
            if (!sentence.Is(i, "in") || !next.IsCapitalised || sentence.MentionAt(i + 1) is not null || next.Word.Classes != WordClass.None) continue;
            if (IsOfAnother(sentence, from, i, trigger)) break;
            if (ElsewhereWords.Contains(sentence.Word(i - 1)) || IsTalkedAbout(sentence, from, i, trigger)) continue;
            var last = i + 1;
            while (last + 1 < end && sentence.Tokens[last + 1].IsCapitalised && sentence.MentionAt(last + 1) is null && sentence.Word(last + 1).Classes == WordClass.None) last++;
            return new Place { Name = NameGrammar.Text(sentence, i + 1, last + 1) };
        }

        return null;
    }

    /// <summary>"In Kampala on Monday, A met B", "At a meeting in Kampala, A and B agreed": what the sentence opens with.</summary>
    private static Place? Opening(Sentence sentence, (int First, int End) trigger)
    {
        var comma = Array.FindIndex(sentence.Tokens, t => t.Kind == TokenKind.Comma);
        if (comma <= 0 || comma > trigger.First || sentence.Verbs.Any(v => v.First < comma) || sentence.Mentions.Any(m => m.First < comma && !m.CanBePlace && m.Kind != MentionKind.Adjective)) return null;
        var isMeeting = sentence.Lower(0) is "at" or "in" or "during" or "over" or "on" && Enumerable.Range(1, 4).Any(i => i < comma && (ContactRules.EventNouns.Contains(sentence.Word(i)) || sentence.Lower(i) is "stop" or "stay" or "layover"));
        var isPlace = sentence.Lower(0) is "in" or "at" || (sentence.Lower(1) is "in" or "at" && sentence.Word(0).Is(WordClass.Adverb));
        return isMeeting ? Find(sentence, 0, comma, (0, 0)) : isPlace ? Find(sentence, 0, Math.Min(comma, LongestOpening), (0, 0)) : null;
    }

    /// <summary>"During his visit to the Chinese capital, A met B": where the visit goes.</summary>
    private static Place? VisitPlace(Sentence sentence, int trigger)
    {
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (sentence.Lower(i) is not ("visit" or "trip" or "stay" or "stopover") || i == trigger || !sentence.Is(i + 1, "to")) continue;
            if (!Enumerable.Range(1, 4).Any(back => sentence.Lower(i - back) is "during" or "on")) continue;
            if (sentence.MentionAt(i + 2) is { CanBePlace: true, PlaceName: { } name, Parties: [var party, ..] } && !sentence.Tokens[i..Math.Max(i, trigger)].Any(t => t.Kind == TokenKind.Break))
                return new Place { Name = name, Country = party.Country };
        }

        return null;
    }
}
