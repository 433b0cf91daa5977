using DiplomaticGraph.Tests.Snapshots;
using Xunit;

namespace DiplomaticGraph.Tests.Conventions;

public class SourceFileTests
{
    private static readonly string Sources = Path.Combine(Repository.Root, "src", "DiplomaticGraph");

    private static IEnumerable<string> Files =>
        Directory.EnumerateFiles(Sources, "*.cs", SearchOption.AllDirectories)
            .Where(f => !Path.GetRelativePath(Sources, f).Split(Path.DirectorySeparatorChar)[0].Equals("obj", StringComparison.Ordinal));

    [Fact]
    public void Each_public_type_has_a_file_of_its_name()
    {
        var names = Files.Select(f => Path.GetFileName(f).Split('.')[0]).ToHashSet(StringComparer.Ordinal);
        Library.Obey(Library.Types.Where(t => !t.IsNested), t => names.Contains(t.Name.Split('`')[0]), "No file bears the name of:");
    }

    [Fact]
    public void Files_stay_short_enough_to_read()
    {
        var counted = Files.Select(f => (Name: Path.GetRelativePath(Sources, f), Lines: File.ReadLines(f).Count())).ToList();
        Assert.NotEmpty(counted);
        Assert.DoesNotContain(counted, f => f.Lines > 500 && !f.Name.EndsWith(".g.cs", StringComparison.Ordinal));
    }
}
