using System.Globalization;
using System.Text;

namespace DiplomaticGraph.Readers;

/// <summary>Every text about bad input, in one place.</summary>
internal static class Problems
{
    private const int Shortened = 80;

    public static Problem MissingPath(string path) =>
        Of(path, "no such file or folder", null, "a file, a folder, a pattern such as 'news/*.txt', or '-' for standard input", "Check the spelling and the current folder");

    public static Problem NothingMatches(string pattern) =>
        Of(pattern, "no file matches this pattern", null, "at least one file", "Check the pattern; '**' stands for any folders, '*' and '?' for characters of one name");

    public static Problem FolderWithoutArticles(string folder, string endings) =>
        Of(folder, "a folder without articles", null, $"files named {endings} in it or below it", "Name the folder that holds them, or name the files themselves");

    public static Problem UnreadDateLine(string source, int line, string given) =>
        Of(source, "a first line that tells no day", Show(given), "a day of the calendar, year first: 'date 2024-04-03'", "Correct it; the text is read without it") with { Line = line };

    public static Problem SourcesTable(string path) =>
        Of(path, "a table about articles, not an article", null, "articles, claims or a saved graph", "Name the folder or the articles beside it: the table is read with them");

    public static Problem Unreadable(string source, string reason) =>
        Of(source, "cannot be opened", Show(reason), "a file that this user may read", "Check its permissions and that it still exists");

    public static Problem Empty(string source) =>
        Of(source, "an empty file", null, "some text", "Save the article's text into it, or leave the file out");

    public static Problem OnlyWhiteSpace(string source) =>
        Of(source, "a file of nothing but white space", null, "some text", "Save the article's text into it, or leave the file out");

    public static Problem Binary(string source, string kind) =>
        Of(source, "not a text file", kind, "UTF-8 text, or UTF-16 with a byte order mark", "Save its text as UTF-8 and read that");

    public static Problem Nul(string source, int line, int column) =>
        Of(source, "a NUL character, so not a text file", "\\u0000", "UTF-8 text, or UTF-16 with a byte order mark", "Save its text as UTF-8 and read that") with { Line = line, Column = column };

    public static Problem InvalidUtf8(string source, int line, int column, byte given) =>
        Of(source, "bytes that are not UTF-8", FormattableString.Invariant($"byte 0x{given:X2}"), "UTF-8 text, or UTF-16 with a byte order mark", "Save it again as UTF-8") with { Line = line, Column = column };

    public static Problem InvalidUtf16(string source) =>
        Of(source, "UTF-16 with half a character in it", null, "whole surrogate pairs", "Save it again as UTF-8");

    public static Problem Utf16Lines(string source) =>
        Of(source, "JSON in UTF-16", null, "JSON in UTF-8", "Save it again as UTF-8");

    public static Problem NoReader(string source, InputFormat format) =>
        Of(source, format == InputFormat.Html ? "an HTML page, and no reader of pages" : $"no reader of the form {format}", null, "a form that this loader reads",
            format == InputFormat.Html ? "Add HtmlDocumentReader of the package DiplomaticGraph.Html to DocumentReaders, or save the article's text as a .txt file" : "Add one to DocumentReaders");

    public static Problem NothingRead(string source, string reader) =>
        Of(source, "a reader of documents gave neither a document nor a problem", Show(reader), "one of them", "Report it to the makers of that reader");

    public static Problem TooLarge(string source, int limit) =>
        Of(source, "a text too large for one document", null, FormattableString.Invariant($"at most {limit} bytes"), "Split it into documents, or raise MaximumUnitBytes");

    public static Problem LineTooLong(string source, int line, int limit) =>
        Of(source, "a line too long to be one document or claim", null, FormattableString.Invariant($"at most {limit} bytes in a line"), "Check that lines end with a line feed, or raise MaximumUnitBytes") with { Line = line };

    public static Problem UnknownJson(string source) =>
        Of(source, "JSON of no known form", null, "claims (with 'relation'), documents (with 'text') or a saved graph (with 'format')", "Name the form with --format, or check the field names");

    public static Problem ReaderFailed(string document, string reason) =>
        Of(document, "the reader failed on this text", Show(reason), "a text that can be read: this is a defect of the reader", "Leave the text out, and report it to the makers of DiplomaticGraph");

    public static Problem Syntax(string source, int line, int? column, string reason) =>
        Of(source, "broken JSON", reason, "one whole JSON object in a line", "Correct the line or leave it out") with { Line = line, Column = column };

    public static Problem SyntaxOfRecord(string source, int line, int column, string reason) =>
        Of(source, "broken JSON", reason, "one whole JSON object in a line, or one in the file", "Correct it") with { Line = line, Column = column };

    public static Problem NoRecords(string source) =>
        Of(source, "a corpus without records", null, "at least one record with 'text' and 'expected'", "Name the file or folder that holds them");

    public static Problem SameRecord(string source, int line, string id) =>
        Of(source, "an id that another record bears", Show(id), "an id of its own", "Rename one of them, or give the file once") with { Line = line, Field = "id" };

    public static Problem DuplicateKey(string field) =>
        Of("", "a field given twice", null, "each field once", "Keep the right one") with { Field = field };

    public static Problem LoneSurrogate(string field) =>
        Of("", "half a character: a lone surrogate", null, "whole surrogate pairs", "Correct the escape, for example \\ud83d\\ude00") with { Field = field };

    public static Problem Field(string field, string what, string? given, string expected, string advice) =>
        Of("", what, given, expected, advice) with { Field = field };

    public static Problem NewerVersion(string version) =>
        Field("version", "a graph of a newer version", version, "version 1", "Read it with the version of DiplomaticGraph that wrote it, or a newer one");

    public static Problem SourcesRow(string source, int line, string field, string what, string? given, string expected, string advice) =>
        Of(source, what, given, expected, advice) with { Line = line, Field = field };

    /// <summary>Text fit for a message: shortened, quoted, with control, format and lone surrogate characters as escapes, so that a terminal shows it as it is.</summary>
    public static string Show(string text)
    {
        var shown = new StringBuilder("\"");
        for (var i = 0; i < text.Length && i < Shortened; i++)
        {
            var c = text[i];
            var pair = i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]);
            if (pair && i + 1 < Shortened) shown.Append(c).Append(text[++i]);
            else if (c is '"' or '\\') shown.Append('\\').Append(c);
            else if (IsUnfit(c)) shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else shown.Append(c);
        }

        return shown.Append(text.Length > Shortened ? "…\"" : "\"").ToString();
    }

    private static bool IsUnfit(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static Problem Of(string source, string what, string? given, string expected, string advice) =>
        new() { Source = source, What = what, Value = given, Expected = expected, Advice = advice };
}
