using System.Globalization;
using System.Text;
using DiplomaticGraph.Readers;

namespace DiplomaticGraph.Tests.Readers.Text.BadText;

/// <summary>Everything that a reading says, as text: two readings are the same where these are.</summary>
internal static class Dump
{
    public static string Of(TextReading reading)
    {
        var text = new StringBuilder();
        foreach (var c in reading.Claims)
        {
            Line(text, $"{c.Id} {c.Relation} {c.Modality} {c.Time} {c.Place} {c.AttributedTo} {c.Confidence} {c.Origin} {c.Codes} {c.Mechanism} {c.Mechanism?.Name} {string.Join(' ', c.Topics)} | {c}");
            foreach (var p in c.Participants) Line(text, $"  {p.Id} {p.Name} {p.Role} {p.Country} {p.Office} {p.Organization}");
            foreach (var e in c.Evidence) Line(text, $"  {e.Source} {e.Start} {e.End} {e.Quote}");
        }

        foreach (var f in reading.Firings) Line(text, $"{f.Claim} {f.Rule} {f.Trigger} {f.Sentence.Start} {f.Sentence.End} {string.Join(", ", f.Actors)}");
        foreach (var d in reading.Discrepancies) Line(text, $"{d.About} {d.Message} {string.Join(", ", d.Evidence.Select(e => e.Quote))}");
        return text.ToString();
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
