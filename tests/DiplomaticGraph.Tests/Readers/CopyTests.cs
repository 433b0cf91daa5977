using System.Text;
using System.Text.Json;
using DiplomaticGraph.Export;
using DiplomaticGraph.Readers;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Readers;

/// <summary>One article in several papers: the same claims, one independent source.</summary>
public class CopyTests
{
    private const string Lead = "Kenyan Foreign Minister Alfred Mutua met Somali Foreign Minister Abshir Omar in Kampala on Monday to talk about the border between their countries.";
    private const string Body = "The two ministers agreed to reopen the hotline between the border guards, which had been silent since the clashes of last autumn. "
        + "Ugandan President Yoweri Museveni hosted the meeting in his residence by the lake and joined the ministers for lunch. "
        + "A joint commission of both armies will draw up rules for patrols along the river, an official of the Kenyan ministry said after the talks. ";
    private const string Tail = "Traders on both sides of the border have complained for months that trucks are held for days at the crossing. "
        + "Neither government would say when the crossing itself might be opened again for goods other than food and medicine.";
    private const string Background = "Relations between the neighbours have been strained since a dispute over fishing rights came before the court in The Hague four years ago. "
        + "The court drew a new border at sea, which one side accepted and the other did not, and both recalled their ambassadors for the better part of a year. ";

    private static string Article => $"{Lead}\n\n{Body}\n\n{Tail}";

