using System.Globalization;
using System.Text.Json;
using DiplomaticGraph.Readers;

namespace DiplomaticGraph.Export;

/// <summary>The members of one JSON object, read strictly, with their path for messages.</summary>
/// <remarks>A member that is null counts as absent. What does not fit is a <see cref="BadInputException"/> whose problem names the field and no source.</remarks>
internal readonly struct JsonFields
{
    private readonly JsonElement element;
    private readonly string path;

    private JsonFields(JsonElement element, string path)
    {
        this.element = element;
        this.path = path;
    }

    public static JsonFields Of(JsonElement element, string path = "") =>
        element.ValueKind == JsonValueKind.Object
            ? new JsonFields(element, path)
            : throw Bad(path, "no object", Shown(element), "a JSON object", "Write { … } here");

    public string PathOf(string name) => path.Length == 0 ? name : $"{path}.{name}";

    public string Required(string name) =>
        Optional(name) is { } text
            ? text.Length > 0 ? text : throw Bad(PathOf(name), "an empty text", "\"\"", "at least one character", "Fill it in")
            : throw Missing(name, "a text");

    public string? Optional(string name) => Find(name) is { } value ? Text(value, PathOf(name)) : null;

    /// <summary>A text that <paramref name="parse"/> takes, where the member is there.</summary>
    public T? OptionalValue<T>(string name, TryParse<T> parse, string what, string expected, string advice)
        where T : struct
    {
        if (Optional(name) is not { } text) return null;
        return parse(text, out var value) ? value : throw Bad(PathOf(name), what, Problems.Show(text), expected, advice);
    }

    public T RequiredValue<T>(string name, TryParse<T> parse, string what, string expected, string advice)
        where T : struct =>
        OptionalValue(name, parse, what, expected, advice) ?? throw Missing(name, expected);

    public int? OptionalCount(string name, int minimum)
    {
        if (Find(name) is not { } value) return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= minimum
            ? number
            : throw Bad(PathOf(name), "no such number", Shown(value), FormattableString.Invariant($"a whole number from {minimum}"), "Correct it or leave it out");
    }

    public double? OptionalNumber(string name, double minimum, double maximum)
    {
        if (Find(name) is not { } value) return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && number >= minimum && number <= maximum
            ? number
            : throw Bad(PathOf(name), "no such number", Shown(value), FormattableString.Invariant($"a number from {minimum} to {maximum}"), "Correct it or leave it out");
    }

    public bool Flag(string name)
    {
        if (Find(name) is not { } value) return false;
        return value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean()
            : throw Bad(PathOf(name), "neither true nor false", Shown(value), "true or false", "Correct it or leave it out");
    }

    public JsonFields? OptionalObject(string name) => Find(name) is { } value ? Of(value, PathOf(name)) : null;

    public JsonFields RequiredObject(string name) => OptionalObject(name) ?? throw Missing(name, "a JSON object");

    public List<JsonFields> RequiredObjects(string name)
    {
        if (Find(name) is not { } list) throw Missing(name, "a list of objects");
        var found = new List<JsonFields>();
        foreach (var item in Items(list, PathOf(name))) found.Add(Of(item, ItemPath(PathOf(name), found.Count)));
        return found;
    }

    public List<string> Texts(string name)
    {
        var found = new List<string>();
        if (Find(name) is not { } list) return found;
        foreach (var item in Items(list, PathOf(name)))
        {
            var itemPath = ItemPath(PathOf(name), found.Count);
            var text = Text(item, itemPath);
            found.Add(text.Length > 0 ? text : throw Bad(itemPath, "an empty text", "\"\"", "at least one character", "Fill it in or leave it out"));
        }

        return found;
    }

    /// <summary>True where the member is written, be it as null.</summary>
    public bool Has(string name) => element.TryGetProperty(name, out _);

    /// <summary>A text, or one written line by line as a list of texts, empty ones between paragraphs.</summary>
    public string RequiredTextOrLines(string name) =>
        Find(name) is not { ValueKind: JsonValueKind.Array } list
            ? Required(name)
            : string.Join('\n', Items(list, PathOf(name)).Select((line, i) => Text(line, ItemPath(name, i))));

    /// <summary>Lists of texts within a list.</summary>
    public List<List<string>> TextLists(string name)
    {
        var found = new List<List<string>>();
        if (Find(name) is not { } lists) return found;
        foreach (var list in Items(lists, PathOf(name)))
        {
            var path = ItemPath(PathOf(name), found.Count);
            found.Add([.. Items(list, path).Select((item, i) => Text(item, ItemPath(path, i)))]);
        }

        return found;
    }

    /// <summary>Refuses members of other names: a mistyped one would be lost without a word.</summary>
    public void RequireOnly(params ReadOnlySpan<string> names)
    {
        foreach (var member in element.EnumerateObject())
        {
            if (!names.Contains(member.Name)) throw Bad(PathOf(member.Name), "a field that is not known here", null, $"one of {string.Join(", ", names)}", "Correct its name or leave it out");
        }
    }

    /// <summary>The problem that this object and not one member of it has.</summary>
    public BadInputException Wrong(string name, string what, string? given, string expected, string advice) => Bad(PathOf(name), what, given, expected, advice);

    private static BadInputException Bad(string field, string what, string? given, string expected, string advice) =>
        new(Problems.Field(field, what, given, expected, advice));

    private static JsonElement.ArrayEnumerator Items(JsonElement list, string field) =>
        list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : throw Bad(field, "no list", Shown(list), "a JSON array", "Write [ … ] here");

    private static string ItemPath(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    private static string Text(JsonElement value, string field)
    {
        if (value.ValueKind != JsonValueKind.String) throw Bad(field, "no text", Shown(value), "a JSON string", "Write it in quotes");
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // The one way to be told: the escape of half a surrogate pair is syntactically a string.
            throw new BadInputException(Problems.LoneSurrogate(field));
        }
    }

    private static string Shown(JsonElement value) => Problems.Show(value.GetRawText());

    private BadInputException Missing(string name, string expected) => Bad(PathOf(name), "missing", null, expected, "Add it");

    private JsonElement? Find(string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
