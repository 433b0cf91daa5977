using DiplomaticGraph.Readers;

namespace DiplomaticGraph.Tool;

/// <summary>The lists of office holders that a command line names, with every problem on standard error.</summary>
internal static class Tenures
{
    private const int ShownProblems = 20;

    /// <returns>Null where none is named.</returns>
    /// <exception cref="ToolException">A file cannot be opened, or no tenure could be read from any.</exception>
    public static LoadedTenures? Load(ToolIo io, IReadOnlyList<string> paths)
    {
        if (paths.Count == 0) return null;
        LoadedTenures loaded;
        try
        {
            loaded = TenureLoader.Load(paths);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"a list of --tenures cannot be opened: {e.Message} Expected a file that exists and that this user may read.");
        }

        foreach (var problem in loaded.Report.Problems.Take(ShownProblems)) io.Error.WriteLine($"dipgraph: {problem}");
        if (loaded.Report.ProblemCount > ShownProblems) io.Error.WriteLine($"dipgraph: and {loaded.Report.ProblemCount - ShownProblems} more problems like these in the lists of office holders.");
        if (loaded.Tenures.IsEmpty) throw new ToolException($"no tenure could be read from {string.Join(", ", paths)}. Expected a table with the columns name, office, country, start and end, or an .actors dictionary with dates.");
        io.Error.WriteLine($"office holders: {loaded}");
        return loaded;
    }
}
