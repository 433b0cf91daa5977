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
    private static readonly GazetteerNode Root = Build();

    /// <summary>What names begin with a word; <see cref="GazetteerNode.None"/> where none does.</summary>
    public static GazetteerNode BeginningWith(Word word) => Root.After(word) ?? GazetteerNode.None;

    /// <summary>The longest name that begins at a token.</summary>
    /// <returns>The entry and the token after it; null where no name begins.</returns>
    public static (GazetteerEntry Entry, int End)? Find(ReadOnlySpan<Token> tokens, int at)
    {
        (GazetteerEntry, int)? found = null;
        if (at >= tokens.Length) return found;
        var node = tokens[at].Word.Names;
        for (var next = at + 1; node is not null; next++)
        {
            if (node.Entry is { } entry) found = (entry, next);
            node = next < tokens.Length ? node.After(tokens[next].Word) : null;
        }

        return found;
    }

    /// <summary>The same, but null for phrases that only look like a country.</summary>
    public static (GazetteerEntry Entry, int End)? FindParty(ReadOnlySpan<Token> tokens, int at) =>
        Find(tokens, at) is { Entry.IsNobody: false } found ? found : null;

    private static GazetteerNode Build()
    {
        var root = new GazetteerNode();
        var words = new DocumentWords();
        // Phrases that hold the name of a country and mean none ("Bank of China"): found, they keep the shorter name from being found.
        foreach (var phrase in CountryWords.NotCountries) Add(root, words, phrase, new GazetteerEntry(null, default, default, false, phrase));
        foreach (var word in OrganizationWords.All) Add(root, words, word.Surface, new GazetteerEntry(null, default, word.Organization, word.Ambiguous, word.Surface));

        // "Congolese" and "Dominican" belong to two states each: with nothing more told, to neither.
        foreach (var shared in CountryWords.All.Where(w => w is { Kind: CountryWordKind.Adjective, Ambiguous: true }).GroupBy(w => w.Surface).Where(g => g.Select(w => w.Country).Distinct().Count() > 1))
            Add(root, words, shared.Key, new GazetteerEntry(null, default, default, true, shared.Key));
        foreach (var word in CountryWords.All) Add(root, words, word.Surface, new GazetteerEntry(word.Kind, word.Country, default, word.Ambiguous, word.Surface));
        return root;
    }

    private static void Add(GazetteerNode root, DocumentWords words, string surface, GazetteerEntry entry)
    {
        var node = root;
        foreach (var token in Tokenizer.Tokenize(surface, 0, surface.Length, words)) node = node.AddAfter(token.Word);

        // The first that claims a form keeps it: names before adjectives before capitals, as the lists order them.
        node.Entry ??= entry;
    }
}
