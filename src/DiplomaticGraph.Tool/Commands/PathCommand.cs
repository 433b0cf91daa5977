using System.CommandLine;
using DiplomaticGraph.Tool.Rendering;

namespace DiplomaticGraph.Tool.Commands;

/// <summary><c>dipgraph path</c>: through whom one reaches another.</summary>
internal static class PathCommand
{
    public static Command Create(ToolIo io)
    {
        var from = new Argument<string>("FROM") { Description = "Who it starts from: a name, a surname, a country or its code, or an identity." };
        var to = new Argument<string>("TO") { Description = "Whom it leads to." };
        var view = ViewOptions.In();
        var maximumSteps = SharedOptions.MaximumSteps();
        var kinds = SharedOptions.ContactKinds();
        var modality = SharedOptions.Modalities();
        var planned = new Option<bool>("--include-planned") { Description = "Announced contacts count too: the same as --modality asserted planned." };
        var command = new ToolCommand("path", "Finds the shortest chain of contacts between two, with the sentences behind each step. Between two countries or organizations, their officials stand for them unless --level says otherwise.")
        {
            Examples =
            [
                ("dipgraph path Takaichi Biden --in seeds", "through whom one official reaches another"),
                ("dipgraph path KOR USA --in seeds", "the same between countries"),
                ("dipgraph path 'Qin Gang' Biden --in seeds --as-of 2023-12-31 --json", "as it stood on a day, for a program"),
                ("dipgraph path Yellen Xi --in seeds --include-planned", "with contacts that were only announced"),
            ],
        }.With([from, to, .. view.SymbolsWithJson(maximumSteps, kinds, modality, planned)]);
        command.SetAction(async (parsed, cancellation) =>
        {
            var (graph, report) = await view.LoadAsync(parsed, io, cancellation);
            var options = new PathOptions
            {
                MaximumSteps = parsed.GetValue(maximumSteps),
                Kinds = [.. parsed.GetValue(kinds) ?? []],
                Modalities = parsed.GetValue(planned) ? [Modality.Asserted, Modality.Planned] : [.. parsed.GetValue(modality) ?? []],
            };
            var ends = new Names(graph, parsed.GetRequiredValue(from), parsed.GetRequiredValue(to));
            ends.TellOfOthers(io);

            // Who asks for two countries asks for governments, not for an article that calls them so.
            if (!view.NamesLevel(parsed) && ends.AreKnown && ends[0].Type != EntityType.Official && ends[1].Type != EntityType.Official) options = options with { Level = Level.Country };
            var path = graph.FindPath(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to), options);
            var nobody = path.Outcome is PathOutcome.UnknownEntity or PathOutcome.Ambiguous;
            if (view.WantsJson(parsed)) JsonAnswer.Write(io.Output, json => PathView.Write(json, path));
            else if (!nobody) PathView.Show(io.Screen, path);
            return nobody ? io.Fail(path.ToString()) : ExitCode.After(report);
        });
        return command;
    }
}
