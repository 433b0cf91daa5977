using System.Text.Json;

namespace DiplomaticGraph.Tool.Rendering;

/// <summary>Names that fit nobody or several, as JSON.</summary>
internal static class JsonLookups
{
    public static void Write(Utf8JsonWriter json, EntityLookup lookup)
    {
        json.WriteStartObject();
        json.WriteString("mention", lookup.Mention);
        json.WriteString("outcome", Words.Of(lookup.Outcome));
        json.WriteStartArray("suggestions");
        foreach (var entity in lookup.Alternatives) json.WriteEntityValue(entity);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The members of an answer about names of which one or more are unknown; nothing else is known then.</summary>
    public static void WriteUnknown(Utf8JsonWriter json, IReadOnlyList<EntityLookup> lookups)
    {
        json.WriteString("result", "unknown_entity");
        json.WriteStartArray("suggestions");
        foreach (var entity in lookups.SelectMany(l => l.Alternatives)) json.WriteEntityValue(entity);
        json.WriteEndArray();
        json.WriteStartArray("unresolved");
        foreach (var lookup in lookups) Write(json, lookup);
        json.WriteEndArray();
    }
}
