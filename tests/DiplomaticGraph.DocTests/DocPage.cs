namespace DiplomaticGraph.DocTests;

/// <summary>A page of documentation and its fenced blocks.</summary>
internal sealed class DocPage
{
    private const string Fence = "```";
    private readonly string[] lines;

    private DocPage(string name, string text)
    {
        Name = name;
        lines = text.ReplaceLineEndings("\n").Split('\n');
        Blocks = WithOutputs(FindBlocks());
    }

    /// <summary>Path relative to the root of the repository.</summary>
    public string Name { get; }

    public IReadOnlyList<DocBlock> Blocks { get; }

    public static DocPage Load(string name) => new(name, File.ReadAllText(Path.Combine(Repository.Root, name)));

    public static DocPage Parse(string name, string text) => new(name, text);

    /// <summary>Where a block stands, as compilers write it.</summary>
    public string Locate(DocBlock block) => $"{Name}:{block.FirstLine + 1}";

    /// <summary>The text of the page with the content of some blocks replaced.</summary>
    public string With(IEnumerable<(DocBlock Block, IReadOnlyList<string> Content)> replacements)
    {
        var text = lines.ToList();
        foreach (var (block, content) in replacements.OrderByDescending(r => r.Block.FirstLine))
        {
            text.RemoveRange(block.FirstLine, block.Lines.Count);
            text.InsertRange(block.FirstLine, content);
        }

        return string.Join('\n', text);
    }

    private List<DocBlock> FindBlocks()
    {
        var blocks = new List<DocBlock>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal)) continue;
            var end = Array.FindIndex(lines, i + 1, l => l.TrimEnd() == Fence);
            if (end < 0) throw new FormatException($"{Name}:{i + 1}: the block is never closed; expected a line of three backticks.");
            blocks.Add(new DocBlock(lines[i][Fence.Length..].Trim(), i + 1, lines[(i + 1)..end]));
            i = end;
        }

        return blocks;
    }

    private List<DocBlock> WithOutputs(List<DocBlock> blocks)
    {
        for (var i = 0; i + 1 < blocks.Count; i++)
        {
            var next = blocks[i + 1];
            if (blocks[i].IsCode && next.Language == "text" && IsDirectlyAfter(blocks[i], next))
                blocks[i] = blocks[i] with { Output = next };
        }

        return blocks;
    }

    /// <summary>At most one line of prose ("It prints:") may stand between.</summary>
    private bool IsDirectlyAfter(DocBlock block, DocBlock next)
    {
        var between = lines[(block.FirstLine + block.Lines.Count + 1)..(next.FirstLine - 1)].Where(l => l.Trim().Length > 0).ToList();
        return between.Count <= 1 && !between.Any(l => l.StartsWith('#'));
    }
}
