using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using DiplomaticGraph.Readers;

namespace DiplomaticGraph.Evaluation;

/// <summary>Texts with what a careful reader would record of them: what a reader is measured on.</summary>
/// <remarks>
/// The form is that of <c>docs/evaluation.md</c>: JSON Lines with one record a line, or one record a file. It is read strictly, since a mistyped
/// label looks like a fault of the reader. Immutable and safe for any number of threads.
/// </remarks>
public sealed class Corpus
{
    /// <summary>Makes a corpus of records.</summary>
    /// <param name="records">The records, in the order in which results list them.</param>
    /// <exception cref="ArgumentException">Two records have one identity.</exception>
    public Corpus(IEnumerable<CorpusRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        Records = [.. records];
        var seen = new HashSet<SourceId>();
        foreach (var record in Records)
        {
            if (!seen.Add(record.Id)) Throw.Argument<Corpus>($"Two records are called '{record.Id}': expected an id of its own for each.", nameof(records));
        }
    }

    /// <summary>The records, in the order of the files.</summary>
    public ImmutableArray<CorpusRecord> Records { get; }

    /// <summary>Reads a file, every file of a folder, or what a pattern such as <c>gold/*.jsonl</c> finds.</summary>
    /// <exception cref="BadInputException">Something in it is no record; the problem is the first one.</exception>
    public static Corpus ReadFile(string path) => ReadFiles([path]);

    /// <summary>Reads several files, folders or patterns as one corpus.</summary>
    /// <exception cref="BadInputException">Something in them is no record; the problem is the first one.</exception>
    public static Corpus ReadFiles(IEnumerable<string> paths) =>
        TryReadFiles(paths, out var corpus, out var problems) ? corpus : throw new BadInputException(problems[0]);

    /// <summary>Reads several files, folders or patterns as one corpus, or tells everything that is wrong with them.</summary>
    /// <param name="paths">Files, folders and patterns.</param>
    /// <param name="corpus">All of it; null where anything is wrong, as half a corpus gives wrong figures.</param>
    /// <param name="problems">Every problem, with file and line; empty where there is none.</param>
    public static bool TryReadFiles(IEnumerable<string> paths, [NotNullWhen(true)] out Corpus? corpus, out ImmutableArray<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var reader = new CorpusReader();
        reader.ReadFiles(paths);
        return reader.TryFinish(out corpus, out problems);
    }

    /// <summary>Reads a corpus from text: JSON Lines, or one record.</summary>
    /// <param name="text">The text of a file.</param>
    /// <param name="name">What problems call it.</param>
    /// <exception cref="BadInputException">Something in it is no record; the problem is the first one.</exception>
    public static Corpus Parse(string text, string name = "corpus") =>
        TryParse(text, name, out var corpus, out var problems) ? corpus : throw new BadInputException(problems[0]);

    /// <summary>Reads a corpus from text, or tells everything that is wrong with it.</summary>
    /// <param name="text">The text of a file: JSON Lines, or one record.</param>
    /// <param name="name">What problems call it.</param>
    /// <param name="corpus">All of it; null where anything is wrong.</param>
    /// <param name="problems">Every problem, with its line; empty where there is none.</param>
    public static bool TryParse(string text, string name, [NotNullWhen(true)] out Corpus? corpus, out ImmutableArray<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        var reader = new CorpusReader();
        reader.ReadBytes(Encoding.UTF8.GetBytes(text), name, name);
        return reader.TryFinish(out corpus, out problems);
    }

    /// <summary>One line: <c>270 records: 240 labelled, 30 coded</c>.</summary>
    public override string ToString()
    {
        var coded = Records.Count(r => r.IsCoded);
        return FormattableString.Invariant($"{Records.Length} records: {Records.Length - coded} labelled, {coded} coded");
    }
}
