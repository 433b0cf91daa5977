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
    private static readonly FrozenDictionary<string, string> OfCameo = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["01"] = "STATEMENT", ["02"] = "REQUEST", ["03"] = "AGREE", ["04"] = "CONSULT", ["05"] = "SUPPORT", ["06"] = "COOPERATE", ["07"] = "AID", ["08"] = "YIELD",
        ["09"] = "ACCUSE", ["10"] = "REQUEST", ["11"] = "ACCUSE", ["12"] = "REJECT", ["13"] = "THREATEN", ["14"] = "PROTEST", ["15"] = "MOBILIZE",
        ["16"] = "SANCTION", ["163"] = "COERCE", ["17"] = "COERCE", ["1712"] = "ASSAULT", ["175"] = "ASSAULT", ["18"] = "ASSAULT",
        ["19"] = "ASSAULT", ["191"] = "COERCE", ["192"] = "COERCE", ["20"] = "ASSAULT",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> SameType = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["DEMAND"] = "REQUEST", ["DISAPPROVE"] = "ACCUSE", ["INVESTIGATE"] = "ACCUSE", ["CONCEDE"] = "YIELD", ["RETREAT"] = "YIELD",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Known = OfCameo.Values.ToFrozenSet(StringComparer.Ordinal);

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
        if (code.Length is < 2 or > 4 || code.AsSpan().ContainsAnyExceptInRange('0', '9')) return [];
        for (var length = code.Length; length >= 2; length--)
        {
            if (OfCameo.TryGetValue(code[..length], out var found)) return [found];
        }

        return [];
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
