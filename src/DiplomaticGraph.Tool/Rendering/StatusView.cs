using System.Text.Json;
using Spectre.Console;

namespace DiplomaticGraph.Tool.Rendering;

/// <summary>The status of a channel for people and for programs.</summary>
internal static class StatusView
{
    /// <summary>The colour that a terminal gives a status.</summary>
    public static string StyleOf(ChannelStatus status) => status switch
    {
        ChannelStatus.Active or ChannelStatus.Agreed => "green",
        ChannelStatus.Rejected or ChannelStatus.Ended or ChannelStatus.Suspended => "red",
        ChannelStatus.Unknown => "grey",
        _ => "yellow",
    };

    public static void Show(IAnsiConsole screen, ChannelStatusReport report)
    {
        screen.Paragraph(report.ToString(), style: "bold");
        foreach (var conflict in report.Conflicts) screen.Paragraph($"contradiction: {conflict}", indent: 2, style: "yellow", hanging: 2);
        foreach (var wider in report.Wider) screen.Paragraph($"see also {wider}", indent: 2, hanging: 2);
        ShowHistory(screen, "History", report.History.Where(e => e.IsDated));
        ShowHistory(screen, "Order unknown", report.Undated);
    }

    public static void Write(Utf8JsonWriter json, ChannelStatusReport report)
    {
        json.WriteStartArray("parties");
        foreach (var party in report.Parties) json.WriteStringValue(KeyOf(party));
        json.WriteEndArray();
        json.WriteString("mechanism", report.Mechanism.Name);
        json.WriteString("status", Words.Of(report.Status));
        json.WriteTime("since", report.Since);
        json.WriteStartObject("stances");
        foreach (var stance in report.Stances) json.WriteString(KeyOf(stance.Party), Words.Of(stance.Stance));
        json.WriteEndObject();
        json.WriteStartArray("history");
        foreach (var entry in report.History) Write(json, entry);
        json.WriteEndArray();
        json.WriteStartArray("conflicts");
        foreach (var conflict in report.Conflicts)
        {
            json.WriteStartObject();
            json.WriteString("message", conflict.Message);
            json.WriteEvidence(conflict.Claims);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("unresolved");
        foreach (var lookup in report.Unresolved) JsonLookups.Write(json, lookup);
        json.WriteEndArray();
    }

    private static void ShowHistory(IAnsiConsole screen, string title, IEnumerable<ChannelHistoryEntry> entries)
    {
        var first = true;
        foreach (var entry in entries)
        {
            if (first)
            {
                screen.Gap();
                screen.Heading(title);
            }

            first = false;
            screen.Paragraph(entry.ToString(), indent: 2, hanging: 2);
            screen.Quotes(entry.Claim.Evidence, indent: 6);
        }
    }

    private static void Write(Utf8JsonWriter json, ChannelHistoryEntry entry)
    {
        json.WriteStartObject();
        json.WriteTime("time", entry.Time);
        json.WriteString("status", Words.Of(entry.Status));
        json.WriteString("relation", entry.Relation.Name);
        json.WriteString("modality", Words.Of(entry.Modality));
        json.WriteString("actor", string.Join(", ", entry.Actors.Select(a => a.Name)));
        json.WriteStartArray("actors");
        foreach (var actor in entry.Actors)
        {
            json.WriteStartObject();
            json.WriteString("id", actor.Id.Value);
            json.WriteString("name", actor.Name);
            if (!actor.Country.IsDefault) json.WriteString("country", actor.Country.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("claim", entry.Claim.Id.Value);
        json.WriteEvidence(entry.Claim.Evidence);
        json.WriteEndObject();
    }

    /// <summary>A country by its code, anything else by its identity.</summary>
    private static string KeyOf(Entity party) => party.Id.TryGetCountry(out var country) ? country.Value : party.Id.Value;
}
