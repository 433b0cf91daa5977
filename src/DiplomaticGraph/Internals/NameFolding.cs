using System.Globalization;
using System.Text;

namespace DiplomaticGraph;

/// <summary>Names compared without regard to case, accents and punctuation.</summary>
internal static class NameFolding
{
    /// <summary>Lower-case words with one space between; letters without their marks, everything but letters and digits a separator, an apostrophe or a dot inside a word nothing.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in Decompose(text).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format) continue;
            if (Rune.IsLetterOrDigit(rune)) folded.Append(Rune.ToLowerInvariant(rune));
            else if (rune.Value is not ('\'' or '\u2019' or '.') && folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        return folded.ToString().TrimEnd(' ');
    }

    /// <summary>The words of the folded text.</summary>
    public static string[] Words(string text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The text with U+FFFD for lone surrogates, which can be neither normalised nor compared with any name.</summary>
    public static string Clean(string text) => text.Any(char.IsSurrogate) ? string.Concat(text.EnumerateRunes().Select(r => r.ToString())) : text;

    private static string Decompose(string text) => NameKey.WithoutAccents(Clean(text)).Normalize(NormalizationForm.FormKD);
}
