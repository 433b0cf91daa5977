using System.Globalization;

namespace DiplomaticGraph.Readers.Text;

/// <summary>What stands above a Markdown text between two lines of <c>---</c> (YAML) or <c>+++</c> (TOML): one value a line, the rest is passed over.</summary>
internal sealed record FrontMatter
{
    /// <summary>More lines are no front matter: a text may begin with a rule.</summary>
    private const int MostLines = 200;

    private static readonly string[] Titles = ["title", "headline"];
    private static readonly string[] Days = ["date", "published", "published_at", "publishdate", "publish_date", "pubdate", "datepublished"];
    private static readonly string[] Publishers = ["publisher", "site_name", "sitename", "site", "outlet", "source", "author"];
    private static readonly string[] Addresses = ["url", "link", "canonical", "canonical_url", "canonicalurl", "source_url", "source"];

    /// <summary>Where the text after it begins; 0 where there is none.</summary>
    public int End { get; init; }

    public string? Title { get; init; }

    public DateOnly? Published { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public static FrontMatter Read(string text)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var at = text.AsSpan().IndexOfAnyExcept(" \t\r\n\uFEFF");
        if (at < 0) return new FrontMatter();
        var fence = Line(text, ref at).TrimEnd().ToString();
        if (fence is not ("---" or "+++")) return new FrontMatter();
        for (var count = 0; count < MostLines && at < text.Length; count++)
        {
            var line = Line(text, ref at).TrimEnd();
            if (line.SequenceEqual(fence) || (fence == "---" && line.SequenceEqual("..."))) return values.Count > 0 ? Of(values, at) : new FrontMatter();
            var separator = line.IndexOf(fence == "---" ? ':' : '=');
            if (separator > 0 && !char.IsWhiteSpace(line[0]) && line[0] is not ('#' or '-')) values.TryAdd(line[..separator].Trim().ToString(), Value(line[(separator + 1)..]));
        }

        return new FrontMatter();
    }

    private static FrontMatter Of(Dictionary<string, string> values, int end) => new()
    {
        End = end,
        Title = Find(values, Titles, _ => true),
        Published = Find(values, Days, v => Day(v) is not null) is { } day ? Day(day) : null,
        Publisher = Find(values, Publishers, v => !v.Contains("://", StringComparison.Ordinal) && v[0] is not ('[' or '{')),
        Url = Find(values, Addresses, v => v.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || v.StartsWith("http://", StringComparison.OrdinalIgnoreCase)),
    };

    private static string? Find(Dictionary<string, string> values, string[] keys, Func<string, bool> fits) =>
        keys.Select(values.GetValueOrDefault).FirstOrDefault(v => v is { Length: > 0 } && fits(v));

    /// <summary>The day as written, of a moment too.</summary>
    private static DateOnly? Day(string value) =>
        value.Length >= 10 && (value.Length == 10 || value[10] is 'T' or ' ') && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Value(ReadOnlySpan<char> text)
    {
        var value = text.Trim();
        if (value.Length >= 2 && value[0] is '"' or '\'' && value[^1] == value[0]) return value[1..^1].ToString();
        var comment = value.IndexOf(" #", StringComparison.Ordinal);
        return (comment < 0 ? value : value[..comment].TrimEnd()).ToString();
    }

    private static ReadOnlySpan<char> Line(string text, ref int at)
    {
        var rest = text.AsSpan(at);
        var length = rest.IndexOf('\n');
        if (length < 0) length = rest.Length;
        at = Math.Min(text.Length, at + length + 1);
        return rest[..length];
    }
}
