using System.Text.Json;
using DiplomaticGraph.Readers;

namespace DiplomaticGraph.Tool.Rendering;

/// <summary>What became of the input.</summary>
internal static class ReadSummary
{
    public static void Show(TextWriter error, ReadReport report, string? file)
    {
        error.WriteLine(report);
        if (file is not null) error.WriteLine($"wrote {file}");
    }

    public static void Write(Utf8JsonWriter json, ReadReport report, IReadOnlyList<DocumentReading> readings, bool explain)
    {
        json.WriteNumber("read", report.Read);
        json.WriteNumber("accepted", report.Accepted);
        json.WriteNumber("skipped", report.Skipped);
        json.WriteNumber("rejected", report.Rejected);
        json.WriteNumber("claims", report.Claims);
        json.WriteNumber("copies", report.Copies);
        json.WriteStartArray("problems");
        foreach (var problem in report.Problems) Write(json, problem);
        json.WriteEndArray();
        json.WriteStartArray("documents");
        foreach (var reading in readings) Explanations.Write(json, reading, explain);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Problem problem)
    {
        json.WriteStartObject();
        json.WriteString("source", problem.Source);
        if (problem.Line is { } line) json.WriteNumber("line", line);
        if (problem.Column is { } column) json.WriteNumber("column", column);
        if (problem.Field is { } field) json.WriteString("field", field);
        json.WriteString("message", problem.ToString());
        json.WriteEndObject();
    }
}
