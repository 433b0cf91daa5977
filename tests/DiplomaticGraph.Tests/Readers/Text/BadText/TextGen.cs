using DiplomaticGraph.Tests.Readers.Text.Gold;
using FsCheck;
using FsCheck.Fluent;

namespace DiplomaticGraph.Tests.Readers.Text.BadText;

/// <summary>Texts that no editor would let pass.</summary>
internal static class TextGen
{
    private static readonly string[] Pieces =
    [
        "President", "Foreign Minister", "Prime Minister", "Xi Jinping", "Blinken", "Anne-Marie", "van der", "King", "Mr.", "Dr", "the", "The", "a", "an", "of", "for", "to", "with", "between", "and", "or", ",", ", and",
        "China", "U.S.", "South Korea", "Georgia", "Dutch", "Chinese", "Beijing", "the Kremlin", "NATO", "Sino", "Congo", "met", "meets", "will meet", "has yet to agree", "called", "was received by", "held talks",
        "did not", "could", "if", "agreed to", "proposed", "hotline", "strategic dialogue", "summit", "visit", "phone call", "meeting", "talks", "who", "he", "both leaders", "the two", "it", "his", "their",
        "experts suggest", "according to", "said that", "on Monday", "in November", "last week", "2024", "31 February 2023", "May", "date 2024-04-03", "- ", "| ", "|---|", "* ", "1. ", "\n", "\r\n", "\r", "\n\n", "\t", "  ",
        ".", "!", "?", "...", "…", ":", ";", "—", "-", "'", "’", "’s", "s'", "\"", "“", "”", "‘", "(", ")", "[", "]", "{", "}", "<", ">", "&amp;", "\\", "/", "%", "0", "-1", "999999999999999999999",
        "\0", "\u0001", "\u001B[31m", "\u007F", "\u0085", "\u00A0", "\u00AD", "\u200B", "\u200E", "\u202E", "\u2028", "\u2029", "\uFEFF", "\uFFFD", "\uFFFF", "\uD800", "\uDC00", "\uD83D", "🇫🇷", "👩‍👩‍👧", "e\u0301", "İ", "ı", "ß", "ŉ", "ﬁ", "Ǆ", "中国", "習近平", "Путин", "مصر", "ไทย", "०१२", "Ⅷ", "²",
        "Previous Article", "No time to read?", "Comments are closed.", "Key strategies include:", "Read more:",
    ];

    private static readonly Gen<string> AnyUnits = Gen.Choose(0, 0xFFFF).Select(i => (char)i).ArrayOf().Select(a => new string(a));

    private static readonly Gen<string> Soup =
        from pieces in Gen.Elements(Pieces).ArrayOf()
        from gap in Gen.Elements(" ", " ", " ", "", "\n")
        select string.Join(gap, pieces);

    /// <summary>An article cut in two places, a piece repeated, turned round or replaced.</summary>
    private static readonly Gen<string> Damaged =
        from document in Gen.Elements(GoldFile.Documents.ToArray())
        from a in Gen.Choose(0, document.Text.Length)
        from b in Gen.Choose(0, document.Text.Length)
        from put in Gen.Elements(Pieces)
        from way in Gen.Choose(0, 4)
        select Damage(document.Text, Math.Min(a, b), Math.Max(a, b), put, way);

    public static readonly Gen<string> Any = Gen.Frequency((2, AnyUnits), (5, Soup), (2, Damaged));

    private static string Damage(string text, int a, int b, string put, int way) => way switch
    {
        0 => text[a..b],
        1 => text[..a] + text[b..],
        2 => text[..a] + put + text[a..],
        3 => text[b..] + text[..a],
        _ => text.Replace(text[a..Math.Min(a + 1, text.Length)] is { Length: 1 } c ? c : " ", put, StringComparison.Ordinal)[..Math.Min(text.Length, 4000)],
    };
}
