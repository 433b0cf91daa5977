using DiplomaticGraph.Readers;

namespace DiplomaticGraph.Tests.Readers.Text.Corpus.Articles;

/// <summary>What the text reader makes of a set of articles.</summary>
internal sealed class ArticleReading
{
    private readonly List<(CorpusSentence Article, IReadOnlyList<Claim> Claims)> read;

    /// <summary>Reads the articles; with <c>DIPGRAPH_CORPUS_REPORT=1</c> in the environment the report is written to <c>artifacts</c>.</summary>
    public ArticleReading(IReadOnlyList<CorpusSentence> articles, string report)
    {
        var reader = new TextClaimReader();
        read = [.. articles.Select(a => (a, (IReadOnlyList<Claim>)[.. reader.Read(a.ToDocument()).Claims]))];
        CorpusReading.Write(report, Report());
    }

    public CorpusScore Score(Func<CorpusSentence, bool> chosen) => Score(read.Where(r => chosen(r.Article)));

    private static CorpusScore Score(IEnumerable<(CorpusSentence Article, IReadOnlyList<Claim> Claims)> reading)
    {
        var score = new CorpusScore();
        foreach (var (article, claims) in reading) score.Add(article, claims);
        return score;
    }

    private IEnumerable<string> Report()
    {
        var groups = read.GroupBy(r => r.Article.Group).Select(g => $"{g.Key}: {Score(g)}").Append($"all: {Score(read)}");
        var misses = read.SelectMany(r => r.Article.Expected.Select(e => NearMiss.Of(e, r.Claims))).OfType<string>()
            .CountBy(m => m).OrderByDescending(m => m.Value).Select(m => $"missed by {m.Key}: {m.Value}");
        var articles = read.SelectMany(r => Score([r]) is var score ? score.Wrong.Prepend($"== {r.Article.Id}: {score}").Append("") : []);
        return [.. groups, "", .. misses, "", .. articles];
    }
}
