using DiplomaticGraph.Readers;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Readers;

public class CsvRecordsTests
{
    [Fact]
    public void What_is_quoted_by_the_rules_comes_back_as_it_was() =>
        Prop.ForAll(
            (from rows in Gen.NonEmptyListOf(Gen.NonEmptyListOf(Gen.ListOf(Gen.Elements('a', ',', '"', '\n', '\r', 'é')).Select(c => string.Concat(c))))
             from end in Gen.Elements("\n", "\r\n")
             select (rows, end)).ToArbitrary(),
            given =>
            {
                // A record of one empty field and an empty line are one to a reader that passes over empty lines.
                var rows = given.rows.Select(r => r.ToList()).Where(r => r is not [""]).ToList();
                var text = string.Concat(rows.Select(r => string.Join(',', r.Select(f => $"\"{f.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + given.end));
                var read = CsvRecords.Read(text).ToList();
                Assert.All(read, r => Assert.Null(r.Problem));
                Assert.Equal(rows, read.Select(r => r.Fields));
            }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a\"b", "a quote inside a field without quotes around it")]
    [InlineData("\"a", "a quote that is never closed")]
    [InlineData("\"a\"b", "characters after a closing quote")]
    public void What_breaks_the_rules_is_told_with_its_line(string record, string problem)
    {
        var records = CsvRecords.Read($"x,\"1\n2\"\n{record}").ToList();
        Assert.Equal([(1, null), (3, problem)], records.Select(r => (r.Line, r.Problem)));
    }
}
