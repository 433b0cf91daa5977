using System.Globalization;
using System.Text;

namespace DiplomaticGraph.Evaluation;

/// <summary>Results for people: tables that fit 80 columns.</summary>
internal static class EvaluationText
{
    private const int WidestMatrix = 6;
    private const int WidestLabel = 10;

    /// <summary>A share with three digits, or a stroke where it is a share of nothing.</summary>
    public static string Share(double? share, int digits = 3) => share is { } value ? value.ToString($"F{digits}", CultureInfo.InvariantCulture) : "-";

    public static string Of(ReaderEvaluation evaluation)
    {
        var parts = new List<string>();
        if (evaluation.Records.Any(r => r.Coded is null))
        {
            parts.AddRange([$"all: {evaluation.Score}", Titled(evaluation.ByContent), Titled(evaluation.ByKind), Titled(evaluation.ByModality), Titled(evaluation.ByLevel), Titled(evaluation.ByGroup)]);
            parts.Add(Silence(evaluation));
            parts.Add($"Modality: expected in rows, claimed in columns\n{evaluation.ModalityConfusion}");
            parts.Add($"Kind: expected, and claimed as\n{evaluation.KindConfusion}");
            if (!evaluation.Misses.IsEmpty) parts.Add($"Labels not found, by what alone was lacking\n{string.Join('\n', evaluation.Misses.Select(m => Row([m.Lacks, Number(m.Labels)], [28, 8])))}");
            parts.Add($"Reliability: confidence claimed, and what is right of it\n{evaluation.Reliability}");
        }

        if (evaluation.Coded is { } coded)
        {
            parts.Add($"Coded events\n{coded}");
            parts.Add($"Reliability beside coded events (a lower bound)\n{evaluation.CodedReliability}");
        }

        return string.Join("\n\n", parts);
    }

    public static string Of(ScoreTable table)
    {
        int[] widths = [24, 8, 7, 8, 8, 7, 11, 7];
        var text = new StringBuilder(Row([table.Name, "labels", "found", "recall", "claims", "right", "precision", "F1"], widths));
        foreach (var (name, s) in table.Rows.Select(r => (r.Name, r.Score)))
            text.Append('\n').Append(Row([name, Number(s.Expected), Number(s.Found), Share(s.Recall), Number(s.Claimed), Number(s.Right), Share(s.Precision), Share(s.F1)], widths));
        return text.ToString();
    }

    public static string Of(ConfusionMatrix matrix)
    {
        var text = new StringBuilder();
        if (matrix.Labels.Length <= WidestMatrix && matrix.Labels.All(l => l.Length <= WidestLabel))
        {
            int[] widths = [16, .. matrix.Labels.Select(_ => 11)];
            text.Append(Row(["", .. matrix.Labels], widths));
            foreach (var row in matrix.Labels)
                text.Append('\n').Append(Row([row, .. matrix.Labels.Select(column => row == ConfusionMatrix.Nothing && column == row ? "" : Number(matrix[row, column]))], widths));
            return text.ToString();
        }

        foreach (var row in matrix.Labels)
        {
            var others = matrix.Labels.Where(column => column != row && matrix[row, column] > 0).Select(column => $"{column} {Number(matrix[row, column])}").ToList();
            if (others.Count == 0 && matrix[row, row] == 0) continue;
            text.Append(text.Length > 0 ? "\n" : "").Append(Row([row, row == ConfusionMatrix.Nothing ? "" : Number(matrix[row, row])], [24, 8]));
            if (others.Count > 0) text.Append("   ").Append(string.Join(", ", others));
        }

        return text.ToString();
    }

