using System.Globalization;
using System.Text;

namespace DiplomaticGraph;

/// <summary>A path in words, as a diagram and as HTML.</summary>
internal static class PathText
{
    public static string ToLine(PathResult path) => path.Outcome switch
    {
        PathOutcome.Found when path.Steps.IsEmpty => $"{path.From!.Name}: 0 steps",
        PathOutcome.Found => $"{string.Join(" -> ", path.Entities.Select(e => e.Name))}: {Steps(path.Steps.Length)} ({string.Join("; ", path.Steps.Select(Kind))})",
        PathOutcome.NotConnected => $"{path.From!.Name} and {path.To!.Name} are not connected by contacts{AtLevel(path)}",
        PathOutcome.OverLimit => $"{path.From!.Name} and {path.To!.Name} are {Steps(path.Length!.Value)} apart, more than the {Number(path.Limit!.Value)} allowed",
        _ => string.Join("; ", new[] { path.FromLookup, path.ToLookup }.Where(l => l.Outcome != LookupOutcome.Found)),
    };

    public static string ToMermaid(PathResult path)
    {
        var text = new StringBuilder("flowchart LR\n");
        if (!path.IsFound) return text.Append("    n0[").Append(MermaidText.Quoted(path.ToString())).Append("]\n").ToString();
        for (var i = 0; i < path.Entities.Length; i++)
            text.Append("    n").Append(Number(i)).Append('[').Append(MermaidText.Quoted(path.Entities[i].ToString())).Append("]\n");
        for (var i = 0; i < path.Steps.Length; i++)
            text.Append("    n").Append(Number(i)).Append(" ---|").Append(MermaidText.Quoted(Kind(path.Steps[i]))).Append("| n").Append(Number(i + 1)).Append('\n');
        return text.ToString();
    }

    public static string ToHtml(PathResult path)
    {
        var html = new HtmlText("diplomatic-path");
        html.Paragraph(path.ToString());
        html.Table(
            ["From", "To", "Contact", "When", "Evidence"],
            path.Steps.Select(s => (string[])[s.From.ToString(), s.To.ToString(), s.Relation.Kind.Name, When(s), RelationText.Quote(s.Claims[0])]));
        return html.ToString();
    }

    private static string Kind(PathStep step) => string.Join(", ", step.Facts.Prepend(step.Relation.Kind.Name));

    // Countries seldom act by themselves: their officials do, and are not they at this level.
    private static string AtLevel(PathResult path) =>
        path.Level == Level.Official && (path.From!.Type != EntityType.Official || path.To!.Type != EntityType.Official) ? " at the level of officials" : "";

    private static string When(PathStep step) =>
        step.Doubt is null ? step.Relation.Time.ToString() : step.Relation.Time.IsUnknown ? $"possible: {step.Doubt}" : $"{step.Relation.Time} (possible: {step.Doubt})";

    private static string Steps(int count) => count == 1 ? "1 step" : $"{Number(count)} steps";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
