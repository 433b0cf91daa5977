using System.CommandLine;
using DiplomaticGraph.Tool.Rendering;

namespace DiplomaticGraph.Tool.Commands;

/// <summary><c>dipgraph status</c>: whether a channel between parties exists, and who wants what.</summary>
internal static class StatusCommand
{
    public static Command Create(ToolIo io)
    {
        var parties = new Argument<string[]>("PARTY")
        {
            Description = "Two or more countries or organizations: names, codes or identities.",
            Arity = new ArgumentArity(2, 20),
        };
        var kind = SharedOptions.MechanismKind();
        var view = ViewOptions.In(withLevel: false);
        var command = new ToolCommand("status", "Tells how far a channel between parties has come, where each party stands, and which sentences say so.")
        {
            Examples =
            [
                ("dipgraph status USA CHN --in seeds", "the line for emergencies between two countries"),
                ("dipgraph status China US --kind military_communication --in seeds", "another kind"),
                ("dipgraph status China Japan 'South Korea' --kind summit --in seeds --json", "among three, for a program"),
            ],
        }.With([parties, .. view.SymbolsWithJson(kind)]);
        command.SetAction(async (parsed, cancellation) =>
        {
            var (graph, report) = await view.LoadAsync(parsed, io, cancellation);
            var status = Ask(graph, parsed.GetRequiredValue(parties), parsed.GetRequiredValue(kind));
            new Names(graph, parsed.GetRequiredValue(parties)).TellOfOthers(io);
            WarnOfUnknownKind(io, graph, status);
            if (view.WantsJson(parsed)) JsonAnswer.Write(io.Output, json => StatusView.Write(json, status));
            else if (status.Unresolved.IsEmpty) StatusView.Show(io.Screen, status);
            return status.Unresolved.IsEmpty ? ExitCode.After(report) : io.Fail(string.Join("; ", status.Unresolved));
        });
        return command;
    }

    /// <summary>Kinds are an open set, so a slip of the pen is a kind too: one that nothing knows is told.</summary>
    private static void WarnOfUnknownKind(ToolIo io, GraphView graph, ChannelStatusReport status)
    {
        var kind = status.Mechanism;
        if (MechanismKind.WellKnown.Contains(kind) || graph.Graph.Mechanisms.Any(m => m.Kind == kind)) return;
        var known = MechanismKind.WellKnown.Concat(graph.Graph.Mechanisms.Select(m => m.Kind)).Distinct();
        io.Error.WriteLine($"dipgraph: no claim speaks of a mechanism of the kind '{kind}'. Well known or in the claims are {string.Join(", ", known)}.");
    }

    private static ChannelStatusReport Ask(GraphView graph, string[] parties, MechanismKind kind)
    {
        try
        {
            return graph.GetChannelStatus(parties, kind);
        }
        catch (ArgumentException)
        {
            // Only the graph knows that two names are one party.
            var meaning = string.Join(", ", parties.Select(p => graph.FindEntities(p).ToString()));
            throw new ToolException($"a channel has two parties or more, and these are one: {meaning}. Name another country or organization.", ExitCode.BadUsage);
        }
    }
}
