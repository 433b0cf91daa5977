namespace DiplomaticGraph.Readers;

/// <summary>Matches paths with '/' between names against a pattern: '*' and '?' within a name, '**' for any folders.</summary>
internal static class PathPattern
{
    public static bool HasWildcards(string path) => path.AsSpan().ContainsAny('*', '?');

    public static bool Matches(string pattern, string path) => Matches(pattern.Split('/'), path.Split('/'));

    // Both levels are the same greedy match with one step back to the last star, so the time is at worst the product of the lengths.
    private static bool Matches(string[] pattern, string[] names)
    {
        int p = 0, n = 0, star = -1, mark = 0;
        while (n < names.Length)
        {
            if (p < pattern.Length && pattern[p] == "**")
            {
                star = p++;
                mark = n;
            }
            else if (p < pattern.Length && MatchesName(pattern[p], names[n]))
            {
                p++;
                n++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                n = ++mark;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == "**") p++;
        return p == pattern.Length;
    }

    private static bool MatchesName(string pattern, string name)
    {
        int p = 0, n = 0, star = -1, mark = 0;
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                mark = n;
            }
            else if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == name[n]))
            {
                p++;
                n++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                n = ++mark;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*') p++;
        return p == pattern.Length;
    }
}
