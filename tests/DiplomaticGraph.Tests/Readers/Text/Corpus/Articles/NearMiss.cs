namespace DiplomaticGraph.Tests.Readers.Text.Corpus.Articles;

/// <summary>What alone kept an expected entry from being found: a claim that lacks only a country needs another cure than one that was never made.</summary>
internal static class NearMiss
{
    public const string Absent = "absent";

    private static readonly (string Name, Func<CorpusEntry, CorpusEntry> Without)[] Parts =
    [
        ("country", e => e with { Countries = [] }),
        ("time", e => e with { Time = default }),
        ("place", e => e with { Place = null }),
        ("modality", e => e with { Modality = "asserted|planned|suggested|denied" }),
        ("name", e => e.Countries.Length < 2 ? e : e with { Between = null }),
        ("actor", e => e with { Actor = null }),
        ("parties", e => e with { Parties = null }),
        ("relation", e => e with { Relation = string.Join('|', RelationKind.WellKnown.Where(k => k.IsContact || k.Group == RelationGroup.Mechanism).Select(k => k.Name)) }),
    ];

    /// <summary>The names of the one or two parts without which the entry is found, or <see cref="Absent"/>; null where it is found as it is.</summary>
    public static string? Of(CorpusEntry entry, IReadOnlyList<Claim> claims)
    {
        if (CorpusMatcher.IsFound(entry, claims)) return null;

        foreach (var (name, without) in Parts)
        {
            if (CorpusMatcher.IsFound(without(entry), claims)) return name;
        }

        var pairs = Parts.SelectMany((one, i) => Parts.Skip(i + 1).Select(other => (Name: $"{one.Name} and {other.Name}", Entry: other.Without(one.Without(entry)))));
        return pairs.FirstOrDefault(p => CorpusMatcher.IsFound(p.Entry, claims) && IsStillTelling(p.Entry)).Name ?? Absent;
    }

    /// <summary>An entry without both sides or without kind and parties would fit nearly any claim.</summary>
    private static bool IsStillTelling(CorpusEntry entry) =>
        entry.Group == RelationGroup.Mechanism ? entry.Parties is not null : entry.Between is not null || entry.Countries.Length >= 2;
}
