namespace DiplomaticGraph.Readers.Text;

/// <summary>A sentence with what the stages of reading find in it.</summary>
internal sealed class Sentence(Block block, Token[] tokens)
{
    private List<Mention> mentions = [];
    private List<VerbGroup> verbs = [];
    private Mention?[]? mentionAt;
    private VerbGroup?[]? verbAt;
    private ClauseMemo? clauses;

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

    /// <summary>When: the time expressions, in the order of the text.</summary>
    public List<TimeExpression> Times => field ??= TimeFinder.Find(this);

    /// <summary>Who is named, in the order of the text.</summary>
    public List<Mention> Mentions
    {
        get => mentions;
        set
        {
            mentions = value;
            clauses = null;
            Array.Clear(mentionAt ??= new Mention?[Tokens.Length]);
            foreach (var mention in mentions) mentionAt.AsSpan(mention.First, mention.End - mention.First).Fill(mention);
        }
    }

    /// <summary>The verb groups, in the order of the text.</summary>
    public List<VerbGroup> Verbs
    {
        get => verbs;
        set
        {
            verbs = value;
            clauses = null;
            Array.Clear(verbAt ??= new VerbGroup?[Tokens.Length]);
            foreach (var verb in verbs) verbAt.AsSpan(verb.First, verb.End - verb.First).Fill(verb);
        }
    }

    /// <summary>What was found out of its clauses, with these mentions and verbs.</summary>
    public ClauseMemo Clauses => clauses ??= new ClauseMemo(Tokens.Length);

    /// <summary>The mention that covers a token; null where none does.</summary>
    public Mention? MentionAt(int token) => mentionAt is { } at && (uint)token < (uint)at.Length ? at[token] : null;

    /// <summary>The verb group that covers a token; null where none does.</summary>
    public VerbGroup? VerbAt(int token) => verbAt is { } at && (uint)token < (uint)at.Length ? at[token] : null;

    /// <summary>The last verb group that begins before a token; null where none does.</summary>
    public VerbGroup? VerbBefore(int token)
    {
        for (var i = verbs.Count - 1; i >= 0; i--)
        {
            if (verbs[i].First < token) return verbs[i];
        }

        return null;
    }

    /// <summary>The last finite verb that begins before a token; null where none does.</summary>
    public VerbGroup? FiniteVerbBefore(int token)
    {
        for (var i = verbs.Count - 1; i >= 0; i--)
        {
            if (verbs[i].First < token && verbs[i].IsFinite) return verbs[i];
        }

        return null;
    }

    /// <summary>The first finite verb that begins at a token or after it; null where none does.</summary>
    public VerbGroup? FiniteVerbFrom(int token)
    {
        foreach (var verb in verbs)
        {
            if (verb.First >= token && verb.IsFinite) return verb;
        }

        return null;
    }

    public bool Is(int token, string lower) => token >= 0 && token < Tokens.Length && Tokens[token].Lower == lower;

    public string Lower(int token) => Word(token).Lower;

    /// <summary>The word at a token; <see cref="Word.None"/> before the first and after the last.</summary>
    public Word Word(int token) => (uint)token < (uint)Tokens.Length ? Tokens[token].Word : Text.Word.None;
}
