using System.Runtime.InteropServices;

namespace DiplomaticGraph.Readers.Text;

/// <summary>Cuts the tokens of a block into sentences.</summary>
internal static class SentenceSplitter
{
    /// <summary>A sentence of more tokens is cut: what is longer is no sentence, and the later stages look back and forth within one.</summary>
    public const int MaximumTokens = 250;

    public static IEnumerable<Sentence> Split(Block block, List<Token> tokens, bool isNote = false)
    {
        var first = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!EndsSentence(tokens, i) && i - first + 1 < MaximumTokens) continue;

            // Closing quotes and brackets belong to what they close.
            while (i + 1 < tokens.Count && tokens[i + 1].Kind is TokenKind.Quote or TokenKind.Close && tokens[i + 1].Start == tokens[i].End) i++;
            yield return new Sentence(block, CollectionsMarshal.AsSpan(tokens)[first..(i + 1)].ToArray()) { IsNote = isNote };
            first = i + 1;
        }

        if (first < tokens.Count) yield return new Sentence(block, CollectionsMarshal.AsSpan(tokens)[first..].ToArray()) { IsNote = isNote };
    }

    private static bool EndsSentence(List<Token> tokens, int i)
    {
        var token = tokens[i];
        // "Carmel (Calif.) and": a sentence begins with a capital; the stop before a small letter is that of an abbreviation.
        if (token is { Kind: TokenKind.Stop, Text: "." } && i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Word && char.IsLower(tokens[i + 1].Text[0])) return false;
        if (token.Kind == TokenKind.Stop) return i + 1 >= tokens.Count || tokens[i + 1].Start > token.End || tokens[i + 1].Kind is TokenKind.Quote or TokenKind.Close;

        // "… said the U.S. The talks …": the dot of an abbreviation ends the sentence too where a new one clearly begins.
        if (token.Kind != TokenKind.Word || token.Text.Length < 3 || token.Text[^1] != '.' || i + 1 >= tokens.Count) return false;
        var next = tokens[i + 1];
        return token.Text.Contains('.', StringComparison.Ordinal) && token.Text.IndexOf('.', StringComparison.Ordinal) < token.Text.Length - 1
            && next.IsCapitalised && next.Word.Is(WordClass.SentenceOpener);
    }
}
