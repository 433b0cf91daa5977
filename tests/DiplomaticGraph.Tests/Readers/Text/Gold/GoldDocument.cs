namespace DiplomaticGraph.Tests.Readers.Text.Gold;

/// <summary>A text with what is to be read from it.</summary>
internal sealed record GoldDocument
{
    public required string Name { get; init; }

    public required string Text { get; init; }

    public required GoldClaim[] Claims { get; init; }

    public GoldClaim[] Never { get; init; } = [];

    /// <summary>Who holds which office for whom.</summary>
    public (string Person, string Office, string Country)[] Offices { get; init; } = [];

    /// <summary>Family names that stand first, folded: a claim may name their bearers by them alone.</summary>
    public string[] FamilyNamesFirst { get; init; } = ["xi"];

    public override string ToString() => Name;
}
