namespace DiplomaticGraph.Readers.Text;

/// <summary>Finds arrangements to share that are told by what is shared: "to share flood data", "the sharing of catch data", "notify each other of exercises".</summary>
internal static class MechanismSharing
{
    /// <summary>The arrangement whose data stand at a token; null where nothing is shared for good.</summary>
    public static MechanismNoun? At(Sentence sentence, int head)
    {
        var first = head;
        while (first > 0 && sentence.Tokens[first - 1].IsWord && sentence.VerbAt(first - 1) is null && sentence.MentionAt(first - 1) is null && !sentence.Word(first - 1).Is(WordClass.Preposition | WordClass.Coordinator)) first--;
        var words = string.Join(' ', sentence.Tokens[first..(head + 1)].Select(t => t.Lower));
        if (sentence.VerbAt(first - 1) is { Lemma: "share" or "exchange" or "swap" or "pass" or "pool" or "transmit", Form: VerbForm.Infinitive or VerbForm.Gerund or VerbForm.Modal or VerbForm.Future })
            return Make(sentence, first, head, words + " sharing");

        // "the sharing of catch data", "their annual exchange of charts"
        if (!sentence.Is(first - 1, "of") || !MechanismKinds.Sharing.Contains(sentence.Word(first - 2)) || sentence.VerbAt(first - 2) is { IsFinite: true }) return null;
        var opening = first - 2;
        while (opening > 0 && sentence.Tokens[opening - 1].IsWord && sentence.MentionAt(opening - 1) is null && sentence.VerbAt(opening - 1) is null && !sentence.Word(opening - 1).Is(WordClass.Preposition | WordClass.Coordinator)) opening--;
        var recurs = false;
        for (var i = opening; i < first; i++) recurs |= MechanismKinds.Regularity.Contains(sentence.Word(i));
        return Make(sentence, opening, head, words + " sharing") with { IsRound = recurs, Recurs = recurs };
    }

    /// <summary>"to notify each other of exercises", "will inform one another of launches": the verb names what they do for good.</summary>
    public static IEnumerable<MechanismNoun> Mutual(Sentence sentence)
    {
        foreach (var verb in sentence.Verbs)
        {
            if (verb.Lemma is not ("notify" or "inform" or "alert" or "warn") || verb.Form is not (VerbForm.Infinitive or VerbForm.Future or VerbForm.Modal or VerbForm.Gerund)) continue;
            if (!(sentence.Is(verb.End, "each") && sentence.Is(verb.End + 1, "other")) && !(sentence.Is(verb.End, "one") && sentence.Is(verb.End + 1, "another"))) continue;
            if (sentence.Lower(verb.End + 2) is not ("of" or "about" or "before" or "in" or "when")) continue;
            yield return new MechanismNoun(MechanismKind.InformationSharing, verb.End, verb.End, verb.End + 2, "mutual notification");
        }
    }

    private static MechanismNoun Make(Sentence sentence, int first, int head, string name)
    {
        var (parties, with) = MechanismSides.After(sentence, head + 1);
        return MechanismNouns.Wrapped(sentence, new MechanismNoun(MechanismKind.InformationSharing, first, head, head + 1, name) { With = with, Parties = parties });
    }
}
