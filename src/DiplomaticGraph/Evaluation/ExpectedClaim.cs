using System.Collections.Immutable;

namespace DiplomaticGraph.Evaluation;

/// <summary>A claim that a careful reader would record. What need not be told is left out; several values stand for equally right answers.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record ExpectedClaim
{
    /// <summary>The kinds that are right, at least one: <c>met_with</c> or <c>spoke_with</c>.</summary>
    public required ImmutableArray<RelationKind> Relations { get; init; }

    /// <summary>The modalities that are right, at least one.</summary>
    public required ImmutableArray<Modality> Modalities { get; init; }

    /// <summary>
    /// Two sides between which it happened, each a list of equally right answers: words of a name, a code of ISO 3166-1 alpha-3, or <c>org:…</c>; empty where
    /// the countries say enough.
    /// </summary>
    public ImmutableArray<ImmutableArray<string>> Between { get; init; } = [];

    /// <summary>The countries that the claim must all name; empty where none is asked for.</summary>
    public ImmutableArray<CountryCode> Countries { get; init; } = [];

    /// <summary>The kinds of mechanism that are right; empty where it is about none.</summary>
    public ImmutableArray<MechanismKind> Mechanisms { get; init; } = [];

    /// <summary>Exactly the parties of the mechanism; empty where any will do.</summary>
    public ImmutableArray<EntityId> Parties { get; init; } = [];

    /// <summary>Who acts. All must be found, in one claim or in several; each is a list of equally right answers, written as in <see cref="Between"/>.</summary>
    public ImmutableArray<ImmutableArray<string>> Actors { get; init; } = [];

    /// <summary>When; <see cref="EventTime.Unknown"/> where it must stay unknown, null where any time will do.</summary>
    public EventTime? Time { get; init; }

    /// <summary>A part of the name of the place; null where any will do.</summary>
    public string? Place { get; init; }

    /// <summary>What it is about: contact, mechanism or position.</summary>
    public RelationGroup Content => Relations[0].Group;

    /// <summary>
    /// Whom it asks for: an official where it names a person, else an organization where it names one, else a country.
    /// </summary>
    public EntityType Level
    {
        get
        {
            var named = Between.Concat(Actors).SelectMany(side => side).ToList();
            if (named.Exists(ClaimMatcher.IsName)) return EntityType.Official;
            return named.Exists(ClaimMatcher.IsOrganization) || Parties.Any(p => ClaimMatcher.IsOrganization(p.Value)) ? EntityType.Organization : EntityType.Country;
        }
    }

    /// <summary>One line: <c>met_with asserted Blinken and Xi [USA CHN] at 2023-06-19 in Beijing</c>.</summary>
    public override string ToString() => string.Join(' ', new[]
    {
        string.Join('|', Relations),
        string.Join('|', Modalities.Select(m => m.ToString().ToLowerInvariant())),
        string.Join(" and ", Between.Select(side => string.Join('|', side))),
        Countries.IsEmpty ? "" : $"[{string.Join(' ', Countries)}]",
        string.Join('|', Mechanisms),
        Parties.IsEmpty ? "" : $"of {string.Join('+', Parties.Select(ShortOf))}",
        Actors.IsEmpty ? "" : $"by {string.Join('+', Actors.Select(a => string.Join('|', a)))}",
        Time is null ? "" : Time.Value.IsUnknown ? "at an unknown time" : $"at {Time}",
        Place is null ? "" : $"in {Place}",
    }.Where(part => part.Length > 0));

    private static string ShortOf(EntityId party) => party.TryGetCountry(out var country) ? country.Value : party.Value;
}
