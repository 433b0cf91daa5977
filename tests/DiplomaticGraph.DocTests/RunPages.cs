namespace DiplomaticGraph.DocTests;

/// <summary>Everything that the pages tell a reader to run, run once; the tests then look page by page.</summary>
/// <remarks>Each page has a folder of its own: its console blocks run first, in their order, then its code.</remarks>
public sealed class RunPages : IAsyncLifetime
{
    private readonly CodeProject code = new();
    private readonly List<string> folders = [];
    private readonly Dictionary<string, DocPage> pages = [];
    private readonly Dictionary<(string Page, int Line), (IReadOnlyList<string> Shown, bool Matches)> sessions = [];
    private readonly string home = Directory.GetCurrentDirectory();

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        foreach (var name in Repository.Pages)
        {
            var page = pages[name] = DocPage.Load(name);
            if (!page.Blocks.Any(b => b.IsCode || b.IsConsole)) continue;
            var folder = Repository.NewWorkFolder();
            folders.Add(folder);
            foreach (var block in page.Blocks.Where(b => b.IsConsole))
                sessions[(name, block.FirstLine)] = await ConsoleSession.RunAsync(block, folder);
            code.Add(page, folder);
        }

        Directory.SetCurrentDirectory(home);
        code.BuildAndRun();
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        Directory.SetCurrentDirectory(home);
        foreach (var folder in folders) Directory.Delete(folder, recursive: true);
        code.Dispose();
        return Task.CompletedTask;
    }

    internal DocPage this[string name] => pages[name];

    /// <summary>Where a page and what ran differ: the block, how it should stand (null where nothing can be put right by rewriting), and why.</summary>
    internal IEnumerable<(DocBlock Block, IReadOnlyList<string>? Content, string Message)> Differences(DocPage page)
    {
        foreach (var block in page.Blocks)
        {
            if (sessions.TryGetValue((page.Name, block.FirstLine), out var session) && !session.Matches)
                yield return (block, ExpectedOutput.CutLike(block.Lines, session.Shown), $"{page.Locate(block)}: {ExpectedOutput.Describe(block.Lines, session.Shown)}");
            if (!block.IsCode) continue;
            if (code.Failure is { } failure)
            {
                yield return (block, null, failure);
                yield break;
            }

            var (printed, error) = code.ResultOf(page, block);
            if (error is not null) yield return (block, null, $"{page.Locate(block)}: the code threw {error}");
            if (block.Output is not { } output) continue;
            var actual = ExpectedOutput.Normalize(printed);
            if (!ExpectedOutput.Matches(ExpectedOutput.Normalize(output.Lines), actual))
                yield return (output, actual, $"{page.Locate(block)}: {ExpectedOutput.Describe(output.Lines, actual)}");
        }
    }
}
