namespace DiplomaticGraph.Readers.Text;

/// <summary>A word as it is spelled, with all that the reader knows of it: looked up once, when the text is cut, and shared by all its occurrences.</summary>
/// <remarks>Words of the <see cref="Vocabulary"/> are immutable and shared by all documents; any other belongs to the one document that has it.</remarks>
internal sealed class Word
{
    private WordListBits lists;
    private GazetteerNode? names;
    private string? office;

    /// <summary>A word of which the reader knows nothing but its letters.</summary>
    public Word(string text, string lower)
    {
        Text = text;
        Lower = lower;
        Hash = WordTable.Hash(text);
        IsCapitalised = text.Length > 0 && char.IsUpper(text[0]);
    }

    /// <summary>A known word in another spelling.</summary>
    public Word(string text, Word known)
        : this(text, known.Lower)
    {
        Classes = known.Classes;
        Base = known.Base;
        IsOftenNoun = known.IsOftenNoun;
        lists = known.lists;
    }

    /// <summary>No word: what stands before the first and after the last.</summary>
    public static Word None { get; } = new("", "");

    /// <summary>The word as it stands.</summary>
    public string Text { get; }

    /// <summary>The same in lower case, with typographic apostrophes made plain: the key of every list of words.</summary>
    public string Lower { get; }

    /// <summary>The classes that it can belong to.</summary>
    public WordClass Classes { get; init; }

    /// <summary>The base form of the verb that it can be a form of; null where it is none.</summary>
    public Word? Base { get; set; }

    /// <summary>The base form as text; null where it is no form of a verb.</summary>
    public string? Lemma => Base?.Lower;

    /// <summary>True where the base form and the form in -s are more often nouns: talk, visit, deal.</summary>
    public bool IsOftenNoun { get; init; }

    public bool IsCapitalised { get; }

    /// <summary>The names of countries and organizations that begin with it.</summary>
    public GazetteerNode Names => names ??= Gazetteer.BeginningWith(this);

    /// <summary>The office that it is the plural of: "minister" for "ministers"; null where it is none.</summary>
    public string? PluralOf => (office ??= OfficeWords.Singular(Lower) ?? "") is { Length: > 0 } singular ? singular : null;

    /// <summary>The hash of <see cref="Text"/>.</summary>
    public uint Hash { get; }

    public bool Is(WordClass any) => (Classes & any) != 0;

    /// <summary>True where a list of the vocabulary, by its number, has the word.</summary>
    public bool IsIn(int list) => lists[list];

    /// <summary>Notes that a list has the word. Only while the vocabulary is built.</summary>
    public void AddTo(int list) => lists.Add(list);

    public override string ToString() => Text;
}
