namespace DiplomaticGraph.DocTests;

/// <summary>A fenced block of a page.</summary>
/// <param name="Language">What stands after the opening fence.</param>
/// <param name="FirstLine">Index of its first line of content in the page, from 0.</param>
/// <param name="Lines">The content.</param>
internal sealed record DocBlock(string Language, int FirstLine, IReadOnlyList<string> Lines)
{
    /// <summary>A block of code that begins so runs in the scope of the one before it.</summary>
    public const string Continues = "// continues";

    public bool IsCode => Language == "csharp";

    public bool IsConsole => Language == "console" && Lines.Any(l => l.StartsWith("$ dipgraph", StringComparison.Ordinal));

    public bool ContinuesPrevious => IsCode && Lines.Count > 0 && Lines[0].StartsWith(Continues, StringComparison.Ordinal);

    /// <summary>The block with what the code is said to print; null where the page shows none.</summary>
    public DocBlock? Output { get; init; }
}
