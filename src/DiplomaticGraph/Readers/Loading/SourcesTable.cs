using System.Globalization;
using System.Text;

namespace DiplomaticGraph.Readers;

/// <summary>What a <c>sources.csv</c> beside the texts tells of them: <c>file,published,publisher,url,title</c> (RFC 4180).</summary>
internal sealed class SourcesTable
{
    public const string FileName = "sources.csv";

    private static readonly string[] Columns = ["file", "published", "publisher", "url", "title"];

    private readonly Dictionary<string, Row> rows = new(StringComparer.Ordinal);

    private SourcesTable()
    {
    }

    /// <summary>No row at all.</summary>
    public static SourcesTable Empty { get; } = new();

    /// <summary>Reads the table of a folder; what does not fit is noted and left out.</summary>
    public static SourcesTable Read(string folder, ReadTally tally)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) return Empty;
        try
        {
            var (text, problem) = TextDecoder.Decode(File.ReadAllBytes(path), path);
            if (text is not null) return Parse(text, path, tally, name => File.Exists(Path.Combine(folder, name)));
            tally.Note(problem!);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            tally.Note(Problems.Unreadable(path, e.Message));
        }

        return Empty;
    }

    /// <summary>Reads a table from its text.</summary>
    public static SourcesTable Parse(string text, string source, ReadTally tally, Func<string, bool> exists)
    {
        var table = new SourcesTable();
        using var records = CsvRecords.Read(text).GetEnumerator();
        if (!records.MoveNext()) return table;
        var header = records.Current.Fields.Select(f => f.Trim().ToLowerInvariant()).ToList();
        var places = Columns.Select(c => header.IndexOf(c)).ToArray();
        if (places[0] < 0)
        {
            tally.Note(Problems.SourcesRow(source, 1, "file", "missing column", Problems.Show(string.Join(',', header)), "a first line 'file,published,publisher,url,title'", "Add the line"));
            return table;
        }

        while (records.MoveNext())
        {
            var (fields, line, problem) = records.Current;
            if (problem is not null)
            {
                tally.Note(Problems.SourcesRow(source, line, "", problem, null, "fields as in RFC 4180", "Put quotes around the field and double those in it"));
                continue;
            }

            string? Field(int column) => places[column] >= 0 && places[column] < fields.Count && fields[places[column]].Trim() is { Length: > 0 } value ? value : null;
            if (Field(0) is not { } file) continue;
            DateOnly? published = null;
            if (Field(1) is { } day)
            {
                if (DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed)) published = parsed;
                else tally.Note(Problems.SourcesRow(source, line, "published", "no day", Problems.Show(day), "a day such as 2024-04-03", "Correct it; the file is read without a date"));
            }

            file = file.Replace('\\', '/');
            if (!exists(file)) tally.Note(Problems.SourcesRow(source, line, "file", "no such file beside this table", Problems.Show(file), "the name of a file in this folder", "Check the spelling"));
            if (!table.rows.TryAdd(file, new Row(published, Field(2), Field(3), Field(4))))
                tally.Note(Problems.SourcesRow(source, line, "file", "a file given twice", Problems.Show(file), "one row a file", "Keep the right one; the first counts"));
        }

        return table;
    }

    /// <summary>The row of a file; null where there is none.</summary>
    public Row? Find(string file) => rows.GetValueOrDefault(file);

    /// <summary>What a table tells of one file.</summary>
    internal sealed record Row(DateOnly? Published, string? Publisher, string? Url, string? Title);
}
