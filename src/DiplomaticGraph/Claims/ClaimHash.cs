using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DiplomaticGraph;

/// <summary>The identity of a claim: the first 24 hexadecimal digits of the SHA-256 of its fields.</summary>
/// <remarks>
/// Every field counts but <see cref="Claim.Confidence"/>, <see cref="Claim.Origin"/> and <see cref="Source.SameArticleAs"/>: what else was read does not change a claim, and a better reader that says the same thing about the same words makes
/// the same claim. Each field is written with its length before it, so that no two different claims run together to the same bytes.
/// </remarks>
internal static class ClaimHash
{
    public static ClaimId Compute(Claim claim)
    {
        var hash = new ArrayBufferWriter<byte>(1024);
        Add(hash, claim.Relation.Name);
        Add(hash, claim.Modality.ToString());
        Add(hash, claim.Time.ToString());
        Add(hash, claim.Place?.Name);
        Add(hash, claim.Place?.Country.Value);
        Add(hash, claim.AttributedTo);
        Add(hash, claim.Mechanism?.Id.Value);
        Add(hash, claim.Mechanism?.Name);
        Add(hash, claim.Codes?.Cameo);
        Add(hash, claim.Codes?.Plover);
        Add(hash, claim.Codes?.Mode);
        Add(hash, claim.Codes?.Goldstein?.ToString("R", CultureInfo.InvariantCulture));
        Count(hash, claim.Participants.Length);
        foreach (var p in claim.Participants)
        {
            Add(hash, p.Id.Value);
            Add(hash, p.Name);
            Add(hash, p.Role.ToString());
            Add(hash, p.Country.Value);
            Add(hash, p.Office);
            Add(hash, p.Organization.Value);

            // Only where told: claims without these keep the identities that they had before there were such fields.
            if (p.Capacity != Capacity.InOffice) Add(hash, p.Capacity.ToString());
            if (p.IsResolved) Add(hash, "resolved");
        }

        Count(hash, claim.Topics.Length);
        foreach (var topic in claim.Topics) Add(hash, topic);
        Add(hash, claim.Source.Id.Value);
        Add(hash, claim.Source.Published?.ToString("O", CultureInfo.InvariantCulture));
        Add(hash, claim.Source.Title);
        Add(hash, claim.Source.Publisher);
        Add(hash, claim.Source.Url);
        Count(hash, claim.Evidence.Length);
        foreach (var e in claim.Evidence)
        {
            Add(hash, e.Source.Value);
            Add(hash, e.Start?.ToString(CultureInfo.InvariantCulture));
            Add(hash, e.End?.ToString(CultureInfo.InvariantCulture));
            Add(hash, e.Quote);
            Add(hash, e.Row);
            Add(hash, e.Line?.ToString(CultureInfo.InvariantCulture));
        }

        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(hash.WrittenSpan, digest);
        return new ClaimId(ClaimId.Prefix + Convert.ToHexStringLower(digest[..12]));
    }

    private static void Add(ArrayBufferWriter<byte> hash, string? field)
    {
        // -1 tells an absent field from an empty one.
        Count(hash, field is null ? -1 : Encoding.UTF8.GetByteCount(field));
        if (field is not null) Encoding.UTF8.GetBytes(field, hash);
    }

    private static void Count(ArrayBufferWriter<byte> hash, int count)
    {
        BinaryPrimitives.WriteInt32LittleEndian(hash.GetSpan(4), count);
        hash.Advance(4);
    }
}
