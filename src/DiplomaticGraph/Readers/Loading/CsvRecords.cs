using System.Text;

namespace DiplomaticGraph.Readers;

/// <summary>One record of a CSV text.</summary>
/// <param name="Fields">The fields, without their quotes.</param>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Problem">What breaks the rules; null where nothing does.</param>
internal readonly record struct CsvRecord(List<string> Fields, int Line, string? Problem);

/// <summary>Splits comma-separated values (RFC 4180): quoted fields may hold commas, line ends and doubled quotes.</summary>
internal static class CsvRecords
{
    public static IEnumerable<CsvRecord> Read(string text)
    {
        var at = 0;
        var line = 1;
        while (at < text.Length)
        {
            var record = ReadRecord(text, ref at, ref line);
            if (record.Fields is not [""] || record.Problem is not null) yield return record;
        }
    }

    private static CsvRecord ReadRecord(string text, ref int at, ref int line)
    {
        var fields = new List<string>();
        var first = line;
        string? problem = null;
        while (true)
        {
            fields.Add(at < text.Length && text[at] == '"' ? ReadQuoted(text, ref at, ref line, ref problem) : ReadPlain(text, ref at, ref problem));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                continue;
            }

            if (at < text.Length && text[at] == '\r') at++;
            if (at < text.Length && text[at] == '\n') at++;
            line++;
            return new CsvRecord(fields, first, problem);
        }
    }

    private static string ReadPlain(string text, ref int at, ref string? problem)
    {
        var length = text.AsSpan(at).IndexOfAny(',', '\r', '\n');
        var field = length < 0 ? text[at..] : text.Substring(at, length);
        if (field.Contains('"', StringComparison.Ordinal)) problem = "a quote inside a field without quotes around it";
        at += field.Length;
        return field;
    }

    private static string ReadQuoted(string text, ref int at, ref int line, ref string? problem)
    {
        var field = new StringBuilder();
        at++;
        while (true)
        {
            if (at >= text.Length)
            {
                problem = "a quote that is never closed";
                return field.ToString();
            }

            var c = text[at++];
            if (c == '"')
            {
                if (at >= text.Length || text[at] != '"') break;
                at++;
            }
            else if (c == '\n')
            {
                line++;
            }

            field.Append(c);
        }

        if (at < text.Length && text[at] is not (',' or '\r' or '\n'))
        {
            problem = "characters after a closing quote";
            _ = ReadPlain(text, ref at, ref problem);
        }

        return field.ToString();
    }
}
