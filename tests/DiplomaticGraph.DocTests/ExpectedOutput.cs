namespace DiplomaticGraph.DocTests;

/// <summary>Compares what a page shows with what was printed.</summary>
internal static class ExpectedOutput
{
    /// <summary>A line of its own that stands for any number of lines.</summary>
    public const string AnyLines = "…";

    /// <summary>The lines of an output without trailing spaces and without empty lines at its end.</summary>
    public static IReadOnlyList<string> Normalize(string output) => Normalize(output.ReplaceLineEndings("\n").Split('\n'));

    public static IReadOnlyList<string> Normalize(IReadOnlyList<string> output)
    {
        var lines = output.Select(l => l.TrimEnd()).ToList();
        while (lines.Count > 0 && lines[^1].Length == 0) lines.RemoveAt(lines.Count - 1);
        return lines;
    }

    /// <summary>True where both agree line by line; a line <c>…</c> of the expected output agrees with any lines, also with none.</summary>
    public static bool Matches(IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        // The classic two-pointer match of one wildcard: on a mismatch, let the last wildcard take one line more.
        int e = 0, a = 0, wildcard = -1, taken = 0;
        while (a < actual.Count)
        {
            if (e < expected.Count && expected[e] == AnyLines) (wildcard, taken, e) = (e, a, e + 1);
            else if (e < expected.Count && expected[e] == actual[a]) (e, a) = (e + 1, a + 1);
            else if (wildcard >= 0) (e, a) = (wildcard + 1, ++taken);
            else return false;
        }

        while (e < expected.Count && expected[e] == AnyLines) e++;
        return e == expected.Count;
    }

    /// <summary>An output left out in the middle where the page left out the middle of the one before: as many lines stay before and after.</summary>
    public static IReadOnlyList<string> CutLike(IReadOnlyList<string> shown, IReadOnlyList<string> actual)
    {
        if (shown.Count(l => l == AnyLines) != 1) return actual;
        var before = shown.TakeWhile(l => l != AnyLines).Count();
        var after = shown.Count - before - 1;
        return actual.Count <= before + after ? actual : [.. actual.Take(before), AnyLines, .. actual.TakeLast(after)];
    }

    /// <summary>Both outputs, for the message of a failed test.</summary>
    public static string Describe(IReadOnlyList<string> expected, IReadOnlyList<string> actual) =>
        $"the page shows:\n  | {string.Join("\n  | ", expected)}\nbut this was printed:\n  | {string.Join("\n  | ", actual)}";
}
