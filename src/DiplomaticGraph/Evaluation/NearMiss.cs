using System.Collections.Immutable;

namespace DiplomaticGraph.Evaluation;

/// <summary>What alone kept a label from being found: a claim that lacks only a country needs another cure than one that was never made.</summary>
internal static class NearMiss
{
    public const string Absent = "absent";

    private static readonly ImmutableArray<RelationKind> Judged = [.. RelationKind.WellKnown.Where(k => k.Group != RelationGroup.Standing)];

    private static readonly (string Name, Func<ExpectedClaim, ExpectedClaim> Without)[] Parts =
    [
        ("country", e => e with { Countries = [] }),
        ("time", e => e with { Time = null }),
        ("place", e => e with { Place = null }),
        ("modality", e => e with { Modalities = [Modality.Asserted, Modality.Planned, Modality.Suggested, Modality.Denied] }),
        ("name", e => e.Countries.Length < 2 ? e : e with { Between = [] }),
        ("actor", e => e with { Actors = [] }),
        ("parties", e => e with { Parties = [] }),
        ("relation", e => e with { Relations = [.. Judged.Where(k => k.Group == e.Content)] }),
    ];

    /// <summary>The names of the one or two parts without which the label is found, or <see cref="Absent"/>; null where it is found as it is.</summary>
    public static string? Of(ExpectedClaim label, IReadOnlyList<Claim> claims)
    {
        if (ClaimMatcher.IsFound(label, claims)) return null;

        foreach (var (name, without) in Parts)
        {
            if (ClaimMatcher.IsFound(without(label), claims) && IsStillTelling(without(label))) return name;
        }

        var pairs = Parts.SelectMany((one, i) => Parts.Skip(i + 1).Select(other => (Name: $"{one.Name} and {other.Name}", Label: other.Without(one.Without(label)))));
        return pairs.FirstOrDefault(p => IsStillTelling(p.Label) && ClaimMatcher.IsFound(p.Label, claims)).Name ?? Absent;
    }

    /// <summary>A label without both sides or without kind and parties would fit nearly any claim.</summary>
    private static bool IsStillTelling(ExpectedClaim label) => label.Content switch
    {
        RelationGroup.Mechanism => !label.Parties.IsEmpty,
        RelationGroup.Position => !label.Between.IsEmpty || !label.Actors.IsEmpty || label.Countries.Length >= 2,
        _ => !label.Between.IsEmpty || label.Countries.Length >= 2,
    };
}
