using System.Collections.Immutable;

namespace DiplomaticGraph.Evaluation;

/// <summary>Compares the claims of one text with its labels.</summary>
internal static class LabelJudge
{
    public static RecordEvaluation Judge(CorpusRecord record, IEnumerable<Claim> claims)
    {
        var judged = claims.Where(c => IsJudged(record, c)).ToList();
        return new RecordEvaluation
        {
            Record = record,
            Expected = [.. record.Expected.Select(label => Judge(label, judged))],
            Claims = [.. judged.Select(claim => Judge(record, claim))],
        };
    }

    private static bool IsJudged(CorpusRecord record, Claim claim) =>
        claim.Relation.Group is RelationGroup.Contact or RelationGroup.Mechanism
        || (claim.Relation.Group == RelationGroup.Position && record.JudgesPositions && (claim.Relation != RelationKind.Stated || record.Labels.Any(e => e.Relations.Contains(claim.Relation))));

    private static ExpectedOutcome Judge(ExpectedClaim label, List<Claim> claims)
    {
        var recognized = claims.FindAll(c => ClaimMatcher.FitsButModality(label, c));
        var said = recognized.Find(c => ClaimMatcher.HasModality(label, c)) ?? (recognized.Count > 0 ? recognized[0] : null);
        var other = said ?? claims.Find(c => c.Relation.Group == label.Content && ClaimMatcher.FitsButModality(label with { Relations = [c.Relation] }, c));
        return new ExpectedOutcome
        {
            Expected = label,
            Relation = other is not null && label.Relations.Contains(other.Relation) ? other.Relation : label.Relations[0],
            Modality = said is not null && label.Modalities.Contains(said.Modality) ? said.Modality : label.Modalities[0],
            IsFound = ClaimMatcher.IsFound(label, claims),
            ClaimedRelation = other is null ? null : said is not null && !label.Relations.Contains(said.Relation) ? label.Relations[0] : other.Relation,
            ClaimedModality = said?.Modality,
            Lacks = NearMiss.Of(label, claims),
        };
    }

    private static ClaimOutcome Judge(CorpusRecord record, Claim claim)
    {
        if (!claim.Relation.IsContact)
        {
            var speaking = record.Labels.Where(e => e.Content == claim.Relation.Group && ClaimMatcher.FitsButModality(e, claim)).ToList();
            return Outcome(claim, [Part(claim.ToString(), LevelOf(claim), IsAllowed(record, claim, speaking))], [speaking], record, e => e.Content == claim.Relation.Group);
        }

        var (parts, labels) = (ImmutableArray.CreateBuilder<ClaimPart>(), new List<List<ExpectedClaim>>());
        foreach (var (one, other) in ClaimMatcher.Pairs(claim))
        {
            var speaking = record.Labels.Where(e => e.Content == RelationGroup.Contact && ClaimMatcher.Links(e, one, other)).ToList();
            var description = $"{claim.Relation} of {one.Name} and {other.Name} ({Lower(claim.Modality)})";
            parts.Add(Part(description, LevelOf([one.Type, other.Type]), IsAllowed(record, claim, speaking)));
            labels.Add(speaking);
        }

        return Outcome(claim, parts.ToImmutable(), labels, record, _ => false);
    }

    /// <summary>A slip of modality is no false claim unless it asserts; what may be claimed may be claimed in its modality only.</summary>
    private static bool IsAllowed(CorpusRecord record, Claim claim, List<ExpectedClaim> speaking) => speaking.Exists(e =>
        ClaimMatcher.HasModality(e, claim) || (claim.Modality != Modality.Asserted && record.Expected.Contains(e)));

    private static ClaimOutcome Outcome(Claim claim, ImmutableArray<ClaimPart> parts, List<List<ExpectedClaim>> labels, CorpusRecord record, Func<ExpectedClaim, bool> isOfGroup)
    {
        string? fault = null;
        foreach (var speaking in labels) fault ??= FaultOf(claim, speaking);
        if (fault == "parties" && record.Labels.Any(e => isOfGroup(e) && ClaimMatcher.FitsButModality(e with { Relations = [claim.Relation] }, claim))) fault = "kind";
        return new ClaimOutcome { Claim = claim, Parts = parts, Fault = parts.IsEmpty ? "parties" : fault };
    }

    /// <summary>What is wrong with the part of a claim of which the labels speak; the label that comes nearest counts.</summary>
    private static string? FaultOf(Claim claim, List<ExpectedClaim> speaking)
    {
        if (speaking.Count == 0) return "parties";
        if ((speaking = speaking.FindAll(e => ClaimMatcher.HasRelation(e, claim))).Count == 0) return "kind";
        if ((speaking = speaking.FindAll(e => ClaimMatcher.HasModality(e, claim))).Count == 0) return "modality";
        if ((speaking = speaking.FindAll(e => !ClaimMatcher.HasOtherTime(e, claim))).Count == 0) return "time";
        return speaking.Exists(e => !ClaimMatcher.HasOtherPlace(e, claim)) ? null : "place";
    }

    private static ClaimPart Part(string description, EntityType level, bool isRight) => new() { Description = description, Level = level, IsRight = isRight };

    private static EntityType LevelOf(Claim claim) =>
        claim.Participants.IsEmpty ? LevelOf((claim.Mechanism?.Parties ?? []).Select(p => p.Type)) : LevelOf(claim.Participants.Select(p => p.Type));

    private static EntityType LevelOf(IEnumerable<EntityType> types)
    {
        var level = EntityType.Country;
        foreach (var type in types)
        {
            if (type is EntityType.Official or EntityType.Office) return EntityType.Official;
            if (type == EntityType.Organization) level = EntityType.Organization;
        }

        return level;
    }

    private static string Lower(Modality modality) => modality.ToString().ToLowerInvariant();
}
