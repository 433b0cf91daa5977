namespace DiplomaticGraph.Readers;

/// <summary>Turns paths into the files to read: each file once, in the order of the paths, the files of a folder in ordinal order.</summary>
/// <param name="readers">Readers whose files belong to the articles of a folder too.</param>
/// <param name="tally">Takes what leads nowhere.</param>
internal sealed class InputPlanner(IEnumerable<IDocumentReader> readers, ReadTally tally)
{
    private readonly string[] endings = [.. new[] { ".txt", ".md", ".markdown", ".jsonl", ".json" }.Concat(readers.SelectMany(r => r.Extensions)).Distinct(StringComparer.OrdinalIgnoreCase)];

    public List<InputFile> Plan(IEnumerable<string> paths)
    {
        var files = new List<InputFile>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            foreach (var file in Find(path))
            {
                if (seen.Add(file.FullPath)) files.Add(file);
                else tally.Skip();
            }
        }

        return Disambiguate(files);
    }

    private List<InputFile> Find(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (path == InputFile.StandardInputPath) return [new InputFile { FullPath = path, Name = InputFile.StandardInputName }];
        if (File.Exists(path) && IsSourcesTable(path))
        {
            tally.Reject(Problems.SourcesTable(path));
            return [];
        }

        if (File.Exists(path)) return [Describe(Path.GetFullPath(path), Path.GetFileName(path), null)];
        if (Directory.Exists(path))
        {
            var articles = Below(path).Where(f => IsArticle(f.Name)).ToList();
            if (articles.Count == 0) tally.Reject(Problems.FolderWithoutArticles(path, Endings()));
            return articles;
        }

        if (!PathPattern.HasWildcards(path))
        {
            tally.Reject(Problems.MissingPath(path));
            return [];
        }

        var (root, pattern) = Split(path);
        var matches = Directory.Exists(root) ? Below(root).Where(f => IsOffered(f.Name) && PathPattern.Matches(pattern, f.Name)).ToList() : [];
        if (matches.Count == 0) tally.Reject(Problems.NothingMatches(path));
        return matches;
    }

    private static (string Root, string Pattern) Split(string path)
    {
        var normal = path.Replace(Path.DirectorySeparatorChar, '/');
        var names = normal.Split('/');
        var first = Array.FindIndex(names, PathPattern.HasWildcards);
        var root = string.Join('/', names[..first]);
        if (first > 0 && root.Length == 0) root = "/";
        return (root.Length == 0 ? "." : root, string.Join('/', names[first..]));
    }

    private List<InputFile> Below(string folder)
    {
        var root = Path.GetFullPath(folder);
        var found = new List<InputFile>();
        var open = new Stack<string>([root]);
        while (open.TryPop(out var next))
        {
            try
            {
                foreach (var file in Directory.EnumerateFiles(next).Where(f => !IsHidden(f)))
                    found.Add(Describe(file, Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/'), root));
                // A linked folder may lead back up: it is not followed.
                foreach (var inner in Directory.EnumerateDirectories(next).Where(d => !IsHidden(d) && new DirectoryInfo(d).LinkTarget is null)) open.Push(inner);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                tally.Reject(Problems.Unreadable(next, e.Message));
            }
        }

        found.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return found;
    }

    private static InputFile Describe(string fullPath, string name, string? root)
    {
        long length;
        try
        {
            length = new FileInfo(fullPath).Length;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            length = 0;
        }

        return new InputFile { FullPath = fullPath, Name = name, Root = root, Length = length };
    }

    private static bool IsHidden(string path) => Path.GetFileName(path.AsSpan()).StartsWith(".");

    private string Endings() => $"{string.Join(", ", endings[..^1].Select(e => "*" + e))} or *{endings[^1]}";

    private bool IsArticle(string name) => IsOffered(name) && endings.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    // What explains a folder is no article of it.
    private static bool IsOffered(string name)
    {
        var last = Path.GetFileName(name);
        return !last.StartsWith("README", StringComparison.OrdinalIgnoreCase) && !IsSourcesTable(last);
    }

    private static bool IsSourcesTable(string path) => Path.GetFileName(path).Equals(SourcesTable.FileName, StringComparison.OrdinalIgnoreCase);

    // Two files of one name from two folders are two sources: names grow to the left until they differ.
    private static List<InputFile> Disambiguate(List<InputFile> files)
    {
        for (var depth = 1; ; depth++)
        {
            var clashing = files.GroupBy(f => f.Name, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
            if (clashing.Count == 0) return files;
            files = [.. files.Select(f => clashing.Contains(f.Name) ? f with { Name = Longer(f, depth) } : f)];
        }
    }

    private static string Longer(InputFile file, int depth)
    {
        var names = file.FullPath.Replace(Path.DirectorySeparatorChar, '/').Split('/');
        var count = file.Name.Split('/').Length + 1;
        return count >= names.Length || depth > names.Length ? file.FullPath.Replace(Path.DirectorySeparatorChar, '/') : string.Join('/', names[^count..]);
    }
}
