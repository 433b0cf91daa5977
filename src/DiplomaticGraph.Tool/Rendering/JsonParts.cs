using System.Globalization;
using System.Text.Json;

namespace DiplomaticGraph.Tool.Rendering;

/// <summary>What the JSON of several commands has in common.</summary>
internal static class JsonParts
{
    /// <summary><c>"from": { "id", "name" }</c>.</summary>
    public static void WriteEntity(this Utf8JsonWriter json, string member, Entity? entity)
    {
        if (entity is null)
        {
            json.WriteNull(member);
            return;
        }

        json.WritePropertyName(member);
        json.WriteEntityValue(entity);
    }

    /// <summary><c>{ "id", "name", "country" }</c>.</summary>
    public static void WriteEntityValue(this Utf8JsonWriter json, Entity entity)
    {
        json.WriteStartObject();
        json.WriteString("id", entity.Id.Value);
        json.WriteString("name", entity.Name);
        if (!entity.Country.IsDefault) json.WriteString("country", entity.Country.Value);
        json.WriteEndObject();
    }

    /// <summary>An EDTF string, or null where unknown.</summary>
    public static void WriteTime(this Utf8JsonWriter json, string member, EventTime time)
    {
        if (time.IsUnknown) json.WriteNull(member);
        else json.WriteString(member, time.ToString());
    }

    /// <summary>The evidence of claims, each piece once, in their order.</summary>
    public static void WriteEvidence(this Utf8JsonWriter json, IEnumerable<Claim> claims) => json.WriteEvidence(claims.SelectMany(c => c.Evidence));

    /// <summary>Evidence, each piece once.</summary>
    public static void WriteEvidence(this Utf8JsonWriter json, IEnumerable<Evidence> evidence)
    {
        json.WriteStartArray("evidence");
        foreach (var piece in evidence.Distinct())
        {
            json.WriteStartObject();
            json.WriteString("source", piece.Source.Value);
            if (piece.Start is { } start) json.WriteNumber("start", start);
            if (piece.End is { } end) json.WriteNumber("end", end);
            if (piece.Quote is { } quote) json.WriteString("quote", quote);
            if (piece.Row is { } row) json.WriteString("row", row);
            if (piece.Line is { } line) json.WriteNumber("line", line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A day, or null.</summary>
    public static void WriteDay(this Utf8JsonWriter json, string member, DateOnly? day)
    {
        if (day is null) json.WriteNull(member);
        else json.WriteString(member, day.Value.ToString("O", CultureInfo.InvariantCulture));
    }
}
