using System.Collections.Immutable;
using System.Globalization;

namespace DiplomaticGraph.Readers;

/// <summary>Reads a table of office holders with a header.</summary>
internal static class TenureTable
{
    private const string Leader = "leader";

    public static IEnumerable<Tenure> Read(NumberedLines lines, string source, ReadTally tally)
    {
        var delimiter = lines.Current.Contains('\t', StringComparison.Ordinal) ? '\t' : ',';
        var header = lines.Current;
        var columns = TenureColumns.Of(Split(header, delimiter) ?? []);
        if (columns.Missing is { } missing)
        {
            tally.Reject(TenureProblems.NoColumn(source, lines.Number, missing, header));
            yield break;
        }

        var months = new MonthRuns();
        while (lines.Next())
        {
            if (string.IsNullOrWhiteSpace(lines.Current) || lines.Current[0] == '#') continue;
            if (lines.IsGarbled) tally.Reject(TenureProblems.Encoding(source, lines.Number));
            else if (Split(lines.Current, delimiter) is not { } fields) tally.Reject(TenureProblems.Quote(source, lines.Number));
            else if (fields.Count < columns.Count || fields.Skip(columns.Count).Any(f => f.Length > 0)) tally.Reject(TenureProblems.Fields(source, lines.Number, fields.Count, columns.Count));
            else if (Row(fields, columns, source, lines.Number, tally) is not { } row) continue;
            else if (columns.IsMonthly)
            {
                tally.Accept(0);
                if (months.Add(row) is { } whole) yield return whole;
            }
            else
            {
                tally.Accept(0);
                yield return row;
            }
        }

        foreach (var rest in months.Rest()) yield return rest;
    }

    private static Tenure? Row(List<string> fields, TenureColumns columns, string source, int line, ReadTally tally)
    {
        var name = fields[columns.Name].Trim();
        if (name.Length == 0) return Reject(tally, TenureProblems.NoName(source, line));
        var given = fields[columns.Country].Trim();
        if (StateOf(given, columns.CountryIsNumber) is not { } country) return Reject(tally, TenureProblems.Country(source, line, columns.NameOf(columns.Country), given));
        if (!TenureDates.TryRead(fields, columns.Start, out var start, out var wrong)) return Reject(tally, TenureProblems.Date(source, line, columns.StartName, wrong));
        if (!TenureDates.TryRead(fields, columns.End, out var end, out wrong)) return Reject(tally, TenureProblems.Date(source, line, columns.EndName, wrong));
        if (!start.IsUnknown && !end.IsUnknown && end.LatestDay < start.EarliestDay) return Reject(tally, TenureProblems.Order(source, line, $"{start} to {end}"));
        var office = columns.Office is { } o && fields[o].Trim() is { Length: > 0 } title ? title : Leader;
        return Make(name, columns.Aliases is { } a ? [.. fields[a].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)] : [], office, country, TenureDates.Between(start, end));
    }

    /// <summary>A tenure of a named holder.</summary>
    public static Tenure Make(string name, ImmutableArray<string> aliases, string office, CountryCode country, EventTime time) => new()
    {
        Holder = new OfficialId($"{OfficialId.Prefix}{country.Value.ToLowerInvariant()}/{Text.Slug.Of(name)}"),
        HolderName = name,
        HolderAliases = aliases,
        Office = new Office { Id = new OfficeId($"{OfficeId.Prefix}{country.Value.ToLowerInvariant()}/{Text.Slug.Of(office)}"), Title = office, Country = country },
        Time = time,
    };

    private static CountryCode? StateOf(string given, bool isNumber)
    {
        if (int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return Countries.FindByCow(number)?.Code;
        if (isNumber || given.Length == 0) return null;
        if (given.Length == 3 && given.All(char.IsAsciiLetter) && Countries.Find(new CountryCode(given.ToUpperInvariant())) is { } coded) return coded.Code;
        return Countries.FindByName(given)?.Code ?? (given.All(char.IsAsciiLetterUpper) ? Countries.FindByCameo(given)?.Code : null);
    }

    private static Tenure? Reject(ReadTally tally, Problem problem)
    {
        tally.Reject(problem);
        return null;
    }

    /// <summary>The fields of a line; null where a quote is not closed.</summary>
    private static List<string>? Split(string line, char delimiter)
    {
        if (delimiter == '\t') return [.. line.Split('\t')];
        var records = CsvRecords.Read(line).ToList();
        return records is [{ Problem: null } only] ? only.Fields : null;
    }
}
