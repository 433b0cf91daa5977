using System.Globalization;
using System.Text;

namespace DiplomaticGraph.Tool.Rendering;

/// <summary>Text of sources, files and arguments made harmless for a terminal. Everything printed for people goes through here; JSON, claims and exports do not.</summary>
internal static class TerminalText
{
    /// <summary>
    /// Characters that would move the cursor, colour, ring, hide, or turn the direction of what follows as visible escapes such as <c>\u001b</c>; line ends and tabs as blanks, so that no
    /// name can look like a line of the tool's own. Text in any script stays as it is.
    /// </summary>
    public static string Neutralize(string text)
    {
        if (!text.Any(IsSuspect)) return text;
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r' or '\t') safe.Append(' ');
            else if (!IsUnfit(rune)) safe.Append(rune);
            else if (rune.IsBmp) safe.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
            else safe.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:x8}");
        }

        return safe.ToString();
    }

    private static bool IsSuspect(char c) => char.IsSurrogate(c) || IsUnfit(char.GetUnicodeCategory(c), c);

    private static bool IsUnfit(Rune rune) => IsUnfit(Rune.GetUnicodeCategory(rune), rune.Value);

    // Joiners are part of how Persian, Hindi and emoji are written; they turn and hide nothing.
    private static bool IsUnfit(UnicodeCategory category, int character) => category switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Format => character is not (0x200C or 0x200D),
        _ => false,
    };
}
