using System.Collections.Immutable;
using DiplomaticGraph.Readers;

namespace DiplomaticGraph.Evaluation;

/// <summary>A reader measured on a corpus: scores by kind, modality and level, what was confused with what, and whether its confidence holds.</summary>
/// <remarks>How to read the tables is told in <c>docs/evaluation.md</c>. Immutable and safe for any number of threads.</remarks>
/// <example><code>var evaluation = ReaderEvaluation.Run(new TextClaimReader(), Corpus.ReadFile("gold.jsonl"));</code></example>
public sealed class ReaderEvaluation
{
    private static readonly string[] ModalityNames = [.. Enum.GetValues<Modality>().Select(Lower)];
    private static readonly string[] KindNames = [.. RelationKind.WellKnown.Select(k => k.Name)];

    private readonly Lazy<IReadOnlyList<RecordEvaluation>> labelled;

    private ReaderEvaluation(ImmutableArray<RecordEvaluation> records)
    {
        Records = records;
        labelled = new Lazy<IReadOnlyList<RecordEvaluation>>(() => [.. records.Where(r => r.Coded is null)]);
    }

    /// <summary>Every record beside its claims, in the order of the corpus.</summary>
    public ImmutableArray<RecordEvaluation> Records { get; }

    /// <summary>The score over all labels.</summary>
    public EvaluationScore Score => Of(_ => true, _ => true);

    /// <summary>Scores of contacts, of mechanisms and of positions; positions are judged where <see cref="CorpusRecord.JudgesPositions"/> says.</summary>
    public ScoreTable ByContent => ScoreTable.By(
        "content", [RelationGroup.Contact, RelationGroup.Mechanism, RelationGroup.Position], Lower, g => Of(e => e.Relation.Group == g, c => c.Relation.Group == g));

    /// <summary>Scores by kind of relation. A label that allows several stands under the one claimed, where it is one of them, else under the first.</summary>
    public ScoreTable ByKind => ScoreTable.By(
        "kind", RelationKind.WellKnown.Concat(Claims.Select(c => c.Claim.Relation)).Distinct(), k => k.Name, k => Of(e => e.Relation == k, c => c.Relation == k));

    /// <summary>Scores by modality, labels of several as in <see cref="ByKind"/>.</summary>
    public ScoreTable ByModality => ScoreTable.By(
        "modality", Enum.GetValues<Modality>(), Lower, m => Of(e => e.Modality == m, c => c.Modality == m));

    /// <summary>Scores by the level of those who act: of a label what it asks for, of a pair the official where one takes part, else the organization, else the country.</summary>
    public ScoreTable ByLevel => ScoreTable.By(
        "level", [EntityType.Official, EntityType.Organization, EntityType.Country], Lower, l => Of(e => e.Expected.Level == l, _ => true, p => p.Level == l));

    /// <summary>Scores by the groups of the corpus, in their order; the other tables of one group are those of <see cref="Where"/>.</summary>
    public ScoreTable ByGroup => ScoreTable.By(
        "group", labelled.Value.Select(r => r.Record.Group).Distinct(StringComparer.Ordinal), g => g.Length == 0 ? "(none)" : g, g => Where(r => r.Group == g).Score);

    /// <summary>Records of which no claim was made that is judged, by group, with the number of records: what traps are measured by.</summary>
    public ImmutableArray<(string Group, int Silent, int Records)> Silence =>
        [.. labelled.Value.GroupBy(r => r.Record.Group, StringComparer.Ordinal).Select(g => (g.Key, g.Count(r => r.IsSilent), g.Count()))];

    /// <summary>Which modality was claimed for which. Labels that no claim comes near are claimed as nothing; what nobody expects is counted by its parts.</summary>
    public ConfusionMatrix ModalityConfusion => new("modality", ModalityNames, Confusion(
        e => Lower(e.Modality), e => e.ClaimedModality is { } m ? Lower(m) : null, c => Lower(c.Modality)));

    /// <summary>Which kind was claimed for which, counted as in <see cref="ModalityConfusion"/>.</summary>
    public ConfusionMatrix KindConfusion => new("kind", KindNames, Confusion(
        e => e.Relation.Name, e => e.ClaimedRelation?.Name, c => c.Relation.Name));

