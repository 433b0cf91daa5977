using DiplomaticGraph.Evaluation;
using DiplomaticGraph.Readers;
using DiplomaticGraph.Tests.Snapshots;

namespace DiplomaticGraph.Tests.Readers.Text.Corpora;

/// <summary>The labelled texts of this folder.</summary>
/// <remarks>
/// Written after reading agency copy, readouts, briefings and archives of many countries and decades, in words and mostly with people of its own,
/// and labelled by the project's reading rules before any reader ran on them. A label is corrected only where it breaks those rules, never
/// because a reader says otherwise. Positions such as warnings are judged in the group <c>position</c> only; elsewhere they may be claimed freely.
/// Sentences show what a reader's grammar holds; articles show what it keeps in mind: who "he", "the envoy" or "the two sides" are, what was said
/// three paragraphs ago, which date stands at the head.
/// </remarks>
internal static class OwnCorpus
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests/DiplomaticGraph.Tests/Readers/Text/Corpus");

    /// <summary>
    /// Sentences and short passages, in the groups <c>contact</c>, <c>mechanism</c>, <c>modality</c> and <c>trap</c>. Since it was labelled it has been looked at to
    /// find what grammar was missing.
    /// </summary>
    public static Corpus Sentences { get; } = Corpus.ReadFile(Path.Combine(Folder, "sentences.jsonl"));

    /// <summary>The second set, labelled later and without a look at the reader; it has the group <c>position</c> too.</summary>
    public static Corpus SecondSentences { get; } = Corpus.ReadFile(Path.Combine(Folder, "sentences-2.jsonl"));

    /// <summary>Short articles, in the groups <c>contact</c>, <c>mechanism</c>, <c>modality</c> and <c>quiet</c>: little or nothing to record.</summary>
    public static Corpus Articles { get; } = Corpus.ReadFile(Path.Combine(Folder, "Articles", "*.json"));

    /// <summary>The second set, labelled later and without a look at the reader.</summary>
    public static Corpus SecondArticles { get; } = Corpus.ReadFile(Path.Combine(Folder, "Articles", "Second"));

    /// <summary>Reads a corpus; all that is missed or wrong is reported.</summary>
    public static ReaderEvaluation Read(Corpus corpus, string report)
    {
        var evaluation = ReaderEvaluation.Run(new TextClaimReader(), corpus);
        var groups = evaluation.Silence.Select(s => $"{s.Group}: {evaluation.Where(r => r.Group == s.Group).Score}, silent {s.Silent}/{s.Records}");
        Report(report, [.. groups, "", evaluation.ToString(), "", .. evaluation.Records.SelectMany(r => r.Faults)]);
        return evaluation;
    }

    /// <summary>With <c>DIPGRAPH_CORPUS_REPORT=1</c> in the environment a report goes to <c>artifacts/</c>, for people to look at.</summary>
    public static void Report(string report, IEnumerable<string> lines)
    {
        if (Environment.GetEnvironmentVariable("DIPGRAPH_CORPUS_REPORT") != "1") return;
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts"));
        File.WriteAllLines(Path.Combine(folder.FullName, report), lines);
    }
}
