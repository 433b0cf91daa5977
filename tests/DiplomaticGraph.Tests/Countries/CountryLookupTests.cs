using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.CountryData;

public class CountryLookupTests
{
    [Theory]
    [InlineData("China", "CHN")]
    [InlineData("US", "USA")]
    [InlineData("u.s.", "USA")]
    [InlineData("the United States of America", "USA")]
    [InlineData("The  Netherlands", "NLD")]
    [InlineData("UK", "GBR")]
    [InlineData("GBR", "GBR")]
    [InlineData("gb", "GBR")]
    [InlineData("cote d’ivoire", "CIV")]
    [InlineData("Côte d'Ivoire", "CIV")]
    [InlineData("IVORY COAST", "CIV")]
    [InlineData("Turkiye", "TUR")]
    [InlineData("guinea bissau", "GNB")]
    [InlineData("Guinea", "GIN")]
    [InlineData("Bosnia & Herzegovina", "BIH")]
    [InlineData("Trinidad & Tobago", "TTO")]
    [InlineData("Korea, Republic of", "KOR")]
    [InlineData("China, People’s Republic of", "CHN")]
    [InlineData("China, Republic of", "TWN")]
    [InlineData("Siam (Thailand)", "THA")]
    [InlineData("Congo (Brazzaville)", "COG")]
    [InlineData("DR Congo", "COD")]
    [InlineData("Zaire", "COD")]
    [InlineData("ZAR", "COD")]
    [InlineData("ROM", "ROU")]
    [InlineData("Soviet Union", "SUN")]
    [InlineData("East Germany", "DDR")]
    [InlineData("North Vietnam", "VDR")]
    [InlineData("Kosovo", "XKX")]
    [InlineData("Afganistan", "AFG")]
    [InlineData("SA", "SAU")]
    [InlineData("PA", "PAN")]
    [InlineData("Occupied Palestinian Territory", "PSE")]
    public void A_name_or_code_finds_its_country(string name, string code) =>
        Assert.Equal(new CountryCode(code), Countries.FindByName(name)?.Code);

    [Theory]
    [InlineData("")]
    [InlineData("the")]
    [InlineData("Atlantis")]
    [InlineData("Beijing")]
    [InlineData("Chinese")]
    [InlineData("(China)")]
    [InlineData("\uD800China")]
    [InlineData("Élysée\uDC00")]
    public void What_is_no_name_finds_nothing(string name)
    {
        Assert.Null(Countries.FindByName(name));
        Assert.Empty(Countries.FindAllByName(name));
    }

    [Theory]
    [InlineData("Congo", "COD COG")]
    [InlineData("Korea", "KOR PRK")]
    [InlineData("the Virgin Islands", "VGB VIR")]
    public void A_name_of_two_countries_finds_none_alone_and_both_together(string name, string codes)
    {
        Assert.Null(Countries.FindByName(name));
        Assert.Equal(codes.Split(' '), Countries.FindAllByName(name).Select(country => country.Code.Value));
    }

    [Fact]
    public void Every_name_finds_its_country_and_only_marked_names_find_another()
    {
        foreach (var country in Countries.All)
        {
            foreach (var name in country.OtherNames.Append(country.Name))
            {
                var found = Countries.FindAllByName(name);
                Assert.Contains(country, found);
                if (found.Count > 1) Assert.Contains(name, country.AmbiguousWords);
            }
        }
    }

    [Fact]
    public void Every_usual_name_and_every_code_finds_its_country_alone()
    {
        foreach (var country in Countries.All)
        {
            Assert.Same(country, Countries.FindByName(country.Name));
            Assert.Same(country, Countries.FindByName(country.Code.Value));
            if (country.Alpha2 is not null) Assert.Same(country, Countries.FindByName(country.Alpha2));
            Assert.Same(country, Countries.Find(country.Code));
            Assert.Same(country, Countries.Get(country.Code));
        }
    }

    [Fact]
    public void Case_dots_accents_and_the_article_make_no_difference()
    {
        var written =
            from country in Gen.Elements(Countries.All.ToArray())
            from name in Gen.Elements(country.OtherNames.Append(country.Name).ToArray())
            from upper in Gen.Elements(0, 1, 2)
            from article in Gen.Elements("", "the ", "The ", "THE ")
            from plain in Gen.Elements(true, false)
            from dots in Gen.Elements("", ".")
            let cased = upper switch { 0 => name, 1 => name.ToUpperInvariant(), _ => name.ToLowerInvariant() }
            let text = article + (plain ? NameKey.WithoutAccents(cased) : cased) + dots
            select (country, text);
        Prop.ForAll(written.ToArbitrary(), x => Countries.FindAllByName(x.text).Contains(x.country)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_text_at_all_is_an_answer_and_no_exception()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => text is null || Countries.FindAllByName(text).Count >= 0).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void An_unknown_code_is_null_for_Find_and_told_by_Get()
    {
        var code = new CountryCode("QQQ");
        Assert.Null(Countries.Find(code));
        Assert.Null(Countries.Find(default));
        var error = Assert.Throws<ArgumentException>(() => Countries.Get(code));
        Assert.Contains("'QQQ'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CH", "CHN")]
    [InlineData("sz", "CHE")]
    [InlineData("BO", "BLR")]
    [InlineData("GZ", "PSE")]
    [InlineData("WE", "PSE")]
    [InlineData("RI", "SRB")]
    [InlineData("XX", null)]
    public void FIPS_codes_find(string fips, string? code) => Assert.Equal(code, Countries.FindByFips(fips)?.Code.Value);

    [Theory]
    [InlineData("KSV", "XKX")]
    [InlineData("TMP", "TLS")]
    [InlineData("PSEGZA", "PSE")]
    [InlineData("DNKGRL", "GRL")]
    [InlineData("USAGOV", "USA")]
    [InlineData("FRA", "FRA")]
    [InlineData("GBR", "GBR")]
    [InlineData("ANT", "ATA")]
    [InlineData("AFR", null)]
    [InlineData("", null)]
    public void CAMEO_codes_find(string cameo, string? code) => Assert.Equal(code, Countries.FindByCameo(cameo)?.Code.Value);

    [Theory]
    [InlineData(365, "RUS")]
    [InlineData(345, "SRB")]
    [InlineData(265, "DDR")]
    [InlineData(816, "VNM")]
    [InlineData(1, null)]
    public void Correlates_of_War_numbers_find_the_present_state(int number, string? code) =>
        Assert.Equal(code, Countries.FindByCow(number)?.Code.Value);
}
