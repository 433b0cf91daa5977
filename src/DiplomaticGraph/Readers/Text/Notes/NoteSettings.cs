using System.Collections.Frozen;

namespace DiplomaticGraph.Readers.Text;

/// <summary>When and where something in a note was: as its clause tells, else on the journey.</summary>
internal sealed class NoteSettings(ReadingContext context, NoteFrame frame)
{
    internal static readonly WordList Calls = WordList.Of(["cancelled", "canceled", "cancellation"]);
    internal static readonly WordList Delays = WordList.Of(["postponed", "deferred", "rescheduled"]);

    /// <summary>A journey or meeting that the clause calls off or puts off; null where it does neither.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="noun">The noun of event in it; -1 for the journey, whose only other word may be "visit".</param>
    public static Modality? Fate(Sentence clause, int noun = -1)
    {
        if (noun < 0)
        {
            var verb = Array.FindIndex(clause.Tokens, t => Calls.Contains(t.Lower) || Delays.Contains(t.Lower));
            if (verb < 0 || verb > 3 || !Enumerable.Range(0, verb).All(i => clause.Lower(i) is "the" or "visit" or "trip" or "journey" or "was" or "state" or "official")) return null;
        }

        for (var i = Math.Max(noun, 0); i < clause.Tokens.Length; i++)
        {
            if (Calls.Contains(clause.Lower(i)) || (clause.Is(i, "called") && clause.Is(i + 1, "off"))) return Modality.Denied;
            if (Delays.Contains(clause.Lower(i))) return Modality.Planned;
            if (clause.Lower(i) is "not" or "never" or "n't" && clause.VerbAt(i) is { IsNegated: true }) return Modality.Denied;
        }

        return noun >= 0 && clause.Lower(noun + 1) is "scheduled" or "planned" ? Modality.Planned : null;
    }

    public void Complete(Draft draft, List<Mention> counterparts)
    {
        draft.Time = Time(draft.Sentence, draft.Trigger.First, counterparts);
        draft.Place = Place(draft.Sentence, draft.Trigger.End, counterparts);
        foreach (var topic in TopicFinder.Find(draft.Sentence)) draft.Topics.Add(topic);
    }

    /// <summary>The day that the clause tells, in the year of the journey; else the days of the journey.</summary>
    private EventTime Time(Sentence clause, int trigger, List<Mention> counterparts)
    {
        var found = clause.Times.Where(t => !t.IsBound && t.Form is TimeForm.Absolute or TimeForm.MonthWithoutYear && !IsOfAnotherOccasion(clause, trigger, t.First)).ToList();

        // "met A, B and C (4 May)": the day of the last, or of all.
        if (counterparts.Count > 1 && !frame.Time.IsUnknown && found.Exists(t => counterparts.Exists(m => m.End == t.First - 1) && clause.Tokens[t.First - 1].Kind == TokenKind.Open)) return frame.Time;

        // "met A and, on 10 May, B": the day is only that of the last; "met A in Rome (4 May) and in Turin (6 May)": one of both.
        if (found is [var only] && counterparts.Exists(m => m.First > only.First) && counterparts[0].End <= only.First) return frame.Time;
        return found.Count == 0 ? frame.Time : found.Count == 1 ? Resolve(found[0]) : Span(found) ?? frame.Time;
    }

    private EventTime? Span(List<TimeExpression> found)
    {
        var days = found.ConvertAll(Resolve);
        return days.Min(d => d.EarliestDay) is { } first && days.Max(d => d.LatestDay) is { } last ? EventTime.Between(first, last) : null;
    }

    /// <summary>The date of an expression; where it tells no year, that of the journey which is nearest.</summary>
    public EventTime Resolve(TimeExpression expression)
    {
        if (expression.Form == TimeForm.Absolute || frame.Time.EarliestDay is not { } start) return context.Times.Resolve(expression, isFuture: false);
        EventTime best = default;
        var distance = int.MaxValue;
        for (var year = Math.Max(1, start.Year - 1); year <= Math.Min(9998, start.Year + 1); year++)
        {
            var time = new TimeResolver(new DateOnly(year, 12, 31)).Resolve(expression, isFuture: false);
            if (time.EarliestDay is not { } day || Math.Abs(day.DayNumber - start.DayNumber) >= distance) continue;
            (best, distance) = (time, Math.Abs(day.DayNumber - start.DayNumber));
        }

        return best;
    }

    /// <summary>"met the king after a conference on 4 May": the day of the conference.</summary>
    private static bool IsOfAnotherOccasion(Sentence clause, int trigger, int at)
    {
        for (var i = trigger + 1; i < at; i++)
        {
            if (clause.MentionAt(i) is null && clause.Lower(i) is "after" or "before" or "following" or "while" or "since" or "prior" or "until" or "en") return true;
        }

        return false;
    }

    /// <summary>"in New York City", "at Hyde Park": capitalised words that name nobody; else the one place of the journey.</summary>
    private Place? Place(Sentence clause, int from, List<Mention> counterparts)
    {
        for (var i = from; i + 1 < clause.Tokens.Length; i++)
        {
            if (clause.MentionAt(i) is { } inside && inside.First < i) continue;
            if (clause.Lower(i) is "while" or "after" or "before" or "following" or "en" or "during" or "regarding" or "concerning" or "to" && clause.MentionAt(i) is null) break;
            if (clause.Is(i, "on") && i + 1 < clause.Tokens.Length && clause.Tokens[i + 1].Kind != TokenKind.Number && !clause.Word(i + 1).Is(WordClass.Month | WordClass.Weekday)) break;
            if (clause.Lower(i) is not ("in" or "at") || counterparts.Exists(m => i >= m.First && i < m.End)) continue;
            var at = clause.Is(i + 1, "the") ? i + 2 : i + 1;
            if (clause.MentionAt(at) is { CanBePlace: true, PlaceName: { } name, Parties: [var party] } mention && mention.First == at && !party.Country.IsDefault)
                return new Place { Name = name, Country = party.Country };
            if (Town(clause, at) is { } end && end > at) return new Place { Name = NameGrammar.Text(clause, at, end), Country = frame.Host };
        }

        return frame is { IsOnePlace: true, Place: { } place } ? new Place { Name = place, Country = frame.Host } : null;
    }

    private static int? Town(Sentence clause, int at)
    {
        var end = at;
        while (end < clause.Tokens.Length && clause.MentionAt(end) is null && (IsPartOfPlace(clause, end) || (end > at && clause.Lower(end) is "de" or "la" or "of" or "del" or "-" && end + 1 < clause.Tokens.Length && IsPartOfPlace(clause, end + 1)))) end++;
        return end > at && (end >= clause.Tokens.Length || (clause.Tokens[end].Kind != TokenKind.Possessive && !Gatherings.Contains(clause.Lower(end)))) ? end : null;
    }

    private static bool IsPartOfPlace(Sentence clause, int i) =>
        clause.Tokens[i].IsCapitalised && !clause.Word(i).Is(WordClass.Month | WordClass.Weekday) && !Gatherings.Contains(clause.Lower(i));

    /// <summary>"at the Economic Summit": an occasion, not a place.</summary>
    private static readonly FrozenSet<string> Gatherings =
        new[] { "summit", "conference", "meeting", "assembly", "session", "economic", "general", "council", "congress", "inauguration", "un", "u.n.", "united", "nations", "world", "international", "annual", "forum", "ministerial", "congressional", "parliament" }
        .ToFrozenSet(StringComparer.Ordinal);
}
