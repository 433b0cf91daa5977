namespace DiplomaticGraph.Readers.Text;

/// <summary>The words of a name of the gazetteer up to one of them: what it names if it ends there, and what may follow.</summary>
internal sealed class GazetteerNode
{
    private readonly Dictionary<string, GazetteerNode> next = new(StringComparer.Ordinal);

    /// <summary>Where no name begins.</summary>
    public static GazetteerNode None { get; } = new();

    /// <summary>What is named if the name ends here; null where none does.</summary>
    public GazetteerEntry? Entry { get; set; }

    /// <summary>True where no name begins.</summary>
    public bool IsNone => Entry is null && next.Count == 0;

    /// <summary>The name with one more word; null where there is none.</summary>
    public GazetteerNode? After(Word word) => next.Count > 0 ? next.GetValueOrDefault(Key(word)) : null;

    /// <summary>Adds a word. Only while the gazetteer is built.</summary>
    public GazetteerNode AddAfter(Word word)
    {
        if (!next.TryGetValue(Key(word), out var node)) next[Key(word)] = node = new GazetteerNode();
        return node;
    }

    private static string Key(Word word) => word.Text.Replace('’', '\'');
}
