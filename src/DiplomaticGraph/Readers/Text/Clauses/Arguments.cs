namespace DiplomaticGraph.Readers.Text;

/// <summary>Parties that fill one place of a clause: one mention, or several joined by "and".</summary>
/// <param name="Mentions">The mentions, in the order of the text.</param>
internal sealed record Argument(IReadOnlyList<Mention> Mentions)
{
    public int First => Mentions[0].First;

    public int End => Mentions[^1].End;

    public IEnumerable<Party> Parties => Mentions.Where(m => m.IsParty).SelectMany(m => m.Parties).Distinct();

    public bool IsOutsider => Mentions.All(m => m.Kind == MentionKind.Outsider);

    public bool IsPlural => Mentions.Count > 1 || Mentions[0].IsPlural;
}

/// <summary>A preposition with the parties after it.</summary>
internal readonly record struct PrepositionalArgument(string Preposition, int At, Argument Argument);

/// <summary>Finds who does what to whom around a verb or a noun: subjects, objects, and what prepositions bring.</summary>
internal static class Arguments
{
    /// <summary>How many words between a verb and its object may tell when and where.</summary>
    private const int LongestSetting = 9;

    /// <summary>Mentions joined from one on: "Xi, Wang and Qin". A list counts only where an "and" closes it.</summary>
    public static Argument Joined(Sentence sentence, Mention first)
    {
        var mentions = new List<Mention> { first };
        var closed = false;
        var at = first.End;
        while (!closed && at < sentence.Tokens.Length)
        {
            var next = at;
            if (sentence.Tokens[next].Kind == TokenKind.Comma) next++;
            if (sentence.Lower(next) is "and" or "&") (next, closed) = (next + 1, true);
            else if (sentence.Is(next, "as") && sentence.Is(next + 1, "well") && sentence.Is(next + 2, "as")) (next, closed) = (next + 3, true);
            if (next == at || sentence.MentionAt(next) is not { Kind: not MentionKind.Adjective, IsPossessive: false } mention || mention.First != next) break;
            mentions.Add(mention);
            at = mention.End;
        }

        // "the foreign ministers of B and C, Prince D and E": the names of those ministers.
        if (first is { IsPlural: true, Kind: MentionKind.OfficeHolder } && mentions.Count > 1 && mentions[1].Kind == MentionKind.Person && sentence.Tokens[first.End].Kind == TokenKind.Comma) return new Argument([first]);
        if (!closed || first.IsPossessive) return new Argument([first]);

        // "… met Xi, and Biden said": the last is the subject of what follows.
        if (IsObject(sentence, first) && IsSubjectOfNext(sentence, mentions[^1])) mentions.RemoveAt(mentions.Count - 1);
        return new Argument(mentions.Count > 1 && mentions[^1].Kind != mentions[0].Kind && mentions.Any(m => m.Kind == MentionKind.Outsider) ? [first] : mentions);
    }

    /// <summary>"two Russian diplomats", "several Iranian officials".</summary>
    private static bool IsQuantity(Sentence sentence, int i) =>
        sentence.Tokens[i].Kind == TokenKind.Number || sentence.Word(i).Is(WordClass.NumberWord) || sentence.Lower(i) is "several" or "some" or "many" or "all" or "both";

    /// <summary>The same, for mentions that end with one: the subject before a verb.</summary>
    public static Argument JoinedBefore(Sentence sentence, Mention last)
    {
        var mentions = new List<Mention> { last };
        var at = last.First - 1;
        var sawAnd = false;
        while (at > 0)
        {
            var previous = at;
            if (sentence.Lower(previous) is "and" or "&")
            {
                if (sawAnd) break;
                (previous, sawAnd) = (previous - 1, true);
            }

            if (previous >= 0 && sentence.Tokens[previous].Kind == TokenKind.Comma)
            {
                // A headline leaves "and" out: "Seoul, Pyongyang restore hotlines".
                sawAnd |= sentence.Block.Kind == BlockKind.Heading;
                previous--;
            }

            if (!sawAnd || previous == at || previous < 0 || sentence.MentionAt(previous) is not { Kind: not MentionKind.Adjective, IsPossessive: false } mention || mention.End != previous + 1) break;
            mentions.Insert(0, mention);
            at = mention.First - 1;
        }

        return new Argument(mentions);
    }

    /// <summary>The parties right after a verb, times and places between passed over; or the ones that "whom" stands for. Null where something else follows.</summary>
    public static Argument? Object(Sentence sentence, VerbGroup verb) => After(sentence, AfterSettings(sentence, verb.End)) ?? Antecedents.Object(sentence, verb);

