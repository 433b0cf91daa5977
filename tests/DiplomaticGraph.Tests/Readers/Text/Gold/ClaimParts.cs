using System.Globalization;
using System.Text;

namespace DiplomaticGraph.Tests.Readers.Text.Gold;

/// <summary>What tests ask of claims: who is linked with whom, which countries are named.</summary>
internal static class ClaimParts
{
    /// <summary>Every two participants that a claim links: all but two of one side.</summary>
    public static IEnumerable<(Participant One, Participant Other)> Pairs(Claim claim)
    {
        for (var i = 0; i < claim.Participants.Length; i++)
        {
            for (var j = i + 1; j < claim.Participants.Length; j++)
            {
                var (a, b) = (claim.Participants[i], claim.Participants[j]);
                if (a.Role != b.Role || a.Role is ParticipantRole.Participant or ParticipantRole.Mediator) yield return (a, b);
            }
        }
    }

    /// <summary>The codes of the countries that take part or are parties of the mechanism.</summary>
    public static HashSet<string> Countries(Claim claim) =>
        [.. claim.Participants.Where(p => !p.Country.IsDefault).Select(p => p.Country.Value), .. Parties(claim.Mechanism)];

    /// <summary>The parties of a mechanism: codes of countries, other identities as they are.</summary>
    public static IEnumerable<string> Parties(Mechanism? mechanism) =>
        mechanism is null ? [] : mechanism.Parties.Select(p => p.TryGetCountry(out var country) ? country.Value : p.Value);

    /// <summary>Lower case without accents and punctuation, as names are compared.</summary>
    public static string Fold(string? text)
    {
        var folded = new StringBuilder();
        foreach (var rune in (text ?? "").Normalize(NormalizationForm.FormKD).ToLowerInvariant().EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value == ' ') folded.Append(rune.ToString());
        }

        return folded.ToString().Trim();
    }

    public static string[] Words(string? text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The modality as claims write it.</summary>
    public static string Name(Modality modality) => modality.ToString().ToLower(CultureInfo.InvariantCulture);
}
