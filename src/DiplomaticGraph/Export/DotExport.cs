using System.Globalization;
using System.Text;

namespace DiplomaticGraph.Export;

/// <summary>A view in the DOT language of Graphviz.</summary>
/// <remarks>
/// Nodes are named by their identity. An edge for each kind and modality between two entities, however many events it stands for; meetings and whatever else has no direction are without
/// arrowhead; planned edges are dashed, suggested ones dotted, denied ones grey with a bar across (<c>arrowhead=tee</c>). Deterministic; no name or word of a source can leave its quotes.
/// Language: graphviz.org/doc/info/lang.html. Safe for any number of threads.
/// </remarks>
public static class DotExport
{
    /// <summary>The graph.</summary>
    /// <param name="view">What to draw.</param>
    /// <param name="level">At which level; null for the view's own.</param>
    public static string ToDot(GraphView view, Level? level = null)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Write(view, text, level);
        return text.ToString();
    }

    /// <summary>Writes the graph and leaves <paramref name="writer"/> open.</summary>
    /// <param name="view">What to draw.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="level">At which level; null for the view's own.</param>
    public static void Write(GraphView view, TextWriter writer, Level? level = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(writer);
        var edges = RelationSummary.Of(view, level ?? view.Level);
        writer.Write("digraph DiplomaticGraph {\n  graph [charset=\"UTF-8\", rankdir=LR];\n  node [shape=box];\n");
        foreach (var entity in edges.SelectMany(e => new[] { e.From, e.To }).DistinctBy(e => e.Id).OrderBy(e => e.Id))
            writer.Write($"  {Name(entity.Id)} [label={Label(entity.ToString())}{Shape(entity)}];\n");
        foreach (var edge in edges) writer.Write($"  {Name(edge.From.Id)} -> {Name(edge.To.Id)} [label={Label(edge.Label)}{Style(edge)}];\n");
        writer.Write("}\n");
    }

    /// <summary>Writes the graph in UTF-8 without a byte order mark and leaves <paramref name="stream"/> open.</summary>
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
        EntityType.Country => ", shape=ellipse",
        EntityType.Organization => ", shape=hexagon",
        _ => "",
    };

    private static string Style(RelationSummary edge)
    {
        var style = edge.Modality switch
        {
            Modality.Planned => ", style=dashed",
            Modality.Suggested => ", style=dotted",
            Modality.Denied => ", color=gray, fontcolor=gray, arrowhead=tee, arrowtail=tee, dir=both",
            _ => "",
        };
        return !edge.IsDirected && edge.Modality != Modality.Denied ? style + ", dir=none" : style;
    }

    // A name must stay one of a kind: what cannot stand in it becomes an escape with one backslash, and a backslash of its own two, so no two names meet.
    private static string Name(EntityId id) => Quoted(id.Value, static rune => FormattableString.Invariant($"\\u{{{rune.Value:x}}}"), "&");

    private static string Label(string text) => Quoted(text, static rune => Rune.IsWhiteSpace(rune) ? " " : "\uFFFD", "&amp;");

    private static string Quoted(string text, Func<Rune, string> unfit, string ampersand)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            // A label also knows HTML's entities.
            quoted.Append(rune.Value switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '&' => ampersand,
                _ => IsUnfit(rune) ? unfit(rune) : rune.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    // Controls end lines or terminals; format characters turn the direction of what follows.
    private static bool IsUnfit(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
}
