namespace DiplomaticGraph.Benchmarks;

/// <summary>Texts that are no prose: long stretches without a full stop, and words in rows. Reading each should cost about as much per character as prose.</summary>
internal static class LongTexts
{
    private const int Length = 1 << 20;

    /// <summary>What each is called, and its text of a megabyte (of UTF-16 units).</summary>
    public static IReadOnlyList<(string Name, string Text)> All { get; } =
    [
        ("1 MB of one letter", Repeat("a")),
        ("1 MB without a full stop", Repeat(string.Join(' ', Seeds.Documents.Select(d => d.Text)).Replace('.', ' ').Replace('\n', ' ').Replace('\r', ' ') + " ")),
        ("\"President \" in a row", Repeat("President ")),
        ("nested brackets", Repeat("(“[")),
        ("commas", Repeat(", ")),
        ("a list of countries", Repeat("China, Japan, ")),
        ("a list of names", Repeat("Anna Karlsen, Bruno Costa, ")),
        ("people who met people", Repeat("President Xi Jinping met Prime Minister Yuko Takaichi and ")),
    ];

    /// <summary>The prose of the seeds, a megabyte of it.</summary>
    public static string Prose { get; } = Repeat(string.Join('\n', Seeds.Documents.Select(d => d.Text)) + "\n");

    private static string Repeat(string pattern) => string.Concat(Enumerable.Repeat(pattern, (Length / pattern.Length) + 1))[..Length];
}
