namespace DiplomaticGraph.Tests.Tool;

/// <summary>A folder of its own, gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dipgraph-test-").FullName;

    public string this[string name] => Path.Combine(folder, name);

    public IEnumerable<string> Files => Directory.EnumerateFileSystemEntries(folder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);

    public override string ToString() => folder;

    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] content)
    {
        File.WriteAllBytes(this[name], content);
        return this[name];
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
