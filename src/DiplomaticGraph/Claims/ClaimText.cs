using System.Text;

namespace DiplomaticGraph;

/// <summary>A claim in one line.</summary>
internal static class ClaimText
{
    public static string Describe(Claim claim)
    {
        var text = new StringBuilder();
        var (doers, others) = ClaimSides.Of(claim);
        text.AppendJoin(", ", doers.Select(p => p.Name)).Append(doers.Count > 0 ? " " : "").Append(claim.Relation.Name);
        if (others.Count > 0) text.Append(' ').AppendJoin(", ", others.Select(p => p.Name));
        if (claim.Mechanism is { } mechanism) text.Append(' ').Append(mechanism);
        text.Append(" (").Append(claim.Modality.ToString().ToLowerInvariant());
        if (!claim.Time.IsUnknown) text.Append(", ").Append(claim.Time);
        if (claim.Place is { } place) text.Append(", ").Append(place.Name);
        return text.Append(')').ToString();
    }
}
