namespace DiplomaticGraph.Readers.Text;

/// <summary>Finds the standing arrangements that a sentence names, by a noun and the words that describe it.</summary>
internal static class MechanismNouns
{
    public static List<MechanismNoun> Find(Sentence sentence)
    {
        var found = new List<MechanismNoun>();
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (!sentence.Tokens[i].IsWord || sentence.VerbAt(i) is not null || sentence.MentionAt(i) is not null) continue;
            var before = found.Count;
            At(sentence, i, found);
            if (found.Count > before) i = found[^1].End - 1;
        }

        return found;
    }

    private static void At(Sentence sentence, int head, List<MechanismNoun> found)
    {
        var noun = sentence.Lower(head);
        if (MechanismKinds.IsData(noun) && MechanismSharing.At(sentence, head) is { } shared)
        {
            found.Add(shared);
            return;
        }

        if (noun is "line" or "lines" && sentence.Lower(head - 1) is "hot") noun = "hotline";
        if (!IsNoun(noun) || (head + 1 < sentence.Tokens.Length && IsHead(sentence, head + 1))) return;
        var (first, words, compound) = Before(sentence, head);
        var end = head + 1;
        var complements = After(sentence, ref end);
        var (between, with) = MechanismSides.After(sentence, end);
        var parties = between ?? compound;
        var isRecurring = RecursAfter(sentence, end);
        if (isRecurring) words.Add("regular");
        foreach (var complement in complements)
        {
            var services = complement.Count > 0 ? complement : MechanismSides.Services(sentence, end);
            var kind = MechanismKinds.Of(noun, words, services, parties is not null || with is not null);
            var needsParties = kind is null && MechanismKinds.Bodies.Contains(noun) && words.Count > 1;
            if (needsParties) kind = MechanismKind.WorkingGroup;
            if (kind is null) continue;
            var name = string.Join(' ', sentence.Tokens[first..(complement.Count > 0 ? end : head + 1)].Where(t => t.Kind is TokenKind.Word or TokenKind.Number).Select(t => t.Word).SkipWhile(IsLeadingWord).Select(w => w.Lower));
            if (complement.Count > 0 && complements.Count > 1) name = $"{noun} for {string.Join(' ', complement)}";
            found.Add(Wrapped(sentence, new MechanismNoun(kind.Value, first, head, end, name)
            {
                Parties = parties,
                With = with,
                IsRound = words.Exists(MechanismKinds.IsOrdinal) || kind == MechanismKind.Exercise,
                Recurs = isRecurring || words.Exists(MechanismKinds.Regularity.Contains),
                IsVague = kind == MechanismKind.Other || (MechanismKinds.Agreements.Contains(noun) && kind == MechanismKind.Agreement),
                NeedsParties = needsParties,
                IsNone = words.Contains("no"),
            }));
        }
    }

    /// <summary>The same with the nouns before it: rounds, acts and proposals.</summary>
    internal static MechanismNoun Wrapped(Sentence sentence, MechanismNoun mechanism)
    {
        var round = Round(sentence, mechanism.First);
        var act = MechanismActs.Before(sentence, round, mechanism.End);
        var opening = act?.Opening ?? round;
        var proposal = Proposals.Before(sentence, opening, mechanism.End);
        return mechanism with
        {
            Opening = Math.Min(opening, proposal.Opening), IsRound = mechanism.IsRound || round < mechanism.First, Act = act, Proposer = proposal.Proposer, IsProposed = proposal.IsProposed,
        };
    }

    /// <summary>Where "the third session of" begins before a mechanism; where the mechanism begins if nothing such stands there.</summary>
    private static int Round(Sentence sentence, int first)
    {
        if (!sentence.Is(first - 1, "of") || sentence.Lower(first - 2) is not ("session" or "sessions" or "round" or "rounds" or "meeting" or "meetings" or "edition" or "sitting" or "gathering")) return first;
        var at = first - 2;
        while (at > 0 && sentence.Tokens[at - 1].Kind is TokenKind.Word or TokenKind.Number && sentence.VerbAt(at - 1) is null && sentence.MentionAt(at - 1) is null && !sentence.Word(at - 1).Is(WordClass.Preposition | WordClass.Coordinator)) at--;
        return at;
    }

    private static bool IsNoun(string noun) =>
        MechanismKinds.Hotlines.Contains(noun) || MechanismKinds.Channels.Contains(noun) || MechanismKinds.Dialogues.Contains(noun) || MechanismKinds.Groups.Contains(noun) || MechanismKinds.Sharing.Contains(noun)
        || MechanismKinds.Exercises.Contains(noun) || MechanismKinds.Exchanges.Contains(noun) || noun is "summits" or "summit" || MechanismKinds.Agreements.Contains(noun) || MechanismKinds.Frameworks.Contains(noun);

    /// <summary>True where the noun after it is the one that names it: "dialogue mechanism", "exchange agreement".</summary>
    private static bool IsHead(Sentence sentence, int i)
    {
        var noun = sentence.Lower(i);
        return sentence.VerbAt(i) is null && sentence.MentionAt(i) is null
            && (MechanismKinds.Hotlines.Contains(noun) || MechanismKinds.Channels.Contains(noun) || MechanismKinds.Groups.Contains(noun) || noun is "summits" or "workshops" or "exercises" or "sharing" or "hubs" or "agreement" or "pact" or "accord" or "treaty" or "memorandum");
    }

    /// <summary>"political consultations every year", "talks twice a year".</summary>
    private static bool RecursAfter(Sentence sentence, int end)
    {
        for (var i = end; i < Math.Min(sentence.Tokens.Length, end + 8); i++)
        {
            if (sentence.Tokens[i].Kind is TokenKind.Comma or TokenKind.Break or TokenKind.Stop || sentence.VerbAt(i) is { IsFinite: true }) return false;
            if (sentence.Lower(i) is "annually" or "yearly" or "quarterly" or "monthly" or "regularly" or "biannually") return true;
            if (sentence.Lower(i) is "every" or "each" or "a" && (sentence.Lower(i + 1) is "year" or "month" or "quarter" or "week" || (sentence.Is(i, "every") && sentence.Lower(i + 2) is "months" or "weeks" or "years" or "month" or "year")))
                return sentence.Lower(i) is not "a" || sentence.Lower(i - 1) is "twice" or "once" or "times";
        }

        return false;
    }

    private static (int First, List<string> Words, Argument? Compound) Before(Sentence sentence, int head)
    {
        var words = new List<string>();
        Argument? compound = null;
        var first = head;
        for (var i = head - 1; i >= 0; i--)
        {
            if (sentence.MentionAt(i) is { } mention)
            {
                if (mention is { IsPlural: true, Kind: MentionKind.Country or MentionKind.Organization }) compound = new Argument([mention]);
                if (mention.Kind != MentionKind.Adjective && !mention.IsPossessive && compound is null) break;
                first = i = mention.First;
                continue;
            }

            var token = sentence.Tokens[i];
            if (token.Kind == TokenKind.Possessive || token.Kind == TokenKind.Hyphen) continue;
            if (token.Kind is not (TokenKind.Word or TokenKind.Number) && !(token.Kind == TokenKind.Comma && i > 0 && IsAdjective(sentence, i - 1))) break;
            var word = token.Word;
            if (token.Lower == "of" && sentence.Lower(i - 1) is "series" or "round" or "network")
            {
                words.Add(sentence.Lower(i - 1) == "series" ? "regular" : "");
                first = --i;
                continue;
            }

            if (word.Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Relative | WordClass.Auxiliary | WordClass.Modal | WordClass.Coordinator) && !word.Is(WordClass.Determiner)) break;
            if (sentence.VerbAt(i) is { } verb && !(verb.Form is VerbForm.Participle or VerbForm.Gerund && verb.Head == i && verb.First == i && sentence.Word(i - 1).Is(WordClass.Determiner))) break;
            if (token.Kind != TokenKind.Comma) words.Add(token.Lower);
            first = i;
            if (word.Is(WordClass.Determiner) && token.Lower is not ("more" or "most" or "few" or "other")) break;
        }

        return (first, words, compound);
    }

    private static bool IsAdjective(Sentence sentence, int i) =>
        sentence.Tokens[i].IsWord && sentence.MentionAt(i) is null && sentence.VerbAt(i) is null && sentence.Word(i - 1).Is(WordClass.Determiner) && !sentence.Word(i).Is(WordClass.Determiner | WordClass.Pronoun);

    /// <summary>"channels for crisis communication and military contacts": one set of words for each part.</summary>
    private static List<List<string>> After(Sentence sentence, ref int end)
    {
        if (sentence.Lower(end) is not ("for" or "of" or "on")) return [[]];
        var parts = new List<List<string>> { new() };
        var i = end + 1;
        for (; i < sentence.Tokens.Length && i < end + 10; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Lower is "and" or "or")
            {
                parts.Add([]);
                continue;
            }

            if (!token.IsWord || sentence.MentionAt(i) is not null || sentence.VerbAt(i) is not null || token.Word.Is(WordClass.Preposition | WordClass.Relative | WordClass.Subordinator | WordClass.Adverb | WordClass.Pronoun)) break;
            parts[^1].Add(token.Lower);
        }

        // Only what describes the kind belongs to the phrase: "channels of communication", "a mechanism for cooperation".
        parts.RemoveAll(p => p.Count == 0);
        var telling = parts.Where(p => p.Any(w => MechanismKinds.Crisis.Contains(w) || MechanismKinds.Military.Contains(w) || MechanismKinds.IsData(w))).ToList();
        if (telling.Count == 0) return [[]];
        end = i;
        return telling;
    }

    private static bool IsLeadingWord(Word word) => word.Is(WordClass.Determiner | WordClass.Possessive) || word.Lower is "new" or "proposed";
}
