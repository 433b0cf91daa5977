using System.Text;
using System.Text.Json;

namespace DiplomaticGraph.Html;

/// <summary>What the JSON-LD of a page says of its article (https://schema.org/Article).</summary>
internal sealed record ArticleData
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    public string? Headline { get; init; }

    public string? Body { get; init; }

    public DateOnly? Published { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    /// <summary>The article described: of several the first with a body, else the first with a day, else the first.</summary>
    public static ArticleData Find(IEnumerable<string> scripts)
    {
        var found = new List<ArticleData>();
        foreach (var script in scripts)
        {
            try
            {
                using var document = JsonDocument.Parse(WithoutControls(script), Lenient);
                var objects = Objects(document.RootElement);
                found.AddRange(objects.Where(IsArticle).Select(o => Read(o, objects)));
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                // Broken, or with half a character in it: the page is read without it.
            }
        }

        return found.Find(a => a.Body is not null) ?? found.Find(a => a.Published is not null) ?? found.FirstOrDefault() ?? new ArticleData();
    }

    private static ArticleData Read(JsonElement article, List<JsonElement> all) => new()
    {
        Headline = Words.OneLine(Text(article, "headline") ?? Text(article, "name")),
        Body = Text(article, "articleBody"),
        Published = Text(article, "datePublished") is { } day ? DayText.Find(day) : null,
        Publisher = Words.OneLine(PublisherOf(article, all)),
        Url = Text(article, "url") ?? Text(article, "mainEntityOfPage") ?? (article.TryGetProperty("mainEntityOfPage", out var page) ? Text(page, "@id") : null),
    };

    private static string? PublisherOf(JsonElement article, List<JsonElement> all)
    {
        if (!article.TryGetProperty("publisher", out var publisher)) return null;
        if (publisher.ValueKind == JsonValueKind.Array && publisher.GetArrayLength() > 0) publisher = publisher[0];
        if (publisher.ValueKind == JsonValueKind.String) return publisher.GetString();
        if (publisher.ValueKind != JsonValueKind.Object) return null;
        if (Text(publisher, "name") is { } name) return name;

        // In a graph it may be told elsewhere.
        return Text(publisher, "@id") is { } id ? all.Where(o => Text(o, "@id") == id).Select(o => Text(o, "name")).FirstOrDefault(n => n is not null) : null;
    }

    /// <summary>All objects, from the outermost in, in their order.</summary>
    private static List<JsonElement> Objects(JsonElement root)
    {
        var found = new List<JsonElement>();
        var open = new Stack<JsonElement>([root]);
        while (open.TryPop(out var next))
        {
            if (next.ValueKind == JsonValueKind.Object)
            {
                found.Add(next);
                foreach (var member in next.EnumerateObject().Reverse()) open.Push(member.Value);
            }
            else if (next.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in next.EnumerateArray().Reverse()) open.Push(item);
            }
        }

        return found;
    }

    private static bool IsArticle(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type)) return false;
        return type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(IsArticleType) : IsArticleType(type);
    }

    private static bool IsArticleType(JsonElement type) =>
        type.ValueKind == JsonValueKind.String && type.GetString() is { } name && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("BlogPosting", StringComparison.Ordinal) || name is "Report");

    private static string? Text(JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0) value = value[0];
        return value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
    }

    /// <summary>Line feeds within strings are forbidden in JSON and common in pages; so are comments and CDATA around a script.</summary>
    private static string WithoutControls(string script)
    {
        var start = script.AsSpan().IndexOfAny('{', '[');
        var end = script.AsSpan().LastIndexOfAny('}', ']');

        // "/*<![CDATA[*/" opens with a bracket of its own.
        if (script.IndexOf("<![CDATA[", StringComparison.Ordinal) is >= 0 and var mark && mark < start && script.AsSpan(mark + 9).IndexOfAny('{', '[') is >= 0 and var after) start = mark + 9 + after;
        if (script.LastIndexOf("]]>", StringComparison.Ordinal) is > 0 and var close && close <= end) end = script.AsSpan(0, close).LastIndexOfAny('}', ']');
        if (start < 0 || end <= start) return "";
        var clean = new StringBuilder(end - start + 1);
        var isText = false;
        for (var i = start; i <= end; i++)
        {
            var c = script[i];
            if (c == '"') isText = !isText;
            if (c == '\\' && i < end) clean.Append(c).Append(script[++i] < ' ' ? 'n' : script[i]);
            else if (c < ' ') clean.Append(isText && c == '\n' ? "\\n" : " ");
            else clean.Append(c);
        }

        return clean.ToString();
    }
}
