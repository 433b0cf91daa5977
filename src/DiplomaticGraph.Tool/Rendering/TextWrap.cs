namespace DiplomaticGraph.Tool.Rendering;

/// <summary>Breaks text into lines at blanks.</summary>
internal static class TextWrap
{
    /// <summary>The lines, the first of them <paramref name="firstWidth"/> wide; a longer word has a line of its own.</summary>
    public static IEnumerable<string> Lines(string text, int firstWidth, int width)
    {
        var room = firstWidth;
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > room)
            {
                yield return line;
                line = word;
                room = width;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }
}
