namespace DiplomaticGraph.Readers.Text;

/// <summary>Cuts a document into paragraphs, headings, list items and table rows, and leaves out what is no content.</summary>
internal static class DocumentLayout
{
    /// <summary>A dateline stands before one of the first paragraphs.</summary>
    private const int DatelineBlocks = 6;

    public static List<Block> Read(string text, DocumentWords words)
    {
        var lines = Lines(text);
        var blocks = new List<Block>();
        var table = -1;
        var wasRow = false;
        var contents = WrappedLines.Join(text, [.. Boilerplate.Without(text, lines)], (start, end) => text[start] == '|' || Bullet(text.AsSpan(start, end - start)) > 0);
        foreach (var (first, end) in contents)
        {
            var start = blocks.Count < DatelineBlocks ? Dateline.After(text, first, end, words) : first;
            var line = text.AsSpan(start, end - start);
            var isRow = line[0] == '|' || (wasRow && line.Contains('|'));
            if (isRow)
            {
                if (!wasRow) table++;
                if (line.ContainsAnyExcept("|-: \t")) blocks.Add(new Block(BlockKind.TableRow, start, end, table));
            }
            else if (Bullet(line) is > 0 and var bullet)
            {
                blocks.Add(new Block(BlockKind.ListItem, start + bullet, end));
            }
            else
            {
                blocks.Add(new Block(IsHeading(line) ? BlockKind.Heading : BlockKind.Paragraph, start, end));
            }

            wasRow = isRow;
        }

        return blocks;
    }

    /// <summary>The lines that are not blank, without the space around them.</summary>
    private static List<(int Start, int End)> Lines(string text)
    {
        var lines = new List<(int, int)>();
        var at = DocumentDate.ContentStart(text);
        while (at < text.Length)
        {
            var end = text.AsSpan(at).IndexOfAny('\n', '\r');
            end = end < 0 ? text.Length : at + end;
            var (start, stop) = (at, end);
            while (start < stop && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF')) start++;
            while (stop > start && char.IsWhiteSpace(text[stop - 1])) stop--;
            if (start < stop) lines.Add((start, stop));
            at = end + 1;
        }

        return lines;
    }

    /// <summary>The length of a bullet or a number before a list item, with the space after it; 0 where there is none.</summary>
    private static int Bullet(ReadOnlySpan<char> line)
    {
        var mark = 0;
        if (line[0] is '-' or '*' or '•' or '·' or '‣' or '▪' or '◦') mark = 1;
        else
        {
            while (mark < line.Length && mark < 3 && char.IsAsciiDigit(line[mark])) mark++;
            if (mark == 0 || mark >= line.Length || line[mark] is not ('.' or ')')) return 0;
            mark++;
        }

        var space = mark;
        while (space < line.Length && line[space] == ' ') space++;
        return space > mark && space < line.Length ? space : 0;
    }

    private static bool IsHeading(ReadOnlySpan<char> line) =>
        line.Length < 140 && line[^1] is not ('.' or '!' or '?' or ':' or ';' or ',' or '"' or '”' or '’');
}
