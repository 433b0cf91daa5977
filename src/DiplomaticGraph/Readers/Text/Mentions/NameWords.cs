namespace DiplomaticGraph.Readers.Text;

/// <summary>The words of a name, lower case.</summary>
internal sealed class NameWords(string[] words)
{
    public string[] Words { get; } = words;

    /// <summary>The key of the first word, under which its spellings in other alphabets fall together.</summary>
    public string Spelling => field ??= NameSpelling.Of(Words[0]);
}
