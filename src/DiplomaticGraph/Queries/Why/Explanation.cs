using System.Collections.Immutable;
using System.Globalization;

namespace DiplomaticGraph;

/// <summary>The claims that something rests on, and the words that they rest on.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record Explanation
{
    /// <summary>What was asked about, in its text form: the identity of a claim or an event.</summary>
    public required string About { get; init; }

    /// <summary>The event; null where the view has none of that identity.</summary>
    public DiplomaticEvent? Event { get; init; }

    /// <summary>The claims, in the order of the graph; empty where the view has none.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>False where the view knows nothing of that identity.</summary>
    public bool IsFound => Claims.Length > 0;

    /// <summary>The sources of the claims; copies of one article are one.</summary>
    public ImmutableArray<IndependentSource> IndependentSources => IndependentSource.FindAll(Claims);

    /// <summary>All evidence of the claims.</summary>
    public IEnumerable<Evidence> Evidence => Claims.SelectMany(c => c.Evidence);

    /// <summary>A line for the event, and one for each piece of evidence.</summary>
    public override string ToString() => !IsFound
        ? $"{About} is not in this view"
        : string.Join('\n', Claims.SelectMany(c => c.Evidence.Select(e => $"  {Words(e)}").Prepend(c.ToString())));

    /// <summary>A Mermaid flowchart from the evidence to the claims.</summary>
    public string ToMermaid()
    {
        var lines = new List<string> { "flowchart LR" };
        if (!IsFound) lines.Add($"    n0[{MermaidText.Quoted(ToString())}]");
        for (var claim = 0; claim < Claims.Length; claim++)
        {
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"    c{claim}[{MermaidText.Quoted(Claims[claim].ToString())}]"));
            for (var e = 0; e < Claims[claim].Evidence.Length; e++)
                lines.Add(string.Create(CultureInfo.InvariantCulture, $"    e{claim}x{e}[{MermaidText.Quoted(Words(Claims[claim].Evidence[e]))}] --> c{claim}"));
        }

        return string.Join('\n', lines) + "\n";
    }

    /// <summary>An HTML fragment: a table of claims and quotes. All text is encoded; there is no script, style or link in it.</summary>
    public string ToHtml()
    {
        var html = new HtmlText("diplomatic-why");
        html.Paragraph(IsFound ? Event!.ToString() : ToString());
        html.Table(["Claim", "By", "Evidence"], Claims.SelectMany(c => c.Evidence.Select(e => (string[])[c.ToString(), c.AttributedTo ?? "", Words(e)])));
        return html.ToString();
    }

    private static string Words(Evidence evidence) => RelationText.Quote(evidence);
}
