using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using DiplomaticGraph.Export;
using DiplomaticGraph.Readers.Text;
using Microsoft.Extensions.Logging;

namespace DiplomaticGraph.Readers;

/// <summary>One pass over inputs.</summary>
internal sealed class LoaderRun(ClaimLoaderOptions options, Func<TextDocument, TextReading> reader, ILogger logger, ReadTally tally)
{
    private const long ProgressStep = 1 << 20;

    private readonly Dictionary<string, SourcesTable> tables = new(StringComparer.Ordinal);

    public async IAsyncEnumerable<Claim> ReadAsync(string[] paths, IProgress<ReadProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var activity = Telemetry.Activities.StartActivity("DiplomaticGraph.Load");
        var files = InputPlanner.Plan(paths, tally);
        long? total = files.Exists(f => f.IsStandardInput) ? null : files.Sum(f => f.Length);
        var done = 0L;
        for (var i = 0; i < files.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var file = files[i];
            var reported = 0L;
            var inFile = 0L;
            void Tell(long bytes)
            {
                inFile = bytes;
                if (bytes - reported < ProgressStep) return;
                reported = bytes;
                Report(progress, i, files.Count, done + bytes, total, file);
            }

            if (Open(file) is { } stream)
            {
                await using (stream.ConfigureAwait(false))
                {
                    await foreach (var claim in ReadAsync(stream, file.Name, () => FindRow(file), Tell, cancellationToken).ConfigureAwait(false)) yield return claim;
                }
            }

            done += Math.Max(inFile, file.Length);
            Report(progress, i + 1, files.Count, done, total, file);
        }

        Finish(activity);
    }

    public async IAsyncEnumerable<Claim> ReadAsync(Stream stream, string name, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var activity = Telemetry.Activities.StartActivity("DiplomaticGraph.Load");
        await foreach (var claim in ReadAsync(stream, name, () => null, _ => { }, cancellationToken).ConfigureAwait(false)) yield return claim;
        Finish(activity);
    }

    private static void Report(IProgress<ReadProgress>? progress, int files, int filesTotal, long bytes, long? bytesTotal, InputFile file) =>
        progress?.Report(new ReadProgress { FilesDone = files, FilesTotal = filesTotal, BytesDone = bytes, BytesTotal = bytesTotal, Source = file.Name });

    private async IAsyncEnumerable<Claim> ReadAsync(
        Stream stream, string name, Func<SourcesTable.Row?> findRow, Action<long> onBytes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (prefix, format) = await BeginAsync(stream, name, cancellationToken).ConfigureAwait(false);
        LoaderLog.Reading(logger, name, format);
        var before = tally.Units;
        var whole = new PrefixedStream(prefix, stream, leaveOpen: true);
        await using var _ = whole.ConfigureAwait(false);
        if (prefix.IsEmpty)
        {
            tally.Reject(Problems.Empty(name));
            yield break;
        }

        if (format != InputFormat.Text && TextDecoder.IsUtf16(prefix.Span))
        {
            tally.Reject(Problems.Utf16Lines(name));
            yield break;
        }

        var claims = format switch
        {
            InputFormat.Claims => ClaimLines.ReadAsync(whole, name, options.MaximumUnitBytes, tally, onBytes, cancellationToken),
            InputFormat.GraphJson => GraphJsonReader.ReadAsync(whole, name, options.MaximumUnitBytes, tally, onBytes, cancellationToken),
            InputFormat.Documents => ReadDocumentsAsync(whole, name, findRow(), onBytes, cancellationToken),
            InputFormat.Text => ReadTextAsync(whole, name, findRow(), onBytes, cancellationToken),
            _ => null,
        };
        if (claims is null)
        {
            tally.Reject(Problems.UnknownJson(name));
            yield break;
        }

        await foreach (var claim in claims.ConfigureAwait(false)) yield return claim;

        // A saved graph without claims is whole; a file of blank lines is not.
        if (tally.Units == before && format is InputFormat.Claims or InputFormat.Documents) tally.Reject(Problems.OnlyWhiteSpace(name));
    }

