using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DiplomaticGraph.Export;

/// <summary>Writes one claim as a JSON object, always the same members in the same order.</summary>
internal static class ClaimJsonWriter
{
    /// <summary>Compact, and characters as they are where JSON allows it: quotes stay readable, and nothing here is pasted into HTML.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="json">Where to.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="withKind">Whether the traits of the kind are written, which a reader needs for kinds that are not well known.</param>
    public static void Write(Utf8JsonWriter json, Claim claim, bool withKind)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Id.Value);
        json.WriteString("relation", claim.Relation.Name);
        if (withKind)
        {
            json.WritePropertyName("relationKind");
            RelationKindJson.Write(json, claim.Relation, withName: false);
        }

        json.WriteStartArray("participants");
        foreach (var participant in claim.Participants) Write(json, participant);
        json.WriteEndArray();
        if (claim.Mechanism is { } mechanism) Write(json, mechanism);
        json.WriteString("modality", JsonNames.Of(JsonNames.Modalities, claim.Modality));
        if (!claim.Time.IsUnknown) json.WriteString("time", claim.Time.ToString());
        if (claim.Place is { } place)
        {
            json.WriteStartObject("place");
            json.WriteString("name", place.Name);
            Code(json, "country", place.Country.Value);
            json.WriteEndObject();
        }

        if (!claim.Topics.IsEmpty)
        {
            json.WriteStartArray("topics");
            foreach (var topic in claim.Topics) json.WriteStringValue(topic);
            json.WriteEndArray();
        }

        Optional(json, "attributedTo", claim.AttributedTo);
        json.WriteStartArray("evidence");
        foreach (var evidence in claim.Evidence) Write(json, evidence);
        json.WriteEndArray();
        if (claim.Codes is { } codes) Write(json, codes);
        json.WriteNumber("confidence", claim.Confidence);
        json.WriteStartObject("origin");
        json.WriteString("reader", claim.Origin.Reader);
        json.WriteString("version", claim.Origin.Version);
        Optional(json, "rule", claim.Origin.Rule);
        json.WriteEndObject();
        Write(json, claim.Source);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Participant participant)
    {
        json.WriteStartObject();
        json.WriteString("id", participant.Id.Value);
        json.WriteString("name", participant.Name);
        json.WriteString("type", JsonNames.Of(JsonNames.EntityTypes, participant.Type));
        json.WriteString("role", JsonNames.Of(JsonNames.Roles, participant.Role));
        Code(json, "country", participant.Country.Value);
        Optional(json, "office", participant.Office);
        Code(json, "organization", participant.Organization.Value);
        if (participant.Capacity != Capacity.InOffice) json.WriteString("capacity", JsonNames.Of(JsonNames.Capacities, participant.Capacity));
        if (participant.IsResolved) json.WriteBoolean("resolved", true);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Mechanism mechanism)
    {
        json.WriteStartObject("mechanism");
        json.WriteString("kind", mechanism.Kind.Name);
        Optional(json, "name", mechanism.Name);
        json.WriteStartArray("parties");
        foreach (var party in mechanism.Parties) json.WriteStringValue(party.TryGetCountry(out var country) ? country.Value : party.Value);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("source", evidence.Source.Value);
        Optional(json, "start", evidence.Start);
        Optional(json, "end", evidence.End);
        Optional(json, "quote", evidence.Quote);
        Optional(json, "row", evidence.Row);
        Optional(json, "line", evidence.Line);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, EventCodes codes)
    {
        json.WriteStartObject("codes");
        Optional(json, "cameo", codes.Cameo);
        Optional(json, "plover", codes.Plover);
        Optional(json, "mode", codes.Mode);
        if (codes.Goldstein is { } goldstein) json.WriteNumber("goldstein", goldstein);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject("source");
        json.WriteString("id", source.Id.Value);
        Optional(json, "published", source.Published?.ToString("O", CultureInfo.InvariantCulture));
        Optional(json, "title", source.Title);
        Optional(json, "publisher", source.Publisher);
        Optional(json, "url", source.Url);
        Code(json, "sameArticleAs", source.SameArticleAs.Value);
        json.WriteEndObject();
    }

    // An absent text and an empty one are two things; an absent code is an empty one.
    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    private static void Code(Utf8JsonWriter json, string name, string code)
    {
        if (code.Length > 0) json.WriteString(name, code);
    }

    private static void Optional(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
    }
}
