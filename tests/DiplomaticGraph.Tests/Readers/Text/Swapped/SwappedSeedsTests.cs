using DiplomaticGraph.Tests.Readers.Text.Gold;
using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.Swapped;

/// <summary>The same articles about others give the same claims about the others: the reader knows rules, not articles.</summary>
public class SwappedSeedsTests
{
    private static readonly string[] OriginalPeople = ["Xi", "Jinping", "Takaichi", "Yuko", "Antony", "Blinken", "Wang", "Qin", "Biden", "Yellen"];
    private static readonly string[] OriginalWords = ["China", "Chinese", "Beijing", "Japan", "Japanese", "Tokyo", "U.S", "United States", "USA", "Washington", "South Korea", "Seoul"];

    public static TheoryData<string> Tables => [.. SwapTables.All.Select(t => t.Name)];

    public static TheoryData<string, string> TablesAndArticles
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var table in SwapTables.All)
            {
                foreach (var document in GoldFile.Documents) data.Add(table.Name, document.Name);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(TablesAndArticles))]
    public void An_article_about_others_gives_the_same_claims(string table, string article)
    {
        var document = Swap(table, article);
        var score = GoldScorer.Score(document, GoldFile.Read(document).Claims);
        Assert.True(score is { Missed: [], Forbidden: [], FalseContacts: [], QuoteErrors: [] }, score.ToString());
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void All_five_articles_score_as_the_originals(string table)
    {
        var score = GoldFile.Documents.Select(d => Swap(table, d.Name)).Select(d => GoldScorer.Score(d, GoldFile.Read(d).Claims)).Aggregate((a, b) => a + b);
        Assert.True(score.Summary == "claims 32/32  forbidden 0  false contacts 0  quote errors 0", score.ToString());
    }

    [Theory]
    [MemberData(nameof(TablesAndArticles))]
    public void People_have_the_office_and_the_country_of_those_whose_place_they_took(string table, string article)
    {
        var document = Swap(table, article);
        var people = GoldFile.Read(document).Claims.SelectMany(c => c.Participants).ToList();
        foreach (var (person, office, country) in document.Offices)
        {
            var bearers = people.Where(p => new GoldMatcher(document).IsParty(p, [person])).ToList();
            Assert.Contains(bearers, p => office.Equals(p.Office, StringComparison.OrdinalIgnoreCase));
            Assert.All(bearers, p => Assert.Equal(country, p.Country.Value));
        }
    }

    [Theory]
    [MemberData(nameof(TablesAndArticles))]
    public void Nobody_of_the_original_is_left(string table, string article)
    {
        var swap = SwapTables.All.Single(t => t.Name == table);
        var put = swap.Words.Select(w => w.To).ToList();
        var text = Swap(table, article).Text.Replace("One China policy", "", StringComparison.Ordinal);
        foreach (var word in OriginalPeople.Concat(OriginalWords).Where(w => !put.Any(p => Holds(p.Replace("One China policy", "", StringComparison.Ordinal), w))))
            Assert.False(Holds(text, word), $"'{word}' is left in {article}");
    }

    [Theory]
    [MemberData(nameof(TablesAndArticles))]
    public void The_swapped_article_is_still_English(string table, string article)
    {
        var (before, text) = (GoldFile.Get(article).Text, Swap(table, article).Text);
        Assert.NotEqual(before, text);
        Assert.DoesNotContain("the the ", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\nthe ", text, StringComparison.Ordinal);
        Assert.DoesNotContain(". the ", text, StringComparison.Ordinal);
        Assert.Equal(before.Count(c => c == '\n'), text.Count(c => c == '\n'));
        foreach (var topic in new[] { "Taiwan", "Ukraine", "East Asia", "KYODO NEWS", "human rights" })
            Assert.Equal(before.Contains(topic, StringComparison.Ordinal), text.Contains(topic, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Tables_name_countries_by_words_that_are_theirs(string table)
    {
        foreach (var (_, country) in SwapTables.All.Single(t => t.Name == table).Countries)
        {
            Assert.Equal(country.Code, DiplomaticGraph.Countries.FindByName(country.Noun)?.Code.Value);
            Assert.Contains(country.Capital, DiplomaticGraph.Countries.Get(new CountryCode(country.Code)).Capitals);
        }
    }

    private static GoldDocument Swap(string table, string article) =>
        SwappedGold.Swap(GoldFile.Get(article), SwapTables.All.Single(t => t.Name == table));

    private static bool Holds(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return true;
        }

        return false;
    }
}
