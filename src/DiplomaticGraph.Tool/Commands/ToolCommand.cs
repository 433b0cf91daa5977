using System.CommandLine;

namespace DiplomaticGraph.Tool.Commands;

/// <summary>A command with examples for its help.</summary>
internal sealed class ToolCommand(string name, string description) : Command(name, description)
{
    /// <summary>Command lines to try, each with what it does.</summary>
    public required IReadOnlyList<(string CommandLine, string Meaning)> Examples { get; init; }

    /// <summary>Adds options and arguments, in the order of the help.</summary>
    public ToolCommand With(params Symbol[] symbols)
    {
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument) Add(argument);
            if (symbol is Option option) Add(option);
        }

        return this;
    }
}
