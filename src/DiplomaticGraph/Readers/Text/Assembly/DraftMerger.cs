namespace DiplomaticGraph.Readers.Text;

/// <summary>Brings together what a document says twice: one meeting told in five sentences is one claim with five quotes.</summary>
internal sealed class DraftMerger
{
    private readonly List<Draft> all = [];
    private readonly DraftIndex index = new();

    public IReadOnlyList<Draft> All => all;

    /// <summary>Adds a draft, or what it says to the one that it repeats.</summary>
    /// <returns>The draft that holds it now.</returns>
    public Draft Add(Draft draft)
    {
        draft.Doubts |= DoubtFinder.Of(draft);
        draft.Firings.Add((draft.Rule, draft.TriggerText, (draft.Sentence.Start, draft.Sentence.End)));
        var same = draft.IsContact ? index.Candidates(draft).FirstOrDefault(d => IsSameContact(d, draft)) : index.Candidates(draft).FirstOrDefault(d => IsSamePosition(d, draft));
        if (same is null)
        {
            all.Add(draft);
            index.Add(draft);
            return draft;
        }

        Join(same, draft);
        return same;
    }

    private static bool IsSamePosition(Draft one, Draft other) =>
        one.Relation == other.Relation && one.Modality == other.Modality && (one.IsBackground == other.IsBackground || one.Time == other.Time) && one.Mechanism == other.Mechanism && one.AttributedTo == other.AttributedTo && TimesAgree(one.Time, other.Time)
        && one.MechanismParties.ToHashSet().SetEquals(other.MechanismParties) && one.Parties.ToHashSet().SetEquals(other.Parties);

    private static bool IsSameContact(Draft one, Draft other)
    {
        if (!one.IsContact || one.Modality != other.Modality || one.IsEarlier != other.IsEarlier || (one.IsBackground != other.IsBackground && one.Time != other.Time && !other.IsDefinite) || !TimesAgree(one.Time, other.Time)) return false;
        if (IsVisit(one) != IsVisit(other) || !KindsAgree(one, other)) return false;
        var (first, second) = (one.Parties.Select(p => p.Party).ToHashSet(), other.Parties.Select(p => p.Party).ToHashSet());
        if (IsVisit(one)) return first.SetEquals(second);
        if (first.SetEquals(second)) return true;
        if (!other.IsDefinite) return false;
        if (second.IsSubsetOf(first) && second.Select(p => p.State).Distinct().Count() > 1) return true;

        // "The talks between the two countries" after "Blinken met Xi".
        return second.All(p => !p.IsOfficial) && second.Select(p => p.State).ToHashSet().SetEquals(first.Select(p => p.State)) && first.Any(p => p.IsOfficial);
    }

    private static bool KindsAgree(Draft one, Draft other) => one.Relation == other.Relation || IsOpen(one) || IsOpen(other);

    private static bool IsOpen(Draft draft) => draft.Relation == RelationKind.SpokeWith;

    private static bool IsVisit(Draft draft) => draft.Relation == RelationKind.Visited;

    private static bool TimesAgree(EventTime one, EventTime other) => one.IsUnknown || other.IsUnknown || one == other;

    private static void Join(Draft kept, Draft added)
    {
        // Met or called tells more than talked.
        if (IsOpen(kept) && !IsOpen(added)) (kept.Relation, kept.Rule, kept.IsGeneric) = (added.Relation, added.Rule, false);
        if (kept.Time.IsUnknown) kept.Time = added.Time;
        kept.IsRecent |= added.IsRecent;
        kept.Place ??= added.Place;
        kept.AttributedTo ??= added.AttributedTo;
        kept.Topics.UnionWith(added.Topics);

        // Told twice, it is as sure as the surer telling.
        if (ConfidenceTable.CountOf(added.Doubts) < ConfidenceTable.CountOf(kept.Doubts)) kept.Doubts = added.Doubts;
        foreach (var (start, end) in added.Spans) kept.AddSpan(start, end);
        kept.Firings.AddRange(added.Firings);
        foreach (var actor in added.Actors.Where(a => !kept.Actors.Contains(a)).ToList()) kept.Actors.Add(actor);
    }
}
