using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DiplomaticGraph;

/// <summary>Every country, and the words by which English texts name it.</summary>
/// <remarks>Reference data that never changes while a program runs, read from the assembly at first use. Safe for any number of threads.</remarks>
public static class Countries
{
    private static readonly ImmutableArray<Country> Rows = Read();
    private static readonly FrozenDictionary<CountryCode, Country> ByCode = Rows.ToFrozenDictionary(country => country.Code);
    private static readonly FrozenDictionary<string, ImmutableArray<Country>> ByName = IndexNames();
    private static readonly FrozenDictionary<string, Country> ByFips = Index(country => country.Fips);
    private static readonly FrozenDictionary<string, Country> ByCameo = Index(country => country.Cameo);

    /// <summary>All states, territories and dead states, in the order of their codes.</summary>
    public static IReadOnlyList<Country> All => Rows;

    /// <summary>The country of a code.</summary>
    /// <returns>Null where no country bears it.</returns>
    public static Country? Find(CountryCode code) => ByCode.GetValueOrDefault(code);

    /// <summary>The country of a code.</summary>
    /// <exception cref="ArgumentException">No country bears <paramref name="code"/>.</exception>
    public static Country Get(CountryCode code) =>
        Find(code) ?? throw new ArgumentException($"'{code}' is the code of no country: expected ISO 3166-1 alpha-3 such as 'CHN', or that of a dead state such as 'SUN'.", nameof(code));

    /// <summary>The country of a name, another name, an alpha-3 or alpha-2 code.</summary>
    /// <param name="name">Case, accents, full stops, and a leading "the" make no difference: <c>the u.s.</c> and <c>US</c> are the same. Capitals and adjectives are not names.</param>
    /// <returns>Null where no country has this name, and where several have (Congo, Korea): <see cref="FindAllByName"/> tells them.</returns>
    public static Country? FindByName(string name) => FindAllByName(name) is [var only] ? only : null;

    /// <summary>Every country of a name; names go before codes. For what makes no difference see <see cref="FindByName"/>.</summary>
    /// <returns>Empty where there is none; in the order of their codes where there are several.</returns>
    public static IReadOnlyList<Country> FindAllByName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ByName.TryGetValue(NameKey.Of(name), out var found) ? found : [];
    }

    /// <summary>The country of a FIPS 10-4 code, as GDELT gives for places; <c>WE</c> (West Bank) is Palestine as <c>GZ</c> is.</summary>
    /// <returns>Null where there is none.</returns>
    public static Country? FindByFips(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return ByFips.GetValueOrDefault(code is "WE" or "we" ? "GZ" : code);
    }

    /// <summary>The country of a CAMEO actor code, as GDELT gives it: <c>KSV</c>, <c>DNKGRL</c>. Roles after the first three letters make no difference: <c>USAGOV</c> is the United States.</summary>
    /// <returns>Null where there is none, as for regions (<c>AFR</c>).</returns>
    public static Country? FindByCameo(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (ByCameo.TryGetValue(code, out var exact)) return exact;
        return code.Length > 3 ? ByCameo.GetValueOrDefault(code[..3]) : null;
    }

    /// <summary>The country of a Correlates of War number; where a dead state shares it, the present one.</summary>
    /// <returns>Null where there is none.</returns>
    public static Country? FindByCow(int number) =>
        Rows.Where(country => country.CowNumber == number).OrderBy(country => country.Status == CountryStatus.Historic).FirstOrDefault();

    private static ImmutableArray<Country> Read() =>
    [
        .. DataTable.Read("countries.tsv").Select(row => new Country
        {
            Code = new CountryCode(row["code"]),
            Alpha2 = row.OrNull("alpha2"),
            Numeric = row.OrNull("numeric"),
            Fips = row.OrNull("fips"),
            CowNumber = row.Number("cow"),
            Cameo = row["cameo"],
            Status = row["status"] switch
            {
                "state" => CountryStatus.State,
                "territory" => CountryStatus.Territory,
                "historic" => CountryStatus.Historic,
                var other => throw new InvalidDataException($"countries.tsv: '{other}' is no status."),
            },
            Name = row["name"],
            OtherNames = row.List("otherNames"),
            Adjectives = row.List("adjectives"),
            Demonyms = row.List("demonyms"),
            CombiningForms = row.List("combiningForms"),
            Capitals = row.List("capitals"),
            Seats = row.List("seats"),
            FamilyNameFirst = row["familyNameFirst"] == "x",
            Successor = row.OrNull("successor") is { } successor ? new CountryCode(successor) : default,
            AmbiguousWords = row.List("ambiguous"),
            FormerCodes = row.List("formerCodes"),
        }),
    ];

    private static FrozenDictionary<string, ImmutableArray<Country>> IndexNames()
    {
        var index = new Dictionary<string, ImmutableArray<Country>>(StringComparer.Ordinal);
        foreach (var country in Rows)
        {
            foreach (var key in country.OtherNames.Prepend(country.Name).Select(NameKey.Of).Distinct())
                index[key] = index.TryGetValue(key, out var others) ? others.Add(country) : [country];
        }

        // Codes come after all names: "Chad" must not lose to a code, nor a present state's code to a former one.
        foreach (var codes in (ReadOnlySpan<Func<Country, IEnumerable<string?>>>)[country => [country.Code.Value], country => [country.Alpha2], country => country.FormerCodes])
        {
            foreach (var country in Rows)
            {
                foreach (var code in codes(country))
                {
                    if (code is not null) index.TryAdd(NameKey.Of(code), [country]);
                }
            }
        }

        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, Country> Index(Func<Country, string?> code)
    {
        // CAMEO files Mayotte under FRA and Jersey under GBR: the state whose own code it is comes first.
        var index = new Dictionary<string, Country>(StringComparer.OrdinalIgnoreCase);
        foreach (var country in Rows.OrderBy(country => country.Code.Value != country.Cameo))
        {
            if (code(country) is { } value) index.TryAdd(value, country);
        }

        return index.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
