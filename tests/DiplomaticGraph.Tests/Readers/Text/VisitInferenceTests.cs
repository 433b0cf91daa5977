using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text;

/// <summary>Whom a visitor meets on a visit belongs to the country visited, where nothing says otherwise.</summary>
public class VisitInferenceTests
{
    [Theory]
    [InlineData("Angolan Foreign Minister Domingos Cassule flew to Lomé on Monday. In the Togolese capital he met President Kossi Ameyo.", "TGO")]
    [InlineData("Angolan Foreign Minister Domingos Cassule visited Togo on Monday. Cassule held talks with President Kossi Ameyo.", "TGO")]
    [InlineData("Angolan Foreign Minister Domingos Cassule visited Togo and Benin. In Lomé he met President Kossi Ameyo.", "TGO")]
    public void The_country_visited_before(string text, string country) => Assert.Equal(country, CountryOf(text, "Kossi Ameyo"));

    [Theory]
    [InlineData("Angolan Foreign Minister Domingos Cassule visited Togo on Monday. In Geneva he met President Kossi Ameyo.")]
    [InlineData("Angolan Foreign Minister Domingos Cassule will visit Togo. Cassule met President Kossi Ameyo.")]
    [InlineData("Angolan Foreign Minister Domingos Cassule visited Togo on Monday. Angolan Prime Minister Ana Neto met President Kossi Ameyo.")]
    [InlineData("Angolan Foreign Minister Domingos Cassule visited Togo. Cassule spoke by phone with President Kossi Ameyo.")]
    public void Another_place_a_plan_another_traveller_or_a_call_tells_nothing(string text) => Assert.Equal("", CountryOf(text, "Kossi Ameyo"));

    private static string CountryOf(string text, string name) =>
        Heard.From(text).Claims.SelectMany(c => c.Participants).Where(p => p.Name == name).Select(p => p.Country.Value ?? "").Distinct().SingleOrDefault() ?? "";
}
