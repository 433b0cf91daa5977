using System.Text.Json;

namespace DiplomaticGraph.Tool.Rendering;

/// <summary>A relation as JSON.</summary>
internal static class JsonRelations
{
    public static void Write(Utf8JsonWriter json, Relation relation)
    {
        json.WriteStartObject();
        json.WriteEntity("from", relation.From);
        json.WriteEntity("to", relation.To);
        json.WriteString("relation", relation.Kind.Name);
        json.WriteString("modality", Words.Of(relation.Modality));
        json.WriteTime("time", relation.Time);
        if (relation.Place is { } place) json.WriteString("place", place.Name);
        json.WriteString("event", relation.Event.Id.Value);
        json.WriteEvidence(relation.Claims);
        json.WriteEndObject();
    }
}
