namespace DiplomaticGraph.Readers.Text;

/// <summary>Finds whom an act or a wish is directed at, among those whom a stretch of text names.</summary>
internal static class Targets
{
    private const int PlaceRank = 4;

    /// <summary>Nouns of place that a country's adjective describes: what happens there is not done to the country.</summary>
    private static readonly NounSet PlaceNouns = new(["border", "frontier", "coast", "soil", "territory", "city", "town", "village", "capital", "waters", "airspace", "side"]);

    /// <summary>The parties of the stretch that stand nearest to being its recipient, other than the actor's own side.</summary>
    /// <remarks>What a preposition of direction brings comes first, then whose a thing is ("Iraqi towns"), then where it happens.</remarks>
    public static Target? Find(Sentence sentence, int from, int end, IReadOnlyCollection<EntityId> own, bool placesToo = true)
    {
        Mention? best = null;
        var bestRank = placesToo ? int.MaxValue : PlaceRank;
        foreach (var mention in sentence.Mentions)
        {
            if (mention.First < from || mention.End > end || !IsOther(mention, own)) continue;
            var rank = Rank(sentence, mention, from);
            if (rank >= bestRank) continue;
            (best, bestRank) = (mention, rank);
        }

        return best is null ? null : Of(sentence, best, own);
    }

    /// <summary>The parties of a mention and of those joined to it, other than the actor's own side.</summary>
    public static Target? Of(Sentence sentence, Mention mention, IReadOnlyCollection<EntityId> own)
    {
        var argument = mention.Kind == MentionKind.Adjective || mention.IsPossessive ? new Argument([mention]) : Arguments.Joined(sentence, mention);
        var parties = argument.Mentions.Where(m => m.Kind != MentionKind.Outsider).SelectMany(m => m.Kind == MentionKind.Adjective ? m.Parties.Select(State) : m.Parties)
            .Where(p => !p.State.IsDefault && !own.Contains(p.State)).Distinct().ToList();
        return parties.Count == 0 ? null : new Target(argument, parties);
    }

    public static bool IsOther(Mention mention, IReadOnlyCollection<EntityId> own) =>
        mention.Kind != MentionKind.Outsider && mention.Parties.Any(p => !p.State.IsDefault && !own.Contains(p.State));

    /// <summary>"German goods": what is German stands for Germany here, and for nobody who bears the word.</summary>
    private static Party State(Party party) => party.Country.IsDefault ? party : Party.Of(party.Country);

    private static int Rank(Sentence sentence, Mention mention, int from)
    {
        if (mention.First == from && mention is { IsPossessive: false, Kind: not MentionKind.Adjective }) return 0;
        var isOwner = mention.IsPossessive || mention.Kind == MentionKind.Adjective;
        if (sentence.Tokens[Math.Max(0, mention.First - 1)].Kind == TokenKind.Open) return 6;
        if (!mention.IsPossessive && IsBroker(sentence, mention.End)) return int.MaxValue;
        var before = mention.First - 1;
        while (before >= from && (sentence.Tokens[before].IsWord || sentence.Tokens[before].Kind == TokenKind.Number) && Preposition(sentence, before).Length == 0 && sentence.VerbAt(before) is null) before--;
        var preposition = before >= from ? Preposition(sentence, before) : "";
        if (mention.Kind == MentionKind.Adjective && preposition is "on" or "along" && PlaceNouns.Find(sentence, mention.End, Math.Min(mention.End + 2, sentence.Tokens.Length)) >= 0) return PlaceRank;

        // "treaties presented by B": whose deed it is, not whom this one is directed at.
        if (preposition == "by" && sentence.VerbAt(before - 1) is { Form: VerbForm.Participle }) return int.MaxValue;

        // "condemned Serbia's crackdown in B": whose the direct object is stands nearest.
        if (isOwner && preposition.Length == 0 && (before < from || sentence.VerbAt(before) is null)) return 1;
        return preposition switch
        {
            "to" or "with" or "against" or "on" or "upon" or "for" or "toward" or "towards" or "between" or "from" or "of" => 1,
            "by" or "into" or "as" or "" => 2,
            "in" or "at" or "near" or "over" or "inside" or "across" or "around" => PlaceRank,
            _ => 5,
        };
    }

    /// <summary>"US-led", "US and Saudi-brokered".</summary>
    private static bool IsBroker(Sentence sentence, int at)
    {
        if (sentence.Lower(at) == "and") at++;
        if (at >= sentence.Tokens.Length) return false;
        return sentence.Tokens[at].Kind == TokenKind.Hyphen || (sentence.Tokens[at].Text.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen && hyphen + 1 < sentence.Tokens[at].Text.Length && char.IsLower(sentence.Tokens[at].Text[hyphen + 1]) && sentence.Tokens[at].IsCapitalised);
    }

    private static string Preposition(Sentence sentence, int i) =>
        sentence.Word(i).Is(WordClass.Preposition) && sentence.MentionAt(i) is null ? sentence.Lower(i) : "";
}
