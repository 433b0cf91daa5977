using DiplomaticGraph.Readers;

namespace DiplomaticGraph.Tool;

/// <summary>Where a command writes its result.</summary>
internal static class OutputPlace
{
    /// <summary>The file to write; null for standard output.</summary>
    /// <param name="given">What stands after <c>--output</c>: null, a file, or <c>-</c>.</param>
    /// <param name="inputs">The paths that the command reads.</param>
    /// <exception cref="ToolException">The file is one of those read.</exception>
    public static string? FileOf(string? given, IReadOnlyList<string> inputs)
    {
        if (given is null or "-") return null;
        var file = Real(given);
        foreach (var input in ClaimLoader.FindFiles(inputs, new ClaimLoaderOptions { DocumentReaders = Inputs.DocumentReaders }))
        {
            // The table beside the articles is read with them.
            if (IsSame(file, Real(input)) || IsSame(file, Path.Combine(Path.GetDirectoryName(Real(input))!, "sources.csv")))
                throw new ToolException($"'{given}' is one of the files read and would be overwritten. Name another file with --output, or name the inputs without it.", ExitCode.BadUsage);
        }

        return given;
    }

    private static string Real(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
        }
        catch (IOException)
        {
            // Nothing stands there yet.
            return Path.GetFullPath(path);
        }
    }

    private static bool IsSame(string one, string other) => one.Equals(other, OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
