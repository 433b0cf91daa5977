namespace DiplomaticGraph.Readers.Text;

/// <summary>A key under which the spellings of one word in other alphabets fall together: Zelenskyy, Zelensky, Zelenskiy.</summary>
/// <remarks>It joins names within one document, where only one person there can be meant; it is no general transliteration.</remarks>
internal static class NameSpelling
{
    private const int LongestOnStack = 128;

    /// <summary>The key of a word of a name: accents left out, doubled letters once, i, j and y the same.</summary>
    public static string Of(string word)
    {
        var plain = NameKey.WithoutAccents(word);
        var key = plain.Length <= LongestOnStack ? stackalloc char[plain.Length] : new char[plain.Length];
        var length = 0;
        foreach (var c in plain)
        {
            var letter = c is 'i' or 'j' ? 'y' : c;
            if (length == 0 || key[length - 1] != letter) key[length++] = letter;
        }

        return key[..length].SequenceEqual(word) ? word : key[..length].ToString();
    }
}
