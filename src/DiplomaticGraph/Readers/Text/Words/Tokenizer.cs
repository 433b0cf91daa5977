namespace DiplomaticGraph.Readers.Text;

/// <summary>Cuts a stretch of text into tokens, in one pass from left to right.</summary>
internal static class Tokenizer
{
    /// <summary>The tokens of a stretch of text.</summary>
    public static List<Token> Tokenize(string text, int start, int end, DocumentWords words)
    {
        var tokens = new List<Token>((end - start) / 5);
        Tokenize(text, start, end, words, tokens);
        return tokens;
    }

    /// <summary>Adds the tokens of a stretch of text to a list.</summary>
    public static void Tokenize(string text, int start, int end, DocumentWords words, List<Token> tokens)
    {
        var at = start;
        while (at < end)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c) || char.IsControl(c)) at++;
            else if (char.IsLetterOrDigit(c)) at = Word(text, at, end, words, tokens);
            else at = Mark(text, at, end, words, tokens);
        }
    }

    private static int Word(string text, int start, int end, DocumentWords words, List<Token> tokens)
    {
        var at = start;
        while (at < end)
        {
            var c = text[at];
            if (char.IsAsciiLetterOrDigit(c) || char.IsLetterOrDigit(c) || char.IsHighSurrogate(c) || char.IsLowSurrogate(c) || (!char.IsAscii(c) && char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark))
                at++;
            else if (IsJoiner(c) && at + 1 < end && char.IsLetterOrDigit(text[at + 1]) && !SplitsHere(text, start, at))
                at++;
            else if (c == '.' && IsAbbreviationDot(text, start, at, end))
                at++;
            else
                break;
        }

        // Clitics stand apart: "China's" is a name and a possessive, "didn't" a verb and a negation.
        var word = text.AsSpan(start, at - start);
        var cut = 0;
        if (word.Length > 2 && (word[^1] is 's' or 'S') && IsApostrophe(word[^2])) cut = 2;
        else if (word.Length > 3 && word.EndsWith("t", StringComparison.OrdinalIgnoreCase) && IsApostrophe(word[^2]) && (word[^3] is 'n' or 'N')) cut = 3;
        else if (word.Length > 3 && IsApostrophe(word[^3]) && (word[^2..].SequenceEqual("ve") || word[^2..].SequenceEqual("re") || word[^2..].SequenceEqual("ll"))) cut = 3;
        Add(text, start, at - cut, words, tokens, KindOf(text[start]));
        if (cut > 0) Add(text, at - cut, at, words, tokens, cut == 2 ? TokenKind.Possessive : TokenKind.Word);
        return at;
    }

    private static int Mark(string text, int at, int end, DocumentWords words, List<Token> tokens)
    {
        var c = text[at];
        var next = at + 1;
        var kind = c switch
        {
            ',' => TokenKind.Comma,
            '.' or '!' or '?' or '…' => TokenKind.Stop,
            '–' when IsBetweenNumbers(text, at, end) => TokenKind.Symbol,
            ';' or ':' or '—' or '–' => TokenKind.Break,
            '"' or '“' or '”' or '«' or '»' => TokenKind.Quote,
            '(' or '[' => TokenKind.Open,
            ')' or ']' => TokenKind.Close,
            '-' when IsBetweenNumbers(text, at, end) => TokenKind.Symbol,
            '-' => Hyphen(text, at, end),
            '\'' or '’' or '‘' => at > 0 && (text[at - 1] is 's' or 'S') && (next >= end || !char.IsLetter(text[next])) ? TokenKind.Possessive : TokenKind.Quote,
            _ => TokenKind.Symbol,
        };
        if (char.IsHighSurrogate(c) && next < end) next++;
        while (kind == TokenKind.Stop && next < end && text[next] is '.' or '!' or '?') next++;
        while (c == '-' && next < end && text[next] == '-') next++;
        Add(text, at, next, words, tokens, kind);
        return next;
    }

    /// <summary>"23–27 July", "March 23 – 24": a stretch, no break between clauses.</summary>
    private static bool IsBetweenNumbers(string text, int at, int end)
    {
        var (before, after) = (at - 1, at + 1);
        if (before > 0 && text[before] == ' ') before--;
        if (after < end && text[after] == ' ') after++;
        return before >= 0 && after < end && char.IsDigit(text[before]) && char.IsDigit(text[after]);
    }

    private static TokenKind Hyphen(string text, int at, int end) =>
        at > 0 && at + 1 < end && char.IsLetterOrDigit(text[at + 1]) && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '.')
            ? TokenKind.Hyphen
            : TokenKind.Break;

    private static void Add(string text, int start, int end, DocumentWords words, List<Token> tokens, TokenKind kind)
    {
        if (end > start) tokens.Add(new Token(start, end, words.Get(text.AsSpan(start, end - start)), kind));
    }

    private static TokenKind KindOf(char first) => char.IsDigit(first) ? TokenKind.Number : TokenKind.Word;

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    private static bool IsJoiner(char c) => c is '-' or '\'' or '’' or '‑' or ',' or '&';

    /// <summary>True where a joiner parts two tokens: a hyphen between capitalised words, a comma that is not within a number.</summary>
    private static bool SplitsHere(string text, int start, int at)
    {
        var next = text[at + 1];
        return text[at] switch
        {
            ',' => !(char.IsDigit(text[at - 1]) && char.IsDigit(next)),
            '-' or '‑' => char.IsUpper(next) && (char.IsUpper(text[start]) || text.AsSpan(start, at - start) is "ex" or "then" or "now"),
            _ => false,
        };
    }

    /// <summary>True for the dots of <c>U.S.</c> and <c>a.m.</c>, of short titles, and within numbers.</summary>
    private static bool IsAbbreviationDot(string text, int start, int at, int end)
    {
        var hasNext = at + 1 < end;
        if (char.IsDigit(text[at - 1])) return hasNext && char.IsDigit(text[at + 1]);
        var isInitial = at - start == 1 || (at - start > 1 && text[at - 2] is '.' or '-');
        if (isInitial && at - start == 1 && EndsAfterNumeral(text, start, at, end)) return false;
        if (isInitial && char.IsLetter(text[at - 1])) return at - start > 1 || (hasNext && (char.IsLetter(text[at + 1]) || (text[at + 1] == ' ' && char.IsUpper(text[start]))));

        // At the end of a block the stop is that of the sentence: "… met Hun Sen."
        return hasNext && Abbreviations.Contains(text.AsSpan(start, at - start));
    }

    /// <summary>"… met King Olav V. He left": the number of a monarch, with the full stop of the sentence.</summary>
    private static bool EndsAfterNumeral(string text, int start, int at, int end)
    {
        if (text[start] is not ('I' or 'V' or 'X') || start < 2 || !char.IsLower(text[start - 2]) || at + 2 >= end || !char.IsUpper(text[at + 2])) return false;
        var last = at + 2;
        while (last < end && char.IsLetter(text[last])) last++;
        return Lexicon.Find(text[(at + 2)..last].ToLowerInvariant()).Is(WordClass.Past | WordClass.SentenceOpener | WordClass.Preposition);
    }
}
