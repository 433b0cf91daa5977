using DiplomaticGraph.Readers;

namespace DiplomaticGraph.Tests.Readers;

/// <summary>Loads and keeps the documents that were read.</summary>
internal static class Loading
{
    public static async Task<(LoadedClaims Loaded, List<TextDocument> Documents)> LoadAsync(ClaimLoaderOptions? options, params string[] paths)
    {
        var documents = new List<TextDocument>();
        var loader = new ClaimLoader((options ?? new ClaimLoaderOptions()) with { OnReading = r => documents.Add(r.Document) });
        return (await loader.LoadAsync(paths), documents);
    }

    public static Task<(LoadedClaims Loaded, List<TextDocument> Documents)> LoadAsync(params string[] paths) => LoadAsync(null, paths);

    public static IEnumerable<string> Ids(this IEnumerable<TextDocument> documents) => documents.Select(d => d.Id.Value);
}
