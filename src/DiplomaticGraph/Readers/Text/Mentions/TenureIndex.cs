namespace DiplomaticGraph.Readers.Text;

/// <summary>Lists of office holders by name, surname and office.</summary>
/// <remarks>Nothing is guessed: a name that two holders share, a day on which an office changed hands, a tenure of unknown time resolve nothing. Immutable.</remarks>
internal sealed class TenureIndex
{
    private readonly Dictionary<string, List<ListedPerson>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ListedPerson>> bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<CountryCode, List<ListedPerson>> byCountry = [];

    public TenureIndex(IEnumerable<Tenure> tenures)
    {
        var people = new Dictionary<OfficialId, ListedPerson>();
        foreach (var tenure in tenures)
        {
            if (tenure.HolderName is not { Length: > 0 } name || tenure.Office.Country.IsDefault) continue;
            if (!people.TryGetValue(tenure.Holder, out var person))
            {
                people[tenure.Holder] = person = new ListedPerson(name, tenure.Office.Country);
                Add(byCountry, person.Country, person);
            }

            person.Tenures.Add(tenure);
            foreach (var known in tenure.HolderAliases.Prepend(name)) AddName(known, person);
        }
    }

    /// <summary>The one who held an office of a country on all of some days.</summary>
    public (ListedPerson Person, Tenure Tenure)? Holder(CountryCode country, string office, DateOnly first, DateOnly last)
    {
        var holders = byCountry.GetValueOrDefault(country, []).SelectMany(p => p.Tenures.Where(t => ListedPerson.Covers(t.Time, first, last) && OfficeKinds.AreSame(office, t.Office.Title)).Take(1).Select(t => (p, t))).Take(2).ToList();

        // A list of leaders tells "the leader", whatever the office is called.
        if (holders.Count == 0 && office.Equals("leader", StringComparison.OrdinalIgnoreCase))
            holders = [.. byCountry.GetValueOrDefault(country, []).SelectMany(p => p.Tenures.Where(t => ListedPerson.Covers(t.Time, first, last) && OfficeKinds.Leads(t.Office.Title)).Take(1).Select(t => (p, t))).Take(2)];
        return holders is [var only] ? only : null;
    }

    /// <summary>Whom a name alone means on some days, and the office held; a full name of whom all offices are over is a former holder's.</summary>
    /// <returns>Null where nobody or more than one fits; a null tenure where it is over.</returns>
    public (ListedPerson Person, Tenure? Tenure)? Find(string name, DateOnly first, DateOnly last, CountryCode country = default)
    {
        var key = NameKey.Of(name);
        var isWord = !key.Contains(' ', StringComparison.Ordinal);
        var fits = byName.GetValueOrDefault(key, []).Concat(isWord ? bySurname.GetValueOrDefault(key, []) : []).Distinct().Where(p => country.IsDefault || p.Country == country).ToList();
        var held = fits.Where(p => p.HeldOn(first, last) is not null).Take(2).ToList();
        if (held.Count > 0) return held is [var holder] ? (holder, holder.HeldOn(first, last)) : null;
        return !isWord && fits is [var only] && only.IsOver(first) ? (only, null) : null;
    }

    /// <summary>The one of a name who held, on some days, what the text calls an office: "President Macron".</summary>
    public (ListedPerson Person, Tenure Tenure)? FindBearer(string name, string? office, CountryCode country, DateOnly first, DateOnly last)
    {
        if (Find(name, first, last, country) is { Tenure: { } tenure } found && (office is null || OfficeKinds.CanBe(office, tenure.Office.Title))) return (found.Person, tenure);

        // Two of one surname in office: the title tells them apart.
        var key = NameKey.Of(name);
        if (office is null || key.Contains(' ', StringComparison.Ordinal)) return null;
        var bearers = bySurname.GetValueOrDefault(key, []).Where(p => country.IsDefault || p.Country == country)
            .SelectMany(p => p.Tenures.Where(t => ListedPerson.Covers(t.Time, first, last) && OfficeKinds.AreSame(office, t.Office.Title)).Take(1).Select(t => (p, t))).Take(2).ToList();
        return bearers is [var only] ? only : null;
    }

    private void AddName(string name, ListedPerson person)
    {
        var key = NameKey.Of(name);
        if (key.Length < 2) return;
        Add(byName, key, person);

        // The word by which texts call somebody later.
        var family = NameKey.Of(new Person(name, person.Country) { FirstMention = default }.FamilyName);
        if (family.Length > 1) Add(bySurname, family, person);
    }

    private static void Add<TKey>(Dictionary<TKey, List<ListedPerson>> index, TKey key, ListedPerson person)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var people)) index[key] = people = [];
        if (!people.Contains(person)) people.Add(person);
    }
}
