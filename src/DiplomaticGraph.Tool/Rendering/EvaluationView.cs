using System.Text.Json;
using DiplomaticGraph.Evaluation;

namespace DiplomaticGraph.Tool.Rendering;

/// <summary>An evaluation for people and for programs.</summary>
internal static class EvaluationView
{
    public static void Show(TextWriter output, Corpus corpus, ReaderEvaluation evaluation, int shown)
    {
        output.Write($"{corpus}\n\n{evaluation}\n");
        var faulty = evaluation.Records.Where(r => r.HasFaults).ToList();
        if (shown > 0 && faulty.Count > 0) output.Write($"\nMissed or wrong, the first {Math.Min(shown, faulty.Count)} of {faulty.Count} records\n");
        foreach (var record in faulty.Take(shown))
        {
            output.Write('\n');
            foreach (var line in record.Faults) output.Write(TerminalText.Neutralize(line) + "\n");
        }
    }

    public static void Write(Utf8JsonWriter json, Corpus corpus, ReaderEvaluation evaluation, int shown)
    {
        json.WriteNumber("records", corpus.Records.Length);
        json.WriteNumber("labelled", corpus.Records.Count(r => !r.IsCoded));
        json.WriteNumber("coded", corpus.Records.Count(r => r.IsCoded));
        Write(json, "score", evaluation.Score);
        foreach (var table in new[] { evaluation.ByContent, evaluation.ByKind, evaluation.ByModality, evaluation.ByLevel, evaluation.ByGroup })
        {
            json.WriteStartObject($"by_{table.Name}");
            foreach (var row in table.Rows) Write(json, row.Name, row.Score);
            json.WriteEndObject();
        }

        json.WriteStartObject("silent");
        foreach (var (group, silent, records) in evaluation.Silence)
        {
            json.WriteStartObject(group);
            json.WriteNumber("silent", silent);
            json.WriteNumber("records", records);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartObject("confusion");
        Write(json, evaluation.ModalityConfusion);
        Write(json, evaluation.KindConfusion);
        json.WriteEndObject();
        json.WriteStartObject("missed_by");
        foreach (var (lacks, labels) in evaluation.Misses) json.WriteNumber(lacks, labels);
        json.WriteEndObject();
        Write(json, "reliability", evaluation.Reliability);
        if (evaluation.Coded is { } coded)
        {
            Write(json, coded);
            Write(json, "coded_reliability", evaluation.CodedReliability);
        }

        json.WriteStartArray("faults");
        foreach (var record in evaluation.Records.Where(r => r.HasFaults).Take(shown)) Write(json, record);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, EvaluationScore score)
    {
        json.WriteStartObject(name);
        json.WriteNumber("labels", score.Expected);
        json.WriteNumber("found", score.Found);
        json.WriteNumber("claims", score.Claimed);
        json.WriteNumber("right", score.Right);
        WriteShare(json, "recall", score.Recall);
        WriteShare(json, "precision", score.Precision);
        WriteShare(json, "f1", score.F1);
        WriteShare(json, "modality", score.ModalityAccuracy);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ConfusionMatrix matrix)
    {
        json.WriteStartArray(matrix.Name);
        foreach (var expected in matrix.Labels)
        {
            foreach (var claimed in matrix.Labels.Where(c => matrix[expected, c] > 0))
            {
                json.WriteStartObject();
                json.WriteString("expected", expected);
                json.WriteString("claimed", claimed);
                json.WriteNumber("count", matrix[expected, claimed]);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, ReliabilityTable table)
    {
        json.WriteStartObject(name);
        json.WriteStartArray("bins");
        foreach (var bin in table.Bins)
        {
            json.WriteStartObject();
            json.WriteNumber("from", bin.From);
            json.WriteNumber("to", bin.To);
            json.WriteNumber("claims", bin.Claims);
            json.WriteNumber("right", bin.Right);
            WriteShare(json, "share", bin.Share);
            WriteShare(json, "claimed", bin.MeanConfidence);
            WriteShare(json, "low", bin.Interval.Low);
            WriteShare(json, "high", bin.Interval.High);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteShare(json, "brier", table.BrierScore);
        WriteShare(json, "calibration_error", table.CalibrationError);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CodedScore score)
    {
        json.WriteStartObject("coded_events");
        json.WriteNumber("records", score.Records);
        json.WriteNumber("with_claims", score.WithClaims);
        json.WriteNumber("paired", score.Paired);
        json.WriteNumber("claims", score.Claimed);
        WriteShare(json, "type_recall", score.TypeRecall);
        WriteShare(json, "pair_recall", score.PairRecall);
        WriteShare(json, "both_recall", score.BothRecall);
        WriteShare(json, "pair_precision", score.PairPrecision);
        WriteShare(json, "both_precision", score.BothPrecision);
        json.WriteNumber("negatives", score.Negatives);
        json.WriteNumber("false_contact", score.FalseContacts);
        json.WriteNumber("false_cooperation", score.FalseCooperation);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RecordEvaluation record)
    {
        json.WriteStartObject();
        json.WriteString("id", record.Record.Id.Value);
        json.WriteString("text", record.Record.Document.Text);
        json.WriteStartArray("missed");
        foreach (var missed in record.Expected.Where(e => !e.IsFound))
        {
            json.WriteStartObject();
            json.WriteString("label", missed.Expected.ToString());
            json.WriteString("lacks", missed.Lacks);
            json.WriteEndObject();
        }

        foreach (var marked in record.Coded is { IsNegative: false, FindsBoth: false } ? record.Record.Events : [])
        {
            json.WriteStartObject();
            json.WriteString("label", marked.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("claims");
        foreach (var claim in record.Claims)
        {
            json.WriteStartObject();
            json.WriteString("claim", claim.Claim.ToString());
            json.WriteString("id", claim.Claim.Id.Value);
            json.WriteString("rule", claim.Claim.Origin.Rule);
            json.WriteNumber("confidence", claim.Claim.Confidence);
            json.WriteString("fault", claim.Fault);
            json.WriteStartArray("wrong");
            foreach (var part in claim.Parts.Where(p => !p.IsRight)) json.WriteStringValue(part.Description);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteShare(Utf8JsonWriter json, string name, double? share)
    {
        if (share is { } value) json.WriteNumber(name, Math.Round(value, 4));
        else json.WriteNull(name);
    }
}
