namespace DiplomaticGraph.Tests.Snapshots;

/// <summary>Data of others that tests measure on and that the project may not carry: they lie beside the checkout, in <c>../shared/data</c>.</summary>
internal static class SharedData
{
    public static string PathOf(string name) => Path.Combine(Repository.Root, "..", "shared", "data", name);

    public static bool Has(string name) => File.Exists(PathOf(name));
}
