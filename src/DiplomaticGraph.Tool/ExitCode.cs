using DiplomaticGraph.Readers;

namespace DiplomaticGraph.Tool;

/// <summary>What the exit codes mean.</summary>
internal static class ExitCode
{
    /// <summary>An answer was given; "not connected" and "unknown" are answers.</summary>
    public const int Success = 0;

    /// <summary>What was given could not be read, or names nobody in it.</summary>
    public const int BadInput = 1;

    /// <summary>The command line is not one.</summary>
    public const int BadUsage = 2;

    /// <summary>Stopped from outside, as shells report an interrupt.</summary>
    public const int Cancelled = 130;

    /// <summary>After an answer: whether all of the input could be read.</summary>
    public static int After(ReadReport report) => report.Rejected == 0 ? Success : BadInput;
}
