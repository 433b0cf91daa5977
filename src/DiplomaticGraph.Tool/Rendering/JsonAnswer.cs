using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DiplomaticGraph.Tool.Rendering;

/// <summary>Writes an answer as JSON: indented, one object, a line feed at its end.</summary>
internal static class JsonAnswer
{
    // Quotes stay readable; what is written here is pasted into no HTML.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one object; nothing is written where <paramref name="members"/> throws.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> members)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        output.Write('\n');
    }
}
