using DiplomaticGraph.Readers;

namespace DiplomaticGraph.Benchmarks;

/// <summary>The articles in seeds/, loaded once, so that no benchmark measures the disk.</summary>
internal static class Seeds
{
    public static IReadOnlyList<TextDocument> Documents { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(f => new TextDocument { Id = new SourceId(Path.GetFileName(f)), Text = File.ReadAllText(f) }),
    ];

    public static IReadOnlyList<Claim> Claims { get; } = [.. Documents.SelectMany(d => new TextClaimReader().Read(d).Claims)];
}
