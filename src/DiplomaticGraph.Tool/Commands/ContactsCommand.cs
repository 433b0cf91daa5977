using System.CommandLine;
using DiplomaticGraph.Tool.Rendering;

namespace DiplomaticGraph.Tool.Commands;

/// <summary><c>dipgraph contacts</c>: the contacts of two, and the last one.</summary>
internal static class ContactsCommand
{
    public static Command Create(ToolIo io)
    {
        var one = new Argument<string>("A") { Description = "The one: a name, a surname, a country or its code, or an identity." };
        var other = new Argument<string>("B") { Description = "The other." };
        var view = ViewOptions.In();
        var modality = SharedOptions.Modalities();
        var silentOn = SharedOptions.Date("--silence-on", "Tell how long, on that day, the last dated contact is past.");
        var command = new ToolCommand("contacts", "Lists the contacts of two in order of time, those without a date last, and names the last one.")
        {
            Examples =
            [
                ("dipgraph contacts China USA --in seeds", "two countries, each with its officials"),
                ("dipgraph contacts Blinken 'Xi Jinping' --in seeds", "two people"),
                ("dipgraph contacts CHN USA --in seeds --silence-on 2024-04-30 --json", "and how long they have been silent, for a program"),
            ],
        }.With([one, other, .. view.SymbolsWithJson(modality, silentOn)]);
        command.SetAction(async (parsed, cancellation) =>
        {
            var (graph, report) = await view.LoadAsync(parsed, io, cancellation);
            if (parsed.GetValue(modality) is { Length: > 0 } modalities) graph = graph.WithModality(modalities);
            var who = new Names(graph, parsed.GetRequiredValue(one), parsed.GetRequiredValue(other));
            who.TellOfOthers(io);
            var contacts = who.AreKnown ? graph.GetContacts(who[0].Id, who[1].Id) : null;
            var silence = parsed.GetValue(silentOn) is { } day ? contacts?.GetSilence(day) : null;
            if (view.WantsJson(parsed)) JsonAnswer.Write(io.Output, json => ContactsView.Write(json, who, contacts, silence));
            else if (contacts is not null) ContactsView.Show(io.Screen, contacts, silence);
            return who.AreKnown ? ExitCode.After(report) : io.Fail(who.ToString());
        });
        return command;
    }
}
