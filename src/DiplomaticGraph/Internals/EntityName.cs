using System.Text;

namespace DiplomaticGraph;

/// <summary>Which of several names to show, and names made of identities.</summary>
internal static class EntityName
{
    /// <summary>
    /// The name told most often among the full ones, where a name is not full if another has all its words and more ("Blinken" beside "Antony
    /// Blinken"); then the one of more words, the longer, the first in ordinal order. Null where there is none.
    /// </summary>
    public static string? Choose(IReadOnlyDictionary<string, int> counts)
    {
        var words = counts.Keys.Select(n => (Name: n, Words: NameFolding.Words(n).ToHashSet(StringComparer.Ordinal))).ToList();
        return words
            .Where(n => !words.Any(other => other.Words.Count > n.Words.Count && n.Words.IsSubsetOf(other.Words)))
            .OrderByDescending(n => counts[n.Name]).ThenByDescending(n => n.Words.Count).ThenByDescending(n => n.Name.Length)
            .ThenBy(n => n.Name, StringComparer.Ordinal)
            .Select(n => n.Name).FirstOrDefault();
    }

    /// <summary>What follows the type in an identity: <c>CHN</c>, <c>NATO</c>.</summary>
    public static string FromId(EntityId id) => id.Value[(id.Value.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>Lower-case letters and digits with single hyphens between: <c>Minister of Foreign Affairs</c> is <c>minister-of-foreign-affairs</c>.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)) slug.Append(Rune.ToLowerInvariant(rune));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        var end = slug.Length > 0 && slug[^1] == '-' ? slug.Length - 1 : slug.Length;
        return end == 0 ? "untitled" : slug.ToString(0, end);
    }
}
