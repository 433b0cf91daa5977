using System.Globalization;
using System.Text;

namespace DiplomaticGraph;

/// <summary>A contact history in words, as a diagram and as HTML.</summary>
internal static class ContactText
{
    public static string ToLine(ContactHistory history)
    {
        if (history.Unresolved.Length > 0) return string.Join("; ", history.Unresolved);
        var line = new StringBuilder().Append(history.One.Name).Append(" and ").Append(history.Other.Name).Append(": ");
        line.Append(history.Count switch { 0 => "no contact", 1 => "1 contact", var n => string.Create(CultureInfo.InvariantCulture, $"{n} contacts") });
        if (history.Dated.Length > 0) line.Append(", the last ").Append(history.Dated[^1].Kind).Append(RelationText.InBrackets(RelationText.Facts(history.Dated[^1].Event)));
        if (history.Undated.Length > 0) line.Append(CultureInfo.InvariantCulture, $"; {history.Undated.Length} without a date");
        return line.ToString();
    }

    public static string ToMermaid(ContactHistory history) => EventText.ToMermaid(
        $"{history.One.Name} and {history.Other.Name}", [.. history.Dated.Select(r => r.Event)], [.. history.Undated.Select(r => r.Event)]);

    public static string ToHtml(ContactHistory history)
    {
        var html = new HtmlText("diplomatic-contacts");
        html.Paragraph(history.ToString());
        EventText.AddTable(html, history.All.Select(r => r.Event));
        return html.ToString();
    }
}
