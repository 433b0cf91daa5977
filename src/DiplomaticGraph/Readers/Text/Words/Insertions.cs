namespace DiplomaticGraph.Readers.Text;

/// <summary>Puts in order what stands between dashes or brackets within a sentence, so that the stages after see the sentence that it interrupts.</summary>
/// <remarks>
/// An insertion without a clause of its own ("Lavrov – who had arrived on Monday – met …") is one between commas. One that is a sentence by itself
/// ("Cuba – its minister last came in 2011 – sent …") becomes one, read after the sentence that it interrupts. Initials in brackets, which only repeat
/// the name before them, are left out. Offsets stay those of the document.
/// </remarks>
internal static class Insertions
{
    private const int LongestInsertion = 40;

    /// <summary>How many words the name of an organization may have.</summary>
    private const int LongestOrganization = 8;

    public static IEnumerable<Sentence> Apply(Sentence sentence)
    {
        var tokens = WithoutInitials(sentence.Tokens);
        Token[]? inner = null;
        if (Dashes(tokens) is { } pair)
        {
            if (IsClause(tokens, pair.Open + 1, pair.Close)) (tokens, inner) = ([.. tokens[..pair.Open], .. tokens[(pair.Close + 1)..]], tokens[(pair.Open + 1)..pair.Close]);
            else (tokens[pair.Open], tokens[pair.Close]) = (tokens[pair.Open] with { Kind = TokenKind.Comma }, tokens[pair.Close] with { Kind = TokenKind.Comma });
        }

        yield return ReferenceEquals(tokens, sentence.Tokens) ? sentence : With(sentence, tokens);
        if (inner is not null) yield return With(sentence, inner);
    }

    private static Sentence With(Sentence sentence, Token[] tokens) => new(sentence.Block, tokens) { Row = sentence.Row, Column = sentence.Column, IsNote = sentence.IsNote };

    /// <summary>The two dashes of a sentence that has two and no more, with something before, between and behind them.</summary>
    private static (int Open, int Close)? Dashes(Token[] tokens)
    {
        var (open, close) = (-1, -1);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Break || tokens[i].Text[0] is not ('-' or '–' or '—')) continue;
            if (close >= 0) return null;
            (open, close) = open < 0 ? (i, -1) : (open, i);
        }

        return open > 0 && close > open + 1 && close - open <= LongestInsertion && close < tokens.Length - 2 ? (open, close) : null;
    }

    /// <summary>True where the words have a finite verb that no relative pronoun, preposition or conjunction before them makes part of the sentence around.</summary>
    private static bool IsClause(Token[] tokens, int first, int end)
    {
        var opening = tokens[first].Word;
        if (opening.Is(WordClass.Relative | WordClass.Coordinator | WordClass.Gerund | WordClass.PastParticiple) || (opening.Is(WordClass.Preposition | WordClass.Subordinator) && !opening.Is(WordClass.Determiner))) return false;
        for (var i = first; i < end; i++)
        {
            var word = tokens[i].Word;
            if (word.Is(WordClass.Relative) || tokens[i].Is("that")) return false;
            if (word.Is(WordClass.Modal) || tokens[i].Lower is "is" or "are" or "was" or "were" or "has" or "have" or "had" || (word.Is(WordClass.Past) && !word.Is(WordClass.PastParticiple))) return true;

            // "they last met in Bern": a past form right after a pronoun or a name is a verb.
            if (i > first && word.Is(WordClass.Past) && tokens[first].Word.Is(WordClass.Pronoun)) return true;
        }

        return false;
    }

    /// <summary>"the International Atomic Energy Agency (IAEA) said": what only repeats the name before it.</summary>
    private static Token[] WithoutInitials(Token[] tokens)
    {
        if (!Array.Exists(tokens, t => t.Kind == TokenKind.Open)) return tokens;
        var kept = new List<Token>(tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i > 0 && i + 2 < tokens.Length && tokens[i].Kind == TokenKind.Open && tokens[i + 2].Kind == TokenKind.Close && tokens[i - 1].IsWord
                && ((tokens[i - 1].IsCapitalised && IsInitials(tokens, i)) || tokens[i + 1].Lower is "left" or "right" or "centre" or "center" or "pictured"))
            {
                i += 2;
                continue;
            }

            kept.Add(tokens[i]);
        }

        return kept.Count == tokens.Length ? tokens : [.. kept];
    }

    /// <summary>Capitals that name no country or organization that the reader knows, which would tell who somebody is; or the one named right before.</summary>
    private static bool IsInitials(Token[] tokens, int open)
    {
        var token = tokens[open + 1];
        if (!token.IsWord || token.Text.Length is < 2 or > 9 || token.Text.Count(char.IsUpper) < 2 || !token.Text.All(c => char.IsLetter(c) || c is '-' or '.')) return false;
        if (Gazetteer.FindParty([token], 0) is not { } party) return true;
        for (var i = Math.Max(0, open - LongestOrganization); i < open; i++)
        {
            if (Gazetteer.FindParty(tokens, i) is { } named && named.End == open) return named.Entry.Country == party.Entry.Country && named.Entry.Organization == party.Entry.Organization;
        }

        return false;
    }
}
