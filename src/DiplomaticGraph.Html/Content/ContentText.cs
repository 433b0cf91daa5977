using System.Text;

namespace DiplomaticGraph.Html;

/// <summary>Writes the blocks of an article as plain text.</summary>
internal static class ContentText
{
    public static string Write(ParsedPage page, PageBlocks blocks, IEnumerable<PageBlock> content)
    {
        var tables = new DataTables(page, blocks);
        var text = new StringBuilder();
        var (lastItem, lastRow, lastCell) = (-1, -1, -1);
        foreach (var block in content)
        {
            if (tables.Find(block.Element) is var (row, cell))
            {
                if (row == lastRow) text.Append(cell == lastCell ? " " : " | ").Append(Cell(block));
                else Begin(text, lastRow >= 0 ? " |\n" : "\n\n").Append("| ").Append(Cell(block));
                (lastRow, lastCell, lastItem) = (row, cell, -1);
                continue;
            }

            if (lastRow >= 0) text.Append(" |");
            lastRow = -1;
            var item = Item(page, block.Element);
            if (item < 0 || item == lastItem) Begin(text, "\n\n").Append(block.Text);
            else Begin(text, lastItem >= 0 ? "\n" : "\n\n").Append("- ").Append(block.Text);
            lastItem = item;
        }

        return lastRow >= 0 ? text.Append(" |").ToString() : text.ToString();
    }

    private static StringBuilder Begin(StringBuilder text, string separator) => text.Length > 0 ? text.Append(separator) : text;

    private static string Cell(PageBlock block) => block.Text.Replace('\n', ' ').Replace('|', '/');

    /// <summary>The item of a list in which an element stands.</summary>
    private static int Item(ParsedPage page, int element)
    {
        for (var i = element; i >= 0; i = page.Elements[i].Parent)
        {
            if (page.Elements[i].Name == "li") return i;
        }

        return -1;
    }
}
