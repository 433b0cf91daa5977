namespace DiplomaticGraph.Readers.Text;

/// <summary>Completes a draft with what surrounds its trigger: when, where, about what, who says so, and in which sentence.</summary>
internal static class Settings
{
    public static void Complete(Draft draft, ReadingContext context, int from, int end, Argument? destination)
    {
        var sentence = draft.Sentence;
        draft.Spans.Insert(0, (sentence.Start, sentence.End));
        SetTime(draft, context, from, end);
        draft.Place = destination is { Mentions: [{ PlaceName: { } name } mention] } ? new Place { Name = name, Country = mention.Parties[0].Country } : PlaceOf(sentence, from, end);
        draft.AttributedTo = Attribution.Of(sentence, draft);
        foreach (var topic in TopicFinder.Find(sentence)) draft.Topics.Add(topic);
        if (sentence.Tokens.Any(t => t.Lower is "reportedly" or "allegedly" or "purportedly" or "rumoured" or "rumored")) draft.Confidence = Math.Min(draft.Confidence, 0.6);
    }

    /// <summary>"the crisis in Venezuela" tells where the crisis is.</summary>
    private static readonly HashSet<string> ElsewhereWords = new(StringComparer.Ordinal)
    {
        "crisis", "situation", "war", "conflict", "fighting", "violence", "election", "elections", "unrest", "coup", "ceasefire", "truce", "developments", "stability", "peace", "events", "tension", "tensions",
        "operations", "operation", "troops", "forces", "interests", "progress", "transition", "genocide", "famine", "flooding", "floods", "earthquake", "government", "rights", "democracy", "presence", "intervention",
        "investment", "investments", "projects", "process", "protests", "insurgency", "offensive", "hostages", "refugees", "embassy", "ambassador", "envoy", "companies", "workers", "citizens", "bases", "base",
    };

    /// <summary>"have not met since May": the time of the last contact.</summary>
    public static TimeExpression? Since(Sentence sentence, int from) =>
        TimeFinder.Find(sentence).FirstOrDefault(t => t.Preposition == "since" && t.First >= from);

    /// <summary>The day to which something was put off: "postponed to 9 May", "delayed until Friday".</summary>
    public static EventTime NewTime(Draft draft, ReadingContext context, int from)
    {
        var expression = TimeFinder.Find(draft.Sentence).FirstOrDefault(t => t.First > from && t.Preposition is "to" or "until" or "till");
        return expression is null ? EventTime.Unknown : context.Times.Resolve(expression, isFuture: true);
    }

    private static void SetTime(Draft draft, ReadingContext context, int from, int end)
    {
        var sentence = draft.Sentence;
        var isFuture = draft.Modality is Modality.Planned or Modality.Suggested;
        TimeExpression? best = null;
        foreach (var expression in TimeFinder.Find(sentence))
        {
            if (expression.Form == TimeForm.Recent)
            {
                draft.IsRecent |= !isFuture && NothingBetween(sentence, expression, from);
                continue;
            }

            if (!draft.IsContact && draft.Mechanism is null && HasEventBetween(sentence, from, expression.First)) continue;
            if (draft.IsSpokenOf && expression.First < from) continue;
            if (expression.IsBound || !BelongsTo(sentence, expression, from, end)) continue;
            if (best is null || Distance(expression, from) < Distance(best, from)) best = expression;
        }

        if (best is not null) draft.Time = context.Times.Resolve(best, isFuture);
    }

    /// <summary>True where a time stands in the clause of the trigger, or opens the sentence.</summary>
    private static bool BelongsTo(Sentence sentence, TimeExpression expression, int from, int end)
    {
        if (expression.First > from && sentence.Verbs.Any(v => v.Form == VerbForm.Participle && v.First > from && v.Head < expression.First && v.Lemma is not ("hold" or "conduct" or "schedule" or "convene" or "plan" or "set" or "organize" or "organise" or "postpone"))) return false;
        if (expression.First >= from) return expression.First < end || (NothingBetween(sentence, expression, from) && !sentence.Verbs.Any(v => v.First >= end && v.Head < expression.First));
        if (IsInInsertion(sentence, expression, from)) return false;
        var isOpening = !sentence.Verbs.Any(v => v.First < expression.First);
        if (!isOpening && sentence.Verbs.Any(v => v.First >= expression.End && v.Head < from)) return false;
        if (NothingBetween(sentence, expression, from)) return !IsOfClauseBefore(sentence, expression, from);
        var opens = !sentence.Verbs.Any(v => v.IsFinite && v.First < expression.First);
        return opens && !sentence.Verbs.Any(v => v.IsFinite && v.First > expression.First && v.First < from && VerbClasses.Say.Contains(v.Lemma));
    }

