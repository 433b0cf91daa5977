using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text;

/// <summary>
/// Compares what was heard with what a careful reader records. Expected lines stand between semicolons; where several kinds or modalities are equally
/// right they stand with a bar between them (<c>met_with|spoke_with DNK - NOR</c>), and whole lines with two bars.
/// </summary>
internal static class Expect
{
    /// <summary>These lines and no others.</summary>
    public static void Exactly(Heard heard, string expected, IEnumerable<string> actual)
    {
        var lines = actual.Distinct(StringComparer.Ordinal).ToList();
        var wanted = Parse(expected);
        var missing = wanted.Where(w => !lines.Exists(l => w.Contains(l))).Select(w => w.First()).ToList();
        var surplus = lines.Where(l => !wanted.Exists(w => w.Contains(l))).ToList();
        Assert.True(missing.Count == 0 && surplus.Count == 0, Describe(heard, expected, lines));
    }

    /// <summary>These lines, whatever else was heard.</summary>
    public static void AtLeast(Heard heard, string expected, IEnumerable<string> actual)
    {
        var lines = actual.Distinct(StringComparer.Ordinal).ToList();
        Assert.True(Parse(expected).TrueForAll(w => lines.Exists(l => w.Contains(l))), Describe(heard, expected, lines));
    }

    public static void Nothing(Heard heard) => Assert.True(!heard.Claims.Any(), Describe(heard, "", heard.Claims.Select(c => c.ToString())));

    private static List<HashSet<string>> Parse(string expected) =>
        [.. expected.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => Alternatives(line).ToHashSet(StringComparer.Ordinal))];

    private static IEnumerable<string> Alternatives(string line)
    {
        foreach (var whole in line.Split("||", StringSplitOptions.TrimEntries))
        {
            var words = whole.Split(' ', 3);
            var modalities = words[0].Split('|');
            var hasModality = modalities.All(m => Enum.TryParse<Modality>(m, ignoreCase: true, out _));
            var rest = hasModality ? whole[(words[0].Length + 1)..] : whole;
            var kinds = rest.Split(' ', 2);
            foreach (var modality in hasModality ? modalities : ["asserted"])
            {
                foreach (var kind in kinds[0].Split('|')) yield return $"{(modality == "asserted" ? "" : modality + " ")}{kind} {kinds[1]}";
            }
        }
    }

    private static string Describe(Heard heard, string expected, IEnumerable<string> lines) =>
        $"\n  text      {heard.Text}\n  expected  {(expected.Length == 0 ? "nothing" : expected)}\n  heard     {string.Join("; ", lines.DefaultIfEmpty("nothing"))}";
}
