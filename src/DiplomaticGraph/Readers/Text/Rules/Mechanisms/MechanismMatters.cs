namespace DiplomaticGraph.Readers.Text;

/// <summary>Reads what is told of a mechanism without a verb of its own: matters raised, lists of proposals, recommendations, meetings of a body.</summary>
internal static class MechanismMatters
{
    internal static readonly WordList RaisedNouns = WordList.Of("matter issue point step demand proposal request idea goal topic move measure");
    internal static readonly WordList RaisingVerbs = WordList.Of("stress raise press push urge seek propose demand want emphasize emphasise advocate insist underscore bring champion");

    /// <summary>Those who recommend and are no party: a think tank, a paper, a former diplomat.</summary>
    internal static readonly WordList OutsiderHeads = WordList.Of("""
        tank tanks institute panel study paper group university newspaper editorial article book author authors professor lecturer researcher foundation charity ngo ngos commentator columnist historian lawyer lawyers veterans
        campaigners scientists meteorologist admirals generals statesmen institution centre center network coalition essay scholar expert analyst conference crisis diplomat diplomats strategist watchdog
        """);

    /// <summary>The mechanisms of a list item or a table cell that stands under a heading for proposals.</summary>
    public static IEnumerable<Draft> Listed(Sentence sentence, ReadingContext context, IEnumerable<(int Start, int End)> introductions)
    {
        foreach (var mechanism in MechanismNouns.Find(sentence))
        {
            if (mechanism.IsVague || mechanism.NeedsParties) continue;
            var advocacy = context.Advocacy;
            var isOutside = advocacy is null or { IsOutside: true };
            var draft = MechanismDrafts.Make(new MechanismTelling(sentence, mechanism, RelationKind.ProposedMechanism, "mechanism.listed-proposal", (mechanism.Head, mechanism.Head + 1))
            {
                Actor = advocacy?.Argument, ActorSentence = advocacy?.Sentence, Modality = isOutside ? Modality.Suggested : Modality.Asserted, NeedsNobody = true,
            }, context);
            if (draft is null) continue;
            foreach (var (start, end) in introductions) draft.AddSpan(start, end);
            if (advocacy is not null)
            {
                draft.AddSpan(advocacy.Span.Start, advocacy.Span.End);
                if (isOutside) draft.AttributedTo = advocacy.Words;
            }

            draft.Confidence = 0.75;
            yield return draft;
        }
    }

    /// <summary>"This includes establishing regular meetings": what the sentence before put forward.</summary>
    public static Draft? Included(Sentence sentence, MechanismNoun mechanism, ReadingContext context)
    {
        if (context.Advocacy is not { } advocacy || mechanism.IsVague || mechanism.NeedsParties) return null;
        if (sentence.Lower(0) is not ("this" or "these" or "that" or "such") || !sentence.Verbs.Exists(v => v.Lemma is "include" or "involve" or "mean" or "comprise" && v.First < mechanism.First)) return null;
        var draft = MechanismDrafts.Make(new MechanismTelling(sentence, mechanism, RelationKind.ProposedMechanism, "mechanism.included", (mechanism.Head, mechanism.Head + 1))
        {
            Actor = advocacy.Argument, ActorSentence = advocacy.Sentence, Modality = advocacy.IsOutside ? Modality.Suggested : Modality.Asserted,
        }, context);
        draft?.AddSpan(advocacy.Span.Start, advocacy.Span.End);
        if (draft is not null && advocacy.IsOutside) draft.AttributedTo = advocacy.Words;
        return draft;
    }

    /// <summary>"…, a matter that the U.S. delegation stressed": who raises the matter puts it forward.</summary>
    public static IEnumerable<Draft> Raised(Sentence sentence, List<MechanismNoun> mechanisms, ReadingContext context)
    {
        for (var i = 2; i + 2 < sentence.Tokens.Length; i++)
        {
            if (!RaisedNouns.Contains(sentence.Word(i)) || sentence.Lower(i - 1) is not ("a" or "an" or "the") || sentence.Tokens[i - 2].Kind != TokenKind.Comma) continue;
            if (sentence.FiniteVerbFrom(i + 1) is not { } verb || !RaisingVerbs.Contains(verb.Base) || Actualities.Of(sentence, verb) != Actuality.Happened || Subjects.Of(sentence, verb) is not { } actor) continue;
            foreach (var mechanism in mechanisms.Where(m => m.End <= i))
            {
                if (MechanismDrafts.Make(new MechanismTelling(sentence, mechanism, RelationKind.ProposedMechanism, "mechanism.raised-matter", (mechanism.Head, verb.End)) { Actor = actor }, context) is { } draft) yield return draft;
            }
        }
    }