    private async IAsyncEnumerable<Claim> ReadDocumentsAsync(
        Stream stream, string name, SourcesTable.Row? row, Action<long> onBytes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var lines = new Utf8LineReader(stream, options.MaximumUnitBytes);
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            onBytes(lines.BytesRead);
            if (lines.IsTooLong)
            {
                tally.Reject(Problems.LineTooLong(name, lines.Number, options.MaximumUnitBytes));
                continue;
            }

            if (JsonLine.IsBlank(lines.Line.Span)) continue;
            var fallbackId = FormattableString.Invariant($"{name}#{lines.Number}");
            var (document, problem) = JsonLine.Read(lines.Line, lines.Number, fields => DocumentJson.Parse(fields, fallbackId));
            if (document is null)
            {
                tally.Reject(problem! with { Source = name });
                continue;
            }

            foreach (var claim in Read(Complete(document, row))) yield return claim;
        }
    }

    private async IAsyncEnumerable<Claim> ReadTextAsync(
        Stream stream, string name, SourcesTable.Row? row, Action<long> onBytes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var chunk = new byte[64 * 1024];
        int count;
        while ((count = await stream.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0)
        {
            bytes.Write(chunk, 0, count);
            if (bytes.Length <= options.MaximumUnitBytes) continue;
            tally.Reject(Problems.TooLarge(name, options.MaximumUnitBytes));
            yield break;
        }

        onBytes(bytes.Length);
        var (text, problem) = TextDecoder.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), name);
        if (text is not null && options.Format == InputFormat.Auto) problem = TextDecoder.FindMarkup(text, TextDecoder.IsUtf16(bytes.GetBuffer()), name);
        if (text is null || problem is not null)
        {
            tally.Reject(problem!);
            yield break;
        }

        foreach (var claim in Read(Complete(new TextDocument { Id = new SourceId(name), Text = text }, row))) yield return claim;
    }

    private ImmutableArray<Claim> Read(TextDocument document)
    {
        using var activity = Telemetry.Activities.StartActivity("DiplomaticGraph.ReadDocument");
        activity?.SetTag("diplomaticgraph.document", document.Id.Value);
        if (DateLine.FindUnread(document.Text) is var (given, line)) tally.Note(Problems.UnreadDateLine(document.Id.Value, line, given));
        TextReading reading;
        try
        {
            reading = reader(document);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            // A text that trips the reader must not cost the batch that it is in.
            LoaderLog.ReaderFailed(logger, document.Id.Value, e);
            tally.Reject(Problems.ReaderFailed(document.Id.Value, $"{e.GetType().Name}: {e.Message}"));
            return [];
        }

        activity?.SetTag("diplomaticgraph.claims", reading.Claims.Length);
        Telemetry.DocumentsRead.Add(1);
        LoaderLog.DocumentRead(logger, document.Id.Value, reading.Claims.Length, reading.Firings.Length, reading.Discrepancies.Length);
        tally.Accept(reading.Claims.Length);
        options.OnReading?.Invoke(new DocumentReading { Document = document, Reading = reading });
        return reading.Claims;
    }

    // What the text tells itself goes before what is told about it, and that before what is said of all texts.
    private TextDocument Complete(TextDocument document, SourcesTable.Row? row) => document with
    {
        Published = document.Published ?? DocumentDate.Read(document.Text) ?? row?.Published ?? options.Published,
        Publisher = document.Publisher ?? row?.Publisher,
        Url = document.Url ?? row?.Url,
        Title = document.Title ?? row?.Title,
    };

    private async Task<(ReadOnlyMemory<byte> Prefix, InputFormat Format)> BeginAsync(Stream stream, string name, CancellationToken cancellationToken)
    {
        var prefix = new byte[FormatSniffer.PrefixBytes];
        var filled = 0;
        while (filled < prefix.Length)
        {
            var count = await stream.ReadAsync(prefix.AsMemory(filled), cancellationToken).ConfigureAwait(false);
            if (count == 0) break;
            filled += count;
        }

        var format = options.Format;
        if (format == InputFormat.Auto) format = TextDecoder.IsUtf16(prefix.AsSpan(0, filled)) ? InputFormat.Text : FormatSniffer.Tell(prefix.AsSpan(0, filled), name);
        return (prefix.AsMemory(0, filled), format);
    }

    private Stream? Open(InputFile file)
    {
        try
        {
            if (file.IsStandardInput) return options.StandardInput?.Invoke() ?? Console.OpenStandardInput();
            return new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            tally.Reject(Problems.Unreadable(file.Name, e.Message));
            return null;
        }
    }

    private SourcesTable.Row? FindRow(InputFile file)
    {
        if (file.IsStandardInput) return null;
        var folder = Path.GetDirectoryName(file.FullPath)!;
        if (Table(folder).Find(Path.GetFileName(file.FullPath)) is { } row) return row;
        return file.Root is { } root && root != folder ? Table(root).Find(Path.GetRelativePath(root, file.FullPath).Replace(Path.DirectorySeparatorChar, '/')) : null;
    }

    private SourcesTable Table(string folder)
    {
        if (!tables.TryGetValue(folder, out var table)) tables[folder] = table = SourcesTable.Read(folder, tally);
        return table;
    }

    private void Finish(Activity? activity)
    {
        var report = tally.ToReport();
        LoaderLog.Finished(logger, report);
        activity?.SetTag("diplomaticgraph.read", report.Read);
        activity?.SetTag("diplomaticgraph.rejected", report.Rejected);
        activity?.SetTag("diplomaticgraph.claims", report.Claims);
    }
}
