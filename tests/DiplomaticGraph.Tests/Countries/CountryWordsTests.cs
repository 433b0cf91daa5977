using Xunit;

namespace DiplomaticGraph.Tests.CountryData;

public class CountryWordsTests
{
    [Theory]
    [InlineData("U.S.", "USA", CountryWordKind.Name)]
    [InlineData("US", "USA", CountryWordKind.Name)]
    [InlineData("America", "USA", CountryWordKind.Name)]
    [InlineData("American", "USA", CountryWordKind.Adjective)]
    [InlineData("Americans", "USA", CountryWordKind.Demonym)]
    [InlineData("Washington", "USA", CountryWordKind.Capital)]
    [InlineData("White House", "USA", CountryWordKind.Seat)]
    [InlineData("Chinese", "CHN", CountryWordKind.Adjective)]
    [InlineData("Sino", "CHN", CountryWordKind.CombiningForm)]
    [InlineData("Peking", "CHN", CountryWordKind.Capital)]
    [InlineData("Zhongnanhai", "CHN", CountryWordKind.Seat)]
    [InlineData("Kremlin", "RUS", CountryWordKind.Seat)]
    [InlineData("Moscow", "RUS", CountryWordKind.Capital)]
    [InlineData("Soviet", "SUN", CountryWordKind.Adjective)]
    [InlineData("Élysée", "FRA", CountryWordKind.Seat)]
    [InlineData("Elysee", "FRA", CountryWordKind.Seat)]
    [InlineData("Elysee Palace", "FRA", CountryWordKind.Seat)]
    [InlineData("Quai d'Orsay", "FRA", CountryWordKind.Seat)]
    [InlineData("Quai d’Orsay", "FRA", CountryWordKind.Seat)]
    [InlineData("Côte d’Ivoire", "CIV", CountryWordKind.Name)]
    [InlineData("Cote d'Ivoire", "CIV", CountryWordKind.Name)]
    [InlineData("Frenchmen", "FRA", CountryWordKind.Demonym)]
    [InlineData("Britons", "GBR", CountryWordKind.Demonym)]
    [InlineData("Poles", "POL", CountryWordKind.Demonym)]
    [InlineData("Nigerians", "NGA", CountryWordKind.Demonym)]
    [InlineData("Nigeriens", "NER", CountryWordKind.Demonym)]
    [InlineData("Iraqis", "IRQ", CountryWordKind.Demonym)]
    [InlineData("Kyiv", "UKR", CountryWordKind.Capital)]
    [InlineData("Kiev", "UKR", CountryWordKind.Capital)]
    [InlineData("Singapore", "SGP", CountryWordKind.Name)]
    [InlineData("Nukualofa", "TON", CountryWordKind.Capital)]
    [InlineData("Sao Tome", "STP", CountryWordKind.Capital)]
    [InlineData("Afganistan", "AFG", CountryWordKind.Name)]
    [InlineData("North Macedonia", "MKD", CountryWordKind.Name)]
    [InlineData("Equatorial Guinea", "GNQ", CountryWordKind.Name)]
    [InlineData("South Sudanese", "SSD", CountryWordKind.Adjective)]
    [InlineData("New Zealand", "NZL", CountryWordKind.Name)]
    internal void A_surface_tells_its_country(string surface, string code, CountryWordKind kind)
    {
        var word = Assert.Single(CountryWords.Find(surface));
        Assert.Equal((code, kind), (word.Country.Value, word.Kind));
        Assert.Equal(word, Assert.Single(CountryWords.Find(surface.AsSpan())));
    }

    [Theory]
    [InlineData("Georgia")]
    [InlineData("Jordan")]
    [InlineData("Chad")]
    [InlineData("Guinea")]
    [InlineData("Santiago")]
    [InlineData("San José")]
    [InlineData("San Jose")]
    [InlineData("Victoria")]
    [InlineData("Kingston")]
    [InlineData("Wellington")]
    [InlineData("Georgetown")]
    [InlineData("Brussels")]
    [InlineData("The Hague")]
    [InlineData("Jerusalem")]
    [InlineData("Congo")]
    [InlineData("Korean")]
    public void What_is_as_often_something_else_is_marked(string surface)
    {
        var words = CountryWords.Find(surface);
        Assert.NotEmpty(words);
        Assert.All(words, word => Assert.True(word.Ambiguous));
    }

