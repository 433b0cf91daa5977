namespace DiplomaticGraph.Readers.Text;

/// <summary>Finds the dateline before the first sentence of an article: "BONN, May 20 —", "RIYADH (SPA) –", "SEOUL, Jan. 9 (Xinhua) --".</summary>
/// <remarks>Its place and day are those of the writing, not of what is told.</remarks>
internal static class Dateline
{
    private const int Longest = 90;

    /// <summary>Where the text after a dateline begins.</summary>
    /// <returns><paramref name="start"/> where there is none.</returns>
    public static int After(string text, int start, int end) => After(text, start, end, new DocumentWords());

    /// <inheritdoc cref="After(string, int, int)"/>
    public static int After(string text, int start, int end, DocumentWords words)
    {
        var tokens = Tokenizer.Tokenize(text, start, Math.Min(end, start + Longest), words);
        if (tokens.Count < 2 || !tokens[0].IsCapitalised) return start;
        var isPlaceInCapitals = tokens[0].Text.Length > 2 && tokens[0].Text.All(c => char.IsUpper(c) || c is '-' or '\'');
        var hasDate = false;
        var hasAgency = false;
        for (var i = 1; i < tokens.Count; i++)
        {
            var token = tokens[i];
            hasAgency |= token.Kind == TokenKind.Open;
            if (OfficeWords.Heads.Contains(token.Word)) return start;
            hasDate |= token.Word.Is(WordClass.Month);
            if (token.Kind is TokenKind.Break or TokenKind.Hyphen or TokenKind.Symbol && IsDash(text, token) && i + 1 < tokens.Count)
                return (isPlaceInCapitals && (hasDate || hasAgency || !IsParty(tokens[0], words))) || (hasDate && tokens[1].Kind == TokenKind.Comma) ? tokens[i + 1].Start : start;
            if (token.Kind is TokenKind.Word && !token.IsCapitalised && !IsAgency(tokens, i)) return start;
            if (token.Kind is TokenKind.Stop && i + 1 < tokens.Count && text[token.Start] != '.') return start;
        }

        return start;
    }

    /// <summary>"IRAN — which had kept silent — answered": a state or an organization, which with nothing more told is rather the subject than the place.</summary>
    private static bool IsParty(Token token, DocumentWords words) =>
        IsParty(token) || IsParty(token with { Word = words.Get(token.Text[0] + token.Text[1..].ToLowerInvariant()) });

    private static bool IsParty(Token token) => Gazetteer.FindParty([token], 0) is { Entry.Kind: null or CountryWordKind.Name };

    private static bool IsDash(string text, Token token) => text[token.Start] is '-' or '–' or '—' && (token.Start == 0 || text[token.Start - 1] is ' ' or ')' or '-');

    /// <summary>Small words within brackets or a slash are the agency's.</summary>
    private static bool IsAgency(List<Token> tokens, int i) => tokens.Take(i).Count(t => t.Kind == TokenKind.Open) > tokens.Take(i).Count(t => t.Kind == TokenKind.Close);
}
