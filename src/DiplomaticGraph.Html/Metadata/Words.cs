using System.Text;

namespace DiplomaticGraph.Html;

/// <summary>Texts that a page tells machines, made fit.</summary>
internal static class Words
{
    /// <summary>Longer ones are no name, title or address.</summary>
    private const int Longest = 1000;

    /// <summary>One line with single spaces, entities decoded; null where nothing is left or it is too long.</summary>
    public static string? OneLine(string? text)
    {
        if (text is null || text.Length > Longest) return null;
        var line = new StringBuilder();
        Append(line, System.Net.WebUtility.HtmlDecode(text), breaksLines: false);
        return line.Length > 0 ? line.ToString() : null;
    }

    /// <summary>Paragraphs: each line of the text one, with single spaces.</summary>
    public static string Lines(string text)
    {
        var lines = new StringBuilder();
        Append(lines, System.Net.WebUtility.HtmlDecode(text), breaksLines: true);
        return lines.ToString();
    }

    private static void Append(StringBuilder to, string text, bool breaksLines)
    {
        var (isSpaceDue, isLineDue) = (false, false);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                isSpaceDue = true;
                isLineDue |= breaksLines && c is '\n' or '\r';
                continue;
            }

            if (to.Length > 0 && isLineDue) to.Append("\n\n");
            else if (to.Length > 0 && isSpaceDue) to.Append(' ');
            (isSpaceDue, isLineDue) = (false, false);
            to.Append(c);
        }
    }
}
