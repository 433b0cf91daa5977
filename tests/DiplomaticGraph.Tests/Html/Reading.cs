using System.Text;
using DiplomaticGraph.Html;
using DiplomaticGraph.Readers;

namespace DiplomaticGraph.Tests.Html;

/// <summary>Reads pages that tests write.</summary>
internal static class Reading
{
    public static DocumentParse Page(string html) => new HtmlDocumentReader().Read(Encoding.UTF8.GetBytes(html), "page");

    public static string Text(string html) => Page(html).Document!.Text;
}
