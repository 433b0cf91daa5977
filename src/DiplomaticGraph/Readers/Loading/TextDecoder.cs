using System.Text;
using System.Text.Unicode;

namespace DiplomaticGraph.Readers;

/// <summary>Bytes to text: UTF-8 with a byte order mark or without, UTF-16 with one. Nothing is replaced, nothing is normalised, the mark itself is no text.</summary>
internal static class TextDecoder
{
    private static readonly (byte[] Magic, string Kind)[] KnownBinaries =
    [
        ("%PDF-"u8.ToArray(), "a PDF"), ("PK\u0003\u0004"u8.ToArray(), "a zip archive or an Office document"), ([0x1F, 0x8B], "a gzip archive"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG picture"), ([0xFF, 0xD8, 0xFF], "a JPEG picture"), ("GIF8"u8.ToArray(), "a GIF picture"),
        ("{\\rtf"u8.ToArray(), "rich text (RTF)"), ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document"), ("SQLite format 3"u8.ToArray(), "an SQLite database"),
    ];

    /// <summary>The text, or why there is none.</summary>
    public static (string? Text, Problem? Problem) Decode(ReadOnlySpan<byte> bytes, string source)
    {
        if (bytes.IsEmpty) return (null, Problems.Empty(source));
        foreach (var (magic, kind) in KnownBinaries)
            if (bytes.StartsWith(magic)) return (null, Problems.Binary(source, kind));
        return IsUtf16(bytes) ? DecodeUtf16(bytes, source) : DecodeUtf8(bytes, source);
    }

    public static bool IsUtf16(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);

    /// <summary>Where the first byte stands that is not UTF-8; null where all is.</summary>
    public static int? FindInvalidUtf8(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes)) return null;
        var done = 0;
        Span<char> chars = stackalloc char[1024];
        while (true)
        {
            var status = Utf8.ToUtf16(bytes[done..], chars, out var read, out _, replaceInvalidSequences: false);
            done += read;
            if (status is System.Buffers.OperationStatus.InvalidData or System.Buffers.OperationStatus.NeedMoreData) return done;
        }
    }

    private static (string? Text, Problem? Problem) DecodeUtf8(ReadOnlySpan<byte> bytes, string source)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        if (FindInvalidUtf8(bytes) is { } invalid)
        {
            // A byte out of place in a text is one thing, NULs all over another: they tell a file that was never text.
            if (bytes.Contains((byte)0)) return (null, Problems.Binary(source, "binary data"));
            var (line, column) = PositionOf(Encoding.UTF8.GetString(bytes[..invalid]));
            return (null, Problems.InvalidUtf8(source, line, column, bytes[invalid]));
        }

        return Check(Encoding.UTF8.GetString(bytes), source);
    }

    private static (string? Text, Problem? Problem) DecodeUtf16(ReadOnlySpan<byte> bytes, string source)
    {
        try
        {
            var encoding = new UnicodeEncoding(bigEndian: bytes[0] == 0xFE, byteOrderMark: false, throwOnInvalidBytes: true);
            return Check(encoding.GetString(bytes[2..]), source);
        }
        catch (DecoderFallbackException)
        {
            return (null, Problems.InvalidUtf16(source));
        }
    }

    private static (string? Text, Problem? Problem) Check(string text, string source)
    {
        var nul = text.IndexOf('\0', StringComparison.Ordinal);
        if (nul >= 0)
        {
            var (line, column) = PositionOf(text.AsSpan(0, nul));
            return (null, Problems.Nul(source, line, column));
        }

        if (text.Length == 0) return (null, Problems.Empty(source));
        return string.IsNullOrWhiteSpace(text) ? (null, Problems.OnlyWhiteSpace(source)) : (text, null);
    }

    private static (int Line, int Column) PositionOf(ReadOnlySpan<char> before) =>
        (before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
}
