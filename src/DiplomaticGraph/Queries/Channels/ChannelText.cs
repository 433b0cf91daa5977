using System.Globalization;
using System.Text;

namespace DiplomaticGraph;

/// <summary>A channel report in words, as a diagram and as HTML.</summary>
internal static class ChannelText
{
    public static string Word(ChannelStatus status) => status == ChannelStatus.UnderDiscussion ? "under_discussion" : status.ToString().ToLowerInvariant();

    public static string Word(ChannelStance stance) => stance.ToString().ToLowerInvariant();

    public static string ToLine(ChannelStatusReport report)
    {
        var line = new StringBuilder().Append(report.Mechanism).Append(" of ").AppendJoin(" and ", report.Parties.Select(p => p.Name))
            .Append(": ").Append(Word(report.Status));
        if (!report.Since.IsUnknown) line.Append(" since ").Append(report.Since);
        if (report.Stances.Length > 0) line.Append("; ").AppendJoin(", ", report.Stances);
        if (report.Unresolved.Length > 0) line.Append("; ").AppendJoin("; ", report.Unresolved);
        return line.ToString();
    }

    public static string ToLine(ChannelHistoryEntry entry)
    {
        var line = new StringBuilder(entry.IsDated ? entry.Time.ToString() : "no date").Append(": ");
        if (entry.Actors.Length > 0) line.AppendJoin(", ", entry.Actors.Select(a => a.Name)).Append(' ');
        line.Append(entry.Relation);
        if (entry.Modality != Modality.Asserted) line.Append(" (").Append(RelationText.Word(entry.Modality)).Append(')');
        return line.Append(" -> ").Append(Word(entry.Status)).ToString();
    }

    public static string ToMermaid(ChannelStatusReport report)
    {
        var text = new StringBuilder("stateDiagram-v2\n");
        var states = new List<ChannelStatus>();
        var moves = new StringBuilder();
        var before = "[*]";
        var last = default(ChannelStatus?);
        foreach (var entry in report.History.Where(e => e.IsDated && e.Status != ChannelStatus.Unknown))
        {
            if (entry.Status == last) continue;
            var actors = entry.Actors.Length > 0 ? string.Join(", ", entry.Actors.Select(a => a.Name)) + " " : "";
            Move(entry.Status, $"{entry.Time} {actors}{entry.Relation}");
        }

        if (report.Status != last) Move(report.Status, report.History.IsEmpty ? "no claim" : "claims without a date");
        foreach (var state in states.Distinct()) text.Append("    state ").Append(MermaidText.Quoted(Word(state))).Append(" as ").Append(Id(state)).Append('\n');
        return text.Append(moves).ToString();

        void Move(ChannelStatus to, string label)
        {
            states.Add(to);
            moves.Append("    ").Append(before).Append(" --> ").Append(Id(to)).Append(" : ").Append(MermaidText.Escape(label)).Append('\n');
            (before, last) = (Id(to), to);
        }
    }

    public static string ToHtml(ChannelStatusReport report)
    {
        var html = new HtmlText("diplomatic-channel");
        html.Paragraph(report.ToString());
        html.List(report.Conflicts.Select(c => c.Message));
        html.Table(
            ["When", "Who", "What", "Status", "Evidence"],
            report.History.Select(e => (string[])
            [
                e.IsDated ? e.Time.ToString() : "no date",
                string.Join(", ", e.Actors.Select(a => a.Name)),
                e.Modality == Modality.Asserted ? e.Relation.Name : $"{e.Relation} ({RelationText.Word(e.Modality)})",
                Word(e.Status),
                RelationText.Quote(e.Claim),
            ]));
        return html.ToString();
    }

    private static string Id(ChannelStatus status) => "s" + ((int)status).ToString(CultureInfo.InvariantCulture);
}
