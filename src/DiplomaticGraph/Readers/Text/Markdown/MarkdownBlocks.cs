namespace DiplomaticGraph.Readers.Text;

/// <summary>Reads the lines of a Markdown text: takes away what is no prose, and joins the lines of paragraphs.</summary>
/// <remarks>One pass; linear in the length of the text. Mutable: for one text.</remarks>
internal sealed class MarkdownBlocks(string text, int start)
{
    private readonly MarkedCharacters plain = new();
    private readonly MarkedCharacters block = new();
    private string? fence;
    private bool isComment;
    private bool wasBlank = true;
    private bool isInList;
    private bool isTable;
    private bool isBreakDue;

    public (string Text, int[] Places) Read()
    {
        for (var at = start; at < text.Length;)
        {
            var length = text.AsSpan(at).IndexOf('\n');
            var next = length < 0 ? text.Length : at + length + 1;
            var end = length < 0 ? text.Length : at + length;
            if (end > at && text[end - 1] == '\r') end--;
            ReadLine(at, end, next);
            at = next;
        }

        EndBlock(text.Length);
        return plain.ToTextAndPlaces();
    }

    private void ReadLine(int at, int end, int next)
    {
        var first = at;
        while (first < end && (text[first] is ' ' or '\t' or '\uFEFF')) first++;

        // Quotations may be in quotations.
        var isQuoted = false;
        while (first < end && text[first] == '>')
        {
            isQuoted = true;
            first++;
            while (first < end && text[first] == ' ') first++;
        }

        var line = text.AsSpan(first, end - first);
        if (Skips(line, first - at, isQuoted, next)) return;
        if (line.IsEmpty)
        {
            EndBlock(at);
            wasBlank = true;
            return;
        }

        var heading = line.IndexOfAnyExcept('#') is var marks and > 0 and <= 6 && line[0] == '#' && line[marks] is ' ' or '\t' ? marks : 0;
        var bullet = Bullet(line);
        var isRow = line.Contains('|') && (line[0] == '|' || IsRowBeside(end, next) || isTable);
        if (heading > 0 || bullet > 0 || isRow || wasBlank) EndBlock(at);
        isTable = isRow;
        wasBlank = false;
        isInList = bullet > 0 || (isInList && first > at);
        if (heading > 0)
        {
            AddLine(first + heading, first + line.TrimEnd("# \t").Length);
            EndBlock(end);
            return;
        }

        if (bullet > 0)
        {
            AddBullet(first, bullet);
            first += bullet;
            if (text.AsSpan(first, end - first) is [_, _, _, ' ', ..] task && task[0] == '[' && task[2] == ']') first += 4;
        }
        else if (isRow && line[0] != '|')
        {
            block.Add('|', first);
            block.Add(' ', first);
        }
        else if (block.Length > 0)
        {
            block.Add(isBreakDue ? '\n' : ' ', Math.Max(0, at - 1));
        }

        isBreakDue = line.EndsWith("  ", StringComparison.Ordinal) || line.EndsWith("\\", StringComparison.Ordinal);
        AddLine(first, line.EndsWith("\\", StringComparison.Ordinal) ? end - 1 : end);
        if (isRow) EndBlock(end);
    }

    /// <summary>Lines that are no text: code, comments, rules, definitions of links.</summary>
    private bool Skips(ReadOnlySpan<char> line, int indent, bool isQuoted, int next)
    {
        if (isComment)
        {
            isComment = line.IndexOf("-->", StringComparison.Ordinal) < 0;
            return true;
        }

        if (fence is not null)
        {
            if (line.StartsWith(fence, StringComparison.Ordinal) && line.TrimEnd().IndexOfAnyExcept(fence[0]) < 0) fence = null;
            return true;
        }

        if (line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal))
        {
            EndBlock(next);
            fence = new string(line[0], line.IndexOfAnyExcept(line[0]) is var count and >= 0 ? count : line.Length);
            return true;
        }

        if (line.StartsWith("<!--", StringComparison.Ordinal) && line.TrimEnd().EndsWith("-->", StringComparison.Ordinal) is var closes)
        {
            isComment = !closes && line.IndexOf("-->", StringComparison.Ordinal) < 0;
            if (closes || isComment) return true;
        }

        if (indent >= 4 && wasBlank && !isQuoted && !isInList && !line.IsEmpty) return true;
        return IsRule(line, next) || IsDefinition(line);
    }

    /// <summary>A line between parts, or one under a heading.</summary>
    private bool IsRule(ReadOnlySpan<char> line, int next)
    {
        var bare = line.TrimEnd();
        if (bare.IsEmpty || bare[0] is not ('-' or '*' or '_' or '=') || bare.ContainsAnyExcept(bare[0], ' ')) return false;
        if (bare.Count(bare[0]) < 3 && !(block.Length > 0 && bare[0] is '=' or '-' && !bare.Contains(' '))) return false;
        EndBlock(next);
        return true;
    }

    /// <summary><c>[a]: https://…</c> tells where a link leads.</summary>
    private static bool IsDefinition(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] != '[' || line.Length < 5 || line[1] == '^') return false;
        var close = line.IndexOf("]:", StringComparison.Ordinal);
        return close > 1 && !line[1..close].Contains('[') && line[(close + 2)..].Trim() is { IsEmpty: false } address && !address.StartsWith("\"", StringComparison.Ordinal)
            && (address.Contains('/') || address[0] is '<' or '#') && address.Count(' ') <= 12;
    }

    /// <summary>The length of a bullet or number with the space after it; 0 where there is none.</summary>
    private static int Bullet(ReadOnlySpan<char> line)
    {
        var mark = line[0] is '-' or '*' or '+' or '•' ? 1 : line.IndexOfAnyExceptInRange('0', '9') is var digits and > 0 and <= 3 && line[digits] is '.' or ')' ? digits + 1 : 0;
        if (mark == 0 || mark >= line.Length || line[mark] is not (' ' or '\t')) return 0;
        while (mark < line.Length && line[mark] is ' ' or '\t') mark++;
        return mark < line.Length ? mark : 0;
    }

    /// <summary>Whether the line after is the rule of a table: a row may begin without a bar.</summary>
    private bool IsRowBeside(int end, int next)
    {
        if (next >= text.Length || next <= end) return false;
        var length = text.AsSpan(next).IndexOf('\n');
        var line = (length < 0 ? text.AsSpan(next) : text.AsSpan(next, length)).Trim();
        return line.Contains('-') && line.Contains('|') && !line.ContainsAnyExcept("|-: ");
    }

    private void AddBullet(int first, int length)
    {
        if (char.IsAsciiDigit(text[first]))
        {
            for (var i = first; i < first + length; i++) block.Add(text[i], i);
        }
        else
        {
            block.Add('-', first);
            block.Add(' ', first + length - 1);
        }
    }

    private void AddLine(int from, int to)
    {
        while (from < to && text[from] is ' ' or '\t') from++;
        while (to > from && text[to - 1] is ' ' or '\t') to--;
        for (var i = from; i < to; i++) block.Add(text[i], i);
    }

    /// <summary>Writes the block without its inline marks, and a blank line after it.</summary>
    private void EndBlock(int at)
    {
        isBreakDue = false;
        if (block.Length == 0) return;
        var (characters, places) = block.ToTextAndPlaces();
        block.Clear();
        var before = plain.Length;
        MarkdownInline.Write(characters, places, plain);
        if (plain.Length == before) return;
        var end = Math.Max(0, Math.Min(at, text.Length) - 1);
        plain.Add('\n', end);
        if (!isTable) plain.Add('\n', end);
    }
}
