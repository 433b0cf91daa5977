using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DiplomaticGraph;

/// <summary>Every surface form that tells a country, for readers of text. Case-sensitive; built at first use; thread-safe.</summary>
internal static class CountryWords
{
    private static readonly FrozenDictionary<string, ImmutableArray<CountryWord>> BySurface = Build();
    private static readonly FrozenSet<string> Phrases = DataTable.Lines("not-countries.txt").SelectMany(NameKey.Spellings).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All forms, in ordinal order; a form of two countries stands once for each.</summary>
    public static ImmutableArray<CountryWord> All { get; } = [.. BySurface.OrderBy(entry => entry.Key, StringComparer.Ordinal).SelectMany(entry => entry.Value)];

    /// <summary>Phrases that hold a country's word and mean no country: "South China Sea", "Paris Agreement". The longest match wins.</summary>
    public static IReadOnlySet<string> NotCountries => Phrases;

    /// <summary>The most words (by spaces) that a form or a phrase of <see cref="NotCountries"/> has.</summary>
    public static int MaxWords { get; } = BySurface.Keys.Concat(Phrases).Max(surface => surface.Count(c => c == ' ') + 1);

    /// <summary>What a surface tells, in the order of codes; empty where it tells no country.</summary>
    public static ImmutableArray<CountryWord> Find(string surface) => BySurface.TryGetValue(surface, out var words) ? words : [];

    /// <inheritdoc cref="Find(string)"/>
    public static ImmutableArray<CountryWord> Find(ReadOnlySpan<char> surface) =>
        BySurface.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(surface, out var words) ? words : [];

    private static FrozenDictionary<string, ImmutableArray<CountryWord>> Build()
    {
        var index = new Dictionary<string, ImmutableArray<CountryWord>>(StringComparer.Ordinal);

        // "Moscow" is Russia's, whatever older text meant by it: the present state goes first and a dead one doesn't share its words.
        foreach (var country in Countries.All.OrderBy(country => country.Status == CountryStatus.Historic))
        {
            // A form that is both name and capital (Singapore) counts once, as what stands first here.
            Add(CountryWordKind.Name, [country.Name, .. country.OtherNames]);
            Add(CountryWordKind.Adjective, country.Adjectives);
            Add(CountryWordKind.Demonym, country.Demonyms);
            Add(CountryWordKind.Capital, country.Capitals);
            Add(CountryWordKind.Seat, country.Seats);
            Add(CountryWordKind.CombiningForm, country.CombiningForms);

            void Add(CountryWordKind kind, ImmutableArray<string> forms)
            {
                foreach (var form in forms)
                {
                    var ambiguous = country.AmbiguousWords.Contains(form, StringComparer.Ordinal);
                    foreach (var surface in NameKey.Spellings(form))
                    {
                        var others = index.GetValueOrDefault(surface, []);
                        if (others.Any(other => other.Country == country.Code)) continue;
                        if (country.Status == CountryStatus.Historic && !others.IsEmpty) continue;
                        index[surface] = others.Add(new CountryWord(surface, country.Code, kind, ambiguous));
                    }
                }
            }
        }

        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
