using static DiplomaticGraph.RelationKind;

namespace DiplomaticGraph.Tests.Graph;

/// <summary>What a careful reader records from the five articles, as far as the questions about them need it, in hand-made claims.</summary>
internal static class SeedClaims
{
    public const string Blinken = "usa/antony-blinken", Biden = "usa/joe-biden", Yellen = "usa/janet-yellen";
    public const string Xi = "chn/xi-jinping", Wang = "chn/wang-yi", Qin = "chn/qin-gang", Takaichi = "jpn/takaichi";
    private const string A = "000.txt", B = "001.txt", C = "002.txt", D = "003.txt", E = "004.txt", Published = "2024-04-03";
    private static readonly string[] Trio = ["CHN", "JPN", "KOR"];

    public static RelationGraph Graph => RelationGraph.FromClaims(All);

    public static IReadOnlyList<Claim> All { get; } =
    [
        Say.That(Xi, SpokeWith, Takaichi).In(A),
        Line(["CHN", "JPN"], MechanismKind.CrisisCommunication, ProposedMechanism).As(Modality.Suggested).In(A) with { AttributedTo = "experts" },
        Say.That(Blinken, Visited, "CHN").In(B),
        Say.That(Blinken, MetWith, Xi, Wang, Qin).In(B),
        Line(["CHN", "USA"], MechanismKind.CrisisCommunication, ProposedMechanism, Blinken).In(B),
        Line(["CHN", "USA"], MechanismKind.CrisisCommunication, WithheldAgreement, "CHN").In(B).Quoting("China has not agreed"),
        Line(["CHN", "USA"], MechanismKind.MilitaryCommunication, ProposedMechanism, Blinken).In(B),
        Line(["CHN", "USA"], MechanismKind.MilitaryCommunication, WithheldAgreement, "CHN").In(B),
        Say.That(Blinken, MetWith, Xi).In(C),
        Say.That(Xi, Called, Biden).At("../2024-04-03").In(D, Published),
        Say.That(Xi, SpokeWith, Biden).At("2023-11").In(D, Published),
        Say.That(Yellen, Visited, "CHN").As(Modality.Planned).At("2024-04-03/..").In(D, Published),
        Say.That(Blinken, Visited, "CHN").As(Modality.Planned).At("2024-04-03/..").In(D, Published),
        Line(["CHN", "USA"], MechanismKind.MilitaryCommunication, SupportedMechanism, Xi, Biden).At("../2024-04-03").In(D, Published),
        Say.AllMet(Trio).In(E),
        Line(Trio, MechanismKind.Summit, ProposedMechanism, Trio).As(Modality.Planned).In(E),
    ];

    private static Claim Line(string[] parties, MechanismKind kind, RelationKind relation, params string[] actors) =>
        Say.LineOf(parties, relation, actors) is { Mechanism: { } mechanism } claim ? claim with { Mechanism = mechanism with { Kind = kind } } : throw new InvalidOperationException();
}
