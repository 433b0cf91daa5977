using System.Collections.Immutable;
using System.Text;

namespace DiplomaticGraph.Readers;

/// <summary>Reads lists of office holders: tables of leaders and offices (CSV, TSV), and actor dictionaries of TABARI and PETRARCH.</summary>
/// <remarks>
/// <para>
/// A table has a header. <c>name</c> (or <c>leader</c>, <c>holder</c>), <c>country</c> (or <c>ccode</c>, <c>gwcode</c>, <c>iso3</c>…: a name, an ISO 3166-1 alpha-3 code, or a
/// number of the Correlates of War project), <c>office</c> (or <c>title</c>; left out, the list is one of leaders), <c>start</c> and <c>end</c> (or <c>startdate</c>, <c>enddate</c>;
/// or <c>start_year</c>, <c>start_month</c>, <c>start_day</c> and the same with <c>end</c>): a year, month or day, <c>2009</c>, <c>2009-01</c>, <c>2009-01-20</c>. An empty end is an office
/// still held. With <c>year</c> and <c>month</c> instead (as REIGN has them), a row tells one month, and the months of one holder that follow each other are one tenure.
/// <c>aliases</c> are other names, with a bar between them.
/// </para>
/// <para>
/// A dictionary has names in capitals with underscores, codes with dates in brackets on the same line or below (<c>[USAGOV 20090120-20170120]</c>, <c>[USAELI &lt;20090120]</c>,
/// <c>[USAGOV &gt;010120]</c>; years of two digits above 30 are of the 20th century), other names after <c>+</c>, and comments after <c>#</c> or <c>;</c>. Only codes of a state with a
/// role that is the government's, with a date, tell a tenure.
/// </para>
/// Lines are read one after the other; memory is that of the tenures. Every line that cannot be read is reported and the rest is read. Safe for any number of threads.
/// </remarks>
public static class TenureLoader
{
    /// <summary>Reads files.</summary>
    /// <param name="paths">The files; their form is told by their content.</param>
    /// <exception cref="ArgumentException">A path is empty.</exception>
    /// <exception cref="IOException">A file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be opened.</exception>
    public static LoadedTenures Load(params IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var tally = new ReadTally(BadInputHandling.Report, null);
        var tenures = ImmutableArray.CreateBuilder<Tenure>();
        foreach (var path in paths)
        {
            ArgumentException.ThrowIfNullOrEmpty(path, nameof(paths));
            using var reader = new StreamReader(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false));
            tenures.AddRange(Read(reader, path, tally));
        }

        return new LoadedTenures { Tenures = tenures.ToImmutable(), Report = tally.ToReport() };
    }

    /// <summary>Reads a text.</summary>
    /// <param name="reader">The text; it is left open.</param>
    /// <param name="name">What problems call it.</param>
    public static LoadedTenures Load(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentException.ThrowIfNullOrEmpty(name);
        var tally = new ReadTally(BadInputHandling.Report, null);
        return new LoadedTenures { Tenures = [.. Read(reader, name, tally)], Report = tally.ToReport() };
    }

    private static IEnumerable<Tenure> Read(TextReader reader, string name, ReadTally tally)
    {
        var lines = new NumberedLines(reader);
        if (!lines.SkipToContent()) return [];
        return IsTable(lines.Current) ? TenureTable.Read(lines, name, tally) : ActorDictionary.Read(lines, name, tally);
    }

    /// <summary>A header has a comma or a tab and no code in brackets.</summary>
    private static bool IsTable(string first) => !first.Contains('[', StringComparison.Ordinal) && first.AsSpan().IndexOfAny(',', '\t') > 0 && !first.StartsWith('<');
}
