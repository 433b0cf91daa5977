using System.Text;
using DiplomaticGraph.Html;
using Xunit;

namespace DiplomaticGraph.Tests.Html;

public class PageEncodingTests
{
    private const string Latin = "Šefčovič met André in Łódź – “talks”.";

    public static TheoryData<string, string, string, string> Declared { get; } = new()
    {
        { "windows-1252", "<meta charset=windows-1252>", "André met Müller – “talks” in Reykjavík", "windows-1252" },
        { "windows-1252", "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=ISO-8859-1'>", "André met Müller – “talks”", "windows-1252" },
        { "windows-1252", "", "André met Müller – “talks”", "windows-1252" },
        { "windows-1251", "<meta charset=\"cp1251\">", "Встреча Лаврова и Ван И в Москве", "windows-1251" },
        { "koi8-r", "<?xml version='1.0' encoding='koi8-r'?>", "Встреча в Москве", "koi8-r" },
        { "windows-1250", "<!-- <meta charset=utf-8> --><meta charset = windows-1250 />", "Šefčovič – Łódź", "windows-1250" },
        { "gb18030", "<meta charset=gb2312>", "外交部长会见", "gb18030" },
        { "shift_jis", "<meta charset=x-sjis>", "外務大臣会談", "shift_jis" },
        { "euc-kr", "<meta charset=EUC-KR>", "외교장관 회담", "ks_c_5601-1987" },
        { "utf-8", "<meta charset=iso-8859-1>", Latin, "utf-8" },
        { "utf-8", "<meta charset=utf-16>", Latin, "utf-8" },
        { "utf-8", "<meta charset=no-such-thing>", Latin, "utf-8" },
        { "utf-8", "", Latin, "utf-8" },
    };

    static PageEncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [MemberData(nameof(Declared))]
    public void A_page_is_decoded_as_it_declares(string written, string declaration, string text, string taken)
    {
        var bytes = Encoding.GetEncoding(written).GetBytes($"{declaration}<body>{text}</body>");
        Assert.Contains($"<body>{text}</body>", PageEncoding.Decode(bytes, out var name, out var isLossy), StringComparison.Ordinal);
        Assert.Equal((taken, false), (name, isLossy));
    }

    [Fact]
    public void A_byte_order_mark_goes_before_what_is_declared()
    {
        foreach (var encoding in (Encoding[])[new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes($"<meta charset=windows-1252>{Latin}")];
            Assert.EndsWith(Latin, PageEncoding.Decode(bytes, out _, out var isLossy), StringComparison.Ordinal);
            Assert.False(isLossy);
        }
    }

    [Fact]
    public void Bytes_that_are_no_characters_are_told_and_the_page_is_read()
    {
        var parse = new HtmlDocumentReader().Read((byte[])[.. "<meta charset=utf-8><p>They met in Gen"u8, 0xE8, .. "ve.</p>"u8], "page");
        Assert.Equal("They met in Gen\uFFFDve.", parse.Document!.Text);
        Assert.Contains("no characters", parse.Problem!.What, StringComparison.Ordinal);
    }

    [Fact]
    public void The_encodings_of_the_process_stay_as_they_are() =>
        Assert.DoesNotContain("RegisterProvider", string.Concat(Directory.EnumerateFiles(Path.Combine(Snapshots.Repository.Root, "src"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText)), StringComparison.Ordinal);
}
