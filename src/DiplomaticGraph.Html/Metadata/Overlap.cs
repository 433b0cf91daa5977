using System.Text;

namespace DiplomaticGraph.Html;

/// <summary>Tells whether two texts have words in common in the same order.</summary>
internal static class Overlap
{
    private const int Probes = 8;
    private const int ProbeLength = 40;

    /// <summary>True where any of a few stretches of <paramref name="told"/> stands in <paramref name="found"/>, punctuation and case apart.</summary>
    public static bool Has(string found, string told)
    {
        var (where, what) = (Letters(found), Letters(told));
        if (what.Length <= ProbeLength) return where.Contains(what, StringComparison.Ordinal);
        for (var probe = 0; probe < Probes; probe++)
        {
            var start = (int)((long)(what.Length - ProbeLength) * probe / (Probes - 1));
            if (where.AsSpan().IndexOf(what.AsSpan(start, ProbeLength), StringComparison.Ordinal) >= 0) return true;
        }

        return false;
    }

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text.Where(char.IsLetterOrDigit)) letters.Append(char.ToLowerInvariant(c));
        return letters.ToString();
    }
}
