namespace DiplomaticGraph.Tool.Rendering;

/// <summary>Breaks text into lines at blanks.</summary>
internal static class TextWrap
{
    /// <summary>The lines; a word longer than <paramref name="width"/> has a line of its own.</summary>
    public static IEnumerable<string> Lines(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }
}
