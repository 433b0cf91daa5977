using System.Text;
using DiplomaticGraph.Readers;
using DiplomaticGraph.Tests.Export;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Readers;

public class Utf8LineReaderTests
{
    [Fact]
    public void Lines_are_those_of_splitting_whatever_the_pieces_that_arrive() =>
        Prop.ForAll(
            (from text in Gen.ListOf(Gen.Elements("a", "é", "\n", "\r\n", "\r", "bcdefgh", "\uFEFF")).Select(string.Concat)
             from limit in Gen.Choose(1, 30)
             from atOnce in Gen.Choose(1, 40)
             select (text, limit, atOnce)).ToArbitrary(),
            given =>
            {
                Assert.Equal(Split(given.text, given.limit), Read(Encoding.UTF8.GetBytes(given.text), given.limit, given.atOnce));
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void A_line_longer_than_every_buffer_is_whole_or_passed_over()
    {
        var bytes = Encoding.UTF8.GetBytes(new string('x', 300_000) + "\ny");
        Assert.Equal([(1, new string('x', 300_000)), (2, "y")], Read(bytes, 300_000, 50_000).Select(l => (l.Number, l.Line!)));
        Assert.Equal([(1, null), (2, "y")], Read(bytes, 299_999, 50_000));
    }

    private static List<(int Number, string? Line)> Split(string text, int limit)
    {
        var lines = text.Split('\n').ToList();
        if (lines[^1].Length == 0) lines.RemoveAt(lines.Count - 1);
        return lines.Select((line, index) =>
        {
            if (Encoding.UTF8.GetByteCount(line) > limit) return (index + 1, null);
            if (index == 0 && line.StartsWith('\uFEFF')) line = line[1..];
            return (index + 1, (string?)(line.EndsWith('\r') ? line[..^1] : line));
        }).ToList();
    }

    private static List<(int Number, string? Line)> Read(byte[] bytes, int limit, int atOnce)
    {
        using var reader = new Utf8LineReader(new TricklingStream(bytes, atOnce), limit);
        var lines = new List<(int, string?)>();
        while (reader.ReadAsync(default).AsTask().GetAwaiter().GetResult())
            lines.Add((reader.Number, reader.IsTooLong ? null : Encoding.UTF8.GetString(reader.Line.Span)));
        return lines;
    }
}
