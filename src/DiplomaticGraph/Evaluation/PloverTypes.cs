using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DiplomaticGraph.Evaluation;

/// <summary>The event types of PLOVER that a code or a claim stands for.</summary>
/// <remarks>
/// CAMEO roots by the conversion of the Open Event Data Alliance (2021). Types that were split or merged between versions count as one: DEMAND as
/// REQUEST, DISAPPROVE and INVESTIGATE as ACCUSE, CONCEDE and RETREAT as YIELD. Where gold standards label a kind of relation in several ways, each is right.
/// </remarks>
internal static class PloverTypes
{
    private static readonly FrozenDictionary<string, string> SameType = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["DEMAND"] = "REQUEST", ["DISAPPROVE"] = "ACCUSE", ["INVESTIGATE"] = "ACCUSE", ["CONCEDE"] = "YIELD", ["RETREAT"] = "YIELD",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Known =
        "STATEMENT REQUEST AGREE CONSULT SUPPORT COOPERATE AID YIELD ACCUSE REJECT THREATEN PROTEST MOBILIZE SANCTION COERCE ASSAULT".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The classes of the PENTA scheme, by number.</summary>
    private static readonly ImmutableArray<ImmutableArray<string>> Penta =
    [
        ["STATEMENT", "REQUEST"], ["AGREE", "CONSULT", "SUPPORT"], ["COOPERATE", "AID", "YIELD"], ["ACCUSE", "REJECT", "THREATEN", "REQUEST"],
        ["PROTEST", "MOBILIZE", "SANCTION", "COERCE", "ASSAULT"],
    ];

    private static readonly FrozenDictionary<RelationKind, ImmutableArray<string>> OfKind = new Dictionary<RelationKind, ImmutableArray<string>>
    {
        [RelationKind.ProposedMechanism] = ["REQUEST", "AGREE"],
        [RelationKind.SupportedMechanism] = ["SUPPORT"],
        [RelationKind.AgreedToMechanism] = ["AGREE"],
        [RelationKind.WithheldAgreement] = ["REJECT"],
        [RelationKind.RejectedMechanism] = ["REJECT"],
        [RelationKind.EstablishedMechanism] = ["AGREE", "COOPERATE", "SUPPORT"],
        [RelationKind.UsedMechanism] = ["CONSULT", "COOPERATE"],
        [RelationKind.SuspendedMechanism] = ["SANCTION", "REJECT"],
        [RelationKind.ResumedMechanism] = ["AGREE", "COOPERATE", "CONSULT"],
        [RelationKind.EndedMechanism] = ["SANCTION", "REJECT"],
        [RelationKind.Stated] = ["STATEMENT"],
        [RelationKind.AppealedTo] = ["REQUEST", "AGREE"],
        [RelationKind.ProtestedTo] = ["ACCUSE", "PROTEST"],
    }.ToFrozenDictionary();

    /// <summary>The types of a code; empty where the scheme has no such code.</summary>
    public static ImmutableArray<string> OfCode(string code, string scheme)
    {
        if (scheme == "PENTA") return code is [>= '0' and <= '4'] ? Penta[code[0] - '0'] : [];
        if (scheme == "PLOVER") return Folded(code) is var type && Known.Contains(type) ? [type] : [];
        if (code.StartsWith("01", StringComparison.Ordinal) && code.Length <= 4) return ["STATEMENT"];
        return CameoScheme.PloverOf(code) is { } of ? [Folded(of)] : [];
    }

    /// <summary>The types that a claim stands for: by its own codes, else by its kind and modality.</summary>
    public static ImmutableArray<string> OfClaim(Claim claim)
    {
        if (claim.Codes?.Plover is { } plover) return [Folded(plover)];
        if (claim.Codes?.Cameo is { } cameo) return OfCode(cameo, "CAMEO");
        if (!claim.Relation.IsContact) return OfRelation(claim.Relation);
        return claim.Modality switch
        {
            Modality.Planned => ["CONSULT", "AGREE"],
            Modality.Suggested => ["CONSULT", "REQUEST"],
            Modality.Denied => ["REJECT"],
            _ => ["CONSULT"],
        };
    }

    private static ImmutableArray<string> OfRelation(RelationKind kind) =>
        OfKind.TryGetValue(kind, out var types) ? types : kind.PloverType is { } type ? [Folded(type)] : [];

    private static string Folded(string type) => SameType.GetValueOrDefault(type, type);
}
