using System.Buffers;

namespace DiplomaticGraph.Readers.Text;

/// <summary>The people of one document: who was named, and whom a later name means.</summary>
internal sealed class People(SourceId source, string text)
{
    private static readonly SearchValues<string> Ranks = SearchValues.Create(["under", "deputy", "vice", "assistant"], StringComparison.OrdinalIgnoreCase);

    private static readonly List<Person> nobody = [];

    private readonly List<Person> all = [];
    private readonly List<(Person Person, string Message, (int Start, int End) First, (int Start, int End) Second)> discrepancies = [];

    /// <summary>Who has a word in the name, lower case or as <see cref="NameSpelling"/> has it: a long document names thousands of people.</summary>
    private readonly Dictionary<string, List<Person>> byWord = new(StringComparer.Ordinal);

    /// <summary>The words of each name that was asked for: texts repeat them.</summary>
    private readonly Dictionary<string, NameWords> names = new(StringComparer.Ordinal);

    /// <summary>Who bears an office, by the last word of the title: "minister" for every minister.</summary>
    private readonly Dictionary<string, List<Person>> byOffice = new(StringComparer.Ordinal);

    /// <summary>Who holds one of the offices that every state has.</summary>
    private readonly Dictionary<OfficeKind, List<Person>> byKind = [];

    public IReadOnlyList<Person> All => all;

    /// <summary>True where somebody's name has this word, lower case.</summary>
    public bool KnowsWord(string lower) => byWord.ContainsKey(lower);

    public IEnumerable<Discrepancy> Discrepancies => discrepancies.DistinctBy(d => d.Message).Select(d => new Discrepancy
    {
        Message = d.Message,
        About = d.Person.Id,
        Evidence = [.. new[] { d.First, d.Second }.Distinct().Select(s => Evidence.FromText(source, text, s.Start, s.End))],
    });

    /// <summary>The person that a name with a title or a country means; made where nobody fits.</summary>
    public Person Introduce(string name, string? office, CountryCode country, (int Start, int End) span, Capacity capacity = Capacity.InOffice)
    {
        var person = Find(name, office, country);
        if (person is null)
        {
            person = new Person(name, country) { FirstMention = span, IsNamesake = office is not null && Person.Split(name) is [var only] && byWord.GetValueOrDefault(only, []).Exists(p => p.Words is [_]) };
            all.Add(person);
            IndexWords(person);
        }
        else
        {
            if (!country.IsDefault && Person.Split(name).Length > 1) person.Confirm();
            NoteDifference(person, name, span);
            if (WordsOf(name).Words.Length > person.Words.Length)
            {
                person.Extend(name);
                IndexWords(person);
            }
        }

        if (person.Country.IsDefault) person.Country = country;
        AddOffice(person, office, capacity);
        return person;
    }

    /// <summary>Somebody whom only a list of office holders makes known.</summary>
    public Person Introduce(ListedPerson listed, Tenure? tenure, (int Start, int End) span)
    {
        var person = Introduce(listed.Name, null, listed.Country, span);
        if (person.Office is null) person.Resolve(tenure);
        return person;
    }

    /// <summary>Completes, by a list of office holders, whom the text calls by title and surname.</summary>
    public void Resolve(Person person, ListedPerson listed, Tenure tenure)
    {
        if (person.Words.Length == 1 && Person.Split(listed.Name).Length > 1)
        {
            person.Extend(listed.Name);
            IndexWords(person);
        }

        person.Country = listed.Country;
        person.Resolve(tenure);
    }

    /// <summary>Adds a title that a person bears, bore or shall bear.</summary>
    public void AddOffice(Person person, string? office, Capacity capacity)
    {
        if (!person.AddOffice(office, capacity)) return;
        Index(byOffice, LastWord(office!), person);
        if (OfficeKinds.Of(office!) is var kind && kind == OfficeKind.None) return;
        if (!byKind.TryGetValue(kind, out var holders)) byKind[kind] = holders = [];
        if (!holders.Contains(person)) holders.Add(person);
    }

