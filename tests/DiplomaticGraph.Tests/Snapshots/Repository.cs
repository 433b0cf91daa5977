namespace DiplomaticGraph.Tests.Snapshots;

/// <summary>Where the sources are while the tests run.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution, found upwards from the test assembly.</summary>
    public static string Root { get; } = Find();

    /// <summary>The path of a source file as the compiler wrote it; a deterministic build writes <c>/_/</c> for the root.</summary>
    public static string Resolve(string callerFile) =>
        callerFile.StartsWith("/_/", StringComparison.Ordinal) ? Path.Combine(Root, callerFile[3..]) : callerFile;

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "DiplomaticGraph.sln"))) return folder;
        }

        throw new InvalidOperationException($"No DiplomaticGraph.sln in {AppContext.BaseDirectory} or above: snapshots need the sources.");
    }
}
