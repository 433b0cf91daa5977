namespace DiplomaticGraph.Readers.Text;

/// <summary>What a name in the gazetteer stands for.</summary>
/// <param name="Kind">Name, adjective, capital…</param>
/// <param name="Country">The country; <c>default</c> for an organization.</param>
/// <param name="Organization">The organization; <c>default</c> for a country.</param>
/// <param name="IsAmbiguous">True where the word is also a common name of people or places.</param>
/// <param name="Surface">The form found, as the gazetteer writes it.</param>
internal sealed record GazetteerEntry(CountryWordKind? Kind, CountryCode Country, OrganizationId Organization, bool IsAmbiguous, string Surface)
{
    /// <summary>True for a phrase that only looks like a country.</summary>
    public bool IsNobody => Country.IsDefault && Organization == default;
}

/// <summary>Finds the names of countries, capitals and organizations: the longest that begins at a token.</summary>
internal static class Gazetteer
{
    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public GazetteerEntry? Entry { get; set; }
    }

    private static readonly Node Root = Build();

    /// <summary>The longest name that begins at a token.</summary>
    /// <returns>The entry and the token after it; null where no name begins.</returns>
    public static (GazetteerEntry Entry, int End)? Find(ReadOnlySpan<Token> tokens, int at)
    {
        (GazetteerEntry, int)? found = null;
        var node = Root;
        for (var i = at; i < tokens.Length && node.Next.TryGetValue(Key(tokens[i].Text), out node); i++)
        {
            if (node.Entry is { } entry) found = (entry, i + 1);
        }

        return found;
    }

    /// <summary>The same, but null for phrases that only look like a country.</summary>
    public static (GazetteerEntry Entry, int End)? FindParty(ReadOnlySpan<Token> tokens, int at) =>
        Find(tokens, at) is { Entry.IsNobody: false } found ? found : null;

    private static Node Build()
    {
        var root = new Node();
        // Phrases that hold the name of a country and mean none ("Bank of China"): found, they keep the shorter name from being found.
        foreach (var phrase in CountryWords.NotCountries) Add(root, phrase, new GazetteerEntry(null, default, default, false, phrase));
        foreach (var word in OrganizationWords.All) Add(root, word.Surface, new GazetteerEntry(null, default, word.Organization, word.Ambiguous, word.Surface));

        // "Congolese" and "Dominican" belong to two states each: with nothing more told, to neither.
        foreach (var shared in CountryWords.All.Where(w => w is { Kind: CountryWordKind.Adjective, Ambiguous: true }).GroupBy(w => w.Surface).Where(g => g.Select(w => w.Country).Distinct().Count() > 1))
            Add(root, shared.Key, new GazetteerEntry(null, default, default, true, shared.Key));
        foreach (var word in CountryWords.All) Add(root, word.Surface, new GazetteerEntry(word.Kind, word.Country, default, word.Ambiguous, word.Surface));
        return root;
    }

    private static void Add(Node root, string surface, GazetteerEntry entry)
    {
        var node = root;
        foreach (var token in Tokenizer.Tokenize(surface, 0, surface.Length))
        {
            if (!node.Next.TryGetValue(Key(token.Text), out var next)) node.Next[Key(token.Text)] = next = new Node();
            node = next;
        }

        // The first that claims a form keeps it: names before adjectives before capitals, as the lists order them.
        node.Entry ??= entry;
    }

    private static string Key(string text) => text.Replace('’', '\'');
}