    /// <summary>The one person that a name can mean.</summary>
    /// <returns>Null where nobody or more than one fits: a wrong name is worse than none.</returns>
    public Person? Find(string name, string? office = null, CountryCode country = default)
    {
        var words = WordsOf(name).Words;
        if (words.Length == 0) return null;
        List<Person>? fits = null;
        foreach (var person in byWord.GetValueOrDefault(words[0], nobody)) AddIfFits(person, ref fits);
        if (words.Length > 1)
        {
            foreach (var person in byWord.GetValueOrDefault(words[^1], nobody))
            {
                if (fits?.Contains(person) != true) AddIfFits(person, ref fits);
            }
        }

        if (fits is { Count: > 1 } && office is not null) fits.RemoveAll(p => !SharesOffice(p, office));
        if (fits is { Count: > 0 }) return fits.Count == 1 ? fits[0] : fits.Find(p => p.Words.AsSpan().SequenceEqual(words));
        return words.Length == 1 ? ByAnotherWord(WordsOf(name), office, country) : null;

        void AddIfFits(Person person, ref List<Person>? fits)
        {
            if (Fits(person, words, office, country)) (fits ??= []).Add(person);
        }
    }

    /// <summary>The one person of the document who bears a title.</summary>
    /// <param name="office">The title.</param>
    /// <param name="before">Only people named before this place count.</param>
    /// <param name="capacity">Whether they hold it, held it or shall hold it.</param>
    public Person? FindByOffice(string office, int before, Capacity capacity = Capacity.InOffice)
    {
        var holders = byOffice.GetValueOrDefault(LastWord(office)) ?? (OfficeKinds.Of(office) is var kind and not OfficeKind.None ? byKind.GetValueOrDefault(kind) : null);
        var fits = (holders ?? []).Where(p => p.FirstMention.Start < before && p.Capacity == capacity && (SharesOffice(p, office) || SharesKind(p, office))).ToList();
        return fits.Count == 1 ? fits[0] : null;
    }

    /// <summary>The one person of the document who holds an office of a country: "the Russian president", and the one leader for "the Russian leader".</summary>
    public Person? FindHolder(Title title, CountryCode country)
    {
        var heads = title.Text.Equals("leader", StringComparison.OrdinalIgnoreCase) ? OfficeWords.LeaderTitles : [title.Text];
        var fits = heads.SelectMany(h => byOffice.GetValueOrDefault(LastWord(h), [])).Distinct()
            .Where(p => p.Country == country && p.Capacity == title.Capacity && p.Offices.Any(o => heads.Contains(o, StringComparer.OrdinalIgnoreCase))).ToList();

        // "the Uzbek foreign minister" of whom the text calls the Minister of Foreign Affairs, "the top U.S. diplomat" of the Secretary of State.
        if (fits.Count == 0 && OfficeKinds.Of(title.Text) is var kind and not OfficeKind.None)
            fits = [.. byKind.GetValueOrDefault(kind, []).Where(p => p.Country == country && p.Capacity == title.Capacity)];
        return fits.Count == 1 ? fits[0] : null;
    }

    private NameWords WordsOf(string name)
    {
        if (!names.TryGetValue(name, out var known)) names[name] = known = new NameWords(Person.Split(name));
        return known;
    }

    /// <summary>"Lula" for Luiz Inácio Lula da Silva, "Zelensky" for Volodymyr Zelenskyy: a word that only one name of the document has.</summary>
    private Person? ByAnotherWord(NameWords name, string? office, CountryCode country)
    {
        var word = name.Words[0];
        var sameSpelling = byWord.GetValueOrDefault(name.Spelling, nobody).FindAll(p => NameSpelling.Of(p.FamilyName) == name.Spelling);
        var fits = sameSpelling.Count > 0 ? sameSpelling : byWord.GetValueOrDefault(word, nobody);
        return fits is [var only] && (sameSpelling.Count == 1 || only.Words[0] != word)
            && (country.IsDefault || only.Country.IsDefault || only.Country == country)
            && (office is null || only.Office is null || SharesOffice(only, office)) ? only : null;
    }

