namespace DiplomaticGraph.Readers;

/// <summary>Where the columns of a table of office holders stand.</summary>
internal sealed class TenureColumns
{
    private static readonly string[] Names = ["name", "leader", "holder", "official", "person", "leader_name", "leadername"];
    private static readonly string[] Numbers = ["ccode", "cow", "cowcode", "cow_code", "gwcode", "gwno", "gwn"];
    private static readonly string[] States = ["country", "iso3", "iso3c", "iso", "country_name", "statename", "state", "country_code", "idacr", "stateabb"];
    private static readonly string[] Offices = ["office", "title", "position", "role", "post"];
    private static readonly string[] Starts = ["start", "startdate", "start_date", "from", "begin", "took_office", "eindate"];
    private static readonly string[] Ends = ["end", "enddate", "end_date", "to", "until", "left_office", "eoutdate"];
    private static readonly string[] Others = ["aliases", "alias", "other_names", "othernames"];

    private string[] header = [];

    public int Name { get; private set; } = -1;

    public int Country { get; private set; } = -1;

    /// <summary>True where the column is one of numbers, so that a name there is a mistake.</summary>
    public bool CountryIsNumber { get; private set; }

    public int? Office { get; private set; }

    public int? Aliases { get; private set; }

    /// <summary>One column, or year, month and day.</summary>
    public int[] Start { get; private set; } = [];

    public int[] End { get; private set; } = [];

    /// <summary>True for a table with a row for every month.</summary>
    public bool IsMonthly { get; private set; }

    public int Count => header.Length;

    public string StartName => Start.Length > 0 ? header[Start[0]] : "start";

    public string EndName => End.Length > 0 ? header[End[0]] : "end";

    /// <summary>The first column that a table must have and this one lacks; null where none is missing.</summary>
    public string? Missing => Name < 0 ? "name" : Country < 0 ? "country" : Start.Length == 0 ? "start" : null;

    public static TenureColumns Of(List<string> fields)
    {
        string[] header = [.. fields.Select(f => f.Trim().ToLowerInvariant())];
        var columns = new TenureColumns { header = header, Name = Find(header, Names), Country = Find(header, States) };
        if (Find(header, Numbers) is var number and >= 0)
        {
            // A number is never mistaken; a name beside it is for people.
            columns.Country = number;
            columns.CountryIsNumber = true;
        }

        columns.Office = Find(header, Offices) is var office and >= 0 ? office : null;
        columns.Aliases = Find(header, Others) is var other and >= 0 ? other : null;
        columns.Start = Bound(header, Starts, "start", "st");
        columns.End = Bound(header, Ends, "end", "end");
        if (columns.Start.Length == 0 && Array.IndexOf(header, "year") is var year and >= 0)
        {
            columns.IsMonthly = true;
            columns.Start = columns.End = Array.IndexOf(header, "month") is var month and >= 0 ? [year, month] : [year];
        }

        return columns;
    }

    public string NameOf(int column) => header[column];

    private static int[] Bound(string[] header, string[] names, string prefix, string shorter)
    {
        if (Find(header, names) is var one and >= 0) return [one];
        foreach (var start in new[] { prefix + "_", prefix, shorter })
        {
            if (Array.IndexOf(header, start + "year") is not (var year and >= 0)) continue;
            var month = Array.IndexOf(header, start + "month");
            var day = Array.IndexOf(header, start + "day");
            return month < 0 ? [year] : day < 0 ? [year, month] : [year, month, day];
        }

        return [];
    }

    private static int Find(string[] header, string[] names) => names.Select(n => Array.IndexOf(header, n)).FirstOrDefault(i => i >= 0, -1);
}