    /// <summary>Confidence beside the share of claims that is right in full, over the labelled records.</summary>
    public ReliabilityTable Reliability => ReliabilityTable.Of(Claims.Select(c => (c.Claim.Confidence, c.IsRight)));

    /// <summary>Confidence beside the share of claims that are coded so: a lower bound, as most gold standards mark one event a sentence.</summary>
    public ReliabilityTable CodedReliability =>
        ReliabilityTable.Of(Records.Where(r => r.Coded is not null).SelectMany(r => r.Claims).Where(c => !c.Parts.IsEmpty).Select(c => (c.Claim.Confidence, c.IsRight)));

    /// <summary>The comparison with coded events; null where the corpus has none.</summary>
    public CodedScore? Coded => Records.Any(r => r.Coded is not null) ? CodedScore.Of(Records) : null;

    /// <summary>What alone kept labels from being found, the most frequent first.</summary>
    public ImmutableArray<(string Lacks, int Labels)> Misses =>
        [.. labelled.Value.SelectMany(r => r.Expected).Select(e => e.Lacks).OfType<string>().CountBy(l => l).OrderByDescending(l => l.Value).ThenBy(l => l.Key, StringComparer.Ordinal).Select(l => (l.Key, l.Value))];

    private IEnumerable<ClaimOutcome> Claims => labelled.Value.SelectMany(r => r.Claims);

    /// <summary>Reads every record and compares what was claimed with what was expected.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="corpus">The corpus.</param>
    /// <param name="cancellationToken">Stops between two records.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ReaderEvaluation Run(TextClaimReader reader, Corpus corpus, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Run(document => reader.Read(document).Claims, corpus, cancellationToken);
    }

    /// <summary>Reads every record with a reader of any kind and compares what was claimed with what was expected.</summary>
    /// <param name="read">Gives the claims of a document.</param>
    /// <param name="corpus">The corpus.</param>
    /// <param name="cancellationToken">Stops between two records.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ReaderEvaluation Run(Func<TextDocument, IEnumerable<Claim>> read, Corpus corpus, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(corpus);
        var records = ImmutableArray.CreateBuilder<RecordEvaluation>(corpus.Records.Length);
        foreach (var record in corpus.Records)
        {
            cancellationToken.ThrowIfCancellationRequested();
            records.Add(record.IsCoded ? CodedJudge.Judge(record, read(record.Document)) : LabelJudge.Judge(record, read(record.Document)));
        }

        return new ReaderEvaluation(records.MoveToImmutable());
    }

    /// <summary>Compares claims that were made before, by any extractor, with a corpus.</summary>
    /// <param name="claims">The claims; each belongs to the record whose identity its source bears, others are left out.</param>
    /// <param name="corpus">The corpus.</param>
    public static ReaderEvaluation Run(IEnumerable<Claim> claims, Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var bySource = claims.ToLookup(c => c.Source.Id);
        return Run(document => bySource[document.Id], corpus);
    }

    /// <summary>The same for a part of the corpus.</summary>
    public ReaderEvaluation Where(Func<CorpusRecord, bool> chosen) => new([.. Records.Where(r => chosen(r.Record))]);

    /// <summary>All tables that have a row, for people.</summary>
    public override string ToString() => EvaluationText.Of(this);

    private EvaluationScore Of(Func<ExpectedOutcome, bool> expected, Func<Claim, bool> claimed, Func<ClaimPart, bool>? part = null) => EvaluationScore.Of(
        labelled.Value.SelectMany(r => r.Expected).Where(expected), Claims.Where(c => claimed(c.Claim)).SelectMany(c => c.Parts).Where(p => part is null || part(p)));

    private IEnumerable<(string Expected, string Claimed)> Confusion(Func<ExpectedOutcome, string> expected, Func<ExpectedOutcome, string?> claimed, Func<Claim, string> unexpected) =>
        labelled.Value.SelectMany(r => r.Expected).Select(e => (expected(e), claimed(e) ?? ConfusionMatrix.Nothing))
            .Concat(Claims.Where(c => c.Fault == "parties").SelectMany(c => c.Parts.Where(p => !p.IsRight).Select(_ => (ConfusionMatrix.Nothing, unexpected(c.Claim)))));

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
