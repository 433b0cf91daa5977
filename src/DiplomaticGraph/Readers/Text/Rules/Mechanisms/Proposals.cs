namespace DiplomaticGraph.Readers.Text;

/// <summary>Finds whose proposal a mechanism is: "Iran's offer of a hotline", "a Cuban proposal for talks", "a hotline proposed by Iran".</summary>
internal static class Proposals
{
    internal static readonly WordList Nouns = WordList.Of(
        ["proposal", "proposals", "offer", "offers", "suggestion", "suggestions", "idea", "call", "calls", "initiative", "plan", "plans", "request", "requests", "push", "demand", "bid", "appeal", "draft", "notion", "overture", "invitation"]);

    /// <summary>What stands before a mechanism.</summary>
    /// <returns>Where the whole phrase begins, who proposes (null for nobody told), and whether a noun calls it proposed.</returns>
    public static (int Opening, Argument? Proposer, bool IsProposed) Before(Sentence sentence, int first, int end)
    {
        var noun = NounBefore(sentence, first, out var isOfVerb);
        if (noun < 0) return (first, ByAfter(sentence, end), false);
        var at = noun - 1;
        while (at > 0 && sentence.MentionAt(at) is null && sentence.Tokens[at].IsWord && sentence.VerbAt(at) is null
            && !sentence.Word(at).Is(WordClass.Preposition | WordClass.Determiner | WordClass.Coordinator)) at--;
        if (at >= 0 && sentence.Tokens[at].Kind == TokenKind.Possessive) at--;
        if (at >= 0 && sentence.MentionAt(at) is { Parties.Count: > 0 } owner && (owner.IsPossessive || owner.Kind == MentionKind.Adjective))
        {
            var opening = owner.First > 0 && sentence.Word(owner.First - 1).Is(WordClass.Determiner) ? owner.First - 1 : owner.First;
            return (opening, new Argument([owner with { Kind = MentionKind.Government, IsPossessive = false }]), true);
        }

        // "signalled plans to set up a hotline": a plan of nobody named is the intention of the subject.
        if (sentence.Lower(noun) is "plan" or "plans" && isOfVerb) return (first, null, false);
        return (Math.Max(at, 0), From(sentence, end) ?? From(sentence, noun + 1), true);
    }

    /// <summary>The proposal noun before "for", "of" or "to set up".</summary>
    private static int NounBefore(Sentence sentence, int first, out bool isOfVerb)
    {
        var at = first - 1;
        isOfVerb = at > 0 && sentence.VerbAt(at) is { Form: VerbForm.Infinitive };
        if (isOfVerb) at = sentence.VerbAt(at)!.First - 1;
        else if (sentence.Word(at).Is(WordClass.Adverb) && sentence.VerbAt(at - 1) is { Form: VerbForm.Infinitive } particle) (at, isOfVerb) = (particle.First - 1, true);
        else if (sentence.Lower(at) is "for" or "of") at--;
        else return -1;

        // "a proposal by Peru for a commission"
        if (at > 1 && sentence.MentionAt(at) is { IsParty: true } by && sentence.Lower(by.First - 1) is "by" or "from") at = by.First - 2;
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

    /// <summary>"an offer of talks from A", "a proposal by A".</summary>
    private static Argument? From(Sentence sentence, int end) =>
        sentence.Lower(end) is "from" or "by" && sentence.MentionAt(end + 1) is { IsParty: true, IsPossessive: false } from ? Arguments.Joined(sentence, from) : null;
}
