using DiplomaticGraph.Readers;
using DiplomaticGraph.Tests.Snapshots;

namespace DiplomaticGraph.Tests.Readers.Text.Corpus;

/// <summary>What the text reader makes of a set of sentences.</summary>
internal static class CorpusReading
{
    /// <summary>Reads the sentences one by one and scores them by group.</summary>
    /// <remarks>With <c>DIPGRAPH_CORPUS_REPORT=1</c> in the environment all that is missed or wrong goes to <paramref name="report"/> in <c>artifacts</c>.</remarks>
    public static IReadOnlyDictionary<string, CorpusScore> Score(IReadOnlyList<CorpusSentence> sentences, string report)
    {
        var reader = new TextClaimReader();
        var scores = sentences.Select(s => s.Group).Distinct().ToDictionary(g => g, _ => new CorpusScore(), StringComparer.Ordinal);
        foreach (var sentence in sentences) scores[sentence.Group].Add(sentence, reader.Read(sentence.ToDocument()).Claims);
        Write(report, scores.Select(s => $"{s.Key}: {s.Value}").Append("").Concat(scores.Values.SelectMany(s => s.Wrong)));
        return scores;
    }

    /// <summary>Writes a report where one is asked for.</summary>
    public static void Write(string report, IEnumerable<string> lines)
    {
        if (Environment.GetEnvironmentVariable("DIPGRAPH_CORPUS_REPORT") != "1") return;

        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts"));
        File.WriteAllLines(Path.Combine(folder.FullName, report), lines);
    }
}
