using System.Text.Json;
using Spectre.Console;

namespace DiplomaticGraph.Tool.Rendering;

/// <summary>A timeline for people and for programs.</summary>
internal static class TimelineView
{
    public static void Show(IAnsiConsole screen, Timeline timeline)
    {
        screen.Heading(timeline.ToString());
        foreach (var happening in timeline.All)
        {
            screen.Gap();
            screen.Paragraph(EventLine.Of(happening), indent: 2, hanging: 2);
            screen.Quotes(happening.Claims.SelectMany(c => c.Evidence), indent: 4);
        }
    }

    public static void Write(Utf8JsonWriter json, Names who, Timeline? timeline)
    {
        if (timeline is null)
        {
            JsonLookups.WriteUnknown(json, who.Unknown);
            return;
        }

        json.WriteString("result", timeline.All.Any() ? "found" : "none");
        json.WriteEntity("entity", timeline.Entity);
        json.WriteStartArray("alsoNamed");
        foreach (var other in who.AlsoNamed) json.WriteEntityValue(other);
        json.WriteEndArray();
        json.WriteStartArray("events");
        foreach (var happening in timeline.All) Write(json, happening);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, DiplomaticEvent happening)
    {
        json.WriteStartObject();
        json.WriteString("id", happening.Id.Value);
        json.WriteTime("time", happening.Time);
        json.WriteString("relation", happening.Kind.Name);
        json.WriteString("modality", Words.Of(happening.Modality));
        json.WriteStartArray("participants");
        foreach (var participant in happening.Participants)
        {
            json.WriteStartObject();
            json.WriteString("id", participant.Id.Value);
            json.WriteString("name", participant.Name);
            json.WriteString("role", Words.Of(participant.Role));
            if (!participant.Country.IsDefault) json.WriteString("country", participant.Country.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (happening.Mechanism is { } mechanism) json.WriteString("mechanism", mechanism.Kind.Name);
        if (happening.Place is { } place) json.WriteString("place", place.Name);
        json.WriteStartArray("topics");
        foreach (var topic in happening.Topics) json.WriteStringValue(topic);
        json.WriteEndArray();
        json.WriteEvidence(happening.Claims);
        json.WriteEndObject();
    }
}
