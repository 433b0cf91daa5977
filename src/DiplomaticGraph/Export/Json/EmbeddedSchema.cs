namespace DiplomaticGraph.Export;

/// <summary>The JSON Schemas that travel inside the assembly; the same files are in <c>docs/schema/</c>.</summary>
internal static class EmbeddedSchema
{
    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedSchema).Assembly.GetManifestResourceStream($"DiplomaticGraph.Schema.{name}")
            ?? throw new InvalidOperationException($"The assembly lacks its schema '{name}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