    /// <summary>"There will be no hotline with Serbia, the minister said": the one who says so will have none.</summary>
    public static Draft? None(Sentence sentence, MechanismNoun mechanism, ReadingContext context)
    {
        if (!mechanism.IsNone || sentence.VerbBefore(mechanism.First) is not { Lemma: "be", Form: VerbForm.Future or VerbForm.Modal } verb || verb.Form == VerbForm.Modal && verb.Modal != "would" || sentence.Lower(verb.First - 1) != "there") return null;
        if (sentence.Verbs.Find(v => v.IsFinite && VerbClasses.Say.Contains(v.Base)) is not { } said || Subjects.Of(sentence, said) is not { } speaker) return null;
        return MechanismDrafts.Make(new MechanismTelling(sentence, mechanism, RelationKind.RejectedMechanism, "mechanism.there-will-be-none", (verb.First, mechanism.Head + 1)) { Actor = speaker }, context);
    }

    /// <summary>"The joint commission of Chad and Mali met in Bamako": a round of it is a contact of its parties.</summary>
    public static Draft? Meeting(Draft round, MechanismNoun mechanism, MechanismClause clause, ReadingContext context)
    {
        if (round.Relation != RelationKind.UsedMechanism || round.Modality == Modality.Denied || clause is not { IsSubject: true, Verb.Lemma: "meet" or "convene" or "gather" or "hold" or "sit" or "take" }) return null;
        if (mechanism.Kind != MechanismKind.WorkingGroup && mechanism.Kind != MechanismKind.Dialogue && mechanism.Kind != MechanismKind.Summit) return null;
        var meeting = new Draft
        {
            Relation = RelationKind.MetWith, Rule = "mechanism.round-meets", Sentence = round.Sentence, Trigger = round.Trigger, Modality = round.Modality, Confidence = round.Confidence,
        };
        meeting.Parties.AddRange(round.MechanismParties.Select(p => (MechanismDrafts.StateParty(p), ParticipantRole.Participant)));
        Settings.Complete(meeting, context, round.Trigger.First, Arguments.ClauseEnd(round.Sentence, round.Trigger.End), null);
        foreach (var (start, end) in round.Spans) meeting.AddSpan(start, end);
        return meeting;
    }

    /// <summary>"Canada urged Guyana and Venezuela to set up a hotline": who urges proposes it, to those who are to do it. Null where nobody can be told who urges.</summary>
    public static MechanismTelling? Advocated(MechanismTelling telling, VerbGroup verb)
    {
        var sentence = telling.Sentence;
        if (Advocates.OutsideOf(sentence, verb.First) is { } advocate)
        {
            if (telling.Actor is not { } doer) return telling with { Actor = advocate };
            return advocate.First != doer.First ? telling with { Actor = advocate, Others = [.. doer.Parties] } : telling;
        }


        // "A and B should set up a hotline, a former diplomat wrote": those who should do it are its parties, and propose nothing.
        var (isOutsider, words) = Outsider(sentence, verb);
        if (!isOutsider || (telling.Actor is not { } those && telling.Mechanism.Parties is null)) return null;
        return telling with { Actor = null, Others = telling.Actor?.Parties.ToList(), Outsider = words, NeedsNobody = true };
    }

    /// <summary>Who says that it should be, where it is nobody that a list knows; the text itself where nobody says so.</summary>
    private static (bool IsOutsider, string Words) Outsider(Sentence sentence, VerbGroup verb)
    {
        for (var i = 0; i + 1 < sentence.Tokens.Length; i++)
        {
            if (sentence.Is(i, "according") && sentence.Is(i + 1, "to")) return IsOutsider(sentence, i + 2, sentence.Tokens.Length);
        }

        var speaking = sentence.Verbs.Find(v => v != verb && v.IsFinite && (VerbClasses.Say.Contains(v.Base) || VerbClasses.Advocate.Contains(v.Base) || v.Lemma is "conclude" or "call" or "think"));
        if (speaking is null) return (verb.Form == VerbForm.Modal, "");
        var (first, end) = SubjectWords(sentence, speaking);
        return IsOutsider(sentence, first, end);
    }

    private static (bool IsOutsider, string Words) IsOutsider(Sentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (OutsiderHeads.Contains(sentence.Word(i)) || PartyWords.Outsiders.Contains(sentence.Word(i)) || sentence.Lower(i) is "former" or "retired") return (true, NameGrammar.Text(sentence, first, Math.Min(end, Arguments.ClauseEnd(sentence, first))));
        }

        return default;
    }

    /// <summary>The words before a verb back to the opening of its clause; after it, where nothing but a comma stands before.</summary>
    private static (int First, int End) SubjectWords(Sentence sentence, VerbGroup verb)
    {
        var first = verb.First;
        while (first > 0 && sentence.Tokens[first - 1].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Possessive or TokenKind.Hyphen && sentence.VerbAt(first - 1) is null) first--;
        if (first < verb.First) return (first, verb.First);
        var end = verb.End;
        while (end < sentence.Tokens.Length && sentence.Tokens[end].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Possessive or TokenKind.Hyphen) end++;
        return (verb.End, end);
    }
}
