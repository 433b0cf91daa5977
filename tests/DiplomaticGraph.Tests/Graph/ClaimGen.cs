using FsCheck;
using FsCheck.Fluent;

namespace DiplomaticGraph.Tests.Graph;

/// <summary>Random claims about few people, so that they meet again.</summary>
internal static class ClaimGen
{
    public static readonly string[] People =
        ["chn/a-an", "chn/b-bo", "usa/c-cole", "usa/d-dale", "jpn/e-ema", "jpn/f-fuji", "fra/g-guy", "CHN", "USA", "JPN", "org:NATO", "org:UN"];

    private static readonly RelationKind[] Kinds =
    [
        RelationKind.MetWith, RelationKind.MetWith, RelationKind.Called, RelationKind.Visited, RelationKind.Hosted, RelationKind.MediatedBetween, RelationKind.WroteTo,
        RelationKind.WroteTo, RelationKind.Warned, RelationKind.AgreedWith, new("toasted", RelationGroup.Contact),
    ];

    private static readonly Gen<string> Time =
        Gen.Elements("", "", "2020", "2020-01", "2020-01-15", "2020-06", "2020-06-30", "2021", "2021-03-01", "../2020-06-15", "2020-06-15/..", "2020-05-01/2020-07-31");

    public static Gen<Claim> Claim { get; } =
        from kind in Gen.Elements(Kinds)
        from people in Gen.Elements(People).ArrayOf(4)
        from count in Gen.Choose(2, 4)
        from together in Gen.Elements(false, false, true)
        from time in Time
        from modality in Gen.Elements(Modality.Asserted, Modality.Asserted, Modality.Asserted, Modality.Planned, Modality.Denied)
        from source in Gen.Elements("a", "b", "c")
        from published in Gen.Elements<string?>(null, "2020-02-01", "2020-06-30")
        from confidence in Gen.Elements(0.25, 0.5, 1)
        from quote in Gen.Elements("One", "Two")
        select Make(kind, [.. people.Distinct().Take(count)], together).At(time).As(modality).In(source, published).Quoting(quote) with { Confidence = confidence };

    public static Gen<Claim[]> Claims { get; } = Gen.Choose(0, 14).SelectMany(n => Claim.ArrayOf(n));

    private static Claim Make(RelationKind kind, string[] people, bool together) =>
        together ? Say.AllMet(people) with { Relation = kind } : Say.That(people[0], kind, people[1..]);
}
