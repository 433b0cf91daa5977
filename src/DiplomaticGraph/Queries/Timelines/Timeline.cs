using System.Collections.Immutable;
using System.Globalization;

namespace DiplomaticGraph;

/// <summary>Everything that somebody took part in.</summary>
/// <remarks>
/// Of a country or organization also what those who stand for it took part in, and the events of mechanisms that it is party to. Every kind and modality.
/// Immutable and safe for any number of threads.
/// </remarks>
public sealed record Timeline
{
    /// <summary>Whose timeline it is.</summary>
    public required Entity Entity { get; init; }

    /// <summary>
    /// The dated events: by the first day on which each can have happened (of one only known to be before some day, that day), then by the last, then in the order of the
    /// graph.
    /// </summary>
    public required ImmutableArray<DiplomaticEvent> Dated { get; init; }

    /// <summary>The events without a date, in the order of the graph.</summary>
    public required ImmutableArray<DiplomaticEvent> Undated { get; init; }

    /// <summary>The names that fit nobody or several, where the entity was given by name; there are no events then.</summary>
    public ImmutableArray<EntityLookup> Unresolved { get; init; } = [];

    /// <summary>The dated events, then the undated ones.</summary>
    public IEnumerable<DiplomaticEvent> All => Dated.Concat(Undated);

    /// <summary>One line: <c>Xi Jinping (CHN): 4 dated events from 2023-06-19 to 2024-04-03, 2 without a date</c>.</summary>
    public override string ToString()
    {
        if (Unresolved.Length > 0) return string.Join("; ", Unresolved);
        var between = Dated.Length switch { 0 => "", 1 => $" ({Dated[0].Time})", _ => $" from {Dated[0].Time} to {Dated[^1].Time}" };
        return string.Create(CultureInfo.InvariantCulture, $"{Entity}: {Dated.Length} dated {(Dated.Length == 1 ? "event" : "events")}{between}, {Undated.Length} without a date");
    }

    /// <summary>A Mermaid timeline.</summary>
    public string ToMermaid() => EventText.ToMermaid(Entity.ToString(), Dated, Undated);

    /// <summary>An HTML fragment: the one line and a table of events with their quotes. All text is encoded; there is no script, style or link in it.</summary>
    public string ToHtml()
    {
        var html = new HtmlText("diplomatic-timeline");
        html.Paragraph(ToString());
        EventText.AddTable(html, All);
        return html.ToString();
    }
}
