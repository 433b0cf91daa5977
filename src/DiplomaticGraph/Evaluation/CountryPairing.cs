using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DiplomaticGraph.Evaluation;

/// <summary>The pairs of countries that a claim speaks of, without direction: <c>CHN-USA</c>.</summary>
/// <remarks>
/// An official stands for the country held, an organization for <c>ORG</c>; a dead state counts as its successor. Initiators pair with counterparts, visitors with
/// hosts, actors with targets; a mediator with everybody else; participants with each other; the actor of a mechanism with its other parties. A side
/// without a country makes no pair, and two people of one country only where the claim has no other.
/// </remarks>
internal static class CountryPairing
{
    private const string Organization = "ORG";

    private static readonly FrozenDictionary<string, string> SameState = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["SUN"] = "RUS", ["CSK"] = "CZE", ["YUG"] = "SRB", ["SCG"] = "SRB", ["DDR"] = "DEU", ["YMD"] = "YEM", ["ZAR"] = "COD", ["KSV"] = "XKX",
        ["IGO"] = Organization, ["NGO"] = Organization, ["IMG"] = Organization, ["MNC"] = Organization, ["MED"] = Organization,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The pair of two codes; null where one of them is absent.</summary>
    public static string? Of(string? source, string? target)
    {
        if (string.IsNullOrEmpty(source) || string.IsNullOrEmpty(target)) return null;
        var (one, other) = (State(source), State(target));
        return string.CompareOrdinal(one, other) <= 0 ? $"{one}-{other}" : $"{other}-{one}";
    }

    /// <summary>The pairs of a claim, each once.</summary>
    public static ImmutableArray<string> Of(Claim claim)
    {
        var found = Sides(claim).Select(s => Of(s.One, s.Other)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var across = found.FindAll(IsAcross);
        return [.. across.Count > 0 ? across : found];
    }

    private static bool IsAcross(string pair) => pair.Split('-') is [var one, var other] && one != other;

    private static IEnumerable<(string? One, string? Other)> Sides(Claim claim)
    {
        var byRole = claim.Participants.ToLookup(p => p.Role, StateOf);
        var participants = byRole[ParticipantRole.Participant].ToList();
        foreach (var pair in Across(ParticipantRole.Initiator, ParticipantRole.Counterpart)) yield return pair;
        foreach (var pair in Across(ParticipantRole.Visitor, ParticipantRole.Host)) yield return pair;
        foreach (var pair in Across(ParticipantRole.Actor, ParticipantRole.Target)) yield return pair;
        if ((claim.Relation == RelationKind.Visited || claim.Relation == RelationKind.Hosted) && !byRole.Contains(ParticipantRole.Visitor))
        {
            foreach (var pair in Product(byRole[ParticipantRole.Host], [.. participants, .. byRole[ParticipantRole.Initiator], .. byRole[ParticipantRole.Counterpart]])) yield return pair;
        }

        foreach (var pair in Product(byRole[ParticipantRole.Mediator], [.. claim.Participants.Where(p => p.Role != ParticipantRole.Mediator).Select(StateOf)])) yield return pair;
        foreach (var pair in Combinations(participants)) yield return pair;
        List<string?> parties = [.. (claim.Mechanism?.Parties ?? []).Select(p => p.TryGetCountry(out var code) ? State(code.Value) : Organization)];
        List<string?> actors = [.. byRole[ParticipantRole.Actor], .. byRole[ParticipantRole.Initiator]];
        foreach (var pair in actors.Count > 0 ? Product(actors, parties).Where(p => p.One != p.Other) : Combinations(parties)) yield return pair;

        IEnumerable<(string?, string?)> Across(ParticipantRole one, ParticipantRole other) => Product(byRole[one], byRole.Contains(other) ? [.. byRole[other]] : participants);
    }

    private static IEnumerable<(string? One, string? Other)> Product(IEnumerable<string?> some, List<string?> others) => some.SelectMany(one => others.Select(other => (one, other)));

    private static IEnumerable<(string? One, string? Other)> Combinations(List<string?> all) => all.SelectMany((one, i) => all.Skip(i + 1).Select(other => (one, other)));

    private static string? StateOf(Participant participant)
    {
        var country = participant.Id.TryGetCountry(out var code) ? code : participant.Country;
        return !country.IsDefault ? State(country.Value) : participant.Type == EntityType.Organization ? Organization : null;
    }

    private static string State(string code) => SameState.GetValueOrDefault(code, code);
}
