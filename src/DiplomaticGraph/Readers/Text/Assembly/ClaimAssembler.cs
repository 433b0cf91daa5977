using System.Collections.Immutable;

namespace DiplomaticGraph.Readers.Text;

/// <summary>Turns drafts into claims once the whole document is known.</summary>
internal sealed class ClaimAssembler(TextDocument document, ReadingContext context, People people, TenureIndex? tenures)
{
    /// <summary>The version of the rules, as <see cref="Origin.Version"/> gives it.</summary>
    public const string Version = "1";

    private readonly Source source = new()
    {
        Id = document.Id, Published = context.Times.Published, Title = document.Title, Publisher = document.Publisher, Url = document.Url, SameArticleAs = document.SameArticleAs,
    };

    public TextReading Assemble(IReadOnlyList<Draft> drafts)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>();
        var firings = ImmutableArray.CreateBuilder<RuleFiring>();
        var seen = new HashSet<ClaimId>();
        foreach (var draft in drafts.OrderBy(d => d.Spans[0].Start).ThenBy(d => d.Trigger.First))
        {
            if (Claim(draft) is not { } claim || !seen.Add(claim.Id)) continue;
            claims.Add(claim);
            var doubts = ConfidenceTable.NamesOf(draft.Doubts);
            firings.AddRange(draft.Firings.Select(f => new RuleFiring
            {
                Claim = claim.Id, Rule = f.Rule, Trigger = f.Trigger, Sentence = Quote(f.Sentence), Actors = [.. draft.Actors], Doubts = doubts,
            }));
        }

        return new TextReading { Claims = claims.ToImmutable(), Firings = firings.ToImmutable(), Discrepancies = [.. people.Discrepancies] };
    }

    private Claim? Claim(Draft draft)
    {
        var participants = draft.Parties.DistinctBy(p => p.Party).Select(p => Participant(draft, p.Party, p.Role)).DistinctBy(p => p.Id).ToImmutableArray();
        draft.Doubts |= DoubtFinder.AtTheEnd(draft);
        if (draft.IsContact && participants.Length < 2) return null;
        return new Claim
        {
            Relation = draft.Relation,
            Participants = participants,
            Mechanism = draft.Mechanism is { } kind ? new Mechanism { Kind = kind, Name = draft.MechanismName, Parties = [.. draft.MechanismParties] } : null,
            Modality = draft.Modality,
            Time = Time(draft),
            Place = draft.Place,
            Topics = draft.IsContact ? [.. draft.Topics] : [],
            AttributedTo = draft.AttributedTo,
            Source = source,
            Evidence = [.. draft.Spans.Select(Quote)],
            Codes = Codes(draft),
            Confidence = ConfidenceTable.Of(draft.Relation.Group, draft.Doubts),
            Origin = new Origin { Reader = "text", Version = Version, Rule = draft.Rule },
        };
    }

    /// <summary>A party, the unnamed holder of an office as the one whom the tenure lists name for the day.</summary>
    private Participant Participant(Draft draft, Party party, ParticipantRole role)
    {
        var participant = party.ToParticipant(role);
        var found = party.Person is { IsListed: true } known ? (known.Name, known.ListedTenure)
            : party.Office is { } office && !party.Country.IsDefault && tenures is not null && DaysOf(draft) is { } days && tenures.Holder(party.Country, office, days.First, days.Last) is { } holder ? (holder.Person.Name, holder.Tenure)
            : default((string Name, Tenure? Tenure)?);
        if (found is not { } listed) return participant;
        draft.Doubts |= Doubts.Concluded;
        draft.Actors.Add(listed.Tenure is { } tenure ? $"{listed.Name}: by the tenure list, {tenure.Office.Title} of {Countries.Find(tenure.Office.Country)?.Name} {tenure.Time}" : $"{listed.Name}: by the tenure list, in office no more");
        return party.Person is not null || listed.Tenure is null ? participant : participant with { Id = listed.Tenure.Holder, Name = listed.Name, IsResolved = true };
    }

    /// <summary>The days on which an event was, or else those of the document; null where neither is known, or the sentence tells of another year.</summary>
    private (DateOnly First, DateOnly Last)? DaysOf(Draft draft)
    {
        if (draft.Time is { IsUnknown: false, EarliestDay: { } first, LatestDay: { } last }) return (first, last);
        if (draft.Time.IsUnknown && draft.Sentence.Times.Any(t => t.Form == TimeForm.Absolute || t is { Form: TimeForm.Offset, Unit: "year" })) return null;
        return context.Times.Published is { } day && (draft.Time.IsUnknown || draft.Time.LatestDay is null || draft.Time.LatestDay >= day) ? (day, day) : null;
    }

    /// <summary>
    /// A contact that the text calls recent, and a position that it tells without a date, lie no later than the document; an undated contact may be
    /// of any time.
    /// </summary>
    private EventTime Time(Draft draft)
    {
        if (!draft.Time.IsUnknown || context.Times.Published is not { } day || draft.Modality != Modality.Asserted) return draft.Time;
        return draft.IsRecent || !draft.IsContact ? EventTime.Until(day) : EventTime.Unknown;
    }

    private Evidence Quote((int Start, int End) span) => Evidence.FromText(document.Id, document.Text, span.Start, span.End);

    private static EventCodes? Codes(Draft draft)
    {
        var kind = draft.Relation;
        if (draft.Cameo is { } cameo) return new EventCodes { Cameo = cameo, Plover = CameoScheme.PloverOf(cameo) };
        if (draft.Modality != Modality.Asserted) return null;
        if (kind.PloverType is null && kind.CameoCodes.Count == 0) return null;
        return new EventCodes { Cameo = kind.CameoCodes.Count > 0 ? kind.CameoCodes[0] : null, Plover = kind.PloverType, Mode = kind.PloverMode };
    }
}
