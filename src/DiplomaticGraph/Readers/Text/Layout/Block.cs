namespace DiplomaticGraph.Readers.Text;

/// <summary>What a block of a document is.</summary>
internal enum BlockKind : byte
{
    Paragraph,
    Heading,
    ListItem,

    /// <summary>A row of cells between bars; the first row of a table is its header.</summary>
    TableRow,
}

/// <summary>A block of a document: bounds in UTF-16 units.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where its content begins, after a bullet.</param>
/// <param name="End">The first unit after it.</param>
/// <param name="Table">Which table a row belongs to, from 0; -1 for other blocks.</param>
internal sealed record Block(BlockKind Kind, int Start, int End, int Table = -1);
