using System.CommandLine;
using DiplomaticGraph.Tool.Rendering;

namespace DiplomaticGraph.Tool.Commands;

/// <summary><c>dipgraph timeline</c>: what happened to somebody, in order.</summary>
internal static class TimelineCommand
{
    public static Command Create(ToolIo io)
    {
        var name = new Argument<string>("NAME") { Description = "Whose: a name, a surname, a country or its code, or an identity." };
        var view = ViewOptions.In();
        var command = new ToolCommand("timeline", "Lists what somebody took part in, in order of time; what has no date comes last.")
        {
            Examples =
            [
                ("dipgraph timeline Blinken --in seeds", "an official"),
                ("dipgraph timeline Japan --in seeds --between 2023-01-01 2024-01-01", "a country with its officials, in one year"),
                ("dipgraph timeline 'Xi Jinping' --in claims.jsonl --json", "for a program"),
            ],
        }.With([name, .. view.SymbolsWithJson()]);
        command.SetAction(async (parsed, cancellation) =>
        {
            var (graph, report) = await view.LoadAsync(parsed, io, cancellation);
            var who = new Names(graph, parsed.GetRequiredValue(name));
            who.TellOfOthers(io);
            var timeline = who.AreKnown ? graph.GetTimeline(who[0].Id) : null;
            if (view.WantsJson(parsed)) JsonAnswer.Write(io.Output, json => TimelineView.Write(json, who, timeline));
            else if (timeline is not null) TimelineView.Show(io.Screen, timeline);
            return who.AreKnown ? ExitCode.After(report) : io.Fail(who.ToString());
        });
        return command;
    }
}
