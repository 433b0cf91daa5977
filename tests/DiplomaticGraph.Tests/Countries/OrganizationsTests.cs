using Xunit;

namespace DiplomaticGraph.Tests.CountryData;

public class OrganizationsTests
{
    [Theory]
    [InlineData("NATO", "org:NATO")]
    [InlineData("Nato", "org:NATO")]
    [InlineData("the U.N.", "org:UN")]
    [InlineData("United Nations", "org:UN")]
    [InlineData("Security Council", "org:UN")]
    [InlineData("European Commission", "org:EU")]
    [InlineData("EEC", "org:EU")]
    [InlineData("African Union", "org:AU")]
    [InlineData("Warsaw Pact", "org:WARSAWPACT")]
    [InlineData("World Bank", "org:WORLDBANK")]
    [InlineData("P5+1", "org:P5PLUS1")]
    [InlineData("the Quad", "org:QUAD")]
    [InlineData("Red Cross", "org:ICRC")]
    [InlineData("hamas", "org:HAMAS")]
    [InlineData("Médecins sans Frontières", "org:MSF")]
    public void A_name_finds_its_organization(string name, string id) => Assert.Equal(id, Organizations.FindByName(name)?.Id.Value);

    [Theory]
    [InlineData("")]
    [InlineData("China")]
    [InlineData("Acme Corporation")]
    public void What_is_no_name_finds_nothing(string name) => Assert.Null(Organizations.FindByName(name));

    [Fact]
    public void Identities_are_distinct_and_in_order()
    {
        var ids = Organizations.All.Select(organization => organization.Id).ToList();
        Assert.True(ids.Count >= 120);
        Assert.Equal(ids.Distinct().Order(), ids);
        Assert.All(ids, id => Assert.Matches("^org:[A-Z][A-Z0-9]*$", id.Value));
    }

    [Fact]
    public void Every_name_finds_its_organization_and_no_other_has_it()
    {
        foreach (var organization in Organizations.All)
        {
            foreach (var name in organization.OtherNames.Append(organization.Name).Concat(organization.Bodies))
            {
                Assert.Same(organization, Organizations.FindByName(name));
                Assert.False(name.StartsWith("the ", StringComparison.OrdinalIgnoreCase), name);
            }

            Assert.Same(organization, Organizations.Find(organization.Id));
            Assert.Same(organization, Organizations.FindByName(organization.Id.Value["org:".Length..]));
            Assert.Equal(organization.OtherNames.Distinct(StringComparer.Ordinal), organization.OtherNames);
            Assert.Empty(organization.AmbiguousWords.Except([organization.Name, .. organization.OtherNames, .. organization.Bodies], StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("G7", "CAN DEU FRA GBR ITA JPN USA")]
    [InlineData("E3", "DEU FRA GBR")]
    [InlineData("QUAD", "AUS IND JPN USA")]
    [InlineData("GCC", "ARE BHR KWT OMN QAT SAU")]
    [InlineData("P5", "CHN FRA GBR RUS USA")]
    [InlineData("BRICS", "BRA CHN IND RUS ZAF")]
    [InlineData("VISEGRAD", "CZE HUN POL SVK")]
    [InlineData("UN", "")]
    public void Small_fixed_groups_tell_their_members(string id, string members) =>
        Assert.Equal(members, string.Join(' ', Organizations.Get(new OrganizationId("org:" + id)).Members));

    [Fact]
    public void Members_are_countries_in_order()
    {
        foreach (var organization in Organizations.All)
        {
            Assert.Equal(organization.Members.Distinct().Order(), organization.Members);
            Assert.All(organization.Members, code => Assert.Equal(CountryStatus.State, Countries.Get(code).Status));
        }
    }

    [Fact]
    public void An_unknown_identity_is_null_for_Find_and_told_by_Get()
    {
        var id = new OrganizationId("org:ACME");
        Assert.Null(Organizations.Find(id));
        Assert.Null(Organizations.Find(default));
        Assert.Contains("'org:ACME'", Assert.Throws<ArgumentException>(() => Organizations.Get(id)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_surface_tells_one_organization_and_none_tells_a_country_too()
    {
        foreach (var word in OrganizationWords.All)
        {
            Assert.Equal(word, OrganizationWords.Find(word.Surface));
            Assert.Equal(word, OrganizationWords.Find(word.Surface.AsSpan()));
            Assert.InRange(word.Surface.Split(' ').Length, 1, OrganizationWords.MaxWords);
            Assert.Empty(CountryWords.Find(word.Surface));
        }

        var all = OrganizationWords.All.Select(word => word.Surface).ToHashSet(StringComparer.Ordinal);
        foreach (var organization in Organizations.All)
            Assert.All(organization.OtherNames.Append(organization.Name).Concat(organization.Bodies), name => Assert.Contains(name, all));
    }

    [Theory]
    [InlineData("Quad", true)]
    [InlineData("Commonwealth", true)]
    [InlineData("NATO", false)]
    [InlineData("Security Council", false)]
    public void Ambiguous_names_are_marked(string surface, bool ambiguous) => Assert.Equal(ambiguous, OrganizationWords.Find(surface)?.Ambiguous);

    [Theory]
    [InlineData("Security Council", true)]
    [InlineData("UN", false)]
    public void Organs_are_told_from_names(string surface, bool isBody) => Assert.Equal(isBody, OrganizationWords.Find(surface)?.IsBody);
}
