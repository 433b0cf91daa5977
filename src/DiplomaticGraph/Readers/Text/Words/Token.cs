namespace DiplomaticGraph.Readers.Text;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    Word,
    Number,

    /// <summary>The clitic <c>'s</c> or a lone apostrophe after a plural.</summary>
    Possessive,

    /// <summary>A hyphen between two capitalised words: <c>Xi-Biden</c>, <c>China-U.S.</c>.</summary>
    Hyphen,
    Comma,

    /// <summary>Full stop, question mark, exclamation mark.</summary>
    Stop,

    /// <summary>Semicolon, colon, dash: ends a clause, not a sentence.</summary>
    Break,
    Quote,
    Open,
    Close,
    Symbol,
}

/// <summary>A stretch of text that the reader handles as one.</summary>
/// <param name="Start">Where it begins in the document, in UTF-16 units.</param>
/// <param name="End">The first unit after it.</param>
/// <param name="Word">What stands there, with all that is known of it.</param>
/// <param name="Kind">What it is made of.</param>
internal readonly record struct Token(int Start, int End, Word Word, TokenKind Kind)
{
    /// <summary>The word as it stands.</summary>
    public string Text => Word.Text;

    /// <summary>The word in lower case, with typographic apostrophes made plain.</summary>
    public string Lower => Word.Lower;

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsCapitalised => Kind == TokenKind.Word && Word.IsCapitalised;

    public bool Is(string lower) => Lower == lower;
}
