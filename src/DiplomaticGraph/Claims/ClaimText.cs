using System.Text;

namespace DiplomaticGraph;

/// <summary>A claim in one line.</summary>
internal static class ClaimText
{
    public static string Describe(Claim claim)
    {
        var text = new StringBuilder();
        var first = claim.Participants.Where(p => IsFirstSide(p.Role)).Select(p => p.Name).ToList();
        var second = claim.Participants.Where(p => !IsFirstSide(p.Role)).Select(p => p.Name).ToList();
        text.AppendJoin(", ", first).Append(first.Count > 0 ? " " : "").Append(claim.Relation.Name);
        if (second.Count > 0) text.Append(' ').AppendJoin(", ", second);
        if (claim.Mechanism is { } mechanism) text.Append(' ').Append(mechanism);
        text.Append(" (").Append(claim.Modality.ToString().ToLowerInvariant());
        if (!claim.Time.IsUnknown) text.Append(", ").Append(claim.Time);
        if (claim.Place is { } place) text.Append(", ").Append(place.Name);
        return text.Append(')').ToString();
    }

    private static bool IsFirstSide(ParticipantRole role) =>
        role is ParticipantRole.Initiator or ParticipantRole.Visitor or ParticipantRole.Actor or ParticipantRole.Mediator or ParticipantRole.Participant;
}
