using System.Globalization;
using System.Text;

namespace DiplomaticGraph;

/// <summary>Text inside a Mermaid diagram.</summary>
internal static class MermaidText
{
    /// <summary>A label in double quotes.</summary>
    public static string Quoted(string text) => $"\"{Escape(text)}\"";

    /// <summary>
    /// Letters, digits, blanks and harmless punctuation as they are, everything else as Mermaid's <c>#number;</c>, so that no text can end a label, begin a
    /// directive or become HTML. Control characters and lone surrogates become blanks; characters without a
    /// shape of their own, which could turn the direction of what follows, U+FFFD.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark || rune.Value is ' ' or '.' or ',' or '-' or '_' or '(' or ')' or '/' or '\'')
                escaped.Append(rune);
            else if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format)
                escaped.Append(Rune.ReplacementChar);
            else if (Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) || rune == Rune.ReplacementChar)
                escaped.Append(' ');
            else
                escaped.Append('#').Append(rune.Value.ToString(CultureInfo.InvariantCulture)).Append(';');
        }

        // An arrow or a comment could still be made of hyphens.
        return escaped.Replace("--", "-#45;").ToString();
    }
}
