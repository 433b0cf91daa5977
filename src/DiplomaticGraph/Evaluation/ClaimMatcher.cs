using System.Text;

namespace DiplomaticGraph.Evaluation;

/// <summary>Whether a claim is what a label asks for.</summary>
internal static class ClaimMatcher
{
    /// <summary>True where the claims together are the label in full.</summary>
    public static bool IsFound(ExpectedClaim label, IReadOnlyList<Claim> claims) =>
        label.Actors.IsEmpty
            ? claims.Any(c => FitsBut(label, null, c) && HasModality(label, c) && HasCircumstances(label, c))
            : label.Actors.All(actor => claims.Any(c => FitsBut(label, actor, c) && HasModality(label, c) && HasCircumstances(label, c)));

    /// <summary>True where the claim is the label in everything but modality, time and place.</summary>
    public static bool FitsButModality(ExpectedClaim label, Claim claim) =>
        label.Actors.IsEmpty ? FitsBut(label, null, claim) : label.Actors.Any(actor => FitsBut(label, actor, claim));

    /// <summary>True where the claim is of a kind that the label allows; who hosted was visited.</summary>
    public static bool HasRelation(ExpectedClaim label, Claim claim) =>
        label.Relations.Contains(claim.Relation) || (claim.Relation == RelationKind.Hosted && label.Relations.Contains(RelationKind.Visited));

    public static bool HasModality(ExpectedClaim label, Claim claim) => label.Modalities.Contains(claim.Modality);

    /// <summary>True where the label tells another time than the claim: a part of it ("in March" for 9 March) is no other.</summary>
    public static bool HasOtherTime(ExpectedClaim label, Claim claim)
    {
        if (label.Time is not { } time || claim.Time.IsUnknown || time == claim.Time) return false;
        return time.IsUnknown || time.CertainlyBefore(claim.Time) || claim.Time.CertainlyBefore(time);
    }

    /// <summary>True where the label tells another place than the claim.</summary>
    public static bool HasOtherPlace(ExpectedClaim label, Claim claim) =>
        label.Place is { } wanted && claim.Place is { } place
        && !Fold(place.Name).Contains(Fold(wanted), StringComparison.Ordinal) && !Fold(wanted).Contains(Fold(place.Name), StringComparison.Ordinal);

    /// <summary>True where the label speaks of contact between the two, by name or by the countries that they stand for.</summary>
    public static bool Links(ExpectedClaim label, Participant one, Participant other) =>
        IsBetween(label, one, other)
        || (CountryOf(one) is { IsDefault: false } a && CountryOf(other) is { IsDefault: false } b && a != b && label.Countries.Contains(a) && label.Countries.Contains(b));

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

    /// <summary>True for words of a name, false for the code of a country or organization.</summary>
    public static bool IsName(string wanted) => !IsCode(wanted) && !IsOrganization(wanted);

    public static bool IsOrganization(string wanted) => wanted.StartsWith(OrganizationId.Prefix, StringComparison.Ordinal);

    public static bool IsCode(string wanted) => wanted.Length == 3 && wanted.All(char.IsAsciiLetterUpper);

    private static bool FitsBut(ExpectedClaim label, IReadOnlyList<string>? actor, Claim claim) =>
        HasRelation(label, claim)
        && label.Countries.All(c => Names(claim, c))
        && (label.Between.IsEmpty || Pairs(claim).Any(p => IsBetween(label, p.One, p.Other)))
        && (label.Mechanisms.IsEmpty || (claim.Mechanism is { } mechanism && label.Mechanisms.Contains(mechanism.Kind)))
        && (label.Parties.IsEmpty || label.Parties.ToHashSet().SetEquals(claim.Mechanism is { } with ? with.Parties : []))
        && (actor is null || claim.Participants.Any(p => IsActing(p) && IsAny(p, actor)));

    private static bool HasCircumstances(ExpectedClaim label, Claim claim) =>
        (label.Time is null || label.Time == claim.Time)
        && (label.Place is null || Fold(claim.Place?.Name).Contains(Fold(label.Place), StringComparison.Ordinal));

    private static bool IsBetween(ExpectedClaim label, Participant one, Participant other) =>
        label.Between is [var first, var second]
        && ((IsAny(one, first) && IsAny(other, second)) || (IsAny(other, first) && IsAny(one, second)));

    private static bool IsAny(Participant participant, IReadOnlyList<string> wanted) => wanted.Any(w => Is(participant, w));

    /// <summary>A name fits an official who bears its words; a code or <c>org:…</c> fits whoever stands for that country or organization.</summary>
    private static bool Is(Participant participant, string wanted) =>
        IsCode(wanted) ? CountryOf(participant).Value == wanted
        : IsOrganization(wanted) ? participant.Id.Value == wanted || participant.Organization.Value == wanted
        : participant.Type == EntityType.Official && Fold(wanted).Split(' ').All(Fold(participant.Name).Split(' ').Contains);

    private static bool IsActing(Participant participant) =>
        participant.Role is ParticipantRole.Actor or ParticipantRole.Participant or ParticipantRole.Initiator;

    private static bool Names(Claim claim, CountryCode country) =>
        claim.Participants.Any(p => CountryOf(p) == country) || (claim.Mechanism?.Parties.Contains(country.ToEntityId()) ?? false);

    private static CountryCode CountryOf(Participant participant) => participant.Id.TryGetCountry(out var code) ? code : participant.Country;

    /// <summary>Lower case without accents and signs, so that "Çavuşoğlu" and "Cavusoglu" are one.</summary>
    private static string Fold(string? text)
    {
        var folded = new StringBuilder();
        foreach (var c in (text ?? "").Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(c) || c == ' ') folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString().Trim();
    }
}
