namespace DiplomaticGraph;

/// <summary>How many slips of the pen lie between two words: optimal string alignment distance.</summary>
/// <remarks>
/// Insertions, deletions, substitutions and swaps of neighbours count one each, and no stretch is edited twice (Boytsov, Indexing Methods for Approximate
/// Dictionary Searching, 2011, section 2.2). O(length * limit) time.
/// </remarks>
internal static class EditDistance
{
    /// <summary>The distance, or <paramref name="limit"/> + 1 where it is greater than the limit.</summary>
    public static int Bounded(string a, string b, int limit)
    {
        var far = limit + 1;
        if (Math.Abs(a.Length - b.Length) > limit) return far;
        var width = b.Length + 1;
        Span<int> rows = 3 * width <= 384 ? stackalloc int[3 * width] : new int[3 * width];
        var before = rows[..width];
        var last = rows.Slice(width, width);
        var row = rows[(2 * width)..];
        for (var j = 0; j < width; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row.Fill(far);
            row[0] = i;
            var best = row[0];
            for (var j = Math.Max(1, i - limit); j <= Math.Min(b.Length, i + limit); j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var distance = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) distance = Math.Min(distance, before[j - 2] + 1);
                row[j] = Math.Min(distance, far);
                best = Math.Min(best, row[j]);
            }

            if (best > limit) return far;
            var free = before;
            before = last;
            last = row;
            row = free;
        }

        return Math.Min(last[b.Length], far);
    }
}
