namespace DiplomaticGraph.Readers.Text;

/// <summary>Joins the lines of paragraphs that were broken at a width: mail, plain-text archives, <c>fold -s</c>.</summary>
/// <remarks>
/// A line goes on in the next where the next begins with a small letter, or where its first word had no more room: then the line was broken for its
/// width. A headline above a paragraph is shorter than the width, so it stays by itself.
/// </remarks>
internal static class WrappedLines
{
    /// <summary>Lines longer than this are paragraphs that nobody broke.</summary>
    private const int WidestWrap = 130;
    private const int NarrowestWrap = 40;

    public static List<(int Start, int End)> Join(string text, List<(int Start, int End)> lines, Func<int, int, bool> isOfItsOwn)
    {
        var joined = new List<(int Start, int End)>();
        var width = lines.Count == 0 ? 0 : lines.Max(l => l.End - l.Start);
        var isWrapped = width is >= NarrowestWrap and <= WidestWrap;
        for (var i = 0; i < lines.Count; i++)
        {
            var (start, end) = lines[i];
            while (i + 1 < lines.Count && IsNextLine(text, end, lines[i + 1].Start) && !isOfItsOwn(lines[i + 1].Start, lines[i + 1].End)
                && (StartsSmall(text, end, lines[i + 1].Start) || (isWrapped && HasNoRoom(text, lines[i], lines[i + 1], width))))
            {
                end = lines[++i].End;
            }

            joined.Add((start, end));
        }

        return joined;
    }

    /// <summary>True where no blank line stands between.</summary>
    private static bool IsNextLine(string text, int end, int start) => text.AsSpan(end, start - end).Count('\n') <= 1 && text.AsSpan(end, start - end).Count('\r') <= 1;

    private static bool StartsSmall(string text, int end, int start) => char.IsLower(text[start]) && text[end - 1] is not ('.' or '!' or '?' or ':' or '"' or '”');

    private static bool HasNoRoom(string text, (int Start, int End) line, (int Start, int End) next, int width)
    {
        var word = text.AsSpan(next.Start, next.End - next.Start).IndexOf(' ');
        return line.End - line.Start + 1 + (word < 0 ? next.End - next.Start : word) > width;
    }
}
