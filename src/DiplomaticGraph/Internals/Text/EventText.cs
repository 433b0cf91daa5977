using System.Collections.Immutable;
using System.Text;

namespace DiplomaticGraph;

/// <summary>Events one under the other, as a Mermaid timeline and as an HTML table.</summary>
internal static class EventText
{
    public static string ToMermaid(string title, ImmutableArray<DiplomaticEvent> dated, ImmutableArray<DiplomaticEvent> undated)
    {
        var text = new StringBuilder("timeline\n    title ").Append(MermaidText.Escape(title)).Append('\n');
        foreach (var happening in dated) text.Append("    ").Append(MermaidText.Escape(happening.Time.ToString())).Append(" : ").Append(Label(happening)).Append('\n');
        foreach (var happening in undated) text.Append("    no date : ").Append(Label(happening)).Append('\n');
        if (dated.IsEmpty && undated.IsEmpty) text.Append("    nothing : no claim\n");
        return text.ToString();
    }

    public static void AddTable(HtmlText html, IEnumerable<DiplomaticEvent> events) => html.Table(
        ["When", "What", "Evidence"],
        events.Select(e => (string[])[e.Time.IsUnknown ? "no date" : e.Time.ToString(), e.ToString(), RelationText.Quote(e.Claims[0])]));

    private static string Label(DiplomaticEvent happening)
    {
        var (doers, others) = ClaimSides.Of(happening.Claims[0]);
        return MermaidText.Escape($"{string.Join(", ", doers.Concat(others).Select(p => p.Name))} {happening.Kind}{Modality(happening)}");
    }

    private static string Modality(DiplomaticEvent happening) =>
        happening.Modality == global::DiplomaticGraph.Modality.Asserted ? "" : $" ({RelationText.Word(happening.Modality)})";
}
