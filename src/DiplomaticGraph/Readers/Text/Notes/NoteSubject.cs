namespace DiplomaticGraph.Readers.Text;

/// <summary>Whom a note is about, with a title that stands in the name told apart from it.</summary>
internal static class NoteSubject
{
    /// <summary>The subject as a party: "Prime Minister Ada Lind" is Ada Lind, Prime Minister.</summary>
    public static Party Read(DocumentSubject subject, NoteTitle? title, People people, DocumentWords vocabulary)
    {
        var country = subject.Country.IsDefault ? title?.Served ?? default : subject.Country;
        var (name, office) = subject.Office is null ? Split(subject.Name, vocabulary) : (subject.Name, subject.Office);
        return Party.Of(people.Introduce(name, office, country, (0, 0)));
    }

    private static (string Name, string? Office) Split(string words, DocumentWords vocabulary)
    {
        var tokens = Tokenizer.Tokenize(words, 0, words.Length, vocabulary).ToArray();
        if (tokens.Length < 2) return (words, null);
        var sentence = new Sentence(new Block(BlockKind.Paragraph, 0, words.Length), tokens);
        return TitleGrammar.Read(sentence, 0) is { IsPlural: false } title && title.End < tokens.Length && tokens[title.End].IsWord ? (words[tokens[title.End].Start..].Trim(), title.Text) : (words, null);
    }
}
