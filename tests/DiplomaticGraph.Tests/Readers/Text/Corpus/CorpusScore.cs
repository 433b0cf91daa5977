namespace DiplomaticGraph.Tests.Readers.Text.Corpus;

/// <summary>How well a reader did on some sentences.</summary>
/// <remarks>
/// Recall counts the expected entries found in full. Precision counts what was claimed: each pair of a contact, each claim about a mechanism, and in
/// the group of positions each position but plain statements; it is right where an entry speaks of it and the claim does not assert what the entry
/// does not. Modality counts the entries found but for modality, time and place.
/// </remarks>
internal sealed class CorpusScore
{
    private readonly List<string> wrong = [];

    public int Expected { get; private set; }

    public int Found { get; private set; }

    public int Claimed { get; private set; }

    public int Right { get; private set; }

    public int Recognized { get; private set; }

    public int RightModality { get; private set; }

    public int Sentences { get; private set; }

    /// <summary>Sentences that gave no claim about a contact or a mechanism.</summary>
    public int Silent { get; private set; }

    public double Recall => Share(Found, Expected);

    public double Precision => Share(Right, Claimed);

    public double Modality => Share(RightModality, Recognized);

    public double Silence => Share(Silent, Sentences);

    /// <summary>What was missed and what was wrongly claimed, in the order of the sentences.</summary>
    public IReadOnlyList<string> Wrong => wrong;

    /// <summary>Counts one sentence with the claims that a reader made of it.</summary>
    public void Add(CorpusSentence sentence, IEnumerable<Claim> claims)
    {
        var judged = claims.Where(c => IsJudged(sentence, c.Relation)).ToList();
        var before = wrong.Count;
        Sentences++;
        Silent += judged.Count == 0 ? 1 : 0;
        foreach (var entry in sentence.Expected) AddExpected(entry, judged);
        foreach (var claim in judged) AddClaimed(sentence, claim);
        if (wrong.Count == before) return;

        wrong.Insert(before, $"{sentence.Id} {(sentence.Published is { } day ? $"({day:yyyy-MM-dd}) " : "")}{sentence.Text}");
        wrong.AddRange(judged.Select(c => $"    read    {c}{(c.Mechanism is null ? "" : $" {c.Mechanism}")}{(c.Place is null ? "" : $" in {c.Place.Name}")}"));
    }

    public override string ToString() =>
        FormattableString.Invariant($"recall {Found}/{Expected} = {Recall:F3}, precision {Right}/{Claimed} = {Precision:F3}, ")
        + FormattableString.Invariant($"modality {RightModality}/{Recognized} = {Modality:F3}, silent {Silent}/{Sentences}");

    private void AddExpected(CorpusEntry entry, List<Claim> claims)
    {
        var found = CorpusMatcher.IsFound(entry, claims);
        var recognized = claims.Where(c => CorpusMatcher.FitsButModality(entry, c)).ToList();
        Expected++;
        Found += found ? 1 : 0;
        Recognized += recognized.Count > 0 ? 1 : 0;
        RightModality += recognized.Exists(c => CorpusMatcher.HasModality(entry, c)) ? 1 : 0;
        if (!found) wrong.Add($"    missed  {entry}");
    }

    private void AddClaimed(CorpusSentence sentence, Claim claim)
    {
        if (!claim.Relation.IsContact)
        {
            Count(Allowed(sentence, claim).Any(e => CorpusMatcher.FitsButModality(e, claim)), claim.ToString());
            return;
        }

        foreach (var (one, other) in CorpusMatcher.Pairs(claim))
        {
            Count(Allowed(sentence, claim).Any(e => CorpusMatcher.Links(e, one, other)), $"{claim.Relation} of {one.Name} and {other.Name} ({claim.Modality})");
        }
    }

    private void Count(bool right, string what)
    {
        Claimed++;
        Right += right ? 1 : 0;
        if (!right) wrong.Add($"    wrong   {what}");
    }

    /// <summary>What may be claimed in this modality: a slip of modality is no false claim unless it asserts.</summary>
    private static IEnumerable<CorpusEntry> Allowed(CorpusSentence sentence, Claim claim) =>
        sentence.Expected.Where(e => claim.Modality != DiplomaticGraph.Modality.Asserted || CorpusMatcher.HasModality(e, claim))
            .Concat(sentence.May.Where(e => CorpusMatcher.HasModality(e, claim)))
            .Where(e => e.Group == claim.Relation.Group);

    private static bool IsJudged(CorpusSentence sentence, RelationKind relation) =>
        relation.Group is RelationGroup.Contact or RelationGroup.Mechanism
        || (relation.Group == RelationGroup.Position && sentence.Group == "position" && relation != RelationKind.Stated);

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
