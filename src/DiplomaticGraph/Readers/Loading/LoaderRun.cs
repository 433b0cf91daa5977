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

    private readonly CopyFinder copies = new();
    private readonly Dictionary<string, SourcesTable> tables = new(StringComparer.Ordinal);

    public async IAsyncEnumerable<Claim> ReadAsync(string[] paths, IProgress<ReadProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var activity = Telemetry.Activities.StartActivity("DiplomaticGraph.Load");
        var files = new InputPlanner(options.DocumentReaders, tally).Plan(paths);
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
        var (prefix, format) = await InputBeginning.ReadAsync(stream, name, options.Format, cancellationToken).ConfigureAwait(false);
        LoaderLog.Reading(logger, name, format);
        var before = tally.Units;
        var whole = new PrefixedStream(prefix, stream, leaveOpen: true);
        await using var _ = whole.ConfigureAwait(false);
        if (prefix.IsEmpty)
        {
            tally.Reject(Problems.Empty(name));
            yield break;
        }

        if (format is not (InputFormat.Text or InputFormat.Html or InputFormat.Markdown) && TextDecoder.IsUtf16(prefix.Span))
        {
            tally.Reject(Problems.Utf16Lines(name));
            yield break;
        }

        var claims = format switch
        {
            InputFormat.Claims => ClaimLines.ReadAsync(whole, name, options.MaximumUnitBytes, tally, onBytes, cancellationToken),
            InputFormat.GraphJson => GraphJsonReader.ReadAsync(whole, name, options.MaximumUnitBytes, tally, onBytes, cancellationToken),
            InputFormat.Documents => ReadDocumentsAsync(whole, name, findRow(), onBytes, cancellationToken),
            InputFormat.Auto => null,
            _ => ReadFileAsync(whole, name, format, findRow(), onBytes, cancellationToken),
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

    private async IAsyncEnumerable<Claim> ReadFileAsync(
        Stream stream, string name, InputFormat format, SourcesTable.Row? row, Action<long> onBytes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await WholeFile.ReadAsync(stream, options.MaximumUnitBytes, cancellationToken).ConfigureAwait(false) is not { } content)
        {
            tally.Reject(Problems.TooLarge(name, options.MaximumUnitBytes));
            yield break;
        }

        onBytes(content.Length);
        var (document, problem) = Parse(content, name, format);
        if (document is null)
        {
            tally.Reject(problem!);
            yield break;
        }

        if (problem is not null) tally.Note(problem);
        foreach (var claim in Read(Complete(document, row))) yield return claim;
    }

    private (TextDocument? Document, Problem? Problem) Parse(ReadOnlyMemory<byte> content, string name, InputFormat format)
    {
        DocumentParse parse;
        if (options.DocumentReaders.FirstOrDefault(r => r.Format == format) is { } given)
        {
            try
            {
                parse = given.Read(content, name);
            }
            catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
            {
                LoaderLog.ReaderFailed(logger, name, e);
                return (null, Problems.ReaderFailed(name, $"{e.GetType().Name}: {e.Message}"));
            }

            return (parse.Document, parse.Document is null ? parse.Problem ?? Problems.NothingRead(name, given.GetType().Name) : parse.Problem);
        }

        if (format is not (InputFormat.Text or InputFormat.Markdown)) return (null, Problems.NoReader(name, format));
        parse = PlainText.Read(content.Span, name, isCertain: options.Format == format);
        return (format == InputFormat.Markdown && parse.Document is { } text ? MarkdownDocument.Of(text) : parse.Document, parse.Problem);
    }

    private ImmutableArray<Claim> Read(TextDocument document)
    {
        using var activity = Telemetry.Activities.StartActivity("DiplomaticGraph.ReadDocument");
        activity?.SetTag("diplomaticgraph.document", document.Id.Value);
        if (DateLine.FindUnread(document.Text) is var (given, line)) tally.Note(Problems.UnreadDateLine(document.Id.Value, line, given));
        if (options.FindsCopies && document.SameArticleAs == default)
            document = document with { SameArticleAs = copies.Find(document, document.Markup == TextMarkup.Markdown ? MarkdownText.Of(document.Text).Plain : document.Text) };
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
        if (document.SameArticleAs != default) tally.AcceptedCopy();
        options.OnReading?.Invoke(new DocumentReading { Document = document, Reading = reading });
        return reading.Claims;
    }

    // What the text tells itself goes before what is told about it, and that before what is said of all texts.
    private TextDocument Complete(TextDocument document, SourcesTable.Row? row) => document with
    {
        Published = document.Published ?? DocumentDate.Read(document.Markup == TextMarkup.Markdown ? MarkdownText.Of(document.Text).Plain : document.Text) ?? row?.Published ?? options.Published,
        Publisher = document.Publisher ?? row?.Publisher,
        Url = document.Url ?? row?.Url,
        Title = document.Title ?? row?.Title,
    };

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
