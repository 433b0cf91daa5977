using System.CommandLine;
using DiplomaticGraph.Export;
using DiplomaticGraph.Readers;
using DiplomaticGraph.Tool.Rendering;

namespace DiplomaticGraph.Tool.Commands;

/// <summary><c>dipgraph read</c>: articles in, claims out.</summary>
internal static class ReadCommand
{
    public static Command Create(ToolIo io)
    {
        var paths = SharedOptions.Paths();
        var format = SharedOptions.Format();
        var published = SharedOptions.Published();
        var output = SharedOptions.OutputFile();
        var tenures = new Option<string[]>("--tenures")
        {
            Description = "Lists of office holders (CSV, TSV, .actors): with a date, the reader names unnamed holders of an office and knows names without a title, and marks them.",
            HelpName = "FILE",
            Arity = ArgumentArity.OneOrMore,
        };
        var json = new Option<bool>("--json") { Description = "Write the summary as JSON to standard output; the claims then go only to --output." };
        var explain = new Option<bool>("--explain")
        {
            Description = "Tell for every claim its rule, the words that fired it and how each actor was found, and for every sentence without one the nearest rule and what it lacked; the claims then go only to --output.",
        };
        var command = new ToolCommand("read", "Reads articles into claims (Claim JSONL, one claim a line) and sums up what was read on standard error.")
        {
            Examples =
            [
                ("dipgraph read seeds -o claims.jsonl", "every article of a folder"),
                ("dipgraph read 'news/*.txt' --published 2024-04-03", "articles that do not tell their day"),
                ("dipgraph read pages -o claims.jsonl", "saved HTML pages, Markdown and texts; nothing is fetched"),
                ("dipgraph read seeds/003_141e0c121c214ffd.txt --explain", "why each claim was made"),
                ("dipgraph read news --tenures leaders.csv", "with a list of who held which office when"),
                ("dipgraph read --format documents - < docs.jsonl > claims.jsonl", "as a filter"),
            ],
        }.With(paths, format, published, tenures, output, explain, json);
        command.SetAction((parsed, cancellation) => RunAsync(io, new Request
        {
            Paths = parsed.GetRequiredValue(paths),
            Format = parsed.GetValue(format),
            Published = parsed.GetValue(published),
            Tenures = parsed.GetValue(tenures) ?? [],
            Output = parsed.GetValue(output),
            Explain = parsed.GetValue(explain),
            Json = parsed.GetValue(json),
        }, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ToolIo io, Request request, CancellationToken cancellation)
    {
        if (request is { Output: "-", Json: true } or { Output: "-", Explain: true })
            throw new ToolException($"--output - and --{(request.Json ? "json" : "explain")} both write to standard output. Name a file for the claims, or leave --output out.", ExitCode.BadUsage);
        var output = OutputPlace.FileOf(request.Output, request.Paths);
        var readings = new List<DocumentReading>();
        var tenures = Tenures.Load(io, request.Tenures);
        var inputs = new Inputs(io)
        {
            Format = request.Format,
            Published = request.Published,
            Text = new TextReaderOptions { ExplainsSilence = request.Explain, Tenures = tenures?.Tenures ?? [] },
            OnReading = request.Json ? readings.Add : request.Explain ? reading => Explanations.Show(io.Screen, reading) : null,
        };
        ReadReport report = null!;
        try
        {
            if (output is not null)
                await AtomicFile.WriteAsync(output, async to => report = await inputs.ForEachAsync(request.Paths, claims => ClaimJsonl.WriteAsync(claims, to, cancellation)));
            else if (request.Explain || request.Json)
                report = await inputs.ForEachAsync(request.Paths, claims => DrainAsync(claims, cancellation));
            else
                report = await inputs.ForEachAsync(request.Paths, claims => PrintAsync(claims, io.Output, cancellation));
        }
        catch (ToolException) when (request.Json && inputs.Report is { Accepted: 0 } nothing)
        {
            // The problems are all that there is to tell.
            JsonAnswer.Write(io.Output, json => ReadSummary.Write(json, nothing, readings, request.Explain));
            throw;
        }

        if (request.Json) JsonAnswer.Write(io.Output, json => ReadSummary.Write(json, report, readings, request.Explain));
        ReadSummary.Show(io.Error, report, output);
        return tenures is { Report.Rejected: > 0 } ? ExitCode.BadInput : ExitCode.After(report);
    }

    private static async Task PrintAsync(ClaimReading claims, TextWriter output, CancellationToken cancellation)
    {
        await foreach (var claim in claims.WithCancellation(cancellation))
        {
            await output.WriteAsync(ClaimJsonl.ToJson(claim));
            await output.WriteAsync('\n');
        }
    }

    private static async Task DrainAsync(ClaimReading claims, CancellationToken cancellation)
    {
        await foreach (var _ in claims.WithCancellation(cancellation))
        {
        }
    }

    private sealed record Request
    {
        public required IReadOnlyList<string> Paths { get; init; }

        public InputFormat Format { get; init; }

        public DateOnly? Published { get; init; }

        public IReadOnlyList<string> Tenures { get; init; } = [];

        public string? Output { get; init; }

        public bool Explain { get; init; }

        public bool Json { get; init; }
    }
}
