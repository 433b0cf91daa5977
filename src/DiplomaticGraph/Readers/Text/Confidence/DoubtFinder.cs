namespace DiplomaticGraph.Readers.Text;

/// <summary>Finds what makes a draft less sure.</summary>
internal static class DoubtFinder
{
    private const double Trusted = 0.8;
    private const int FarParty = 10;

    /// <summary>What the sentence and the rule tell.</summary>
    public static Doubts Of(Draft draft)
    {
        var sentence = draft.Sentence;
        return If(Doubts.NotAsserted, draft.Modality != Modality.Asserted)
            | If(Doubts.Delicate, draft.Confidence < Trusted)
            | If(Doubts.Quoted, IsQuoted(draft))
            | If(Doubts.Listed, sentence.Block.Kind is BlockKind.ListItem or BlockKind.TableRow)
            | If(Doubts.Aside, IsAside(draft))
            | If(Doubts.Hedged, sentence.Tokens.Any(t => t.Lower is "reportedly" or "allegedly" or "purportedly" or "rumoured" or "rumored"));
    }

    /// <summary>What an argument tells: how its parties are named, and how far they stand.</summary>
    public static Doubts Of(Draft draft, Argument argument, Sentence? from)
    {
        var doubts = Doubts.None;
        foreach (var mention in argument.Mentions)
        {
            doubts |= If(Doubts.PointsBack, mention.Kind is MentionKind.Group or MentionKind.Pronoun);
            if (from is not null && from != draft.Sentence) continue;
            var (start, end) = mention.First >= draft.Trigger.End ? (draft.Trigger.End, mention.First) : (mention.End, draft.Trigger.First);
            doubts |= If(Doubts.Far, end - start > FarParty);
        }

        return doubts;
    }

    /// <summary>What is known only when the document has been read.</summary>
    public static Doubts AtTheEnd(Draft draft)
    {
        var parties = draft.Parties.Select(p => p.Party).Distinct().ToList();
        return If(Doubts.NoOfficial, draft.IsContact && !parties.Exists(p => p.IsOfficial))
            | If(Doubts.NoOffice, parties.Exists(p => p.Person is { Office: null }))
            | If(Doubts.NoCountry, parties.Exists(p => p.IsOfficial && p.State.IsDefault && p.Person is not { Capacity: not Capacity.InOffice }))
            | If(Doubts.Concluded, parties.Exists(p => p.Person is { CountryIsInferred: true }))
            | If(Doubts.Dated, !draft.Time.IsUnknown)
            | If(Doubts.Placed, draft.Place is not null);
    }

    private static Doubts If(Doubts doubt, bool holds) => holds ? doubt : Doubts.None;

    private static bool IsQuoted(Draft draft)
    {
        var quotes = 0;
        for (var i = 0; i < draft.Trigger.First; i++) quotes += draft.Sentence.Tokens[i].Kind == TokenKind.Quote ? 1 : 0;
        return quotes % 2 == 1;
    }

    /// <summary>"… who met B", "after meeting B", "because A had met B": the nearest word before that can open a clause opens one of these.</summary>
    private static bool IsAside(Draft draft)
    {
        for (var i = draft.Trigger.First - 1; i >= 0; i--)
        {
            if (draft.Sentence.MentionAt(i) is { } mention)
            {
                i = mention.First;
                continue;
            }

            if (draft.Sentence.Tokens[i].Kind == TokenKind.Break || draft.Sentence.VerbAt(i) is { IsFinite: true }) return false;
            if (draft.Sentence.Lower(i) is "who" or "which" or "whom" or "whose" or "where" or "if" or "unless" or "when" or "while" or "because" or "although" or "though" or "since" or "until"
                or "whereas" or "whether" or "as" or "after" or "before" or "following" or "despite") return true;
        }

        return false;
    }
}