    public static string Of(ReliabilityTable table)
    {
        int[] widths = [16, 8, 8, 8, 10, 18];
        var text = new StringBuilder(Row(["confidence", "claims", "right", "share", "claimed", "95 % interval"], widths));
        foreach (var bin in table.Bins) text.Append('\n').Append(Line(bin, $"{Share(bin.From, 2)} to {Share(bin.To, 2)}"));
        text.Append('\n').Append(Line(table.From(0.9), "0.90 and more"));
        return text.Append(FormattableString.Invariant($"\nBrier score {Share(table.BrierScore)}, calibration error {Share(table.CalibrationError)}")).ToString();

        string Line(ReliabilityBin bin, string name) => Row(
            [name, Number(bin.Claims), Number(bin.Right), Share(bin.Share), Share(bin.MeanConfidence), $"{Share(bin.Interval.Low, 2)} to {Share(bin.Interval.High, 2)}"], widths);
    }

    public static string Of(CodedScore score)
    {
        var text = new StringBuilder();
        if (score.Records > 0)
        {
            int[] widths = [18, 8, 8, 8, 12, 8, 8];
            text.Append(Row(["", "right", "of", "recall", "", "of", "precision"], [18, 8, 8, 8, 12, 8, 11])).Append('\n');
            text.Append(Row(["type", Number(score.WithType), Number(score.Records), Share(score.TypeRecall)], widths)).Append('\n');
            text.Append(Row(["pair", Number(score.WithPair), Number(score.Paired), Share(score.PairRecall), Number(score.RightPairs), Number(score.Claimed), Share(score.PairPrecision)], [18, 8, 8, 8, 12, 8, 11])).Append('\n');
            text.Append(Row(["pair and type", Number(score.WithBoth), Number(score.Paired), Share(score.BothRecall), Number(score.RightBoth), Number(score.Claimed), Share(score.BothPrecision)], [18, 8, 8, 8, 12, 8, 11]));
            text.Append(FormattableString.Invariant($"\n{score.WithClaims} of {score.Records} records gave a claim"));
        }

        if (score.Negatives > 0)
            text.Append(text.Length > 0 ? "\n" : "").Append(FormattableString.Invariant($"negatives: {score.Negatives}, false contact {score.FalseContacts}, any false cooperation {score.FalseCooperation}"));
        return text.ToString();
    }

    /// <summary>What is wrong with a record: its text, what was missed and wrong, then what was read.</summary>
    public static IEnumerable<string> Faults(RecordEvaluation record)
    {
        if (!record.HasFaults) yield break;
        var document = record.Record.Document;
        yield return FormattableString.Invariant($"{document.Id} {(document.Published is { } day ? $"({day:yyyy-MM-dd}) " : "")}{document.Text}");
        if (record.Coded is { IsNegative: false } coded)
        {
            yield return $"    marked  {string.Join(", ", record.Record.Events)}";
            if (!coded.FindsType) yield return "    missed  type";
            else if (coded.HasPair && !coded.FindsBoth) yield return coded.FindsPair ? "    missed  pair with its type" : "    missed  pair";
        }

        foreach (var missed in record.Expected.Where(e => !e.IsFound)) yield return $"    missed  {missed.Expected}   lacks: {missed.Lacks}";
        foreach (var part in record.Claims.SelectMany(c => c.Parts).Where(p => !p.IsRight)) yield return $"    wrong   {part.Description}";
        foreach (var claim in record.Claims.Select(c => c.Claim))
            yield return FormattableString.Invariant($"    read    {claim}   {claim.Confidence:F2}{(claim.Origin.Rule is { } rule ? $" {rule}" : "")}");
    }

    private static string Titled(ScoreTable table) => $"By {table.Name}\n{table}";

    private static string Silence(ReaderEvaluation evaluation)
    {
        int[] widths = [24, 8, 8];
        var rows = evaluation.Silence.Select(s => Row([s.Group.Length == 0 ? "(none)" : s.Group, Number(s.Silent), Number(s.Records)], widths));
        return $"Records that gave nothing\n{Row(["group", "silent", "of"], widths)}\n{string.Join('\n', rows)}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The first cell to the left, the others to the right; no blanks at the end.</summary>
    private static string Row(IReadOnlyList<string> cells, int[] widths)
    {
        var row = new StringBuilder(cells[0].PadRight(widths[0]));
        for (var i = 1; i < cells.Count; i++) row.Append(cells[i].PadLeft(widths[i]));
        return row.ToString().TrimEnd();
    }
}
