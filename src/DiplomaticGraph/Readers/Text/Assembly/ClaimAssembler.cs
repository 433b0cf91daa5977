using System.Collections.Immutable;

namespace DiplomaticGraph.Readers.Text;

/// <summary>Turns drafts into claims once the whole document is known.</summary>
internal sealed class ClaimAssembler(TextDocument document, ReadingContext context, People people)
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
        draft.Doubts |= DoubtFinder.AtTheEnd(draft);
        var participants = draft.Parties.DistinctBy(p => p.Party).Select(p => p.Party.ToParticipant(p.Role)).DistinctBy(p => p.Id).ToImmutableArray();
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