    /// <summary>"met on Saturday B", "received in his office today the envoy of B": the token after words that only tell when and where.</summary>
    public static int AfterSettings(Sentence sentence, int from)
    {
        var at = from;
        for (var i = from; i < sentence.Tokens.Length && i < from + LongestSetting;)
        {
            if (sentence.MentionAt(i) is not null) break;
            if (sentence.Times.Find(t => t.First == i) is { } time) at = i = time.End;
            else if (sentence.Lower(i) is "here" or "there" or "separately" or "also") at = ++i;
            else if (sentence.Lower(i) is "on" or "in" or "at" && sentence.Times.Exists(t => t.First == i + 1)) i++;
            else if (sentence.Lower(i) is "in" or "at" && sentence.MentionAt(i + 1) is { CanBePlace: true, IsPossessive: false } place && place.First == i + 1) at = i = place.End;
            else if (sentence.Lower(i) is "in" or "at" && IsTown(sentence, i + 1)) at = i = AfterTown(sentence, i + 1);
            else if (sentence.Lower(i) is "in" or "at" && sentence.Lower(i + 1) is "his" or "her" or "the" && sentence.Lower(i + 2) is "office" or "residence" or "palace" or "airport" or "capital") at = i += 3;
            else break;
        }

        return at;
    }

    private static bool IsTown(Sentence sentence, int i) => i < sentence.Tokens.Length && sentence.Tokens[i].IsCapitalised && sentence.MentionAt(i) is null && sentence.Word(i).Classes == WordClass.None;

    private static int AfterTown(Sentence sentence, int i)
    {
        while (IsTown(sentence, i)) i++;
        return i;
    }

    /// <summary>The parties that begin at a token, adverbs before them passed over.</summary>
    public static Argument? After(Sentence sentence, int at)
    {
        while (at < sentence.Tokens.Length && sentence.MentionAt(at) is null && (VerbFinder.IsAdverb(sentence, at) || IsQuantity(sentence, at))) at++;
        if (at >= sentence.Tokens.Length || sentence.MentionAt(at) is not { IsPossessive: false, Kind: not MentionKind.Adjective } mention || mention.First != at) return null;
        return Joined(sentence, mention);
    }

    /// <summary>What the prepositions between two tokens bring, in the order of the text.</summary>
    public static IEnumerable<PrepositionalArgument> Prepositions(Sentence sentence, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (sentence.MentionAt(i) is { } inside && inside.First < i) continue;
            if (!sentence.Word(i).Is(WordClass.Preposition)) continue;
            var at = i + 1;
            if (sentence.Is(at, "both") && sentence.MentionAt(at) is null) at++;
            if (at >= end || sentence.MentionAt(at) is not { IsPossessive: false, Kind: not MentionKind.Adjective } mention || mention.First != at) continue;
            yield return new PrepositionalArgument(sentence.Lower(i), i, Joined(sentence, mention));
        }

        if (Antecedents.Brought(sentence, from) is { } brought) yield return brought;
    }

    /// <summary>Where the clause of a verb ends: at a break, at a word that opens another clause, or before the next finite verb's own subject.</summary>
    public static int ClauseEnd(Sentence sentence, int from)
    {
        for (var i = from; i < sentence.Tokens.Length; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Kind is TokenKind.Break or TokenKind.Stop) return i;

            // "spent two hours with Rabin, reporting on his talks in Syria": another clause.
            if (token.Kind == TokenKind.Comma && (sentence.VerbAt(i + 1) is { Form: VerbForm.Gerund } || sentence.Is(i + 1, "but"))) return i;
            if (sentence.MentionAt(i) is { } mention)
            {
                i = mention.End - 1;
                continue;
            }

            if (sentence.VerbAt(i) is { IsFinite: true } verb && verb.First >= from)
            {
                // ", officials in Kigali said": from the comma on it is the next clause.
                var comma = Array.FindLastIndex(sentence.Tokens, i - 1, i - from, t => t.Kind == TokenKind.Comma);
                return comma > from && VerbClasses.Say.Contains(verb.Base) ? comma : verb.First;
            }

            if (token.Lower is "that" or "while" or "when" or "who" or "which" or "whose" or "whom" or "where" or "because" or "although" or "though" or "if" or "unless") return i;
        }

        return sentence.Tokens.Length;
    }

    /// <summary>True right after a verb or a preposition other than "between": a list there can be broken off by the subject of another clause.</summary>
    private static bool IsObject(Sentence sentence, Mention mention) =>
        sentence.VerbAt(mention.First - 1) is not null
        || (sentence.Word(mention.First - 1).Is(WordClass.Preposition) && sentence.Lower(mention.First - 1) is not ("between" or "among") && sentence.FiniteVerbBefore(mention.First) is not null);

    private static bool IsSubjectOfNext(Sentence sentence, Mention mention)
    {
        var at = mention.End;
        while (at < sentence.Tokens.Length && VerbFinder.IsAdverb(sentence, at)) at++;
        return sentence.VerbAt(at) is { IsFinite: true } verb && verb.First == at;
    }
}
