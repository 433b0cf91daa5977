using System.Collections.Immutable;
using System.Globalization;

namespace DiplomaticGraph;

/// <summary>The tables embedded in the assembly: tab separated, first line the header, no quoting, lists with '|' between.</summary>
internal static class DataTable
{
    private const string Folder = "DiplomaticGraph.Data.";

    /// <summary>Every row of a table.</summary>
    public static IEnumerable<Row> Read(string file)
    {
        Dictionary<string, int>? columns = null;
        foreach (var line in Lines(file))
        {
            var cells = line.Split('\t');
            if (columns is null)
            {
                columns = cells.Select((name, i) => (name, i)).ToDictionary(column => column.name, column => column.i, StringComparer.Ordinal);
                continue;
            }

            if (cells.Length != columns.Count) throw new InvalidDataException($"{file}: '{line}' has {cells.Length} cells, expected {columns.Count}.");
            yield return new Row(columns, cells);
        }
    }

    /// <summary>Every line of a file that is not empty.</summary>
    public static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(DataTable).Assembly.GetManifestResourceStream(Folder + file)
            ?? throw new InvalidDataException($"The assembly lacks its table {file}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0) yield return line;
        }
    }

    internal readonly struct Row(Dictionary<string, int> columns, string[] cells)
    {
        public string this[string column] => cells[columns[column]];

        public string? OrNull(string column) => this[column] is { Length: > 0 } cell ? cell : null;

        public int? Number(string column) => OrNull(column) is { } cell ? int.Parse(cell, CultureInfo.InvariantCulture) : null;

        public ImmutableArray<string> List(string column) => [.. this[column].Split('|', StringSplitOptions.RemoveEmptyEntries)];
    }
}
