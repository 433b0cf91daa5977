namespace DiplomaticGraph.Readers.Text;

/// <summary>Takes the marks out of a block of Markdown: emphasis, links, images, code, tags, struck-out words, notes, escapes and entities.</summary>
/// <remarks>Brackets are matched in one pass beforehand, so that the time is linear in the length of the block.</remarks>
internal static class MarkdownInline
{
    private const int LongestAddress = 2000;
    private const int LongestTag = 300;
    private const int LongestEntity = 10;

    public static void Write(string text, int[] places, MarkedCharacters to)
    {
        var closing = MatchBrackets(text);
        var skip = new Dictionary<int, int>();
        for (var i = 0; i < text.Length;)
        {
            if (skip.TryGetValue(i, out var after))
            {
                i = after;
                continue;
            }

            i = Step(text, i, places, closing, skip, to);
        }
    }

    /// <summary>Handles what begins at a place.</summary>
    /// <returns>Where to go on.</returns>
    private static int Step(string text, int i, int[] places, int[] closing, Dictionary<int, int> skip, MarkedCharacters to)
    {
        switch (text[i])
        {
            case '\\' when i + 1 < text.Length && (char.IsPunctuation(text[i + 1]) || char.IsSymbol(text[i + 1])):
                to.Add(text[i + 1], places[i + 1]);
                return i + 2;
            case '!' when i + 1 < text.Length && text[i + 1] == '[' && closing[i + 1] > 0 && LinkEnd(text, closing[i + 1]) is > 0 and var image:
                return image;
            case '[' when closing[i] > 0 && i + 1 < text.Length && text[i + 1] == '^':
                return closing[i] + (closing[i] + 1 < text.Length && text[closing[i] + 1] == ':' ? 2 : 1);
            case '[' when closing[i] > 0 && LinkEnd(text, closing[i]) is > 0 and var link:
                skip[closing[i]] = link;
                return i + 1;
            case '<' when TagEnd(text, i) is > 0 and var tag:
                return tag;
            case '`':
                return Run(text, i);
            case '~' when Run(text, i) - i == 2 && text.AsSpan(i + 2).IndexOf("~~") is >= 0 and var struck:
                return i + 2 + struck + 2;
            case '*' or '_' when IsEmphasis(text, i, Run(text, i)):
                return Run(text, i);
            case '*' or '_':
                var end = Run(text, i);
                for (; i < end; i++) to.Add(text[i], places[i]);
                return end;
            case '&' when Entity(text, i) is var (decoded, next):
                foreach (var c in decoded) to.Add(c, places[i]);
                return next;
            default:
                to.Add(text[i], places[i]);
                return i + 1;
        }
    }

    /// <summary>For each opening bracket the place of its closing one; 0 where there is none.</summary>
    private static int[] MatchBrackets(string text)
    {
        var closing = new int[text.Length];
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '[') open.Push(i);
            else if (text[i] == ']' && open.TryPop(out var start)) closing[start] = i;
        }

        return closing;
    }

    /// <summary>Where a link ends whose words end at a closing bracket: after <c>(address "title")</c> or <c>[name]</c>. 0 where it is none.</summary>
    private static int LinkEnd(string text, int close)
    {
        if (close + 1 >= text.Length || text[close + 1] is not ('(' or '[')) return 0;
        var isNamed = text[close + 1] == '[';
        var depth = 0;
        for (var i = close + 1; i < text.Length && i < close + LongestAddress; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == (isNamed ? '[' : '(')) depth++;
            else if (text[i] == (isNamed ? ']' : ')') && --depth == 0) return i + 1;
        }

        return 0;
    }

    /// <summary>Where a tag, a comment or an address in angle brackets ends; 0 where there is none.</summary>
    private static int TagEnd(string text, int i)
    {
        if (i + 1 >= text.Length || !(char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '/' or '!')) return 0;
        var end = text.AsSpan(i, Math.Min(LongestTag, text.Length - i)).IndexOf('>');
        return end < 0 ? 0 : i + end + 1;
    }

    private static int Run(string text, int i)
    {
        var end = i;
        while (end < text.Length && text[end] == text[i]) end++;
        return end;
    }

    /// <summary>Marks of emphasis touch a word on one side; an underscore within a word is part of it.</summary>
    private static bool IsEmphasis(string text, int start, int end)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        var after = end < text.Length ? text[end] : ' ';
        if (char.IsWhiteSpace(before) && char.IsWhiteSpace(after)) return false;
        return text[start] == '*' ? !(char.IsDigit(before) && char.IsDigit(after)) : !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after));
    }

    private static (string Decoded, int Next)? Entity(string text, int i)
    {
        var length = text.AsSpan(i, Math.Min(LongestEntity, text.Length - i)).IndexOf(';');
        if (length < 2) return null;
        var written = text.Substring(i, length + 1);
        var decoded = System.Net.WebUtility.HtmlDecode(written);
        return decoded == written ? null : (decoded, i + length + 1);
    }
}
