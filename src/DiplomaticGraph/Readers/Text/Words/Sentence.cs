namespace DiplomaticGraph.Readers.Text;

/// <summary>A sentence with what the stages of reading find in it.</summary>
internal sealed class Sentence(Block block, Token[] tokens)
{
    public Block Block { get; } = block;

    public Token[] Tokens { get; } = tokens;

    /// <summary>The row of a table that this is a cell of; null for prose.</summary>
    public (int Start, int End)? Row { get; init; }

    /// <summary>The column of a cell.</summary>
    public int Column { get; init; }

    /// <summary>True in a note about a subject that it does not name: "Met with Prime Minister Meir."</summary>
    public bool IsNote { get; init; }

    public int Start => Tokens[0].Start;

    public int End => Tokens[^1].End;

    /// <summary>Who is named, in the order of the text.</summary>
    public List<Mention> Mentions { get; set; } = [];

    /// <summary>The verb groups, in the order of the text.</summary>
    public List<VerbGroup> Verbs { get; set; } = [];

    /// <summary>The mention that covers a token; null where none does.</summary>
    public Mention? MentionAt(int token)
    {
        foreach (var mention in Mentions)
        {
            if (mention.First > token) break;
            if (token < mention.End) return mention;
        }

        return null;
    }

    /// <summary>The verb group that covers a token; null where none does.</summary>
    public VerbGroup? VerbAt(int token)
    {
        foreach (var verb in Verbs)
        {
            if (verb.First > token) break;
            if (token < verb.End) return verb;
        }

        return null;
    }

    public bool Is(int token, string lower) => token >= 0 && token < Tokens.Length && Tokens[token].Lower == lower;

    public string Lower(int token) => token >= 0 && token < Tokens.Length ? Tokens[token].Lower : "";
}
