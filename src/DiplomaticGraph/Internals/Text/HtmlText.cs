using System.Text;

namespace DiplomaticGraph;

/// <summary>An inert HTML fragment: paragraphs and tables whose every text is encoded.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder html = new();

    /// <param name="name">The class of the section, for the page's own style sheet; a constant of ours, never a text of a source.</param>
    public HtmlText(string name) => html.Append("<section class=\"").Append(name).Append("\">\n");

    public void Paragraph(string text) => html.Append("<p>").Append(Encode(text)).Append("</p>\n");

    public void List(IEnumerable<string> items)
    {
        var encoded = string.Concat(items.Select(i => $"<li>{Encode(i)}</li>\n"));
        if (encoded.Length > 0) html.Append("<ul>\n").Append(encoded).Append("</ul>\n");
    }

    /// <summary>A table; nothing where there are no rows.</summary>
    public void Table(IEnumerable<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        var body = string.Concat(rows.Select(r => $"<tr>{string.Concat(r.Select(c => $"<td>{Encode(c)}</td>"))}</tr>\n"));
        if (body.Length == 0) return;
        html.Append("<table>\n<thead><tr>").AppendJoin("", heads.Select(h => $"<th scope=\"col\">{Encode(h)}</th>"))
            .Append("</tr></thead>\n<tbody>\n").Append(body).Append("</tbody>\n</table>\n");
    }

    public override string ToString() => html + "</section>";

    /// <summary>The five characters that mean something in HTML as entities; control characters, which may not stand in it, and lone surrogates as U+FFFD.</summary>
    public static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&': encoded.Append("&amp;"); break;
                case '<': encoded.Append("&lt;"); break;
                case '>': encoded.Append("&gt;"); break;
                case '"': encoded.Append("&quot;"); break;
                case '\'': encoded.Append("&#39;"); break;
                default: encoded.Append(Rune.IsControl(rune) && rune.Value is not ('\n' or '\t') ? Rune.ReplacementChar : rune); break;
            }
        }

        return encoded.ToString();
    }
}
