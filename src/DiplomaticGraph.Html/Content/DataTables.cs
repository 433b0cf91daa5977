namespace DiplomaticGraph.Html;

/// <summary>Tells tables with data from those that only put a page into columns.</summary>
internal sealed class DataTables
{
    /// <summary>A cell with more text is a column of a page.</summary>
    private const int LongestCell = 600;

    /// <summary>And so is one with more paragraphs.</summary>
    private const int MostBlocks = 3;

    private readonly ParsedPage page;
    private readonly HashSet<int> tables = [];

    public DataTables(ParsedPage page, PageBlocks blocks)
    {
        this.page = page;
        var isWide = new HashSet<int>();
        var layout = new HashSet<int>();
        var cells = new Dictionary<int, (int Length, int Count)>();
        var lastCell = new Dictionary<int, (int Row, int Cell)>();
        foreach (var block in blocks.Blocks)
        {
            if (Place(block.Element) is not { } place) continue;
            var (length, count) = cells.GetValueOrDefault(place.Cell);
            cells[place.Cell] = (length += block.Text.Length, ++count);
            if (length > LongestCell || count > MostBlocks) layout.Add(place.Table);
            if (lastCell.TryGetValue(place.Table, out var last) && last.Row == place.Row && last.Cell != place.Cell) isWide.Add(place.Table);
            lastCell[place.Table] = (place.Row, place.Cell);
        }

        // A table around another is layout.
        foreach (var element in page.Elements)
        {
            if (element.Name == "table" && element.Parent >= 0 && Place(element.Parent) is { } around) layout.Add(around.Table);
            if (element is { Name: "table", Role: "presentation" or "none" }) layout.Add(element.Index);
        }

        tables = [.. isWide.Where(t => !layout.Contains(t))];
    }

    /// <summary>The row and the cell of a table with data in which an element stands; null where it stands in none.</summary>
    public (int Row, int Cell)? Find(int element) => Place(element) is { } place && tables.Contains(place.Table) ? (place.Row, place.Cell) : null;

    private (int Table, int Row, int Cell)? Place(int element)
    {
        var (row, cell) = (-1, -1);
        for (var i = element; i >= 0; i = page.Elements[i].Parent)
        {
            var name = page.Elements[i].Name;
            if (name is "td" or "th" && cell < 0) cell = i;
            else if (name == "tr" && row < 0) row = i;
            else if (name == "table") return row >= 0 && cell >= 0 ? (i, row, cell) : null;
        }

        return null;
    }
}
