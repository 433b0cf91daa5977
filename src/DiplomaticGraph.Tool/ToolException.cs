namespace DiplomaticGraph.Tool;

/// <summary>Ends a command with a message for the person who called it: what, where, what was expected, what to do.</summary>
internal sealed class ToolException(string message, int exitCode = ExitCode.BadInput) : Exception(message)
{
    /// <summary>What the process ends with.</summary>
    public int ExitCode { get; } = exitCode;
}
