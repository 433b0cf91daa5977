namespace DiplomaticGraph.Readers.Text;

/// <summary>Nouns in singular and plural, of one word or joined ones, that are looked for among the tokens of a phrase.</summary>
internal sealed class NounSet
{
    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private readonly List<string[]> phrases = [];

    public NounSet(IEnumerable<string> nouns)
    {
        foreach (var noun in nouns)
        {
            var parts = noun.Split('_');
            if (parts.Length > 1) phrases.Add(parts);
            else foreach (var form in Forms(noun)) words.Add(form);
        }
    }

    /// <summary>The first token of the stretch that is one of the nouns; -1 where none is.</summary>
    public int Find(Sentence sentence, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (words.Contains(sentence.Lower(i)) || phrases.Exists(p => IsAt(sentence, i, p))) return i;
        }

        return -1;
    }

    /// <summary>A noun and its plurals.</summary>
    public static IEnumerable<string> Forms(string noun) =>
        noun.EndsWith('y') ? [noun, noun[..^1] + "ies"] : noun.EndsWith("man", StringComparison.Ordinal) ? [noun, noun[..^2] + "en"] : [noun, noun + "s", noun + "es"];

    private static bool IsAt(Sentence sentence, int at, string[] phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            var lower = sentence.Lower(at + i);
            if (lower != phrase[i] && (i < phrase.Length - 1 || !Forms(phrase[i]).Contains(lower, StringComparer.Ordinal))) return false;
        }

        return true;
    }
}
