namespace DiplomaticGraph.Readers.Text;

/// <summary>Finds when what a sentence tells took place: the time that stands in the clause of the event and belongs to nothing else in it.</summary>
internal static class Times
{
    public static void Set(Draft draft, ReadingContext context, int from, int end)
    {
        var sentence = draft.Sentence;
        var isFuture = draft.Modality is Modality.Planned or Modality.Suggested;
        TimeExpression? best = null;
        foreach (var expression in sentence.Times)
        {
            if (expression.Form == TimeForm.Recent)
            {
                draft.IsRecent |= !isFuture && NothingBetween(sentence, expression, from);
                continue;
            }

            if (!draft.IsContact && draft.Mechanism is null && HasContactBetween(sentence, from, expression.First)) continue;
            if ((draft.IsSpokenOf || draft.IsAgreed) && expression.First < from) continue;
            if (expression.IsBound || IsStart(expression, draft) || !BelongsTo(sentence, expression, from, end) || IsOfAnother(sentence, expression, from, draft.Trigger)) continue;
            if (best is null || Distance(expression, from) < Distance(best, from)) best = expression;
        }

        if (best is not null) draft.Time = context.Times.Resolve(best, isFuture);

        // A plan is not for a day that is over: the day is another's.
        if (draft.Modality == Modality.Planned && context.Times.Published is { } day && draft.Time.LatestDay < day) draft.Time = EventTime.Unknown;
    }

    /// <summary>"have not met since May": the time of the last contact.</summary>
    public static TimeExpression? Since(Sentence sentence, int from) =>
        sentence.Times.FirstOrDefault(t => t.Preposition == "since" && t.First >= from);

    /// <summary>The day to which something was put off: "postponed to 9 May", "delayed until Friday".</summary>
    public static EventTime NewTime(Draft draft, ReadingContext context, int from)
    {
        var expression = draft.Sentence.Times.FirstOrDefault(t => t.First > from && t.Preposition is "to" or "until" or "till");
        return expression is null ? EventTime.Unknown : context.Times.Resolve(expression, isFuture: true);
    }

    /// <summary>True where a time stands in the clause of the trigger, or opens the sentence.</summary>
    private static bool BelongsTo(Sentence sentence, TimeExpression expression, int from, int end)
    {
        if (expression.First > from && sentence.Verbs.Any(v => v.Form == VerbForm.Participle && v.First > from && v.Head < expression.First && v.Lemma is not ("hold" or "conduct" or "schedule" or "convene" or "plan" or "set" or "organize" or "organise" or "postpone"))) return false;
        if (expression.First >= from) return expression.First < end || (NothingBetween(sentence, expression, from) && !sentence.Verbs.Any(v => v.First >= end && v.Head < expression.First));
        if (IsInInsertion(sentence, expression, from)) return false;
        var isOpening = sentence.VerbBefore(expression.First) is null;
        if (!isOpening && sentence.Verbs.Any(v => v.First >= expression.End && v.Head < from)) return false;
        if (NothingBetween(sentence, expression, from)) return !IsOfClauseBefore(sentence, expression, from);
        var opens = sentence.FiniteVerbBefore(expression.First) is null;
        return opens && !sentence.Verbs.Any(v => v.IsFinite && v.First > expression.First && v.First < from && VerbClasses.Say.Contains(v.Base));
    }

    /// <summary>"agreed to a ceasefire from 25 February": when something begins, which only of a stay tells when it was.</summary>
    private static bool IsStart(TimeExpression expression, Draft draft) => expression is { Preposition: "from", Until: null } && draft.Relation != RelationKind.Visited;

    /// <summary>"after the summit of 12 May", "views on developments in 2018", "met to sign the accord in June": the time of what stands between.</summary>
    private static bool IsOfAnother(Sentence sentence, TimeExpression expression, int from, (int First, int End) trigger)
    {
        if (Occasions.IsWithinAnother(sentence, expression.First, from, trigger)) return true;
        if (expression.First < trigger.End) return false;
        if (Occasions.TopicBefore(sentence, expression.First, from, trigger) is >= 0 and var topic && (!TellsDay(expression) || Occasions.AnyNoun(sentence, topic, expression.First))) return true;
        return Occasions.InnerVerb(sentence, trigger.End, expression.First) is { } inner && (!TellsDay(expression) || Occasions.AnyNoun(sentence, inner.End, expression.First));
    }

    /// <summary>A day, which rather tells of the event than of what is talked about; a month or a year may be of either.</summary>
    private static bool TellsDay(TimeExpression expression) =>
        expression.Day > 0 || expression.Form is TimeForm.Weekday or TimeForm.Anaphoric or TimeForm.Weekend || expression is { Form: TimeForm.Offset, Unit: "day" } or { Form: TimeForm.Unit, Unit: "week" };

    /// <summary>"Ruto, elected in 2022, met": the year stands between commas with a verb of its own.</summary>
    private static bool IsInInsertion(Sentence sentence, TimeExpression expression, int trigger)
    {
        var opening = Array.FindLastIndex(sentence.Tokens, expression.First, t => t.Kind == TokenKind.Comma);
        var closing = Array.FindIndex(sentence.Tokens, expression.End, t => t.Kind == TokenKind.Comma);
        return opening >= 0 && closing >= 0 && closing < trigger && sentence.Verbs.Any(v => v.First > opening && v.First < (sentence.Word(opening + 1).Is(WordClass.Relative) ? closing : expression.First));
    }

    /// <summary>"met A on 4 April and called B": the day of the first verb, not of the second.</summary>
    private static bool IsOfClauseBefore(Sentence sentence, TimeExpression expression, int trigger) =>
        sentence.FiniteVerbBefore(expression.First) is not null && sentence.VerbAt(trigger) is { } verb && sentence.Lower(verb.First - 1) is "and" or "but" or "then";

    /// <summary>"urged both to build on the visit in September": the time of the visit.</summary>
    private static bool HasContactBetween(Sentence sentence, int from, int end)
    {
        for (var i = from + 1; i < end; i++)
        {
            if (sentence.VerbAt(i) is null && ContactRules.EventNouns.Contains(sentence.Word(i))) return true;
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
}
