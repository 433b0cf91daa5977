namespace DiplomaticGraph.Readers;

/// <summary>A sample of the stretches of words in a text, by which texts are compared without being kept.</summary>
/// <remarks>
/// Stretches of <see cref="Stretch"/> words, punctuation and case apart, are hashed, and those kept whose lowest bits are 0: so many bits that no more than <see cref="MaximumSize"/>
/// stay. What is kept depends on the stretch alone, so two samples compare like the texts (A. Broder, "On the resemblance and containment of documents", 1997). Immutable.
/// </remarks>
internal sealed class ArticleSketch
{
    public const int MaximumSize = 256;

    private const int Stretch = 4;

    private ArticleSketch(ulong[] hashes, ulong mask, int words)
    {
        Hashes = hashes;
        Mask = mask;
        Words = words;
    }

    /// <summary>In ascending order.</summary>
    public ulong[] Hashes { get; }

    /// <summary>The bits that are 0 in all of them.</summary>
    public ulong Mask { get; }

    public int Words { get; }

    public static ArticleSketch Of(string text)
    {
        var kept = new HashSet<ulong>();
        Span<ulong> last = stackalloc ulong[Stretch];
        var (mask, words) = (0UL, 0);
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            // FNV-1a over the letters of a word.
            var word = 14695981039346656037UL;
            for (; i < text.Length && char.IsLetterOrDigit(text[i]); i++) word = (word ^ char.ToLowerInvariant(text[i])) * 1099511628211UL;
            last[words++ % Stretch] = word;
            if (words < Stretch) continue;
            var hash = 0UL;
            for (var w = words; w < words + Stretch; w++) hash = Mix(hash + last[w % Stretch]);
            if ((hash & mask) != 0 || !kept.Add(hash) || kept.Count <= MaximumSize) continue;
            while (kept.Count > MaximumSize)
            {
                var narrower = mask = (mask << 1) | 1;
                kept.RemoveWhere(h => (h & narrower) != 0);
            }
        }

        ulong[] hashes = [.. kept];
        Array.Sort(hashes);
        return new ArticleSketch(hashes, mask, words);
    }

    /// <summary>How many stretches both have, and how many each has, of those that both samples would keep.</summary>
    public (int Shared, int Mine, int Others) Compare(ArticleSketch other)
    {
        var mask = Mask | other.Mask;
        int shared = 0, mine = 0, others = 0, b = 0;
        foreach (var hash in Hashes)
        {
            if ((hash & mask) != 0) continue;
            mine++;
            while (b < other.Hashes.Length && other.Hashes[b] < hash) b++;
            if (b < other.Hashes.Length && other.Hashes[b] == hash) shared++;
        }

        foreach (var hash in other.Hashes)
        {
            if ((hash & mask) == 0) others++;
        }

        return (shared, mine, others);
    }

    /// <summary>The finalizer of SplitMix64: every bit depends on every other.</summary>
    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
