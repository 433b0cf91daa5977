namespace DiplomaticGraph.DocTests;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The configuration of this build, which is also that of the library and the tool beside it.</summary>
    public static string Configuration =>
#if DEBUG
        "Debug";
#else
        "Release";
#endif

    /// <summary>README.md and every page under docs, by path relative to the root with forward slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> Pages { get; } =
    [
        "README.md",
        .. Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>A new folder of its own with a copy of the seeds and of the samples, so that what a page writes stays out of the repository.</summary>
    public static string NewWorkFolder()
    {
        var folder = Directory.CreateTempSubdirectory("dipgraph-docs-").FullName;
        CopySeeds(folder);
        var samples = Directory.CreateDirectory(Path.Combine(folder, "samples")).FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root, "docs", "samples"))) File.Copy(file, Path.Combine(samples, Path.GetFileName(file)));
        return folder;
    }

    public static void CopySeeds(string folder)
    {
        var seeds = Directory.CreateDirectory(Path.Combine(folder, "seeds")).FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root, "seeds")))
            File.Copy(file, Path.Combine(seeds, Path.GetFileName(file)));
    }

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "DiplomaticGraph.sln"))) return folder;
        }

        throw new InvalidOperationException($"No DiplomaticGraph.sln in any folder above {AppContext.BaseDirectory}; run the tests from a clone.");
    }
}
