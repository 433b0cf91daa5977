namespace DiplomaticGraph.Readers.Text;

/// <summary>The word lists that ship inside the assembly.</summary>
internal static class TextData
{
    /// <summary>The lines of a list, without comments and blank lines.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(TextData).Assembly.GetManifestResourceStream("DiplomaticGraph.Readers.Text." + name)
            ?? throw new InvalidOperationException($"The assembly lacks its word list '{name}'.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line.Trim();
        }
    }
}
