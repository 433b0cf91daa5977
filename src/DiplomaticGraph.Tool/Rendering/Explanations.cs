using System.Text.Json;
using DiplomaticGraph.Readers;
using Spectre.Console;

namespace DiplomaticGraph.Tool.Rendering;

/// <summary>Why each claim of a document was made: rule, words, actors and sentence; and what the document says in two ways.</summary>
internal static class Explanations
{
    public static void Show(IAnsiConsole screen, DocumentReading reading)
    {
        var (document, result) = (reading.Document, reading.Reading);
        var published = document.Published is { } day ? $"published {day:yyyy-MM-dd}" : "day of publication unknown";
        if (document.SameArticleAs != default) published += $", the same article as {document.SameArticleAs}";
        screen.Heading($"{document.Id}: {Count(result.Claims.Length, "claim")}, {published}");
        var firings = result.Firings.ToLookup(f => f.Claim);
        foreach (var claim in result.Claims)
        {
            screen.Gap();
            screen.Paragraph(claim.ToString(), indent: 2, style: "bold", hanging: 2);
            if (claim.AttributedTo is { } by) screen.Paragraph($"according to {by}", indent: 4);
            var doubts = firings[claim.Id].FirstOrDefault()?.Doubts ?? [];
            screen.Paragraph(FormattableString.Invariant($"sure      {claim.Confidence:F2}{(doubts.IsEmpty ? "" : ": " + string.Join(", ", doubts))}"), indent: 4, hanging: 10);
            foreach (var firing in firings[claim.Id])
            {
                screen.Paragraph($"rule      {firing.Rule}, fired by \"{Screen.OneLine(firing.Trigger)}\"", indent: 4, hanging: 10);
                foreach (var actor in firing.Actors) screen.Paragraph($"who       {Screen.OneLine(actor)}", indent: 4, hanging: 10);
                screen.Paragraph($"sentence  “{Screen.OneLine(firing.Sentence.Quote ?? "")}”", indent: 4, style: "italic", hanging: 10);
                screen.Paragraph(Screen.Where(firing.Sentence), indent: 14, style: "grey");
            }
        }

        foreach (var discrepancy in result.Discrepancies)
        {
            screen.Gap();
            screen.Paragraph($"told in two ways: {discrepancy.Message}", indent: 2, style: "yellow", hanging: 2);
            screen.Quotes(discrepancy.Evidence, indent: 4);
        }

        if (result.Silences.Length > 0)
        {
            screen.Gap();
            screen.Paragraph($"{Count(result.Silences.Length, "sentence")} gave nothing", indent: 2, style: "bold");
            foreach (var silence in result.Silences) Show(screen, silence);
        }

        screen.Gap();
    }

    private static void Show(IAnsiConsole screen, SilentSentence silence)
    {
        screen.Paragraph($"sentence  “{Screen.OneLine(silence.Sentence.Quote ?? "")}”", indent: 4, style: "italic", hanging: 10);
        if (silence.NearestRule is { } rule) screen.Paragraph($"nearest   {rule}, by \"{Screen.OneLine(silence.Trigger ?? "")}\"", indent: 4, hanging: 10);
        screen.Paragraph($"missing   {Screen.OneLine(silence.Missing)}", indent: 4, hanging: 10);
    }

    public static void Write(Utf8JsonWriter json, DocumentReading reading, bool withFirings)
    {
        json.WriteStartObject();
        json.WriteString("id", reading.Document.Id.Value);
        json.WriteDay("published", reading.Document.Published);
        if (reading.Document.SameArticleAs != default) json.WriteString("sameArticleAs", reading.Document.SameArticleAs.Value);
        json.WriteNumber("claims", reading.Reading.Claims.Length);
        if (withFirings)
        {
            json.WriteStartArray("firings");
            foreach (var firing in reading.Reading.Firings) Write(json, firing);
            json.WriteEndArray();
            json.WriteStartArray("silences");
            foreach (var silence in reading.Reading.Silences) Write(json, silence);
            json.WriteEndArray();
        }

        json.WriteStartArray("discrepancies");
        foreach (var discrepancy in reading.Reading.Discrepancies)
        {
            json.WriteStartObject();
            json.WriteString("message", discrepancy.Message);
            if (!discrepancy.About.IsDefault) json.WriteString("about", discrepancy.About.Value);
            json.WriteEvidence(discrepancy.Evidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RuleFiring firing)
    {
        json.WriteStartObject();
        json.WriteString("claim", firing.Claim.Value);
        json.WriteString("rule", firing.Rule);
        json.WriteString("trigger", firing.Trigger);
        json.WriteStartArray("actors");
        foreach (var actor in firing.Actors) json.WriteStringValue(actor);
        json.WriteEndArray();
        json.WriteStartArray("doubts");
        foreach (var doubt in firing.Doubts) json.WriteStringValue(doubt);
        json.WriteEndArray();
        json.WriteEvidence([firing.Sentence]);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SilentSentence silence)
    {
        json.WriteStartObject();
        if (silence.NearestRule is { } rule) json.WriteString("nearestRule", rule);
        if (silence.Trigger is { } trigger) json.WriteString("trigger", trigger);
        json.WriteString("missing", silence.Missing);
        json.WriteEvidence([silence.Sentence]);
        json.WriteEndObject();
    }

    private static string Count(int number, string noun) => FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");
}
