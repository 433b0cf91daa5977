namespace DiplomaticGraph.Tests.Readers.Text.Gold;

/// <summary>A claim that a careful reader records, or one that nobody may. What is null is not asked for.</summary>
internal sealed record GoldClaim
{
    public string Id { get; init; } = "";

    /// <summary>Kinds that are equally right.</summary>
    public string[]? Relations { get; init; }

    public string[]? Modalities { get; init; }

    public string[]? MechanismKinds { get; init; }

    /// <summary>The parties of the mechanism, no more and no fewer.</summary>
    public string[]? MechanismParties { get; init; }

    /// <summary>Who acts: a name or a code, any of those listed.</summary>
    public string[]? Actor { get; init; }

    /// <summary>Who must each be found acting, in one claim or in several.</summary>
    public string[]? EveryActor { get; init; }

    /// <summary>Two sides, each a name or a code, any of those listed.</summary>
    public (string[] One, string[] Other)? Between { get; init; }

    public string[]? Countries { get; init; }

    /// <summary>Each pair of these, in one claim or in several.</summary>
    public string[]? CountriesAllPairs { get; init; }

    public string? AttributedTo { get; init; }

    public string? Place { get; init; }

    /// <summary>The time as EDTF, the empty string for unknown.</summary>
    public string? Time { get; init; }

    public string? TimeStart { get; init; }

    public string? TimeUntil { get; init; }

    public string[]? AnyTopic { get; init; }

    /// <summary>Of what is never to be found: a country that takes part.</summary>
    public string? Country { get; init; }

    /// <summary>Of what is never to be found: a person who takes part.</summary>
    public string? Official { get; init; }

    /// <summary>Of what is never to be found: a year in the time.</summary>
    public string? TimeYear { get; init; }

    public bool IsContact => Relations is not null && Relations.Any(r => RelationKind.FromName(r).IsContact);
}
