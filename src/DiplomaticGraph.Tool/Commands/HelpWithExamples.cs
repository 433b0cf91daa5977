using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace DiplomaticGraph.Tool.Commands;

/// <summary>The usual help, then the examples of the command.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        help.MaxWidth = 80;
        var code = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var examples = parseResult.CommandResult.Command is ToolCommand command
            ? command.Examples
            : [("dipgraph demo", "reads the articles in seeds/ and shows what can be asked"), ("dipgraph path --help", "tells all about one command")];
        output.WriteLine("Examples:");
        foreach (var (line, meaning) in examples)
        {
            output.WriteLine($"  {line}");
            output.WriteLine($"      {meaning}");
        }

        if (parseResult.CommandResult.Command is RootCommand)
        {
            output.WriteLine();
            output.WriteLine("Exit codes: 0 an answer, 'not connected' and 'unknown' among them; 1 bad input;");
            output.WriteLine("2 bad usage.");
        }

        return code;
    }
}
