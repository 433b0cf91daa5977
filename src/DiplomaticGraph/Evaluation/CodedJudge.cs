using System.Collections.Immutable;

namespace DiplomaticGraph.Evaluation;

/// <summary>Compares the claims of one text with its coded events.</summary>
internal static class CodedJudge
{
    private static readonly string[] Cooperative = ["CONSULT", "AGREE", "SUPPORT", "COOPERATE"];

    public static RecordEvaluation Judge(CorpusRecord record, IEnumerable<Claim> claims)
    {
        var events = record.Events.Select(e => (Pair: CountryPairing.Of(e.Source, e.Target), Types: PloverTypes.OfCode(e.Code, e.Scheme))).ToList();
        var marked = events.Where(e => e.Pair is not null).ToList();
        var said = claims.Where(c => c.Relation.Group != RelationGroup.Standing).Select(c => (Claim: c, Pairs: CountryPairing.Of(c), Types: PloverTypes.OfClaim(c))).ToList();
        var claimed = said.SelectMany(s => s.Pairs.Select(p => (Pair: p, s.Types, Text: TextOf(p, s.Types)))).DistinctBy(c => c.Text).ToList();
        var isNegative = record.Events.IsEmpty;
        return new RecordEvaluation
        {
            Record = record,
            Claims = [.. said.Select(s => Outcome(s.Claim, s.Pairs, s.Types))],
            Coded = new CodedOutcome
            {
                HasPair = marked.Count > 0,
                IsContact = events.Exists(e => e.Types.Contains("CONSULT")),
                IsNegative = isNegative,
                FindsType = events.Exists(e => said.Exists(s => s.Types.Intersect(e.Types).Any())),
                FindsPair = claimed.Exists(c => HasPair(c.Pair)),
                FindsBoth = claimed.Exists(c => HasBoth(c.Pair, c.Types)),
                Claimed = [.. claimed.Select(c => c.Text)],
                RightPairs = claimed.Count(c => HasPair(c.Pair)),
                RightBoth = claimed.Count(c => HasBoth(c.Pair, c.Types)),
                IsFalseContact = isNegative && said.Exists(s => s.Claim is { Relation.IsContact: true, Modality: Modality.Asserted }),
                IsFalseCooperation = isNegative && said.Exists(s => s.Claim.Modality == Modality.Asserted && s.Types.Any(t => Cooperative.Contains(t))),
            },
        };

        bool HasPair(string pair) => marked.Exists(e => e.Pair == pair);

        bool HasBoth(string pair, ImmutableArray<string> types) => marked.Exists(e => e.Pair == pair && e.Types.Any(t => types.Contains(t)));

        ClaimOutcome Outcome(Claim claim, ImmutableArray<string> pairs, ImmutableArray<string> types)
        {
            // Where nothing is marked, nobody is in contact: other claims may be true.
            var parts = isNegative && claim is not { Relation.IsContact: true, Modality: Modality.Asserted } ? [] : pairs
                .Select(p => new ClaimPart { Description = TextOf(p, types), Level = LevelOf(claim), IsRight = HasBoth(p, types) }).ToImmutableArray();
            return new ClaimOutcome { Claim = claim, Parts = parts, Fault = parts.All(p => p.IsRight) ? null : "not coded" };
        }
    }

    private static string TextOf(string pair, ImmutableArray<string> types) => $"{pair} {string.Join('/', types)}";

    private static EntityType LevelOf(Claim claim) =>
        claim.Participants.Any(p => p.Type == EntityType.Official) ? EntityType.Official
        : claim.Participants.Any(p => p.Type == EntityType.Organization) ? EntityType.Organization
        : EntityType.Country;
}
