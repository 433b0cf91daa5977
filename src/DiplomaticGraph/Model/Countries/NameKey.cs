using System.Globalization;
using System.Text;

namespace DiplomaticGraph;

/// <summary>What a name is compared by where spelling varies: no accents, no case, no full stops, no leading "the".</summary>
internal static class NameKey
{
    /// <summary>The key of a name.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in WithoutAccents(name))
        {
            switch (c)
            {
                case '.' or '\'' or '’' or '‘' or 'ʻ' or '`': break;
                case '&': key.Append("and"); break;
                case '-' or '–' or '—' or '‑' or ',' or '_': AppendSpace(key); break;
                default:
                    if (char.IsWhiteSpace(c)) AppendSpace(key);
                    else key.Append(char.ToLowerInvariant(c));
                    break;
            }
        }

        var text = key.ToString().TrimEnd();
        return text.StartsWith("the ", StringComparison.Ordinal) ? text[4..] : text;
    }

    /// <summary>The text with each accented Latin letter as its plain one: <c>Élysée</c> is <c>Elysee</c>, <c>København</c> is <c>Kobenhavn</c>.</summary>
    public static string WithoutAccents(string text)
    {
        if (Ascii.IsValid(text)) return text;
        var plain = new StringBuilder(text.Length);
        foreach (var c in WellFormed(text).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            plain.Append(c switch { 'ø' => 'o', 'Ø' => 'O', 'ł' => 'l', 'Ł' => 'L', 'đ' => 'd', 'ð' => 'd', 'Đ' => 'D', 'ı' => 'i', 'ʻ' => '\'', _ => c });
        }

        return plain.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>The ways in which newspapers type one form: with its accents and without, with a straight apostrophe and with a curly one.</summary>
    public static IEnumerable<string> Spellings(string form)
    {
        var straight = form.Replace('’', '\'').Replace('ʻ', '\'');
        var plain = WithoutAccents(straight);
        return new[] { form, straight, plain, straight.Replace('\'', '’'), plain.Replace('\'', '’') }.Distinct();
    }

    // Normalize throws on half a surrogate pair and on U+FFFE; a name with one in it is merely unknown.
    private static string WellFormed(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) whole.Append(rune.Value == 0xFFFE ? Rune.ReplacementChar : rune);
        return whole.ToString();
    }

    private static void AppendSpace(StringBuilder key)
    {
        if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
    }
}
