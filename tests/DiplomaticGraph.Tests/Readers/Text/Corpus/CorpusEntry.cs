using System.Text.Json;

namespace DiplomaticGraph.Tests.Readers.Text.Corpus;

/// <summary>A claim that a careful reader would record, with what need not be told left out; <c>|</c> stands between equally right answers.</summary>
internal sealed record CorpusEntry
{
    /// <summary>Kinds of relation: <c>met_with|spoke_with</c>.</summary>
    public required string Relation { get; init; }

    /// <summary>Modalities: <c>planned</c>.</summary>
    public required string Modality { get; init; }

    /// <summary>
    /// Two sides, each a name, an ISO 3166 code of a country or <c>org:…</c>; null where the countries say enough. Of a position the one that takes it
    /// and the one that it is towards.
    /// </summary>
    public string[][]? Between { get; init; }

    /// <summary>Codes of countries that the claim must all name.</summary>
    public string[] Countries { get; init; } = [];

    /// <summary>Kinds of mechanism.</summary>
    public string? Mechanism { get; init; }

    /// <summary>Exactly the parties of the mechanism: codes of countries, or <c>org:…</c>.</summary>
    public string[]? Parties { get; init; }

    /// <summary>Who acts; with <c>+</c> between actors who must all be found, in one claim or in several.</summary>
    public string? Actor { get; init; }

    /// <summary>The EDTF time; JSON null where it must stay unknown, undefined where any will do.</summary>
    public JsonElement Time { get; init; }

    /// <summary>A part of the name of the place.</summary>
    public string? Place { get; init; }

    /// <summary>Contact, mechanism or position: the alternatives of one entry are of one group.</summary>
    public RelationGroup Group => RelationKind.WellKnown.First(k => k.Name == Relation.Split('|')[0]).Group;

    public override string ToString() =>
        string.Join(' ', new[]
        {
            Relation, Modality, Between is null ? null : string.Join(" and ", Between.Select(side => string.Join('|', side))),
            Countries.Length == 0 ? null : $"[{string.Join(' ', Countries)}]", Mechanism, Parties is null ? null : $"of {string.Join('+', Parties)}",
            Actor is null ? null : $"by {Actor}", Time.ValueKind == JsonValueKind.Undefined ? null : $"at {Time}", Place is null ? null : $"in {Place}",
        }.OfType<string>());
}
