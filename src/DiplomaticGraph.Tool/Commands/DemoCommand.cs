using System.CommandLine;
using DiplomaticGraph.Readers;
using DiplomaticGraph.Tool.Rendering;

namespace DiplomaticGraph.Tool.Commands;

/// <summary><c>dipgraph demo</c>: what can be asked, shown on the articles in seeds/.</summary>
internal static class DemoCommand
{
    public static Command Create(ToolIo io)
    {
        var inputs = SharedOptions.In("Other files or folders to show it on; without it, the articles in seeds/ of the clone.", isRequired: false);
        var command = new ToolCommand("demo", "Reads the articles in seeds/ and shows what was read, two contact paths, every channel that they speak of, and what to try next.")
        {
            Examples = [("dipgraph demo", "on the articles in seeds/"), ("dipgraph demo --in news", "on a folder of your own")],
        }.With(inputs);
        command.SetAction((parsed, cancellation) => RunAsync(io, parsed.GetValue(inputs) is { Length: > 0 } paths ? paths : [FindSeeds()], cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ToolIo io, string[] paths, CancellationToken cancellation)
    {
        var readings = new List<DocumentReading>();
        var reader = new Inputs(io) { OnReading = readings.Add, KeepsProgress = true };
        var (graph, report) = await reader.LoadGraphAsync(paths, cancellation);
        var screen = io.Screen;
        DemoScreen.ShowReading(screen, graph, readings, report);
        DemoScreen.ShowPath(screen, "Through whom does one official reach another?", "dipgraph path Takaichi Biden --in seeds", graph.FindPath("Takaichi", "Biden"));
        DemoScreen.ShowPath(screen, "And one country another?", "dipgraph path KOR USA --level country --in seeds", graph.AtLevel(Level.Country).FindPath("KOR", "USA"));
        DemoScreen.ShowChannels(screen, graph);
        DemoScreen.ShowNext(screen);
        return ExitCode.After(report);
    }

    /// <summary>The folder seeds here, or in a folder above, or above the tool itself.</summary>
    private static string FindSeeds()
    {
        if (Directory.Exists("seeds")) return "seeds";
        foreach (var start in (string[])[Directory.GetCurrentDirectory(), AppContext.BaseDirectory])
        {
            for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
            {
                var seeds = Path.Combine(folder, "seeds");
                if (File.Exists(Path.Combine(folder, "DiplomaticGraph.sln")) && Directory.Exists(seeds)) return seeds;
            }
        }

        throw new ToolException("there is no folder 'seeds' here or above. Run it in a clone of the repository, or name articles of your own with --in PATH.");
    }
}
