using System.Globalization;
using DiplomaticGraph.Export;

namespace DiplomaticGraph.Readers;

/// <summary>A line of documents JSONL: <c>id, text, published, title, url, publisher, subject</c>.</summary>
internal static class DocumentJson
{
    /// <param name="fields">The object.</param>
    /// <param name="fallbackId">The identity of a document that tells none.</param>
    public static TextDocument Parse(JsonFields fields, string fallbackId) => Parse(fields, fallbackId, fields.Required("text"));

    /// <param name="fields">The object.</param>
    /// <param name="fallbackId">The identity of a document that tells none; null where it must.</param>
    /// <param name="text">Its text.</param>
    public static TextDocument Parse(JsonFields fields, string? fallbackId, string text)
    {
        var id = fields.Optional("id") ?? fallbackId ?? fields.Required("id");
        if (string.IsNullOrWhiteSpace(id)) throw fields.Wrong("id", "nothing but white space", Problems.Show(id), "the document's identity", "Fill it in or leave it out");
        if (string.IsNullOrWhiteSpace(text)) throw fields.Wrong("text", "nothing but white space", null, "the document's text", "Fill it in or leave the line out");
        return new TextDocument
        {
            Id = new SourceId(id),
            Text = text,
            Published = fields.OptionalValue<DateOnly>("published", TryDay, "no day", "a day such as 2024-04-03, with a time after it or without", "Correct it or leave it out"),
            Title = fields.Optional("title"),
            Url = fields.Optional("url"),
            Publisher = fields.Optional("publisher"),
            Subject = fields.OptionalObject("subject") is { } subject ? Subject(subject) : null,
        };
    }

    private static DocumentSubject Subject(JsonFields fields) => new()
    {
        Name = fields.Required("name"),
        Office = fields.Optional("office"),
        Country = fields.OptionalValue<CountryCode>("country", CountryCode.TryParse, "no country code", "three capital letters such as CHN", "Write the ISO 3166-1 alpha-3 code or leave it out") ?? default,
    };

    // Of a moment the day is taken as written: turning it into another zone would move it.
    private static bool TryDay(string text, out DateOnly day)
    {
        day = default;
        if (text.Length > 10 && !(text[10] is 'T' or ' ' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _))) return false;
        return text.Length >= 10 && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }
}
