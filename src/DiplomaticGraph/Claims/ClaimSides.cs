namespace DiplomaticGraph;

/// <summary>Who stands before the verb of a claim and who after it.</summary>
internal static class ClaimSides
{
    /// <summary>Those who met, called, travelled, acted, mediated or hosted, and everybody else; each in the order of the source.</summary>
    public static (List<Participant> Doers, List<Participant> Others) Of(Claim claim)
    {
        var doers = claim.Participants.Where(p => IsDoer(claim, p.Role)).ToList();
        return (doers, [.. claim.Participants.Where(p => !IsDoer(claim, p.Role))]);
    }

    // A visitor visits, but is hosted.
    private static bool IsDoer(Claim claim, ParticipantRole role)
    {
        if (claim.Relation != RelationKind.Hosted) return EventLinks.IsActing(role);
        return claim.Participants.Any(p => p.Role == ParticipantRole.Host) ? role == ParticipantRole.Host : role != ParticipantRole.Visitor && EventLinks.IsActing(role);
    }
}
