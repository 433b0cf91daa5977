using System.Collections.Frozen;
using System.Text;

namespace DiplomaticGraph.Html;

/// <summary>The encodings that pages name.</summary>
/// <remarks>
/// As in the Encoding standard (https://encoding.spec.whatwg.org/#names-and-labels), a label stands for the larger encoding that browsers take for it.
/// The code pages are asked for directly: registering them would change the encodings of the whole process.
/// </remarks>
internal static class EncodingLabels
{
    private static readonly FrozenDictionary<string, string> Meant = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["ascii"] = "windows-1252", ["us-ascii"] = "windows-1252", ["latin1"] = "windows-1252", ["iso-8859-1"] = "windows-1252", ["iso8859-1"] = "windows-1252", ["l1"] = "windows-1252",
        ["iso_8859-1"] = "windows-1252", ["ansi_x3.4-1968"] = "windows-1252", ["iso-8859-9"] = "windows-1254", ["latin5"] = "windows-1254", ["iso-8859-11"] = "windows-874", ["tis-620"] = "windows-874",
        ["gb2312"] = "gb18030", ["gbk"] = "gb18030", ["gb_2312-80"] = "gb18030", ["x-gbk"] = "gb18030", ["chinese"] = "gb18030",
        ["x-sjis"] = "shift_jis", ["shift-jis"] = "shift_jis", ["sjis"] = "shift_jis", ["ms_kanji"] = "shift_jis", ["windows-31j"] = "shift_jis",
        ["euc-kr"] = "ks_c_5601-1987", ["korean"] = "ks_c_5601-1987", ["windows-949"] = "ks_c_5601-1987", ["big5-hkscs"] = "big5", ["x-x-big5"] = "big5",
        ["utf8"] = "utf-8", ["unicode-1-1-utf-8"] = "utf-8", ["iso-8859-8-i"] = "iso-8859-8", ["logical"] = "iso-8859-8", ["koi8"] = "koi8-r", ["koi"] = "koi8-r",

        // What was read as bytes to find this label is not UTF-16.
        ["utf-16"] = "utf-8", ["utf-16le"] = "utf-8", ["utf-16be"] = "utf-8", ["unicode"] = "utf-8",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The encoding; null where .NET knows none of that name.</summary>
    public static Encoding? Find(string label)
    {
        var name = Meant.GetValueOrDefault(label, label).ToLowerInvariant();
        if (name.Length == 6 && name.StartsWith("cp125", StringComparison.Ordinal)) name = "windows-" + name[2..];
        if (name == "utf-8") return Encoding.UTF8;
        if (name is "utf-7" or "utf-32") return null;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