    private static bool Fits(Person person, string[] words, string? office, CountryCode country)
    {
        if (!country.IsDefault && !person.Country.IsDefault && person.Country != country) return false;
        if (words.Length == 1) return person.Words.Length == 1 ? person.Words[0] == words[0] && !AreApart(person, office) : person.AnswersTo(words[0]);
        if (person.Words.Length == 1)
        {
            // "Prime Minister Yuko Takaichi" after "Prime Minister Takaichi".
            return (words[^1] == person.Words[0] || words[0] == person.Words[0]) && (office is null || person.Office is null || SharesOffice(person, office));
        }

        if (person.Words.AsSpan().SequenceEqual(words)) return true;
        if (IsShorterForm(words, person.Words) || IsShorterForm(person.Words, words)) return true;
        if (IsEndOf(words, person.Words) || IsEndOf(person.Words, words)) return office is null || person.Office is null || SharesOffice(person, office);

        // Two first names for one family name and one office of one country: one person, the difference noted.
        return words[^1] == person.Words[^1] && office is not null && SharesOffice(person, office) && person.Country == country && !country.IsDefault;
    }

    /// <summary>True where one name leaves out middle names of the other: Joe Biden, Joe R. Biden.</summary>
    private static bool IsShorterForm(string[] shorter, string[] longer) =>
        shorter.Length < longer.Length && shorter[0] == longer[0] && shorter[^1] == longer[^1];

    /// <summary>True where one name leaves out the first names of the other: Løkke Rasmussen, Bart De Wever.</summary>
    private static bool IsEndOf(string[] shorter, string[] longer) =>
        shorter.Length < longer.Length && longer.AsSpan(longer.Length - shorter.Length).SequenceEqual(shorter);

    /// <summary>"President Kim and Foreign Minister Kim": offices that nobody holds together.</summary>
    private static bool AreApart(Person person, string? office) =>
        person.Office is { } known && office is not null && OfficeKinds.Of(office) is var kind and not OfficeKind.None && OfficeKinds.Of(known) is var other and not OfficeKind.None && kind != other;

    private static bool SharesOffice(Person person, string office)
    {
        foreach (var other in person.Offices)
        {
            var isPart = other.Contains(office, StringComparison.OrdinalIgnoreCase) || office.Contains(other, StringComparison.OrdinalIgnoreCase);
            if (isPart && HasRank(other) == HasRank(office)) return true;
        }

        return false;
    }

    private static bool SharesKind(Person person, string office) =>
        OfficeKinds.Of(office) is var kind and not OfficeKind.None && person.Offices.Any(o => OfficeKinds.Of(o) == kind);

    /// <summary>"Under-Secretary-General" is no secretary-general, "Deputy Prime Minister" no prime minister.</summary>
    private static bool HasRank(string office) => office.AsSpan().ContainsAny(Ranks);

    private void NoteDifference(Person person, string name, (int Start, int End) span)
    {
        var words = WordsOf(name).Words;
        if (words.Length == 1 || person.Words.AsSpan().SequenceEqual(words)) return;
        if (person.Words.Length == 1)
            discrepancies.Add((person, $"'{person.Name}' at first mention is called '{name}' later.", person.FirstMention, span));
        else if (!IsShorterForm(words, person.Words) && !IsShorterForm(person.Words, words) && !IsEndOf(words, person.Words) && !IsEndOf(person.Words, words))
            discrepancies.Add((person, $"The holder of one office is called '{person.Name}' and '{name}'.", person.FirstMention, span));
    }

    private void IndexWords(Person person)
    {
        foreach (var word in person.Words)
        {
            Index(byWord, word, person);
            if (NameSpelling.Of(word) is var key && key != word) Index(byWord, key, person);
        }
    }

    private static void Index(Dictionary<string, List<Person>> index, string word, Person person)
    {
        if (!index.TryGetValue(word, out var people)) index[word] = people = [];
        if (!people.Contains(person)) people.Add(person);
    }

    private static string LastWord(string office) => office[(office.LastIndexOfAny([' ', '-']) + 1)..].ToLowerInvariant();
}
