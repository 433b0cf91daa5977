namespace DiplomaticGraph.Readers;

/// <summary>Recognises documents that carry an article read before: under another headline, with small edits, cut at the end.</summary>
/// <remarks>
/// Documents are seen one after the other. The last <see cref="MaximumArticles"/> different articles are remembered, each as at most <see cref="ArticleSketch.MaximumSize"/> numbers, about 4 KB:
/// memory is bounded. Deterministic. Mutable: for one load, on one thread at a time.
/// </remarks>
internal sealed class CopyFinder
{
    public const int MaximumArticles = 8192;

    /// <summary>Shorter texts are alike by accident: notes and announcements have set forms.</summary>
    public const int FewestWords = 40;

    /// <summary>The share of the shorter text that must stand in the other, in hundredths. A background of old paragraphs below a new story is less.</summary>
    private const int SharedOfShorter = 65;

    /// <summary>How long the shorter must be, in hundredths of the longer: a digest holds many articles and is none of them.</summary>
    private const int ShortestOfLonger = 20;

    /// <summary>What is published farther apart is a text of the same form, or a retold one.</summary>
    private const int MostDaysApart = 7;

    /// <summary>By so many of its numbers an article is found.</summary>
    private const int Keys = 32;

    /// <summary>A stretch that so many articles share says nothing.</summary>
    private const int MostOfKey = 16;

    private const int MostCompared = 32;
    private const int FewestSamples = 8;

    private readonly Dictionary<ulong, List<int>> index = [];
    private readonly Article?[] articles = new Article?[MaximumArticles];
    private int count;

    /// <summary>The document first read that carries the article of another one; <c>default</c> where there is none.</summary>
    public SourceId Find(TextDocument document, string plain)
    {
        var sketch = ArticleSketch.Of(plain);
        if (sketch.Words < FewestWords) return default;
        var best = default(Article);
        var bestShare = 0.0;
        foreach (var number in Candidates(sketch))
        {
            var article = articles[number % MaximumArticles]!;
            if (Share(article, sketch, document) is var share && share > bestShare) (best, bestShare) = (article, share);
        }

        if (best is not null) return best.Id;
        Remember(new Article(document.Id, sketch, document.Published, document.Subject));
        return default;
    }

    /// <summary>Articles with a number in common, those with the most first, then those read first.</summary>
    private IEnumerable<int> Candidates(ArticleSketch sketch)
    {
        var hits = new Dictionary<int, int>();
        foreach (var hash in sketch.Hashes)
        {
            if (!index.TryGetValue(hash, out var numbers)) continue;
            foreach (var number in numbers) hits[number] = hits.GetValueOrDefault(number) + 1;
        }

        return hits.OrderByDescending(h => h.Value).ThenBy(h => h.Key).Take(MostCompared).Select(h => h.Key);
    }

    private static double Share(Article article, ArticleSketch sketch, TextDocument document)
    {
        if (article.Subject != document.Subject) return 0;
        if (article.Published is { } one && document.Published is { } other && Math.Abs(one.DayNumber - other.DayNumber) > MostDaysApart) return 0;
        var (shared, mine, others) = article.Sketch.Compare(sketch);
        var (shorter, longer) = (Math.Min(mine, others), Math.Max(mine, others));
        var isCopy = shorter >= FewestSamples && shorter * 100 >= longer * ShortestOfLonger && shared * 100 >= shorter * SharedOfShorter;
        return isCopy ? (double)shared / shorter : 0;
    }

    private void Remember(Article article)
    {
        if (articles[count % MaximumArticles] is { } oldest) Forget(oldest, count - MaximumArticles);
        articles[count % MaximumArticles] = article;
        foreach (var hash in article.Sketch.Hashes.AsSpan(0, Math.Min(Keys, article.Sketch.Hashes.Length)))
        {
            if (!index.TryGetValue(hash, out var numbers)) index[hash] = numbers = new List<int>(1);
            if (numbers.Count < MostOfKey) numbers.Add(count);
        }

        count++;
    }

    private void Forget(Article article, int number)
    {
        foreach (var hash in article.Sketch.Hashes.AsSpan(0, Math.Min(Keys, article.Sketch.Hashes.Length)))
        {
            if (index.TryGetValue(hash, out var numbers) && numbers.Remove(number) && numbers.Count == 0) index.Remove(hash);
        }
    }

    private sealed record Article(SourceId Id, ArticleSketch Sketch, DateOnly? Published, DocumentSubject? Subject);
}
