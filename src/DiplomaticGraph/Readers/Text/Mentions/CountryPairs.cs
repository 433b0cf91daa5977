namespace DiplomaticGraph.Readers.Text;

/// <summary>Two countries that share a name: "the two Koreas", "inter-Korean", "North and South Korea".</summary>
internal static class CountryPairs
{
    private static readonly (string Plural, string Prefixed, string[] Names)[] Pairs =
    [
        ("koreas", "inter-korean", ["North Korea", "South Korea"]),
        ("sudans", "", ["Sudan", "South Sudan"]),
        ("congos", "", ["Democratic Republic of the Congo", "Republic of the Congo"]),
        ("yemens", "inter-yemeni", ["North Yemen", "South Yemen"]),
        ("germanys", "inter-german", ["East Germany", "West Germany"]),
        ("germanies", "inter-german", ["East Germany", "West Germany"]),
        ("vietnams", "inter-vietnamese", ["North Vietnam", "South Vietnam"]),
    ];

    /// <summary>The words with which a pair begins.</summary>
    internal static readonly WordList Openers = WordList.Of(["north", "south", "east", "west", "two", .. Pairs.Select(p => p.Plural), .. Pairs.Select(p => p.Prefixed).Where(p => p.Length > 0)]);

    /// <summary>The pair that begins at a token.</summary>
    /// <returns>The token after it, and its countries; null where none begins.</returns>
    public static (int End, List<(GazetteerEntry Entry, int First, int End)> States)? Read(Sentence sentence, int at)
    {
        if (!Openers.Contains(sentence.Word(at))) return null;
        if (sentence.Lower(at) is "north" or "south" or "east" or "west") return Coordinated(sentence, at);
        var noun = sentence.Lower(at) is "two" ? at + 1 : at;
        foreach (var (plural, prefixed, names) in Pairs)
        {
            if (sentence.Is(noun, plural) && sentence.Tokens[noun].IsCapitalised) return States(at, noun + 1, names);
            if (prefixed.Length > 0 && sentence.Is(at, prefixed)) return States(at, at + 1, names);
        }

        return null;
    }

    /// <summary>"North and South Korea", in headlines "North, South Korea".</summary>
    private static (int End, List<(GazetteerEntry Entry, int First, int End)> States)? Coordinated(Sentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        if (at + 3 >= tokens.Length || !(sentence.Is(at + 1, "and") || tokens[at + 1].Kind == TokenKind.Comma)) return null;
        if (sentence.Lower(at + 2) is not ("north" or "south" or "east" or "west") || Gazetteer.FindParty(tokens, at + 2) is not { } second) return null;
        return Gazetteer.FindParty([tokens[at], .. tokens[(at + 3)..second.End]], 0) is { } first ? (second.End, [(first.Entry, at, second.End), (second.Entry, at + 2, second.End)]) : null;
    }

    private static (int End, List<(GazetteerEntry Entry, int First, int End)> States)? States(int first, int end, string[] names)
    {
        var states = new List<(GazetteerEntry, int, int)>();
        foreach (var name in names)
        {
            if (Countries.FindByName(name) is not { } country) return null;
            states.Add((new GazetteerEntry(CountryWordKind.Name, country.Code, default, false, name), first, end));
        }

        return (end, states);
    }
}
