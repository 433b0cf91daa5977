using System.Text;

namespace DiplomaticGraph.Tests.Readers.Text.Swapped;

/// <summary>Replaces whole words, the longest first, all at once: what one entry put in, no other takes out.</summary>
internal sealed class WordSwapper(IEnumerable<(string From, string To)> words)
{
    private readonly (string From, string To)[] words = [.. words.OrderByDescending(w => w.From.Length).ThenBy(w => w.From, StringComparer.Ordinal)];

    public string Swap(string text)
    {
        var swapped = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var (from, to) = Array.Find(words, w => StandsAt(text, at, w.From));
            if (from is null)
            {
                swapped.Append(text[at++]);
                continue;
            }

            swapped.Append(char.IsLower(to[0]) && BeginsSentence(swapped) ? char.ToUpperInvariant(to[0]) + to[1..] : to);
            at += from.Length;
        }

        return swapped.ToString();
    }

    private static bool StandsAt(string text, int at, string word) =>
        string.CompareOrdinal(text, at, word, 0, word.Length) == 0
        && (at == 0 || !IsLetter(text[at - 1]))
        && (at + word.Length == text.Length || !IsLetter(word[^1]) || !IsLetter(text[at + word.Length]));

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c);

    private static bool BeginsSentence(StringBuilder before)
    {
        var i = before.Length - 1;
        while (i >= 0 && before[i] is ' ' or '“' or '"') i--;
        return i < 0 || before[i] is '\n' or '.' or '!' or '?';
    }
}
