using System.Collections.Frozen;

namespace DiplomaticGraph.Html;

/// <summary>Finds the article: of all runs of neighbours within one element, the one whose prose outweighs what else is in it by the most.</summary>
/// <remarks>
/// Prose speaks for what is around it, links and labels speak against. So an article together with a list of other articles weighs less than the article, and its halves on both
/// sides of a notice weigh more than either half. O(n log n) for n elements and blocks.
/// </remarks>
internal sealed class MainContent
{
    /// <summary>What its makers call the article is taken where it holds so much of the weight, in hundredths; with the headline in it, less is enough.</summary>
    private const int EnoughForArticle = 40;

    private const int EnoughWithHeadline = 25;

    /// <summary>A label as light as this before an article is rather its headline, written without a tag for it.</summary>
    private const int HeaviestLabel = 40;

    /// <summary>Elements that are no place for an article: its other paragraphs stand beside them.</summary>
    private static readonly FrozenSet<string> Inner = new[] { "p", "li", "ul", "ol", "dl", "dt", "dd", "pre", "blockquote", "span" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly ParsedPage page;
    private readonly PageBlocks blocks;

    private MainContent(ParsedPage page, PageBlocks blocks)
    {
        this.page = page;
        this.blocks = blocks;
    }

    /// <summary>The numbers of the first and the last block of the article; null where nothing speaks for any.</summary>
    /// <param name="page">The page.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="limit">Blocks as surely excluded as this do not count.</param>
    public static (int First, int Last)? Find(ParsedPage page, PageBlocks blocks, Exclusion limit) => new MainContent(page, blocks).Find(limit);

    private (int First, int Last)? Find(Exclusion limit)
    {
        var parts = Parts(limit, out var weights);
        Run? best = null, article = null;
        for (var i = 0; i < parts.Count;)
        {
            var end = i;
            while (end < parts.Count && parts[end].Parent == parts[i].Parent) end++;
            if (parts[i].Parent < 0 || !Inner.Contains(page.Elements[parts[i].Parent].Name))
            {
                var run = Heaviest(parts, i, end);
                if (run.Weight > 0 && (best is null || run.Weight >= best.Value.Weight)) best = run;
                // Cards of other articles are called articles too: as a whole they are links.
                if (run.Weight > 0 && run.Parent >= 0 && weights[run.Parent] > 0 && IsCalledArticle(page.Elements[run.Parent]) && (article is null || run.Weight > article.Value.Weight)) article = run;
            }

            i = end;
        }

        if (article is { } called && called.Weight * 100 >= best!.Value.Weight * (HoldsHeadline(called.Parent) ? EnoughWithHeadline : EnoughForArticle)) best = called;
        return best is { } found ? (found.First, WithoutLastHeadings(found)) : null;
    }

    /// <summary>What stands directly in each element: blocks, and elements with the sum of what is in them. By element, in the order of the page.</summary>
    private List<Part> Parts(Exclusion limit, out long[] weights)
    {
        var counted = Enumerable.Range(0, blocks.Blocks.Count).Where(b => blocks.Of(blocks.Blocks[b].Element) < limit).ToList();
        var teasers = new Teasers(page, counted.Select(b => blocks.Blocks[b]));
        weights = new long[page.Elements.Count];
        var first = new int[page.Elements.Count];
        var last = new int[page.Elements.Count];
        Array.Fill(first, int.MaxValue);
        Array.Fill(last, -1);
        var parts = new List<Part>();
        foreach (var b in counted)
        {
            var block = blocks.Blocks[b];
            var weight = teasers.IsTeaser(block) ? -block.Text.Length : block.Weigh(page.Elements[block.Element].Name);
            parts.Add(new Part(block.Element, b, b, weight));
            weights[block.Element] += weight;
            first[block.Element] = Math.Min(first[block.Element], b);
            last[block.Element] = Math.Max(last[block.Element], b);
        }

        for (var i = page.Elements.Count - 1; i >= 0; i--)
        {
            if (last[i] < 0) continue;
            var parent = page.Elements[i].Parent;
            parts.Add(new Part(parent, first[i], last[i], weights[i]));
            if (parent < 0) continue;
            weights[parent] += weights[i];
            first[parent] = Math.Min(first[parent], first[i]);
            last[parent] = Math.Max(last[parent], last[i]);
        }

        parts.Sort((a, b) => a.Parent != b.Parent ? a.Parent.CompareTo(b.Parent) : a.First.CompareTo(b.First));
        return parts;
    }

    /// <summary>The neighbours whose weights add up to the most, with those beside them that speak neither for nor against, and light labels before them.</summary>
    private static Run Heaviest(List<Part> parts, int start, int end)
    {
        long sum = 0, most = 0;
        var (from, bestFrom, bestTo) = (start, start, start - 1);
        for (var i = start; i < end; i++)
        {
            sum += parts[i].Weight;
            if (sum > most) (most, bestFrom, bestTo) = (sum, from, i);
            if (sum < 0) (sum, from) = (0, i + 1);
        }

        if (bestTo < bestFrom) return default;
        while (bestFrom > start && parts[bestFrom - 1].Weight is <= 0 and > -HeaviestLabel) bestFrom--;
        while (bestTo + 1 < end && parts[bestTo + 1].Weight == 0) bestTo++;
        return new Run(parts[start].Parent, parts[bestFrom].First, parts[bestTo].Last, most);
    }

    /// <summary>A heading at the end is that of what comes after.</summary>
    private int WithoutLastHeadings(Run run)
    {
        var last = run.Last;
        while (last > run.First && ElementNames.Headings.Contains(page.Elements[blocks.Blocks[last].Element].Name)) last--;
        return last;
    }

    private bool HoldsHeadline(int element) => blocks.FirstHeading is { } headline && page.IsWithin(headline.Element, element);

    private static bool IsCalledArticle(PageElement element) =>
        element.Name is "article" or "main" || element.Role is "main" or "article" || element.ItemProperty?.Contains("articleBody", StringComparison.OrdinalIgnoreCase) == true;

    private readonly record struct Part(int Parent, int First, int Last, long Weight);

    private readonly record struct Run(int Parent, int First, int Last, long Weight);
}
