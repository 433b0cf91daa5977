namespace DiplomaticGraph.Readers;

/// <summary>The lines of a text, one after the other, with their numbers.</summary>
internal sealed class NumberedLines(TextReader reader)
{
    /// <summary>The line read last.</summary>
    public string Current { get; private set; } = "";

    /// <summary>Its number, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>True where the line holds what was no text in the encoding of the file.</summary>
    public bool IsGarbled => Current.Contains('\uFFFD', StringComparison.Ordinal);

    /// <summary>Goes to the next line.</summary>
    /// <returns>False at the end.</returns>
    public bool Next()
    {
        if (reader.ReadLine() is not { } line) return false;
        Current = Number == 0 ? line.TrimStart('\uFEFF') : line;
        Number++;
        return true;
    }

    /// <summary>Goes to the first line that is neither blank nor a comment.</summary>
    /// <returns>False where there is none.</returns>
    public bool SkipToContent()
    {
        while (Next())
        {
            if (Current.AsSpan().Trim() is { Length: > 0 } text && text[0] is not ('#' or ';')) return true;
        }

        return false;
    }
}
