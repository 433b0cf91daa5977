using System.Text;
using DiplomaticGraph.Tool.Rendering;

namespace DiplomaticGraph.Tool;

/// <summary>A writer of messages whose every text is made harmless for a terminal.</summary>
internal sealed class TerminalWriter(TextWriter inner) : TextWriter(inner.FormatProvider)
{
    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        // Only what ends a line here ends one there.
        if (value is '\n' or '\r') inner.Write(value);
        else inner.Write(char.IsSurrogate(value) ? value.ToString() : TerminalText.Neutralize(value.ToString()));
    }

    /// <inheritdoc/>
    public override void Write(string? value) => inner.Write(TerminalText.Neutralize(value ?? ""));

    /// <inheritdoc/>
    public override void WriteLine() => inner.WriteLine();

    /// <inheritdoc/>
    public override void WriteLine(string? value) => inner.WriteLine(TerminalText.Neutralize(value ?? ""));

    /// <inheritdoc/>
    public override void Flush() => inner.Flush();
}
