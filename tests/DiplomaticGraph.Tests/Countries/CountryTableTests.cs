using Xunit;

namespace DiplomaticGraph.Tests.CountryData;

public class CountryTableTests
{
    private static IEnumerable<Country> Present => Countries.All.Where(country => country.Status != CountryStatus.Historic);

    [Fact]
    public void Every_ISO_code_is_there_once_with_its_other_codes()
    {
        Assert.Equal(249, IsoCodes.All.Count);
        foreach (var (alpha2, alpha3, numeric) in IsoCodes.All)
        {
            var country = Assert.Single(Countries.All, country => country.Code.Value == alpha3);
            Assert.Equal((alpha2, numeric), (country.Alpha2, country.Numeric));
            Assert.NotEqual(CountryStatus.Historic, country.Status);
        }
    }

    [Fact]
    public void Beyond_ISO_there_are_Kosovo_and_the_dead_states()
    {
        var iso = IsoCodes.All.Select(entry => entry.Alpha3).ToHashSet(StringComparer.Ordinal);
        var others = Countries.All.Select(country => country.Code.Value).Where(code => !iso.Contains(code));
        Assert.Equal(["ANT", "CSK", "DDR", "HAW", "SCG", "SUN", "VDR", "XKX", "YMD", "YUG"], others);
    }

    [Fact]
    public void All_stands_in_the_order_of_codes() =>
        Assert.Equal(Countries.All.OrderBy(country => country.Code), Countries.All);

    [Fact]
    public void Codes_of_present_countries_are_nobody_elses()
    {
        AssertDistinct(Countries.All.Select(country => country.Alpha2));
        AssertDistinct(Countries.All.Select(country => country.Numeric));
        AssertDistinct(Countries.All.Select(country => country.Fips));
        AssertDistinct(Present.Select(country => country.CowNumber?.ToString(System.Globalization.CultureInfo.InvariantCulture)));

        static void AssertDistinct(IEnumerable<string?> codes)
        {
            var shared = codes.Where(code => code is not null).GroupBy(code => code).Where(group => group.Count() > 1).Select(group => group.Key);
            Assert.Empty(shared);
        }
    }

    [Fact]
    public void Codes_have_their_shapes()
    {
        foreach (var country in Countries.All)
        {
            Assert.True(country.Alpha2 is null || (country.Alpha2.Length == 2 && country.Alpha2.All(char.IsAsciiLetterUpper)), country.Alpha2);
            Assert.True(country.Fips is null || (country.Fips.Length == 2 && country.Fips.All(char.IsAsciiLetterUpper)), country.Fips);
            Assert.True(country.Numeric is null || (country.Numeric.Length == 3 && country.Numeric.All(char.IsAsciiDigit)), country.Numeric);
            Assert.True(country.CowNumber is null or (>= 2 and < 1000), country.Name);
            Assert.True(country.Cameo.Length is 3 or 6, country.Cameo);
        }
    }

    [Theory]
    [InlineData("CHN", "CH", 710, "CHN")]
    [InlineData("CHE", "SZ", 225, "CHE")]
    [InlineData("DEU", "GM", 255, "DEU")]
    [InlineData("GBR", "UK", 200, "GBR")]
    [InlineData("USA", "US", 2, "USA")]
    [InlineData("DNK", "DA", 390, "DNK")]
    [InlineData("RUS", "RS", 365, "RUS")]
    [InlineData("XKX", "KV", 347, "KSV")]
    [InlineData("TLS", "TT", 860, "TMP")]
    [InlineData("AUS", "AS", 900, "AUS")]
    [InlineData("AUT", "AU", 305, "AUT")]
    [InlineData("BLR", "BO", 370, "BLR")]
    [InlineData("JPN", "JA", 740, "JPN")]
    [InlineData("GRL", "GL", null, "DNKGRL")]
    public void Codes_of_other_schemes_are_right(string code, string fips, int? cow, string cameo)
    {
        var country = Countries.Get(new CountryCode(code));
        Assert.Equal((fips, cow, cameo), (country.Fips, country.CowNumber, country.Cameo));
    }

    [Fact]
    public void Every_state_has_a_capital_and_an_adjective()
    {
        var states = Countries.All.Where(country => country.Status == CountryStatus.State).ToList();
        Assert.Equal(197, states.Count); // 193 members of the United Nations, two observers, Taiwan, Kosovo
        Assert.Empty(states.Where(state => state.Capitals.IsEmpty || state.Adjectives.IsEmpty).Select(state => state.Name));
    }

    [Fact]
    public void Dead_states_and_only_they_have_a_successor_that_lives()
    {
        foreach (var country in Countries.All)
        {
            Assert.Equal(country.Status == CountryStatus.Historic, !country.Successor.IsDefault);
            if (!country.Successor.IsDefault) Assert.NotEqual(CountryStatus.Historic, Countries.Get(country.Successor).Status);
        }
    }

    [Theory]
    [InlineData("SUN", "RUS")]
    [InlineData("YUG", "SRB")]
    [InlineData("SCG", "SRB")]
    [InlineData("CSK", "CZE")]
    [InlineData("DDR", "DEU")]
    [InlineData("YMD", "YEM")]
    [InlineData("VDR", "VNM")]
    public void Successors_are_right(string dead, string successor) =>
        Assert.Equal(new CountryCode(successor), Countries.Get(new CountryCode(dead)).Successor);

    [Theory]
    [InlineData("CHN", true)]
    [InlineData("KOR", true)]
    [InlineData("VNM", true)]
    [InlineData("TWN", true)]
    [InlineData("JPN", false)]
    [InlineData("HUN", false)]
    [InlineData("USA", false)]
    public void Order_of_names_is_that_of_English_texts(string code, bool familyFirst) =>
        Assert.Equal(familyFirst, Countries.Get(new CountryCode(code)).FamilyNameFirst);

    [Fact]
    public void Words_are_clean()
    {
        foreach (var country in Countries.All)
        {
            foreach (var word in AllWords(country))
            {
                Assert.Equal(word.Trim(), word);
                Assert.DoesNotContain("  ", word, StringComparison.Ordinal);
                Assert.False(word.StartsWith("The ", StringComparison.Ordinal) && word is not ("The Hague" or "The Valley"), word);
                Assert.False(word.EndsWith("'s", StringComparison.Ordinal) && word is not ("St. John's" or "St John's" or "Saint John's" or "St. George's" or "St George's" or "Saint George's"), word);
                Assert.True(word.Any(char.IsUpper), word);
            }
        }
    }

    [Fact]
    public void No_list_says_a_thing_twice()
    {
        foreach (var country in Countries.All)
        {
            foreach (var list in Lists(country)) Assert.Equal(list.Distinct(StringComparer.Ordinal), list);
            Assert.DoesNotContain(country.Name, country.OtherNames);
        }
    }

    [Fact]
    public void What_is_called_ambiguous_is_a_word_of_the_country()
    {
        foreach (var country in Countries.All)
            Assert.Empty(country.AmbiguousWords.Except(AllWords(country), StringComparer.Ordinal));
    }

    private static IEnumerable<string> AllWords(Country country) => Lists(country).SelectMany(list => list).Append(country.Name);

    private static IEnumerable<IReadOnlyList<string>> Lists(Country country) =>
    [
        country.OtherNames, country.Adjectives, country.Demonyms, country.CombiningForms, country.Capitals, country.Seats,
    ];
}
