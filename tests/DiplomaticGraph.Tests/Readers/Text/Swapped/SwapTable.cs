namespace DiplomaticGraph.Tests.Readers.Text.Swapped;

/// <summary>Who takes whose place in the five articles.</summary>
internal sealed record SwapTable(string Name)
{
    public required SwapCountry China { get; init; }

    public required SwapCountry Japan { get; init; }

    public required SwapCountry UnitedStates { get; init; }

    public required SwapCountry SouthKorea { get; init; }

    /// <summary>For President Xi Jinping.</summary>
    public required SwapPerson Xi { get; init; }

    /// <summary>For Prime Minister Takaichi.</summary>
    public required SwapPerson Takaichi { get; init; }

    /// <summary>For Secretary of State Antony Blinken.</summary>
    public required SwapPerson Blinken { get; init; }

    /// <summary>For top foreign policy official Wang Yi: the name alone, his title stays.</summary>
    public required SwapPerson Wang { get; init; }

    /// <summary>For Foreign Minister Qin Gang.</summary>
    public required SwapPerson Qin { get; init; }

    /// <summary>For President Joe Biden.</summary>
    public required SwapPerson Biden { get; init; }

    /// <summary>For Treasury Secretary Janet Yellen.</summary>
    public required SwapPerson Yellen { get; init; }

    /// <summary>What is replaced by what. Whole words; the longest wins.</summary>
    public IEnumerable<(string From, string To)> Words =>
    [
        // A topic, not a party.
        ("One China policy", "One China policy"),

        .. Country("China", "Chinese", "Beijing", China),
        .. Country("Japan", "Japanese", "Tokyo", Japan),
        .. Country("South Korea", "South Korean", "Seoul", SouthKorea),
        ("the United States", UnitedStates.Noun),
        ("the United States'", Possessive(UnitedStates.Noun, '\'')),
        ("the U.S.", UnitedStates.ShortNoun),
        ("USA", UnitedStates.Half),
        ("Washington", UnitedStates.Capital),
        ("the U.S. delegation", $"the {UnitedStates.Adjective} delegation"),
        ("U.S. officials", $"{UnitedStates.Adjective} officials"),
        ("China-U.S. relations", $"{China.Half}-{UnitedStates.Half} relations"),
        ("the U.S.-China relationship", $"the {UnitedStates.Half}-{China.Half} relationship"),

        .. Person("President", "Xi Jinping", "Xi", Xi),
        .. Person("President", "Joe Biden", "Biden", Biden),
        .. Person("Foreign Minister", "Qin Gang", "Qin", Qin),
        .. Person("Secretary of State", "Antony Blinken", "Blinken", Blinken),
        .. Person("Treasury Secretary", "Janet Yellen", "Yellen", Yellen),
        .. Person("Prime Minister", "Yuko Takaichi", "Takaichi", Takaichi),
        ("U.S. Secretary of State Antony Blinken", $"{UnitedStates.Adjective} {Blinken.Title} {Blinken.Name}"),
        ("Secretary Blinken", $"{Blinken.ShortTitle} {Blinken.Short}"),
        ("Secretary Yellen", $"{Yellen.ShortTitle} {Yellen.Short}"),
        ("Wang Yi", Wang.Name),
    ];

    public IEnumerable<(string From, SwapCountry To)> Countries => [("CHN", China), ("JPN", Japan), ("USA", UnitedStates), ("KOR", SouthKorea)];

    /// <summary>The people by the name that the gold gives them.</summary>
    public IEnumerable<(string From, SwapPerson To)> People =>
    [
        ("Xi Jinping", Xi), ("Takaichi", Takaichi), ("Antony Blinken", Blinken), ("Wang Yi", Wang), ("Qin Gang", Qin), ("Joe Biden", Biden), ("Janet Yellen", Yellen),
    ];

    public override string ToString() => Name;

    private static IEnumerable<(string From, string To)> Country(string noun, string adjective, string capital, SwapCountry to) =>
    [
        (noun, to.Noun), (noun + "’s", Possessive(to.Noun, '’')), (noun + "'s", Possessive(to.Noun, '\'')), (adjective, to.Adjective), (capital, to.Capital),
    ];

    private static IEnumerable<(string From, string To)> Person(string title, string name, string @short, SwapPerson to) =>
    [
        (@short, to.Short), (name, to.Name), ($"{title} {@short}", $"{to.ShortTitle} {to.Short}"), ($"{title} {name}", $"{to.Title} {to.Name}"),
    ];

    private static string Possessive(string noun, char apostrophe) => noun.EndsWith('s') ? noun + apostrophe : noun + apostrophe + "s";
}