    public static TheoryData<string, string, bool> Pairs { get; } = new()
    {
        { "the same", Article, true },
        { "another headline and dateline", $"Neighbours talk again\n\nNAIROBI (Horn Agency) — {Article}\n\nThe Standard, all rights reserved.", true },
        { "small edits", Article.Replace("the clashes of last autumn", "last autumn's clashes", StringComparison.Ordinal).Replace("for lunch", "afterwards", StringComparison.Ordinal), true },
        { "other quotation marks, case and line ends", Article.ToUpperInvariant().Replace(". ", ".\r\n", StringComparison.Ordinal).Replace(",", " –", StringComparison.Ordinal), true },
        { "cut at the end", $"{Lead}\n\n{Body}", true },
        { "with paragraphs of its own", $"{Article}\n\n{Background}", true },
        { "a new story over old paragraphs", "Somali President Hassan Sheikh Mohamud flew to Nairobi on Thursday, where he will see President William Ruto about the port and the debt of the railway. "
            + "It is his first visit since he was elected, and businessmen from both capitals are with him, a spokesman told reporters at the airport before the flight left. "
            + "Six agreements lie ready to be signed, three of them about fish, the rest on roads, visas and the exchange of students. " + Tail, false },
        { "a text of its own", $"{Background}{Background.Replace("fishing", "oil", StringComparison.Ordinal)}", false },
        { "a note cut out of it", "The two ministers agreed to reopen the hotline between the border guards.", false },
        { "a digest that holds it", $"{Article}\n\n{string.Join("\n\n", Enumerable.Range(0, 30).Select(i => $"Item {i} of the day tells of matter {i * 7} in town {i * 13}, where council {i} sat for {i + 2} hours over budget line {i * 31} and rose without a vote on {i * 3}."))}", false },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task What_carries_an_article_read_before_is_told_so(string what, string other, bool isCopy)
    {
        Assert.NotNull(what);
        var (loaded, documents) = await LoadAsync(("a", Article, "2024-05-14"), ("b", other, "2024-05-15"));
        Assert.Equal(default, documents[0].SameArticleAs);
        Assert.Equal(isCopy ? documents[0].Id : default, documents[1].SameArticleAs);
        Assert.Equal(isCopy ? 1 : 0, loaded.Report.Copies);
        Assert.All(loaded.Claims, c => Assert.Equal(c.Source.Id.Value == "b" && isCopy ? new SourceId("a") : default, c.Source.SameArticleAs));
    }

    [Theory]
    [InlineData("2024-05-14", "2024-05-21", true)]
    [InlineData("2024-05-21", "2024-05-14", true)]
    [InlineData("2024-05-14", "2024-05-22", false)]
    [InlineData(null, "2031-05-22", true)]
    public async Task Texts_of_one_form_that_are_published_weeks_apart_are_two(string? first, string? second, bool isCopy) =>
        Assert.Equal(isCopy ? 1 : 0, (await LoadAsync(("a", Article, first), ("b", Article, second))).Loaded.Report.Copies);

    [Fact]
    public async Task Every_copy_names_the_first_that_was_read_and_the_claims_are_those_of_each_alone()
    {
        var (loaded, documents) = await LoadAsync(("a", Article, null), ("b", Article + " One more.", null), ("c", Article + " One more. And another.", null));
        Assert.Equal(["", "a", "a"], documents.Select(d => d.SameArticleAs.Value));
        var alone = documents.SelectMany(d => new TextClaimReader().Read(d with { SameArticleAs = default }).Claims).ToList();
        Assert.Equal(alone.Select(c => c.Id), loaded.Claims.Select(c => c.Id));
        Assert.Equal(3, loaded.Claims.Select(c => c.Source.Id).Distinct().Count());
        Assert.EndsWith("2 copies of articles read before", loaded.ToString(), StringComparison.Ordinal);
        var (off, _) = await LoadAsync(new ClaimLoaderOptions { FindsCopies = false }, ("a", Article, null), ("b", Article, null));
        Assert.Equal(0, off.Report.Copies);
    }

    [Fact]
    public async Task The_graph_counts_copies_as_one_source_and_names_the_one_published_first()
    {
        var (loaded, _) = await LoadAsync(("paper", Article, "2024-05-15"), ("agency", Article, "2024-05-14"), ("radio", Lead + " " + Background, "2024-05-15"));
        var contacts = loaded.ToGraph().GetContacts("Kenya", "Somalia");
        Assert.True(contacts.Count >= 3);
        Assert.Equal(["agency (2024-05-14) and 1 copy", "radio (2024-05-15)"], contacts.IndependentSources.Select(s => s.ToString()));
        Assert.Equal("paper", contacts.IndependentSources[0].Copies.Single().Id.Value);
        Assert.All(contacts.All, r => Assert.Equal(1, r.IndependentSourceCount));
        var shared = new DiplomaticEvent { Id = contacts.All.First().Event.Id, Claims = [.. loaded.Claims.Where(c => c.Relation == RelationKind.MetWith)] };
        Assert.Equal(2, shared.IndependentSourceCount);
    }

    [Fact]
    public void Links_of_several_loads_lead_to_one_source()
    {
        var claim = Export.Samples.Met;
        Claim From(string id, string same) => claim with { Source = new Source { Id = new SourceId(id), SameArticleAs = same.Length > 0 ? new SourceId(same) : default } };
        var found = IndependentSource.FindAll([From("d", "c"), From("a", ""), From("b", "a"), From("a", "d"), From("x", ""), From("z", "not read")]);
        Assert.Equal([3, 1, 1], found.Select(s => s.Copies.Length + 1).OrderDescending());
        Assert.Empty(IndependentSource.FindAll([]));
    }

    [Fact]
    public async Task Claims_keep_the_link_through_claim_jsonl_and_saved_graphs_and_their_identity_without_it()
    {
        var claim = (await LoadAsync(("a", Article, null), ("b", Article, null))).Loaded.Claims.Last();
        Assert.Equal("a", claim.Source.SameArticleAs.Value);
        var json = ClaimJsonl.ToJson(claim);
        Assert.Equal("a", JsonDocument.Parse(json).RootElement.GetProperty("source").GetProperty("sameArticleAs").GetString());
        Assert.Equal(claim.Source, ClaimJsonl.Parse(json).Source);
        Assert.Equal(claim.Id, ClaimJsonl.Parse(json.Replace(",\"sameArticleAs\":\"a\"", "", StringComparison.Ordinal)).Id);
        Assert.Throws<BadInputException>(() => ClaimJsonl.Parse(json.Replace("\"sameArticleAs\":\"a\"", "\"sameArticleAs\":\" \"", StringComparison.Ordinal)));

        // Told with the link and without it, the claim keeps it, in whatever order.
        var bare = claim with { Source = claim.Source with { SameArticleAs = default } };
        foreach (var claims in (Claim[][])[[claim, bare], [bare, claim]]) Assert.Equal("a", RelationGraph.FromClaims(claims).Claims.Single().Source.SameArticleAs.Value);
    }

    [Fact]
    public void A_sample_compares_as_the_texts_do() =>
        Prop.ForAll(Gen.Choose(0, 12).ListOf().ToArbitrary(), Gen.Choose(0, 12).ListOf().ToArbitrary(), (one, other) =>
        {
            var (a, b) = (Stretches(one), Stretches(other));
            var compared = ArticleSketch.Of(Text(one)).Compare(ArticleSketch.Of(Text(other).ToUpperInvariant()));
            Assert.Equal((a.Intersect(b).Count(), a.Count, b.Count), compared);
        }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Samples_stay_small_and_tell_how_much_of_a_long_text_is_in_another()
    {
        var words = Enumerable.Range(0, 100_000).ToList();
        var (whole, half) = (ArticleSketch.Of(Text(words)), ArticleSketch.Of(Text(words.Take(50_000))));
        Assert.InRange(whole.Hashes.Length, 100, ArticleSketch.MaximumSize);
        var (shared, mine, others) = whole.Compare(half);
        Assert.Equal(others, shared);
        Assert.InRange((double)shared / mine, 0.35, 0.65);
    }

    [Fact]
    public void The_oldest_articles_are_forgotten()
    {
        var finder = new CopyFinder();
        string Numbered(int n) => Text(Enumerable.Range(n * 50, 50));
        TextDocument Document(int n) => new() { Id = new SourceId($"d{n}"), Text = Numbered(n) };
        for (var n = 0; n <= CopyFinder.MaximumArticles; n++) Assert.Equal(default, finder.Find(Document(n), Numbered(n)));
        Assert.Equal("d1", finder.Find(new TextDocument { Id = new SourceId("x"), Text = "" }, Numbered(1)).Value);
        Assert.Equal(default, finder.Find(new TextDocument { Id = new SourceId("y"), Text = "" }, Numbered(0)));
    }

    private static string Text(IEnumerable<int> words) => string.Join(' ', words.Select(w => $"w{w}"));

    private static HashSet<(int, int, int, int)> Stretches(IEnumerable<int> words)
    {
        int[] all = [.. words];
        return [.. Enumerable.Range(0, Math.Max(0, all.Length - 3)).Select(i => (all[i], all[i + 1], all[i + 2], all[i + 3]))];
    }

    private static Task<(LoadedClaims Loaded, List<TextDocument> Documents)> LoadAsync(params (string Id, string Text, string? Published)[] documents) => LoadAsync(new ClaimLoaderOptions(), documents);

    private static async Task<(LoadedClaims Loaded, List<TextDocument> Documents)> LoadAsync(ClaimLoaderOptions options, params (string Id, string Text, string? Published)[] documents)
    {
        var lines = string.Concat(documents.Select(d => JsonSerializer.Serialize(new { id = d.Id, text = d.Text, published = d.Published }) + "\n"));
        return await Loading.LoadAsync(options with { StandardInput = () => new MemoryStream(Encoding.UTF8.GetBytes(lines)) }, "-");
    }
}
