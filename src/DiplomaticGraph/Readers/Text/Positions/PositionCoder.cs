namespace DiplomaticGraph.Readers.Text;

/// <summary>
/// Reads positions: what one side asks, promises, demands, refuses, threatens, thinks or does towards another. A stance (who wants what of an act) and
/// an act (what is to be done) are read apart and composed, as CAMEO composes its codes.
/// </summary>
internal static class PositionCoder
{
    public static IEnumerable<Draft> Match(Sentence sentence, ReadingContext context)
    {
        if (sentence.Mentions.Count < 2 || sentence.Tokens[^1].Text.EndsWith('?')) yield break;
        var covered = new HashSet<VerbGroup>();
        foreach (var verb in sentence.Verbs)
        {
            if (covered.Contains(verb) || IsAside(sentence, verb) || IsDenied(sentence, verb) || Read(sentence, verb, context) is not { } position) continue;
            if (position.Inner is not null) covered.Add(position.Inner);
            yield return ToDraft(sentence, context, position);
        }
    }

    private static Position? Read(Sentence sentence, VerbGroup verb, ReadingContext context) =>
        OpinionReading.Of(sentence, verb) ?? StanceReading.Of(sentence, verb, context) ?? DeedReading.Of(sentence, verb);

    private static Draft ToDraft(Sentence sentence, ReadingContext context, Position position)
    {
        var actors = position.Actor.Parties.Where(p => !p.State.IsDefault).ToList();
        var draft = new Draft
        {
            Relation = RelationOf(position), Rule = position.Rule, Sentence = sentence, Trigger = position.Trigger, Modality = position.IsAnnounced ? Modality.Planned : Modality.Asserted,
            Confidence = 0.8, Cameo = position.Code,
        };
        if (position.Target is { } target) VerbRuleMatcher.AddSides(draft, actors, ParticipantRole.Actor, [.. target.Parties], ParticipantRole.Target);
        else draft.Parties.AddRange(actors.Select(p => (p, ParticipantRole.Participant)));
        draft.Explain(position.Actor);
        if (position.Target?.Argument is { } words) draft.Explain(words);
        else if (position.Target is not null) draft.Actors.AddRange(position.Target.Parties.Select(p => $"{p.Name}: with whom the text tells a contact"));
        Settings.Complete(draft, context, position.Trigger.First, Complement.EndOf(sentence, position.Trigger.First), null);
        draft.AttributedTo ??= Speaker(sentence, position, actors);
        return draft;
    }

    /// <summary>"Iran said that B had shelled C", "B had shelled C, Iran said": who says so, where the actor does not.</summary>
    private static string? Speaker(Sentence sentence, Position position, List<Party> actors)
    {
        foreach (var say in sentence.Verbs)
        {
            if (!say.IsFinite || !VerbClasses.Say.Contains(say.Base) || Subjects.Of(sentence, say) is not { } speaker) continue;
            var isBefore = say.End <= position.Trigger.First;
            var isTail = speaker.First >= position.Trigger.End && sentence.Tokens[speaker.First - 1].Kind == TokenKind.Comma && sentence.FiniteVerbFrom(say.End) is null;
            if ((isBefore || isTail) && !speaker.Parties.Any(p => actors.Any(a => a == p || a.State == p.State))) return Attribution.Name(sentence, speaker);
        }

        return null;
    }

    private static RelationKind RelationOf(Position position)
    {
        if (position is { IsAnnounced: true, Act: { } act }) return CameoCode.RelationOf(act.Done);
        if (position.Target is null && position.Code.StartsWith("03", StringComparison.Ordinal)) return RelationKind.AgreedWith;

        // CAMEO numbers warnings among the threats.
        return position is { Code: "130", IsOpinion: true } ? RelationKind.Warned : CameoCode.RelationOf(position.Code);
    }

    /// <summary>"denied that it had threatened B", "there was no evidence that A had armed B".</summary>
    private static bool IsDenied(Sentence sentence, VerbGroup verb) =>
        sentence.FiniteVerbBefore(verb.First) is { } above
        && (VerbClasses.Deny.Contains(above.Base) || above.IsNegated)
        && sentence.Tokens[above.End..verb.First].Any(t => t.Lower == "that");

    /// <summary>True for a verb of a relative clause or of a clause of time, reason or condition: what it tells stands aside from what the sentence reports.</summary>
    private static bool IsAside(Sentence sentence, VerbGroup verb)
    {
        for (var i = verb.First - 1; i >= 0; i--)
        {
            if (sentence.MentionAt(i) is { } mention)
            {
                i = mention.First;
                continue;
            }

            var token = sentence.Tokens[i];
            if (token.Kind is TokenKind.Break) return false;
            if (sentence.VerbAt(i) is not null) return false;
            if (token.Lower is "who" or "which" or "whom" or "whose" or "where" or "if" or "unless" or "when" or "while" or "because" or "although" or "though" or "since" or "until" or "whereas" or "whether" or "as") return true;
            if (token.Lower is "after" or "before") return true;

            // "complaints that B was arresting": what somebody else holds.
            if (token.Lower == "that" && i > 0 && sentence.Tokens[i - 1].IsWord && sentence.VerbAt(i - 1) is null && sentence.MentionAt(i - 1) is null && !VerbFinder.IsAdverb(sentence, i - 1)
                && !sentence.Word(i - 1).Is(WordClass.Weekday | WordClass.Month | WordClass.Adverb)) return true;
            if (token.Kind == TokenKind.Comma) return false;
        }

        return false;
    }
}
