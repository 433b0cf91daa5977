namespace DiplomaticGraph.Readers.Text;

/// <summary>Cuts a row of a table into its cells, one sentence each.</summary>
internal static class TableCells
{
    public static IEnumerable<Sentence> Split(string text, Block row, DocumentWords words)
    {
        var start = row.Start;
        for (var i = row.Start; i <= row.End; i++)
        {
            if (i < row.End && text[i] != '|') continue;
            var tokens = Tokenizer.Tokenize(text, start, i, words);
            if (tokens.Count > 0) yield return new Sentence(row with { Start = start, End = i }, [.. tokens.Take(SentenceSplitter.MaximumTokens)]) { Row = (row.Start, row.End), Column = Column(text, row, start) };
            start = i + 1;
        }
    }

    /// <summary>The number of bars before a cell.</summary>
    private static int Column(string text, Block row, int start) => text.AsSpan(row.Start, start - row.Start).Count('|');
}
