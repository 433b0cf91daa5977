using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DiplomaticGraph.Tests.Export;

/// <summary>Validates JSON against the part of JSON Schema 2020-12 that our schemas use. A keyword it does not know is an error, so that none is passed over.</summary>
internal static class SchemaSubset
{
    private static readonly string[] Annotations = ["$schema", "$defs", "title", "description"];

    public static List<string> Validate(string schema, string json)
    {
        using var schemaDocument = JsonDocument.Parse(schema);
        using var document = JsonDocument.Parse(json);
        var errors = new List<string>();
        Check(schemaDocument.RootElement, schemaDocument.RootElement, document.RootElement, "", errors);
        return errors;
    }

    private static void Check(JsonElement root, JsonElement schema, JsonElement value, string path, List<string> errors)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            if (Annotations.Contains(keyword.Name)) continue;
            var rule = keyword.Value;
            var holds = keyword.Name switch
            {
                "$ref" => Delegated(() => Check(root, Resolve(root, rule.GetString()!), value, path, errors)),
                "type" => IsOfType(rule.GetString()!, value),
                "required" => value.ValueKind != JsonValueKind.Object || rule.EnumerateArray().All(n => value.TryGetProperty(n.GetString()!, out _)),
                "properties" => Delegated(() => Properties(root, rule, value, path, errors)),
                "items" => Delegated(() => Items(root, rule, value, path, errors)),
                "enum" => rule.EnumerateArray().Any(v => JsonElement.DeepEquals(v, value)),
                "const" => JsonElement.DeepEquals(rule, value),
                "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.GetString()!, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant),
                "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.EnumerateRunes().Count() >= rule.GetInt32(),
                "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= rule.GetDouble(),
                "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= rule.GetDouble(),
                "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.GetInt32(),
                "anyOf" => rule.EnumerateArray().Any(s => Holds(root, s, value)),
                "dependentRequired" => value.ValueKind != JsonValueKind.Object || rule.EnumerateObject().All(d =>
                    !value.TryGetProperty(d.Name, out _) || d.Value.EnumerateArray().All(n => value.TryGetProperty(n.GetString()!, out _))),
                _ => throw new NotSupportedException($"The schema uses '{keyword.Name}'."),
            };
            if (!holds) errors.Add($"{path}: {keyword.Name} {rule.GetRawText()}");
        }
    }

    private static bool Holds(JsonElement root, JsonElement schema, JsonElement value)
    {
        var errors = new List<string>();
        Check(root, schema, value, "", errors);
        return errors.Count == 0;
    }

    private static void Properties(JsonElement root, JsonElement rules, JsonElement value, string path, List<string> errors)
    {
        if (value.ValueKind != JsonValueKind.Object) return;
        foreach (var rule in rules.EnumerateObject())
            if (value.TryGetProperty(rule.Name, out var member)) Check(root, rule.Value, member, $"{path}/{rule.Name}", errors);
    }

    private static void Items(JsonElement root, JsonElement rule, JsonElement value, string path, List<string> errors)
    {
        if (value.ValueKind != JsonValueKind.Array) return;
        var index = 0;
        foreach (var item in value.EnumerateArray()) Check(root, rule, item, string.Create(CultureInfo.InvariantCulture, $"{path}/{index++}"), errors);
    }

    private static JsonElement Resolve(JsonElement root, string reference)
    {
        var at = root;
        foreach (var name in reference.Split('/').Skip(1)) at = at.GetProperty(name);
        return at;
    }

    private static bool IsOfType(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && double.IsInteger(value.GetDouble()),
        _ => throw new NotSupportedException($"The schema uses type '{type}'."),
    };

    private static bool Delegated(Action check)
    {
        check();
        return true;
    }
}
