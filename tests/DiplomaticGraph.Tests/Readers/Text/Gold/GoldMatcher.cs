namespace DiplomaticGraph.Tests.Readers.Text.Gold;

/// <summary>Whether a claim is what the gold asks for.</summary>
internal sealed class GoldMatcher(GoldDocument document)
{
    public bool IsFound(GoldClaim want, IReadOnlyCollection<Claim> claims)
    {
        if (want.EveryActor is { } actors)
            return actors.All(a => claims.Any(c => Matches(want with { EveryActor = null, Actor = [a] }, c)));
        if (want.CountriesAllPairs is { } countries)
            return PairsOf(countries).All(p => claims.Any(c => Matches(want with { CountriesAllPairs = null, Countries = [p.One, p.Other] }, c)));
        return claims.Any(c => Matches(want, c));
    }

    public static bool IsForbidden(GoldDocument document, GoldClaim never, Claim claim)
    {
        if (never.Country is { } country) return ClaimParts.Countries(claim).Contains(country);
        if (never.Official is { } official) return claim.Participants.Any(p => ClaimParts.Fold(p.Name).Contains(ClaimParts.Fold(official), StringComparison.Ordinal));
        if (never.TimeYear is { } year) return claim.Time.ToString().Contains(year, StringComparison.Ordinal);
        return new GoldMatcher(document).Matches(never with { Modalities = never.Modalities ?? ["asserted"] }, claim);
    }

    public static IEnumerable<(string One, string Other)> PairsOf(string[] items) =>
        items.SelectMany((a, i) => items.Skip(i + 1).Select(b => (a, b)));

    /// <summary>True where a participant is one of those wanted: a country by its code, a person by a name that agrees on the last word.</summary>
    public bool IsParty(Participant participant, string[] wanted) => wanted.Any(w =>
        CountryCode.TryParse(w, out var code)
            ? participant.Type == EntityType.Country && participant.Id == code.ToEntityId()
            : participant.Type == EntityType.Official && IsNamed(ClaimParts.Words(participant.Name), ClaimParts.Words(w)));

    private bool IsNamed(string[] name, string[] wanted) =>
        name.Length > 0 && wanted.Length > 0
        && (name[^1] == wanted[^1] || (name[0] == wanted[0] && document.FamilyNamesFirst.Contains(name[0], StringComparer.Ordinal)));

    private bool Matches(GoldClaim want, Claim claim) =>
        IsOneOf(want.Relations, claim.Relation.Name, r => r == "visited" && claim.Relation == RelationKind.Hosted)
        && IsOneOf(want.Modalities, ClaimParts.Name(claim.Modality))
        && IsOneOf(want.MechanismKinds, claim.Mechanism?.Kind.Name)
        && (want.MechanismParties is null || ClaimParts.Parties(claim.Mechanism).ToHashSet(StringComparer.Ordinal).SetEquals(want.MechanismParties))
        && (want.Actor is null || Acts(want.Actor, claim))
        && (want.Between is not { } sides || ClaimParts.Pairs(claim).Any(p =>
            (IsParty(p.One, sides.One) && IsParty(p.Other, sides.Other)) || (IsParty(p.One, sides.Other) && IsParty(p.Other, sides.One))))
        && (want.Countries is null || ClaimParts.Countries(claim).IsSupersetOf(want.Countries))
        && Holds(want.AttributedTo, claim.AttributedTo)
        && Holds(want.Place, claim.Place?.Name)
        && (want.Time is null || claim.Time.ToString() == want.Time)
        && (want.TimeStart is null || claim.Time.ToString().StartsWith(want.TimeStart, StringComparison.Ordinal))
        && (want.TimeUntil is null || claim.Time.ToString().Contains(want.TimeUntil[..7], StringComparison.Ordinal))
        && (want.AnyTopic is null || claim.Topics.Intersect(want.AnyTopic, StringComparer.Ordinal).Any());

    private bool Acts(string[] actor, Claim claim) => claim.Participants
        .Where(p => p.Role is ParticipantRole.Actor or ParticipantRole.Participant or ParticipantRole.Initiator)
        .Any(p => IsParty(p, actor) || actor.Contains(p.Country.Value, StringComparer.Ordinal));

    private static bool IsOneOf(string[]? wanted, string? value, Predicate<string>? orIf = null) =>
        wanted is null || wanted.Any(w => w == value || orIf?.Invoke(w) == true);

    private static bool Holds(string? wanted, string? value) =>
        wanted is null || ClaimParts.Fold(value).Contains(ClaimParts.Fold(wanted), StringComparison.Ordinal);
}
