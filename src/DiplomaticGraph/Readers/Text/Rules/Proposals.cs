namespace DiplomaticGraph.Readers.Text;

/// <summary>Finds whose proposal a mechanism is: "Iran's offer of a hotline", "a Cuban proposal for talks", "a hotline proposed by Iran".</summary>
internal static class Proposals
{
    internal static readonly WordList Nouns = WordList.Of(
        ["proposal", "proposals", "offer", "offers", "suggestion", "idea", "call", "calls", "initiative", "plan", "plans", "request", "push", "demand", "bid", "appeal"]);

    /// <summary>What stands before a mechanism.</summary>
    /// <returns>Where the whole phrase begins, and who proposes; null for nobody told.</returns>
    public static (int Opening, Argument? Proposer) Before(Sentence sentence, int first, int end)
    {
        var noun = NounBefore(sentence, first);
        if (noun < 0) return (first, ByAfter(sentence, end));
        var at = noun - 1;
        while (at > 0 && sentence.MentionAt(at) is null && sentence.Tokens[at].IsWord && sentence.VerbAt(at) is null
            && !sentence.Word(at).Is(WordClass.Preposition | WordClass.Determiner | WordClass.Coordinator)) at--;
        if (sentence.Tokens[Math.Max(at, 0)].Kind == TokenKind.Possessive) at--;
        if (at >= 0 && sentence.MentionAt(at) is { Parties.Count: > 0 } owner && (owner.IsPossessive || owner.Kind == MentionKind.Adjective))
        {
            var opening = owner.First > 0 && sentence.Word(owner.First - 1).Is(WordClass.Determiner) ? owner.First - 1 : owner.First;
            return (opening, new Argument([owner with { Kind = MentionKind.Government, IsPossessive = false }]));
        }

        // "signalled plans to set up a hotline": a plan of nobody named is the intention of the subject.
        return sentence.Lower(noun) is "plan" or "plans" ? (first, null) : (Math.Max(at, 0), From(sentence, end));
    }

    /// <summary>The proposal noun before "for", "of" or "to set up".</summary>
    private static int NounBefore(Sentence sentence, int first)
    {
        var at = first - 1;
        if (at > 0 && sentence.VerbAt(at) is { Form: VerbForm.Infinitive } setUp) at = setUp.First - 1;
        else if (sentence.Lower(at) is "for" or "of") at--;
        else return -1;
        return at >= 0 && Nouns.Contains(sentence.Word(at)) && sentence.VerbAt(at) is null ? at : -1;
    }

    /// <summary>"a hotline proposed by A".</summary>
    private static Argument? ByAfter(Sentence sentence, int end)
    {
        for (var i = end; i < sentence.Tokens.Length && i < end + 12; i++)
        {
            if (sentence.Tokens[i].Kind is TokenKind.Comma or TokenKind.Break) return null;
            if (sentence.VerbAt(i) is { IsFinite: true, Lemma: not ("propose" or "suggest" or "offer") }) return null;
            if (sentence.Lower(i) is "proposed" or "suggested" or "offered" && sentence.Is(i + 1, "by") && sentence.MentionAt(i + 2) is { IsParty: true } by && sentence.VerbAt(i) is { IsFinite: false }) return Arguments.Joined(sentence, by);
        }

        return null;
    }

    /// <summary>"an offer of talks from A".</summary>
    private static Argument? From(Sentence sentence, int end) =>
        sentence.Is(end, "from") && sentence.MentionAt(end + 1) is { IsParty: true } from ? Arguments.Joined(sentence, from) : null;
}
