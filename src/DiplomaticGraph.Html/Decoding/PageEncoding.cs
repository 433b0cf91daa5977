using System.Text;
using System.Text.Unicode;

namespace DiplomaticGraph.Html;

/// <summary>Bytes of a page to text.</summary>
internal static class PageEncoding
{
    /// <summary>Pages declare their encoding early; the standard has browsers look at 1,024 bytes, and pages need more.</summary>
    private const int DeclaredWithin = 16 * 1024;

    private const int BinaryWithin = 4096;

    /// <summary>True where the beginning has more control characters than any text.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        if (FromMark(bytes) is not null) return false;
        var head = bytes[..Math.Min(bytes.Length, BinaryWithin)];
        var controls = 0;
        foreach (var b in head)
        {
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C)) controls++;
        }

        return controls * 50 > head.Length;
    }

    /// <param name="bytes">The page.</param>
    /// <param name="name">The encoding that was taken.</param>
    /// <param name="isLossy">Whether bytes were no characters in it: U+FFFD stands for them.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, out string name, out bool isLossy)
    {
        var encoding = FromMark(bytes);
        if (encoding is null)
        {
            // Who saves a page again as UTF-8 often leaves the old declaration in it. Text in an encoding of one byte a character is never UTF-8 by accident.
            var declared = PageDeclaration.Find(bytes[..Math.Min(bytes.Length, DeclaredWithin)]) is { } label ? EncodingLabels.Find(label) : null;
            encoding = declared is null or { IsSingleByte: true } && Utf8.IsValid(bytes) ? Encoding.UTF8 : declared ?? EncodingLabels.Find("windows-1252")!;
        }

        name = encoding.WebName;
        var preamble = encoding.Preamble;
        var text = encoding.GetString(bytes.StartsWith(preamble) ? bytes[preamble.Length..] : bytes);
        isLossy = IsLossy(encoding, bytes, text);
        return text;
    }

    private static Encoding? FromMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("\uFEFF"u8) ? Encoding.UTF8
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode
        : null;

    // A page may hold U+FFFD of its own.
    private static bool IsLossy(Encoding encoding, ReadOnlySpan<byte> bytes, string text) =>
        encoding.CodePage == Encoding.UTF8.CodePage ? !Utf8.IsValid(bytes) : text.Contains('\uFFFD', StringComparison.Ordinal);
}
