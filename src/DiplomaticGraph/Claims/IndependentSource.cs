using System.Collections.Immutable;

namespace DiplomaticGraph;

/// <summary>An article, told once however many publish it: the original and the copies of it.</summary>
/// <remarks>
/// Sources are one where <see cref="Source.SameArticleAs"/> links them, directly or through others. The original is the one published first; where no day tells, the one that was read
/// first. Ten papers that print one agency report are one independent source of what it says. Immutable and safe for any number of threads.
/// </remarks>
public sealed record IndependentSource
{
    /// <summary>The one published first, of those that were asked about.</summary>
    public required Source Original { get; init; }

    /// <summary>The others, in order of identity.</summary>
    public ImmutableArray<Source> Copies { get; init; } = [];

    /// <summary>The independent sources of claims, in order of the identity of the original.</summary>
    /// <param name="claims">The claims, of any graph, event or relation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="claims"/> is null.</exception>
    public static ImmutableArray<IndependentSource> FindAll(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var sources = new Dictionary<SourceId, Source>();
        var links = new Dictionary<SourceId, SourceId>();
        foreach (var source in claims.Select(c => c.Source))
        {
            // One source may be described with its link and, from another load, without it.
            if (!sources.TryGetValue(source.Id, out var known) || (known.SameArticleAs == default && source.SameArticleAs != default)) sources[source.Id] = source;
            if (source.SameArticleAs != default) Join(links, source.Id, source.SameArticleAs);
        }

        return [.. sources.Values.GroupBy(s => Root(links, s.Id)).Select(Of).OrderBy(s => s.Original.Id)];
    }

    /// <summary>One line: <c>agency.txt (2024-04-03) and 2 copies</c>.</summary>
    public override string ToString() => Original.Id
        + (Original.Published is { } day ? FormattableString.Invariant($" ({day:yyyy-MM-dd})") : "")
        + (Copies.Length switch { 0 => "", 1 => " and 1 copy", var n => FormattableString.Invariant($" and {n} copies") });

    internal static int Count(ImmutableArray<Claim> claims) => claims.Length <= 1 ? claims.Length : FindAll(claims).Length;

    private static IndependentSource Of(IEnumerable<Source> same)
    {
        Source[] ordered = [.. same.OrderBy(s => s.Published ?? DateOnly.MaxValue).ThenBy(s => s.SameArticleAs != default).ThenBy(s => s.Id)];
        return new IndependentSource { Original = ordered[0], Copies = [.. ordered[1..].OrderBy(s => s.Id)] };
    }

    private static void Join(Dictionary<SourceId, SourceId> links, SourceId one, SourceId other)
    {
        var (a, b) = (Root(links, one), Root(links, other));
        if (a != b) links[a] = b;
    }

    private static SourceId Root(Dictionary<SourceId, SourceId> links, SourceId source)
    {
        var root = source;
        while (links.TryGetValue(root, out var next)) root = next;

        // The way is made short for the next time, so that long chains cost no more than their length.
        while (source != root)
        {
            var next = links[source];
            links[source] = root;
            source = next;
        }

        return root;
    }
}
