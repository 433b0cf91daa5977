namespace DiplomaticGraph.Readers.Text;

/// <summary>What stands before a country or a title: "the visiting", "former", "a newly appointed".</summary>
/// <param name="At">The token after it.</param>
/// <param name="Capacity">Whether the office that follows is held.</param>
internal readonly record struct Lead(int At, Capacity Capacity)
{
    public static Lead Read(Sentence sentence, int first)
    {
        var at = IsDeterminer(sentence.Lower(first)) ? first + 1 : first;
        var capacity = Capacity.InOffice;
        for (; at < sentence.Tokens.Length; at++)
        {
            var lower = sentence.Lower(at);
            if (OfficeWords.CapacityWords.Contains(sentence.Tokens[at].Word) && OfficeWords.Capacities.TryGetValue(lower, out var told) && told != Capacity.Outside) capacity = told;
            else if (!(sentence.Tokens[at].Kind == TokenKind.Hyphen && at > first) && !IsPassing(sentence, at, first)) break;
        }

        return new Lead(at, capacity);
    }

    /// <summary>Words of a title that stand before the country: "the top U.S. diplomat", "deputy Chinese foreign minister", "acting".</summary>
    public static int AfterModifiers(Sentence sentence, int at, int first)
    {
        while (at < sentence.Tokens.Length && (OfficeWords.Modifiers.Contains(sentence.Word(at)) || sentence.Lower(at) is "high-ranking" or "high-level" or "visiting" or "new")
            && (at > first ? !sentence.Tokens[at].IsCapitalised : OpensPhrase(sentence, at))) at++;
        return at;
    }

    /// <summary>"Laos will host Thai Prime Minister X": without an article only words of rank belong to what follows.</summary>
    private static bool OpensPhrase(Sentence sentence, int at) =>
        sentence.Lower(at) is "senior" or "top" or "visiting" or "high-level" or "high-ranking" or "acting" or "deputy" or "interim" or "caretaker" or "outgoing" or "veteran" or "chief"
        && (!sentence.Tokens[at].IsCapitalised || at == 0);

    /// <summary>"elected President X" may be what a parliament did, and "after visiting President X" what a guest did: those words need another before them.</summary>
    private static bool IsPassing(Sentence sentence, int at, int first)
    {
        if (!OfficeWords.Passing.Contains(sentence.Word(at)) || (sentence.Tokens[at].IsCapitalised && Gazetteer.Find(sentence.Tokens, at) is not null)) return false;
        if (at > first) return !sentence.Tokens[at].IsCapitalised;
        return sentence.Lower(at) switch
        {
            "new" or "newly" or "newly-appointed" or "newly-elected" or "late" or "embattled" or "then" or "incumbent" => true,
            "visiting" => sentence.Lower(at - 1) is not ("after" or "before" or "while" or "when" or "for" or "in" or "since" or "is" or "was" or "been"),
            _ => false,
        };
    }

    private static bool IsDeterminer(string lower) => lower is "the" or "a" or "an" or "both" or "one" or "his" or "her" or "their" or "its" or "this";
}
