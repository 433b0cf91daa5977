namespace DiplomaticGraph.Readers.Text;

/// <summary>Finds whom and which place a relative pronoun before a verb stands for.</summary>
internal static class Antecedents
{
    /// <summary>How many words may stand between the pronoun and its verb: the subject.</summary>
    private const int LongestSubject = 8;

    /// <summary>"President Lindqvist, whom he received in May": whom the verb has as its object.</summary>
    public static Argument? Object(Sentence sentence, VerbGroup verb) =>
        verb is { IsFinite: true, IsPassive: false } && Pronoun(sentence, verb) is >= 1 and var at && sentence.Lower(at) == "whom" && !sentence.Word(at - 1).Is(WordClass.Preposition) ? Before(sentence, at) : null;

    /// <summary>"Serdar Kılıç, with whom he spoke": whom the preposition before the pronoun brings to the clause that begins behind a verb.</summary>
    public static PrepositionalArgument? Brought(Sentence sentence, int verbEnd)
    {
        if (sentence.VerbAt(verbEnd - 1) is not { IsFinite: true } verb || Pronoun(sentence, verb) is not (>= 2 and var at) || !sentence.Is(at, "whom")) return null;
        return sentence.Lower(at - 1) is "with" or "to" && Before(sentence, at - 1) is { } people ? new PrepositionalArgument(sentence.Lower(at - 1), verbEnd, people) : null;
    }

    /// <summary>"travels on to Jakarta, where he is to call on B": the place where it is.</summary>
    public static Mention? Place(Sentence sentence, VerbGroup verb)
    {
        if (Pronoun(sentence, verb) is not (>= 1 and var at) || !sentence.Is(at, "where")) return null;
        var before = sentence.Tokens[at - 1].Kind == TokenKind.Comma ? at - 2 : at - 1;

        // "flies to Tunis on Tuesday, where": a time between.
        if (sentence.Times.Find(t => t.End == before + 1) is { } time) before = sentence.Word(time.First - 1).Is(WordClass.Preposition) ? time.First - 2 : time.First - 1;
        return sentence.MentionAt(before) is { CanBePlace: true, IsPossessive: false, PlaceName: not null } place ? place : null;
    }

    /// <summary>The relative pronoun that opens the clause of a verb; -1 where none does.</summary>
    private static int Pronoun(Sentence sentence, VerbGroup verb)
    {
        for (var i = verb.First - 1; i >= 0 && i >= verb.First - LongestSubject; i--)
        {
            if (sentence.MentionAt(i) is { } mention)
            {
                i = mention.First;
                continue;
            }

            if (sentence.Lower(i) is "whom" or "where") return i;
            if (sentence.Tokens[i].Kind is TokenKind.Break or TokenKind.Stop or TokenKind.Comma || sentence.VerbAt(i) is { IsFinite: true }) return -1;
        }

        return -1;
    }

    private static Argument? Before(Sentence sentence, int at)
    {
        var last = sentence.Tokens[at - 1].Kind == TokenKind.Comma ? at - 2 : at - 1;
        return last >= 0 && sentence.MentionAt(last) is { IsPossessive: false, Kind: not MentionKind.Adjective } mention && mention.End == last + 1 ? Arguments.JoinedBefore(sentence, mention) : null;
    }
}
