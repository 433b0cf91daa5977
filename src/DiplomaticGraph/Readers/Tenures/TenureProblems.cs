namespace DiplomaticGraph.Readers;

/// <summary>Every text about lists of office holders that cannot be read.</summary>
internal static class TenureProblems
{
    public static Problem NoColumn(string source, int line, string column, string header) =>
        Of(source, line, column, "no such column in the header", header, $"a header with {column}, for example 'name,office,country,start,end'", "Name the columns in the first line");

    public static Problem NoName(string source, int line) =>
        Of(source, line, "name", "no name of a holder", null, "a name such as 'Angela Merkel'", "Fill it in or leave the line out");

    public static Problem Country(string source, int line, string field, string given) =>
        Of(source, line, field, "no state", given, "a name (Germany), an ISO code (DEU), or a number of the Correlates of War project (255)", "Correct it or leave the line out");

    public static Problem Date(string source, int line, string field, string given) =>
        Of(source, line, field, "no date", given, "a year, a month or a day of the calendar: 2009, 2009-01, 2009-01-20", "Correct it, or leave it empty where it is not known");

    public static Problem Order(string source, int line, string given) =>
        Of(source, line, "end", "an end before the start", given, "a start and an end in their order", "Correct one of them");

    public static Problem Fields(string source, int line, int given, int expected) =>
        Of(source, line, null, "another number of fields than the header has", FormattableString.Invariant($"{given} fields"), FormattableString.Invariant($"{expected} fields"), "Put quotes around fields with a comma, or correct the line");

    public static Problem Encoding(string source, int line) =>
        Of(source, line, null, "bytes that are not UTF-8", null, "UTF-8 text", "Save the file again as UTF-8");

    public static Problem Quote(string source, int line) =>
        Of(source, line, null, "a quote that is not closed in its line", null, "quotes around whole fields", "Correct the line");

    public static Problem Code(string source, int line, string given) =>
        Of(source, line, null, "no actor code", given, "a code in brackets with dates or without: [USAGOV 20090120-20170120], [USAELI <090120], [DEUGOV >051122], [FRA]", "Correct the line or leave it out");

    public static Problem CodeDate(string source, int line, string given) =>
        Of(source, line, null, "no date", given, "a day of the calendar as YYMMDD or YYYYMMDD", "Correct it; the tenure is left out");

    public static Problem CodeOrder(string source, int line, string given) =>
        Of(source, line, null, "dates that end before they begin", given, "two days in their order", "Correct one of them; the tenure is left out");

    public static Problem NoEntry(string source, int line, string given) =>
        Of(source, line, null, "a code or another name before any entry", given, "an entry such as ANGELA_MERKEL_ above it", "Put it below its entry");

    private static Problem Of(string source, int line, string? field, string what, string? given, string expected, string advice) =>
        new() { Source = source, Line = line, Field = field, What = what, Value = given is null ? null : Problems.Show(given), Expected = expected, Advice = advice };
}
