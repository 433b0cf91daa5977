using System.Text.Json;
using Spectre.Console;

namespace DiplomaticGraph.Tool.Rendering;

/// <summary>A contact path for people and for programs.</summary>
internal static class PathView
{
    /// <summary>The words of the JSON; a name that fits several is unknown as well until one is picked.</summary>
    private static string NameOf(PathOutcome outcome) => outcome switch
    {
        PathOutcome.Found => "found",
        PathOutcome.NotConnected => "not_connected",
        PathOutcome.OverLimit => "over_limit",
        _ => "unknown_entity",
    };

    public static void Show(IAnsiConsole screen, PathResult path)
    {
        if (!path.IsFound || path.Steps.IsEmpty)
        {
            screen.Paragraph(path.ToString());
            if (IsWorthAskingOfCountries(path)) screen.Paragraph("try --level country", indent: 2);
            return;
        }

        screen.Heading($"{string.Join(" -> ", path.Entities.Select(e => e.Name))} ({path.Steps.Length} {(path.Steps.Length == 1 ? "step" : "steps")})");
        for (var i = 0; i < path.Steps.Length; i++)
        {
            var step = path.Steps[i];
            screen.Gap();
            screen.Paragraph($"{i + 1}. {step}", indent: 1, hanging: 3);
            screen.Quotes(step.Evidence, indent: 4);
            if (step.Relations.Length > 1) screen.Paragraph($"and {step.Relations.Length - 1} more {(step.Relations.Length == 2 ? "contact" : "contacts")} of theirs", indent: 4, style: "grey");
        }
    }

    /// <summary>A country that is met by nobody itself may still be connected through its officials.</summary>
    private static bool IsWorthAskingOfCountries(PathResult path) => path is { Outcome: PathOutcome.NotConnected, Level: Level.Official, From: { } from, To: { } to }
        && (from.Type != EntityType.Official || to.Type != EntityType.Official);

    public static void Write(Utf8JsonWriter json, PathResult path)
    {
        json.WriteString("result", NameOf(path.Outcome));
        json.WriteString("message", path.ToString());
        json.WriteEntity("from", path.From);
        json.WriteEntity("to", path.To);
        json.WriteString("level", Words.Of(path.Level));
        if (path.Length is { } length) json.WriteNumber("length", length);
        else json.WriteNull("length");
        json.WriteStartArray("steps");
        foreach (var step in path.Steps) Write(json, step);
        json.WriteEndArray();
        json.WriteStartArray("suggestions");
        foreach (var entity in path.Suggestions) json.WriteEntityValue(entity);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, PathStep step)
    {
        json.WriteStartObject();
        json.WriteEntity("from", step.From);
        json.WriteEntity("to", step.To);
        json.WriteString("relation", step.Relation.Kind.Name);
        json.WriteString("modality", Words.Of(step.Relation.Modality));
        json.WriteTime("time", step.Relation.Time);
        json.WriteString("match", Words.Of(step.Match));
        if (step.Relation.Place is { } place) json.WriteString("place", place.Name);
        json.WriteString("event", step.Event.Id.Value);
        json.WriteNumber("contacts", step.Relations.Length);
        json.WriteEvidence(step.Claims);
        json.WriteEndObject();
    }
}
