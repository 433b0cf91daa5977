using System.Collections.Immutable;

namespace DiplomaticGraph.Readers.Text;

/// <summary>The people of one document: who was named, and whom a later name means.</summary>
internal sealed class People(SourceId source, string text)
{
    private readonly List<Person> all = [];
    private readonly List<(Person Person, string Message, (int Start, int End) First, (int Start, int End) Second)> discrepancies = [];

    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    public IReadOnlyList<Person> All => all;

    /// <summary>True where somebody's name has this word, lower case.</summary>
    public bool KnowsWord(string lower) => words.Contains(lower);

    public IEnumerable<Discrepancy> Discrepancies => discrepancies.DistinctBy(d => d.Message).Select(d => new Discrepancy
    {
        Message = d.Message,
        About = d.Person.Id,
        Evidence = [.. new[] { d.First, d.Second }.Distinct().Select(s => Evidence.FromText(source, text, s.Start, s.End))],
    });

    /// <summary>The person that a name with a title or a country means; made where nobody fits.</summary>
    public Person Introduce(string name, string? office, CountryCode country, (int Start, int End) span)
    {
        var person = Find(name, office, country);
        if (person is null)
        {
            person = new Person(name, country) { FirstMention = span };
            all.Add(person);
        }
        else
        {
            NoteDifference(person, name, span);
            if (WordCount(name) > person.Words.Length) person.Extend(name);
        }

        if (person.Country.IsDefault) person.Country = country;
        person.AddOffice(office);
        words.UnionWith(person.Words);
        return person;
    }

    /// <summary>The one person that a name can mean.</summary>
    /// <returns>Null where nobody or more than one fits: a wrong name is worse than none.</returns>
    public Person? Find(string name, string? office = null, CountryCode country = default)
    {
        var words = name.ToLowerInvariant().Split([' ', '-', '‑'], StringSplitOptions.RemoveEmptyEntries);
        var fits = all.Where(p => Fits(p, words, office, country)).ToList();
        if (fits.Count > 1 && office is not null) fits = [.. fits.Where(p => SharesOffice(p, office))];
        return fits.Count == 1 ? fits[0] : fits.FirstOrDefault(p => p.Words.SequenceEqual(words));
    }

    /// <summary>The one person of the document who bears a title.</summary>
    public Person? FindByOffice(string office)
    {
        var fits = all.Where(p => SharesOffice(p, office)).ToList();
        return fits.Count == 1 ? fits[0] : null;
    }

    private static bool Fits(Person person, string[] words, string? office, CountryCode country)
    {
        if (!country.IsDefault && !person.Country.IsDefault && person.Country != country) return false;
        if (words.Length == 1) return person.Words.Length == 1 ? person.Words[0] == words[0] : person.AnswersTo(words[0]);
        if (person.Words.Length == 1)
        {
            // "Prime Minister Yuko Takaichi" after "Prime Minister Takaichi".
            return (words[^1] == person.Words[0] || words[0] == person.Words[0]) && (office is null || person.Office is null || SharesOffice(person, office));
        }

        if (person.Words.SequenceEqual(words)) return true;
        if (IsShorterForm(words, person.Words) || IsShorterForm(person.Words, words)) return true;

        // Two first names for one family name and one office of one country: one person, the difference noted.
        return words[^1] == person.Words[^1] && office is not null && SharesOffice(person, office) && person.Country == country && !country.IsDefault;
    }

    /// <summary>True where one name leaves out middle names of the other: Joe Biden, Joe R. Biden.</summary>
    private static bool IsShorterForm(string[] shorter, string[] longer) =>
        shorter.Length < longer.Length && shorter[0] == longer[0] && shorter[^1] == longer[^1];

    private static bool SharesOffice(Person person, string office) =>
        person.Offices.Any(o => o.Contains(office, StringComparison.OrdinalIgnoreCase) || office.Contains(o, StringComparison.OrdinalIgnoreCase));

    private void NoteDifference(Person person, string name, (int Start, int End) span)
    {
        var words = name.ToLowerInvariant().Split([' ', '-', '‑'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 1 || person.Words.SequenceEqual(words)) return;
        if (person.Words.Length == 1)
            discrepancies.Add((person, $"'{person.Name}' at first mention is called '{name}' later.", person.FirstMention, span));
        else if (!IsShorterForm(words, person.Words) && !IsShorterForm(person.Words, words))
            discrepancies.Add((person, $"The holder of one office is called '{person.Name}' and '{name}'.", person.FirstMention, span));
    }

    private static int WordCount(string name) => name.Split([' ', '-', '‑'], StringSplitOptions.RemoveEmptyEntries).Length;
}
