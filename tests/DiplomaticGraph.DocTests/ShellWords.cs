using System.Text;

namespace DiplomaticGraph.DocTests;

/// <summary>Splits a command line as a shell does, as far as the pages need it: blanks, single and double quotes, <c>#</c> comments, <c>&lt;</c> and <c>&gt;</c>.</summary>
internal static class ShellWords
{
    public static IReadOnlyList<string> Split(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var inWord = false;
        var quote = '\0';
        foreach (var c in line)
        {
            if (quote != '\0')
            {
                if (c == quote) quote = '\0';
                else word.Append(c);
            }
            else if (c is '\'' or '"')
            {
                quote = c;
                inWord = true;
            }
            else if (c == '#' && !inWord)
            {
                break;
            }
            else if (c is '|' or '&' or ';' or '$' or '`')
            {
                throw new FormatException($"'{line}': '{c}' needs a shell; the pages may only quote and redirect.");
            }
            else if (c == ' ')
            {
                End();
            }
            else
            {
                word.Append(c);
                inWord = true;
            }
        }

        if (quote != '\0') throw new FormatException($"'{line}': the quote {quote} is never closed.");
        End();
        return words;

        void End()
        {
            if (inWord) words.Add(word.ToString());
            word.Clear();
            inWord = false;
        }
    }
}
