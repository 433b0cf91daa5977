namespace DiplomaticGraph.DocTests;

/// <summary>What the pages show is what happens. <c>DIPGRAPH_APPROVE=1</c> rewrites the shown outputs instead of failing, except under <c>CI=true</c>.</summary>
[Collection("pages")]
public class DocumentationTests(RunPages run) : IClassFixture<RunPages>
{
    public static TheoryData<string> Pages => [.. Repository.Pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_a_page_shows_is_what_happens(string name)
    {
        var page = run[name];
        var differences = run.Differences(page).ToList();
        if (Approving) Rewrite(page, [.. differences.Where(d => d.Content is not null).Select(d => (d.Block, d.Content!))]);
        var rest = differences.Where(d => !Approving || d.Content is null).Select(d => d.Message).ToList();
        Assert.True(rest.Count == 0, string.Join("\n\n", rest) + "\n\nRun the tests with DIPGRAPH_APPROVE=1 to rewrite the shown outputs, and read the difference before committing it.");
    }

    [Fact]
    public void Links_between_pages_lead_somewhere()
    {
        var broken = from name in Repository.Pages
                     let folder = Path.GetDirectoryName(Path.Combine(Repository.Root, name))!
                     from target in MarkdownLinks.In(File.ReadAllText(Path.Combine(Repository.Root, name)))
                     where !File.Exists(Path.Combine(folder, target)) && !Directory.Exists(Path.Combine(folder, target))
                     select $"{name}: {target}";
        Assert.Empty(broken);
    }

    private static bool Approving => Environment.GetEnvironmentVariable("DIPGRAPH_APPROVE") == "1"
        && (Environment.GetEnvironmentVariable("CI") != "true"
            ? true
            : throw new InvalidOperationException("DIPGRAPH_APPROVE=1 is refused under CI=true: outputs are approved by a person, on their own machine."));

    private static void Rewrite(DocPage page, List<(DocBlock, IReadOnlyList<string>)> replacements)
    {
        if (replacements.Count > 0) File.WriteAllText(Path.Combine(Repository.Root, page.Name), page.With(replacements));
    }
}
