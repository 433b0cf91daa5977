using System.CommandLine;
using System.Text;
using DiplomaticGraph.Export;

namespace DiplomaticGraph.Tool.Commands;

/// <summary><c>dipgraph export</c>: the graph, or a view of it, for other programs.</summary>
internal static class ExportCommand
{
    private static readonly (string Name, Action<GraphView, Stream> Write)[] Formats =
    [
        ("json", (view, to) => GraphJson.Write(view.Claims, to)),
        ("claims", (view, to) => ClaimJsonl.Write(view.Claims, to)),
        ("mermaid", (view, to) => MermaidExport.Write(view, to)),
        ("dot", (view, to) => DotExport.Write(view, to)),
    ];

    public static Command Create(ToolIo io)
    {
        var to = SharedOptions.Choice("--to", "json (the graph, lossless), claims (Claim JSONL), mermaid or dot (diagrams).", "form", Formats);
        to.Required = true;
        var output = SharedOptions.OutputFile();
        var view = ViewOptions.OfPaths();
        var command = new ToolCommand("export", "Writes the graph, or a view of it, for other programs.")
        {
            Examples =
            [
                ("dipgraph export seeds --to json -o graph.json", "the graph, to be read again with --in graph.json"),
                ("dipgraph export seeds --to mermaid --level country", "a diagram to paste into Markdown"),
                ("dipgraph export seeds --to dot | dot -Tsvg -o graph.svg", "a drawing, with Graphviz"),
                ("dipgraph export seeds --to claims --as-of 2023-12-31 -o 2023.jsonl", "the claims as of a day"),
            ],
        }.With(view.Symbols(to, output));
        command.SetAction(async (parsed, cancellation) =>
        {
            var target = OutputPlace.FileOf(parsed.GetValue(output), view.Paths(parsed));
            var (graph, report) = await view.LoadAsync(parsed, io, cancellation);
            var write = parsed.GetRequiredValue(to);
            if (target is { } file)
            {
                await AtomicFile.WriteAsync(file, stream => Task.Run(() => write(graph, stream), cancellation));
                await io.Error.WriteLineAsync($"wrote {file}");
            }
            else
            {
                using var buffer = new MemoryStream();
                write(graph, buffer);
                await io.Output.WriteAsync(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
            }

            return ExitCode.After(report);
        });
        return command;
    }
}
