using System.Globalization;
using System.Text;

namespace DiplomaticGraph.Export;

/// <summary>A view as a Mermaid flowchart, for pages and notebooks that draw one.</summary>
/// <remarks>
/// An edge for each kind and modality between two entities, however many events it stands for. Meetings and whatever else has no direction are without arrowhead; planned and suggested ones are
/// dotted, denied ones end in a cross. Deterministic; no name or word of a source can leave its label. Safe for any number of threads.
/// </remarks>
public static class MermaidExport
{
    /// <summary>The flowchart.</summary>
    /// <param name="view">What to draw.</param>
    /// <param name="level">At which level; null for the view's own.</param>
    public static string ToMermaid(GraphView view, Level? level = null)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Write(view, text, level);
        return text.ToString();
    }

    /// <summary>Writes the flowchart and leaves <paramref name="writer"/> open.</summary>
    /// <param name="view">What to draw.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="level">At which level; null for the view's own.</param>
    public static void Write(GraphView view, TextWriter writer, Level? level = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(writer);
        var edges = RelationSummary.Of(view, level ?? view.Level);
        var entities = edges.SelectMany(e => new[] { e.From, e.To }).DistinctBy(e => e.Id).OrderBy(e => e.Id).ToList();
        var names = entities.Select((e, i) => (e.Id, Name: FormattableString.Invariant($"n{i}"))).ToDictionary(e => e.Id, e => e.Name);
        writer.Write("flowchart LR\n");
        foreach (var entity in entities) writer.Write($"  {names[entity.Id]}{Shape(entity)}\n");
        foreach (var edge in edges) writer.Write($"  {names[edge.From.Id]} {Arrow(edge)}|{MermaidText.Quoted(edge.Label)}| {names[edge.To.Id]}\n");
        for (var i = 0; i < edges.Count; i++)
            if (edges[i].Modality == Modality.Suggested) writer.Write(FormattableString.Invariant($"  linkStyle {i} stroke-dasharray:1 5\n"));
    }

    /// <summary>Writes the flowchart in UTF-8 without a byte order mark and leaves <paramref name="stream"/> open.</summary>
    /// <param name="view">What to draw.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="level">At which level; null for the view's own.</param>
    public static void Write(GraphView view, Stream stream, Level? level = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        Write(view, writer, level);
    }

    private static string Shape(Entity entity) => entity.Type switch
    {
        EntityType.Country => $"([{MermaidText.Quoted(entity.ToString())}])",
        EntityType.Organization => $"{{{{{MermaidText.Quoted(entity.ToString())}}}}}",
        _ => $"[{MermaidText.Quoted(entity.ToString())}]",
    };

    private static string Arrow(RelationSummary edge) => edge.Modality switch
    {
        Modality.Denied => "--x",
        Modality.Asserted => edge.IsDirected ? "-->" : "---",
        _ => edge.IsDirected ? "-.->" : "-.-",
    };
}
