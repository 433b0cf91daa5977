using DiplomaticGraph.Readers;
using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.Gold;

public class SeedsGoldTests
{
    public static TheoryData<string> Names => [.. GoldFile.Documents.Select(d => d.Name)];

    public static TheoryData<string, string, string, string> Offices
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var document in GoldFile.Documents)
            {
                foreach (var (person, office, country) in document.Offices) data.Add(document.Name, person, office, country);
            }

            return data;
        }
    }

    [Fact]
    public void All_five_articles_give_what_a_careful_reader_records()
    {
        var score = GoldFile.Documents.Select(d => GoldScorer.Score(d, GoldFile.Read(d).Claims)).Aggregate((a, b) => a + b);
        Assert.True(score.Summary == "claims 32/32  forbidden 0  false contacts 0  quote errors 0", score.ToString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_article_gives_its_claims(string name)
    {
        var document = GoldFile.Get(name);
        var score = GoldScorer.Score(document, GoldFile.Read(document).Claims);
        Assert.True(score is { Missed: [], Forbidden: [], FalseContacts: [], QuoteErrors: [] }, score.ToString());
    }

    [Theory]
    [MemberData(nameof(Offices))]
    public void People_have_the_office_and_the_country_that_the_article_gives_them(string name, string person, string office, string country)
    {
        var document = GoldFile.Get(name);
        var bearers = GoldFile.Read(document).Claims.SelectMany(c => c.Participants).Where(p => new GoldMatcher(document).IsParty(p, [person])).Distinct().ToList();
        Assert.NotEmpty(bearers);
        Assert.All(bearers, p => Assert.Equal(country, p.Country.Value));
        Assert.Contains(bearers, p => office.Equals(p.Office, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_first_name_that_comes_late_is_one_person_with_the_difference_noted()
    {
        var reading = GoldFile.Read(GoldFile.Get("000"));
        var person = Assert.Single(reading.Claims.SelectMany(c => c.Participants).Where(p => p.Name.Contains("Takaichi", StringComparison.Ordinal)).DistinctBy(p => p.Id));
        Assert.Equal("Yuko Takaichi", person.Name);
        var discrepancy = Assert.Single(reading.Discrepancies, d => d.About == person.Id);
        Assert.Contains("Takaichi", discrepancy.Message, StringComparison.Ordinal);
        Assert.All(discrepancy.Evidence, e => Assert.Equal(GoldFile.Get("000").Text[e.Start!.Value..e.End!.Value], e.Quote));
    }

    [Fact]
    public void Nothing_differs_within_the_other_articles()
    {
        foreach (var document in GoldFile.Documents.Skip(1)) Assert.Empty(GoldFile.Read(document).Discrepancies);
    }

    [Fact]
    public void A_date_on_the_first_line_is_the_day_of_publication()
    {
        var claims = GoldFile.Read(GoldFile.Get("003")).Claims;
        Assert.NotEmpty(claims);
        Assert.All(claims, c => Assert.Equal(new DateOnly(2024, 4, 3), c.Source.Published));
        Assert.All(GoldFile.Read(GoldFile.Get("001")).Claims, c => Assert.Null(c.Source.Published));
    }

    [Fact]
    public void What_is_withheld_stands_in_the_sentence_that_says_so()
    {
        var claims = GoldFile.Read(GoldFile.Get("001")).Claims.Where(c => c.Relation == RelationKind.WithheldAgreement);
        Assert.Contains(claims, c => c.Evidence.Any(e => e.Quote!.Contains("China has yet to agree to establish channels for crisis communication", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_refusal_in_quotation_marks_is_evidence()
    {
        var claims = GoldFile.Read(GoldFile.Get("001")).Claims;
        Assert.Contains(claims, c => c.Evidence.Any(e => e.Quote!.Contains("At this moment, China has not agreed to move forward with that.", StringComparison.Ordinal)));
    }

    [Fact]
    public void Unnamed_officials_stay_unnamed()
    {
        var people = GoldFile.Read(GoldFile.Get("004")).Claims.SelectMany(c => c.Participants).Where(p => p.Type == EntityType.Official).ToList();
        Assert.All(people, p => Assert.True(p.Office is not null && p.Name.StartsWith(p.Office, StringComparison.OrdinalIgnoreCase), $"'{p.Name}' is nobody's name"));
    }
}
