using System.Text;

namespace DiplomaticGraph.Readers.Text;

/// <summary>A key under which the spellings of one word in other alphabets fall together: Zelenskyy, Zelensky, Zelenskiy.</summary>
/// <remarks>It joins names within one document, where only one person there can be meant; it is no general transliteration.</remarks>
internal static class NameSpelling
{
    /// <summary>The key of a word of a name: accents left out, doubled letters once, i, j and y the same.</summary>
    public static string Of(string word)
    {
        var key = new StringBuilder(word.Length);
        foreach (var c in NameKey.WithoutAccents(word))
        {
            var letter = c is 'i' or 'j' ? 'y' : c;
            if (key.Length == 0 || key[^1] != letter) key.Append(letter);
        }

        return key.ToString();
    }
}
