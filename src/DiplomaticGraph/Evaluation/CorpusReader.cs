using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using DiplomaticGraph.Export;
using DiplomaticGraph.Readers;

namespace DiplomaticGraph.Evaluation;

/// <summary>Reads the files of a corpus one after the other and takes down everything that is wrong with them.</summary>
internal sealed class CorpusReader
{
    private readonly List<CorpusRecord> records = [];
    private readonly List<Problem> problems = [];
    private readonly HashSet<SourceId> ids = [];

    public void ReadFiles(IEnumerable<string> paths)
    {
        var tally = new ReadTally(BadInputHandling.Report, problems.Add);
        foreach (var file in new InputPlanner([], tally).Plan(paths))
        {
            // What stands beside a corpus in its folder and is prose is no part of it.
            if (file.Root is not null && file.Name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)) continue;
            try
            {
                ReadBytes(File.ReadAllBytes(file.FullPath), file.Name, Path.GetFileNameWithoutExtension(file.Name));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                problems.Add(Problems.Unreadable(file.Name, e.Message));
            }
        }

        if (records.Count == 0 && problems.Count == 0) problems.Add(Problems.NoRecords(string.Join(", ", paths)));
    }

    /// <summary>Reads one file.</summary>
    /// <param name="bytes">What is in it.</param>
    /// <param name="name">What problems call it.</param>
    /// <param name="fallbackId">The identity of its one record, where that tells none.</param>
    public void ReadBytes(ReadOnlyMemory<byte> bytes, string name, string fallbackId)
    {
        var (text, problem) = TextDecoder.Decode(bytes.Span, name);
        if (text is null)
        {
            problems.Add(problem!);
            return;
        }

        if (bytes.Span.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        var read = new List<(RecordJson Record, int Line)>();
        var lines = Lines(bytes);
        if (lines.Count > 0 && IsWhole(lines[0].Line)) ReadLines(lines, name, read);
        else ReadWhole(bytes, name, fallbackId, lines.Count > 0 ? lines[0].Number : 1, read);
        Add(read, name);
    }

    public bool TryFinish([NotNullWhen(true)] out Corpus? corpus, out ImmutableArray<Problem> found)
    {
        if (records.Count == 0 && problems.Count == 0) problems.Add(Problems.NoRecords("corpus"));
        found = [.. problems];
        corpus = found.IsEmpty ? new Corpus(records) : null;
        return corpus is not null;
    }

    private void ReadLines(List<(ReadOnlyMemory<byte> Line, int Number)> lines, string name, List<(RecordJson, int)> read)
    {
        foreach (var (line, number) in lines)
        {
            var (record, problem) = JsonLine.Read(line, number, static fields => RecordJson.Parse(fields, null));
            if (record is not null) read.Add((record, number));
            else problems.Add(problem! with { Source = name });
        }
    }

    private void ReadWhole(ReadOnlyMemory<byte> bytes, string name, string fallbackId, int firstLine, List<(RecordJson, int)> read)
    {
        try
        {
            JsonDocument.Parse(bytes).Dispose();
        }
        catch (JsonException e)
        {
            problems.Add(Problems.SyntaxOfRecord(name, (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1, JsonLine.Reason(e.Message)));
            return;
        }

        var (record, problem) = JsonLine.Read(bytes, firstLine, fields => RecordJson.Parse(fields, fallbackId));
        if (record is not null) read.Add((record, firstLine));
        else problems.Add(problem! with { Source = name });
    }

    /// <summary>A record that expects nothing and tells no group is what the others of its file are.</summary>
    private void Add(List<(RecordJson Record, int Line)> read, string name)
    {
        var isLabelled = read.Exists(r => r.Record.IsLabelled);
        foreach (var (json, line) in read)
        {
            var record = json.ToRecord(isLabelled);
            if (ids.Add(record.Id)) records.Add(record);
            else problems.Add(Problems.SameRecord(name, line, record.Id.Value));
        }
    }

    private static bool IsWhole(ReadOnlyMemory<byte> line)
    {
        try
        {
            JsonDocument.Parse(line).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static List<(ReadOnlyMemory<byte> Line, int Number)> Lines(ReadOnlyMemory<byte> bytes)
    {
        var lines = new List<(ReadOnlyMemory<byte>, int)>();
        for (var number = 1; !bytes.IsEmpty; number++)
        {
            var end = bytes.Span.IndexOf((byte)'\n');
            var line = end < 0 ? bytes : bytes[..end];
            bytes = end < 0 ? default : bytes[(end + 1)..];
            if (!JsonLine.IsBlank(line.Span)) lines.Add((line, number));
        }

        return lines;
    }
}
