using System.Text.Json;

namespace DiplomaticGraph.Export;

/// <summary>The traits of a relation kind as a JSON object.</summary>
internal static class RelationKindJson
{
    /// <summary>True where a reader that knows only the name would make another kind of it.</summary>
    public static bool NeedsTraits(RelationKind kind)
    {
        var known = RelationKind.FromName(kind.Name);
        return kind.Group != known.Group || kind.IsSymmetric != known.IsSymmetric || kind.Effect != known.Effect
            || kind.PloverType != known.PloverType || kind.PloverMode != known.PloverMode || !kind.CameoCodes.SequenceEqual(known.CameoCodes, StringComparer.Ordinal);
    }

    public static void Write(Utf8JsonWriter json, RelationKind kind, bool withName)
    {
        json.WriteStartObject();
        if (withName) json.WriteString("name", kind.Name);
        json.WriteString("group", JsonNames.Of(JsonNames.Groups, kind.Group));
        if (kind.IsSymmetric) json.WriteBoolean("symmetric", true);
        if (kind.Effect != MechanismEffect.None) json.WriteString("effect", JsonNames.Of(JsonNames.Effects, kind.Effect));
        if (kind.CameoCodes.Count > 0)
        {
            json.WriteStartArray("cameo");
            foreach (var code in kind.CameoCodes) json.WriteStringValue(code);
            json.WriteEndArray();
        }

        if (kind.PloverType is not null) json.WriteString("plover", kind.PloverType);
        if (kind.PloverMode is not null) json.WriteString("mode", kind.PloverMode);
        json.WriteEndObject();
    }

    public static RelationKind Read(JsonFields fields, string name)
    {
        var group = fields.RequiredValue("group", JsonNames.Parser(JsonNames.Groups), "no group", JsonNames.Join(JsonNames.Groups), "Correct it");
        return new RelationKind(name, group)
        {
            IsSymmetric = fields.Flag("symmetric"),
            Effect = fields.OptionalValue("effect", JsonNames.Parser(JsonNames.Effects), "no effect", JsonNames.Join(JsonNames.Effects), "Correct it or leave it out") ?? MechanismEffect.None,
            CameoCodes = [.. fields.Texts("cameo")],
            PloverType = fields.Optional("plover"),
            PloverMode = fields.Optional("mode"),
        };
    }
}