    /// <summary>"Ruto, elected in 2022, met": the year stands between commas with a verb of its own.</summary>
    private static bool IsInInsertion(Sentence sentence, TimeExpression expression, int trigger)
    {
        var opening = Array.FindLastIndex(sentence.Tokens, expression.First, t => t.Kind == TokenKind.Comma);
        var closing = Array.FindIndex(sentence.Tokens, expression.End, t => t.Kind == TokenKind.Comma);
        return opening >= 0 && closing >= 0 && closing < trigger && sentence.Verbs.Any(v => v.First > opening && v.First < expression.First);
    }

    /// <summary>"met A on 4 April and called B": the day of the first verb, not of the second.</summary>
    private static bool IsOfClauseBefore(Sentence sentence, TimeExpression expression, int trigger) =>
        sentence.Verbs.Any(v => v.IsFinite && v.First < expression.First) && sentence.VerbAt(trigger) is { } verb && sentence.Lower(verb.First - 1) is "and" or "but" or "then";

    /// <summary>"urged both to build on the visit in September": the time of the visit.</summary>
    private static bool HasEventBetween(Sentence sentence, int from, int end)
    {
        for (var i = from + 1; i < end; i++)
        {
            if (sentence.VerbAt(i) is null && ContactRules.Nouns.Any(r => r.Nouns.Contains(sentence.Lower(i), StringComparer.Ordinal))) return true;
        }

        return false;
    }

    private static bool NothingBetween(Sentence sentence, TimeExpression expression, int trigger)
    {
        var (low, high) = expression.First < trigger ? (expression.End, trigger) : (trigger + 1, expression.First);
        return !sentence.Verbs.Any(v => v.IsFinite && v.Head >= low && v.Head < high && v.Head != trigger)
            && !sentence.Tokens[Math.Min(low, sentence.Tokens.Length)..Math.Clamp(high, low, sentence.Tokens.Length)].Any(t => t.Kind is TokenKind.Break || t.Lower is "since" or "until");
    }

    private static int Distance(TimeExpression expression, int trigger) => Math.Abs(expression.First - trigger);

    /// <summary>Where: what "in" or "at" brings in the clause, or at the opening of the sentence.</summary>
    public static Place? PlaceOf(Sentence sentence, int from, int end)
    {
        return Find(sentence, from, end) ?? Find(sentence, 0, OpeningEnd(sentence)) ?? VisitPlace(sentence, from);
    }

    private static Place? Find(Sentence sentence, int from, int end)
    {
        foreach (var brought in Arguments.Prepositions(sentence, from, end))
        {
            if (IsOfAnotherOccasion(sentence, from, brought.At)) break;
            if (brought.Preposition is "in" or "at" && !ElsewhereWords.Contains(sentence.Lower(brought.At - 1)) && brought.Argument.Mentions is [{ CanBePlace: true, PlaceName: { } name } mention, ..])
                return new Place { Name = name, Country = mention.Parties[0].Country };
        }

        return Town(sentence, from, end);
    }

    /// <summary>"spoke by phone a day after Putin's meeting in Sochi": the place of that meeting.</summary>
    private static bool IsOfAnotherOccasion(Sentence sentence, int from, int at)
    {
        for (var i = from + 1; i < at; i++)
        {
            if (sentence.Lower(i) is "after" or "before" or "since" or "following" or "prior" && sentence.MentionAt(i) is null) return true;
        }

        return false;
    }

    /// <summary>A town that no list knows: "in Geneva", capitalised and no month.</summary>
    private static Place? Town(Sentence sentence, int from, int end)
    {
        for (var i = from; i + 1 < end; i++)
        {
            var next = sentence.Tokens[i + 1];
            if (IsOfAnotherOccasion(sentence, from, i)) break;
            if (!sentence.Is(i, "in") || !next.IsCapitalised || sentence.MentionAt(i + 1) is not null || Lexicon.Find(next.Lower).Classes != WordClass.None) continue;
            var last = i + 1;
            while (last + 1 < end && sentence.Tokens[last + 1].IsCapitalised && sentence.MentionAt(last + 1) is null && Lexicon.Find(sentence.Lower(last + 1)).Classes == WordClass.None) last++;
            return new Place { Name = NameGrammar.Text(sentence, i + 1, last + 1) };
        }

        return null;
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

    private static int OpeningEnd(Sentence sentence)
    {
        var comma = Array.FindIndex(sentence.Tokens, t => t.Kind == TokenKind.Comma);
        return comma > 0 && !sentence.Verbs.Any(v => v.IsFinite && v.First < comma) ? comma : 0;
    }
}
