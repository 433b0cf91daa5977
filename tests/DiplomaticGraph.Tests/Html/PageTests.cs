using System.Globalization;
using DiplomaticGraph.Html;
using DiplomaticGraph.Tests.Snapshots;
using Xunit;

namespace DiplomaticGraph.Tests.Html;

/// <summary>Pages of the templates that are met, each with the text and the facts that a person would take out of it.</summary>
public class PageTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "DiplomaticGraph.Tests", "Html", "Pages");

    public static TheoryData<string> Names { get; } = new(Directory.EnumerateFiles(Folder, "*.html").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_article_is_what_a_reader_of_the_page_takes_for_it(string name)
    {
        var parse = new HtmlDocumentReader().Read(File.ReadAllBytes(Path.Combine(Folder, name + ".html")), name);
        Assert.Null(parse.Problem);
        var document = parse.Document!;
        var shown = string.Create(CultureInfo.InvariantCulture, $"title: {document.Title ?? "-"}\npublished: {document.Published?.ToString("O", CultureInfo.InvariantCulture) ?? "-"}\npublisher: {document.Publisher ?? "-"}\nurl: {document.Url ?? "-"}\n\n{document.Text}\n");
        Assert.Equal(File.ReadAllText(Path.Combine(Folder, name + ".txt")).ReplaceLineEndings("\n"), shown);
    }
}
