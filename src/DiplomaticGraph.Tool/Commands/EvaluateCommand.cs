using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using DiplomaticGraph.Evaluation;
using DiplomaticGraph.Export;
using DiplomaticGraph.Readers;
using DiplomaticGraph.Tool.Rendering;

namespace DiplomaticGraph.Tool.Commands;

/// <summary><c>dipgraph evaluate</c>: how well the text reader, or anybody's claims, do on a labelled corpus.</summary>
internal static class EvaluateCommand
{
    private const int ShownProblems = 20;

    public static Command Create(ToolIo io)
    {
        var paths = new Argument<string[]>("CORPUS")
        {
            Description = "Files, folders or globs of labelled records, JSON Lines or one record a file ('-' is standard input).",
            Arity = ArgumentArity.OneOrMore,
        };
        var claims = new Option<string[]>("--claims")
        {
            Description = "Judge these claims (Claim JSONL) instead of reading the texts; a claim belongs to the record whose id its evidence names.",
            HelpName = "PATH",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = true,
        };
        var show = new Option<int?>("--show")
        {
            Description = "List the first NUMBER records with something missed or wrong.",
            HelpName = "NUMBER",
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return value;
                result.AddError($"--show '{text}' is no number of records: expected 0 or more.");
                return null;
            },
        };
        var json = SharedOptions.Json();
        var command = new ToolCommand("evaluate", "Measures the text reader on labelled texts: precision, recall and F1 by kind, modality and level, confusion, and whether confidence holds.")
        {
            Examples =
            [
                ("dipgraph evaluate gold.jsonl", "one corpus"),
                ("dipgraph evaluate sentences.jsonl articles --show 5", "a file and a folder, with the first five faults"),
                ("dipgraph evaluate gold.jsonl --claims other.jsonl --json", "what another extractor made of the same texts, for a program"),
            ],
        }.With(paths, claims, show, json);
        command.SetAction(async (parsed, cancellation) =>
        {
            var corpus = await ReadAsync(io, parsed.GetRequiredValue(paths), cancellation);
            if (corpus is null) return ExitCode.BadInput;
            var evaluation = parsed.GetValue(claims) is { Length: > 0 } made
                ? await JudgeAsync(io, corpus, made, cancellation)
                : ReaderEvaluation.Run(new TextClaimReader(), corpus, cancellation);
            var shown = parsed.GetValue(show) ?? 0;
            if (parsed.GetValue(json)) JsonAnswer.Write(io.Output, to => EvaluationView.Write(to, corpus, evaluation, shown));
            else EvaluationView.Show(io.Output, corpus, evaluation, shown);
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>The whole corpus, or null after everything that is wrong with it was told: figures over half of it would mislead.</summary>
    private static async Task<Corpus?> ReadAsync(ToolIo io, string[] paths, CancellationToken cancellation)
    {
        var (parts, problems) = (new List<Corpus>(), new List<Problem>());
        var files = paths.Where(p => p != "-").ToList();
        if (files.Count > 0) Add(Corpus.TryReadFiles(files, out var read, out var found), read, found);
        if (files.Count < paths.Length)
        {
            using var input = new StreamReader(io.Input);
            var text = await input.ReadToEndAsync(cancellation);
            Add(Corpus.TryParse(text, "stdin", out var parsed, out var wrong), parsed, wrong);
        }

        foreach (var problem in problems.Take(ShownProblems)) io.Error.WriteLine($"dipgraph: {TerminalText.Neutralize(problem.ToString())}");
        if (problems.Count > ShownProblems) io.Error.WriteLine($"dipgraph: and {problems.Count - ShownProblems} more problems like these.");
        if (problems.Count > 0)
        {
            io.Error.WriteLine("dipgraph: nothing was measured: figures over a part of a corpus mislead. Correct the lines above, or take them out.");
            return null;
        }

        try
        {
            return parts is [var only] ? only : new Corpus(parts.SelectMany(p => p.Records));
        }
        catch (ArgumentException e)
        {
            throw new ToolException(e.Message);
        }

        void Add(bool isWhole, Corpus? part, ImmutableArray<Problem> wrong)
        {
            if (isWhole) parts.Add(part!);
            problems.AddRange(wrong);
        }
    }

    private static async Task<ReaderEvaluation> JudgeAsync(ToolIo io, Corpus corpus, string[] paths, CancellationToken cancellation)
    {
        var claims = new List<Claim>();
        var inputs = new Inputs(io) { Format = InputFormat.Claims };
        var report = await inputs.ForEachAsync(paths, async read =>
        {
            await foreach (var claim in read.WithCancellation(cancellation)) claims.Add(claim);
        });
        if (report.Rejected > 0) throw new ToolException("nothing was measured: some claims could not be read. Correct the lines above, or take them out.");
        var known = corpus.Records.Select(r => r.Id).ToHashSet();
        var others = claims.Count(c => !known.Contains(c.Source.Id));
        if (others > 0) io.Error.WriteLine($"dipgraph: {others} of {claims.Count} claims are about no record of the corpus and were left out.");
        return ReaderEvaluation.Run(claims, corpus);
    }
}