    [Theory]
    [InlineData("China")]
    [InlineData("Turkey")]
    [InlineData("Georgian")]
    [InlineData("Indian")]
    [InlineData("Washington")]
    [InlineData("Tel Aviv")]
    [InlineData("South Korean")]
    public void What_is_seldom_something_else_is_not_marked(string surface) => Assert.False(Assert.Single(CountryWords.Find(surface)).Ambiguous);

    [Theory]
    [InlineData("us")]
    [InlineData("china")]
    [InlineData("turkey")]
    [InlineData("polish")]
    [InlineData("the")]
    [InlineData("")]
    [InlineData("Brooklyn")]
    public void Case_matters_and_other_words_tell_nothing(string surface) => Assert.Empty(CountryWords.Find(surface));

    [Fact]
    public void Every_form_of_every_country_is_found_in_each_spelling()
    {
        foreach (var country in Countries.All.Where(country => country.Status != CountryStatus.Historic))
        {
            IEnumerable<string> forms =
            [
                country.Name, .. country.OtherNames, .. country.Adjectives, .. country.Demonyms, .. country.Capitals, .. country.Seats, .. country.CombiningForms,
            ];
            foreach (var form in forms)
            {
                Assert.Contains(CountryWords.Find(form), word => word.Country == country.Code);
                Assert.Contains(CountryWords.Find(NameKey.WithoutAccents(form)), word => word.Country == country.Code);
                Assert.Contains(CountryWords.Find(form.Replace('\'', '’')), word => word.Country == country.Code);
            }
        }
    }

    [Fact]
    public void A_form_of_two_countries_is_marked_ambiguous_for_each()
    {
        foreach (var group in CountryWords.All.GroupBy(word => word.Surface, StringComparer.Ordinal).Where(group => group.Count() > 1))
            Assert.All(group, word => Assert.True(word.Ambiguous, word.ToString()));
    }

    [Fact]
    public void A_form_stands_once_for_a_country() =>
        Assert.All(CountryWords.All.GroupBy(word => (word.Surface, word.Country)), group => Assert.Single(group));

    [Fact]
    public void A_dead_state_shares_no_word_with_a_living_one()
    {
        foreach (var word in CountryWords.All.Where(word => Countries.Get(word.Country).Status == CountryStatus.Historic))
            Assert.Single(CountryWords.Find(word.Surface));
    }

    [Fact]
    public void Dead_states_keep_their_own_words()
    {
        foreach (var country in Countries.All.Where(country => country.Status == CountryStatus.Historic))
            Assert.Equal(country.Code, Assert.Single(CountryWords.Find(country.Name)).Country);
    }

    [Fact]
    public void All_is_in_ordinal_order_and_Find_gives_what_All_has()
    {
        Assert.Equal(CountryWords.All.OrderBy(word => word.Surface, StringComparer.Ordinal), CountryWords.All);
        Assert.All(CountryWords.All, word => Assert.Contains(word, CountryWords.Find(word.Surface)));
    }

    [Theory]
    [InlineData("South China Sea")]
    [InlineData("Paris Agreement")]
    [InlineData("Latin American")]
    [InlineData("Washington Post")]
    [InlineData("New Mexico")]
    [InlineData("Persian Gulf")]
    public void Phrases_with_a_country_inside_may_be_none(string phrase) => Assert.Contains(phrase, CountryWords.NotCountries);

    [Fact]
    public void No_phrase_is_also_a_word_of_a_country_or_an_organization()
    {
        Assert.All(CountryWords.NotCountries, phrase => Assert.Empty(CountryWords.Find(phrase)));
        Assert.All(CountryWords.NotCountries, phrase => Assert.Null(OrganizationWords.Find(phrase)));
    }

    [Fact]
    public void No_form_has_more_words_than_MaxWords()
    {
        Assert.All(CountryWords.All, word => Assert.InRange(word.Surface.Split(' ').Length, 1, CountryWords.MaxWords));
        Assert.All(CountryWords.NotCountries, phrase => Assert.InRange(phrase.Split(' ').Length, 1, CountryWords.MaxWords));
    }
}
