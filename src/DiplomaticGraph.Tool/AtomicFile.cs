using System.Text;

namespace DiplomaticGraph.Tool;

/// <summary>Writes a file whole or not at all: beside its place first, then renamed over it.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">Its place; the folder must exist.</param>
    /// <param name="write">Writes the content. Where it throws, nothing is left and what stood there before is untouched.</param>
    /// <exception cref="ToolException">The place cannot be written to.</exception>
    public static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full)) throw new ToolException($"'{path}' is a folder; expected the name of a file to write.");
        var folder = Path.GetDirectoryName(full)!;
        if (!Directory.Exists(folder)) throw new ToolException($"'{path}' cannot be written: there is no folder '{folder}'. Make it first.");
        var beside = Path.Combine(folder, $".{Path.GetFileName(full)}.{Guid.NewGuid():N}.tmp");
        try
        {
            FileStream stream;
            try
            {
                stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new ToolException($"'{path}' cannot be written: {e.Message}");
            }

            await using (stream)
            {
                await write(stream);
                await stream.FlushAsync();
            }

            File.Move(beside, full, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Writes a text as UTF-8 without a mark.</summary>
    public static Task WriteTextAsync(string path, string text) =>
        WriteAsync(path, stream => stream.WriteAsync(Encoding.UTF8.GetBytes(text)).AsTask());
}
