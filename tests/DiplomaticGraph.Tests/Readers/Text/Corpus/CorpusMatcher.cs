using System.Globalization;
using System.Text;
using System.Text.Json;

namespace DiplomaticGraph.Tests.Readers.Text.Corpus;

/// <summary>Whether a claim is what an entry of the corpus asks for.</summary>
internal static class CorpusMatcher
{
    /// <summary>True where the claims together are the entry in full.</summary>
    public static bool IsFound(CorpusEntry entry, IEnumerable<Claim> claims) =>
        Actors(entry).All(actor => claims.Any(c => FitsBut(entry, actor, c) && HasModality(entry, c) && HasCircumstances(entry, c)));

    /// <summary>True where the claim is the entry in everything but modality, time and place.</summary>
    public static bool FitsButModality(CorpusEntry entry, Claim claim) => Actors(entry).Any(actor => FitsBut(entry, actor, claim));

    public static bool HasModality(CorpusEntry entry, Claim claim) => IsOneOf(entry.Modality, claim.Modality.ToString());

    /// <summary>True where the entry speaks of contact between the two, by name or by the countries that they stand for.</summary>
    public static bool Links(CorpusEntry entry, Participant one, Participant other) =>
        IsBetween(entry, one, other)
        || (CountryOf(one) is { } a && CountryOf(other) is { } b && a != b && entry.Countries.Contains(a) && entry.Countries.Contains(b));

    /// <summary>Who is said to have been in contact: participants of one side are not linked with each other.</summary>
    public static IEnumerable<(Participant One, Participant Other)> Pairs(Claim claim)
    {
        for (var i = 0; i < claim.Participants.Length; i++)
        {
            for (var j = i + 1; j < claim.Participants.Length; j++)
            {
                var (one, other) = (claim.Participants[i], claim.Participants[j]);
                if (one.Role != other.Role || one.Role == ParticipantRole.Participant) yield return (one, other);
            }
        }
    }

    private static string?[] Actors(CorpusEntry entry) => entry.Actor is null ? new string?[] { null } : entry.Actor.Split('+');

    private static bool FitsBut(CorpusEntry entry, string? actor, Claim claim) =>
        HasRelation(entry, claim)
        && entry.Countries.All(CountriesOf(claim).Contains)
        && (entry.Between is null || Pairs(claim).Any(p => IsBetween(entry, p.One, p.Other)))
        && (entry.Mechanism is null || IsOneOf(entry.Mechanism, claim.Mechanism?.Kind.Name))
        && (entry.Parties is null || entry.Parties.Select(IdOf).ToHashSet().SetEquals(claim.Mechanism?.Parties.Select(p => p.Value) ?? []))
        && (actor is null || claim.Participants.Any(p => IsActing(p) && Is(p, actor)));

    private static bool HasRelation(CorpusEntry entry, Claim claim) =>
        IsOneOf(entry.Relation, claim.Relation.Name) || (claim.Relation == RelationKind.Hosted && IsOneOf(entry.Relation, "visited"));

    private static bool HasCircumstances(CorpusEntry entry, Claim claim) =>
        (entry.Time.ValueKind == JsonValueKind.Undefined || (entry.Time.GetString() ?? "") == claim.Time.ToString())
        && (entry.Place is null || Fold(claim.Place?.Name).Contains(Fold(entry.Place), StringComparison.Ordinal));

    private static bool IsBetween(CorpusEntry entry, Participant one, Participant other) =>
        entry.Between is [var first, var second]
        && ((IsAny(one, first) && IsAny(other, second)) || (IsAny(other, first) && IsAny(one, second)));

    private static bool IsAny(Participant participant, string[] wanted) => wanted.Any(w => Is(participant, w));

    /// <summary>A name fits an official who bears its words; a code or <c>org:…</c> fits whoever stands for that country or organization.</summary>
    private static bool Is(Participant participant, string wanted) => wanted.Split('|').Any(w =>
        IsCode(w) ? CountryOf(participant) == w
        : w.StartsWith(OrganizationId.Prefix, StringComparison.Ordinal) ? participant.Id.Value == w || participant.Organization.Value == w
        : participant.Type == EntityType.Official && Fold(w).Split(' ').All(Fold(participant.Name).Split(' ').Contains));

    private static bool IsActing(Participant participant) =>
        participant.Role is ParticipantRole.Actor or ParticipantRole.Participant or ParticipantRole.Initiator;

    private static HashSet<string> CountriesOf(Claim claim) =>
        [.. claim.Participants.Select(CountryOf).OfType<string>(), .. (claim.Mechanism?.Parties ?? []).Select(p => p.Value.Split(':')[1])];

    private static string? CountryOf(Participant participant) =>
        participant.Id.TryGetCountry(out var code) ? code.Value : participant.Country.Value is { Length: > 0 } value ? value : null;

    private static string IdOf(string party) => party.Contains(':', StringComparison.Ordinal) ? party : CountryCode.Prefix + party;

    private static bool IsCode(string text) => text.Length == 3 && text.All(char.IsAsciiLetterUpper);

    /// <summary>Modalities are written in lower case, kinds as they are: both are compared without case.</summary>
    private static bool IsOneOf(string alternatives, string? value) =>
        alternatives.Split('|').Contains(value, StringComparer.OrdinalIgnoreCase);

    /// <summary>Lower case without accents and signs, so that "Çavuşoğlu" and "Cavusoglu" are one.</summary>
    private static string Fold(string? text)
    {
        var folded = new StringBuilder();
        foreach (var c in (text ?? "").Normalize(NormalizationForm.FormKD).Where(c => char.IsLetterOrDigit(c) || c == ' '))
        {
            folded.Append(char.ToLower(c, CultureInfo.InvariantCulture));
        }

        return folded.ToString().Trim();
    }
}
