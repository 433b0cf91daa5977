namespace DiplomaticGraph.Readers.Text;

/// <summary>Who puts something forward: what a list or a table after it elaborates.</summary>
/// <param name="Argument">The parties, or the people outside them.</param>
/// <param name="Words">How the text calls them.</param>
/// <param name="Sentence">The sentence in which they do.</param>
internal sealed record Advocacy(Argument Argument, string Words, Sentence Sentence)
{
    public (int Start, int End) Span => (Sentence.Start, Sentence.End);

    public bool IsOutside => Argument.IsOutsider;
}

/// <summary>What the rules know besides the sentence: the document's people, what came before, and its date.</summary>
internal sealed class ReadingContext(People people, TimeResolver times, Party? subject)
{
    public People People { get; } = people;

    public Discourse Discourse { get; } = new();

    public TimeResolver Times { get; } = times;

    /// <summary>Whom a note without a subject is about.</summary>
    public Party? Subject { get; } = subject;

    /// <summary>True where the document tells that something was called off: what "was due to" happen in it perhaps never did.</summary>
    public bool TellsOfCancellation { get; set; }

    /// <summary>The last who put something forward since the last heading.</summary>
    public Advocacy? Advocacy { get; set; }

    /// <summary>True within a list that names proposals, or in a column of a table that does.</summary>
    public bool InProposals { get; set; }
}
