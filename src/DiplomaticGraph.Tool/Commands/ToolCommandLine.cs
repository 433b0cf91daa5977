using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;

namespace DiplomaticGraph.Tool.Commands;

/// <summary>All commands together.</summary>
internal static class ToolCommandLine
{
    public static RootCommand Create(ToolIo io)
    {
        var root = new RootCommand("Reads diplomatic news into a graph and answers, with the sentence behind every answer: who met whom, through whom one reaches another, and whether the line between them is open.")
        {
            ReadCommand.Create(io),
            PathCommand.Create(io),
            StatusCommand.Create(io),
            TimelineCommand.Create(io),
            ContactsCommand.Create(io),
            ExportCommand.Create(io),
            EvaluateCommand.Create(io),
            DemoCommand.Create(io),
        };
        root.Directives.Clear();
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction help }) option.Action = new HelpWithExamples(help);
            if (option is VersionOption) option.Action = new VersionAction();
        }

        return root;
    }

    /// <summary>The words that lead to a command: <c>dipgraph path</c>.</summary>
    public static string PathOf(CommandResult result) => result.Command is RootCommand ? "dipgraph" : $"dipgraph {result.Command.Name}";
}
