namespace DiplomaticGraph;

/// <summary>Which participants of an event are linked, and from which side to which.</summary>
/// <remarks>
/// Initiator with counterpart, visitor with host, actor with target, mediator with every other, participant with participant; never two of one side. A
/// side whose opposite the source leaves out is linked with the plain participants. An actor on a mechanism without a target is linked with the other
/// parties to the mechanism; where nobody acts, the parties are linked with each other.
/// </remarks>
internal static class EventLinks
{
    private static readonly (ParticipantRole From, ParticipantRole To)[] Sides =
    [
        (ParticipantRole.Initiator, ParticipantRole.Counterpart),
        (ParticipantRole.Visitor, ParticipantRole.Host),
        (ParticipantRole.Actor, ParticipantRole.Target),
    ];

    /// <summary>Adds the links of a claim. An end is a participant by its place in the claim, or, from the number of participants on, a party to the mechanism.</summary>
    public static void AddTo(List<EventLink> links, Claim claim)
    {
        var participants = claim.Participants;
        foreach (var (from, to) in Sides)
        {
            var opposite = participants.Any(p => p.Role == to) ? to : ParticipantRole.Participant;
            AddAll(links, claim, from, opposite);
            if (!participants.Any(p => p.Role == from)) AddAll(links, claim, ParticipantRole.Participant, to);
        }

        for (var i = 0; i < participants.Length; i++)
        {
            if (participants[i].Role == ParticipantRole.Mediator) AddMediator(links, claim, i);
            if (participants[i].Role == ParticipantRole.Participant && claim.Relation != RelationKind.MediatedBetween) AddAllPairs(links, claim, i);
        }

        if (claim.Mechanism is { } mechanism && links.Count == 0) AddMechanism(links, participants.Length, mechanism.Parties.Length, claim);
    }

    /// <summary>Whether a relation of a kind holds both ways as soon as it holds one way. A letter has a direction; a visit has a host.</summary>
    public static bool IsReciprocal(RelationKind kind) =>
        kind.IsSymmetric || kind == RelationKind.Visited || kind == RelationKind.Hosted || kind == RelationKind.MediatedBetween;

    private static void AddAll(List<EventLink> links, Claim claim, ParticipantRole from, ParticipantRole to)
    {
        var reciprocal = IsReciprocal(claim.Relation);
        for (var i = 0; i < claim.Participants.Length; i++)
        {
            if (claim.Participants[i].Role != from) continue;
            for (var j = 0; j < claim.Participants.Length; j++)
            {
                if (claim.Participants[j].Role != to) continue;

                // The host is the one who hosted, though the visitor travelled.
                links.Add(claim.Relation == RelationKind.Hosted && (from == ParticipantRole.Visitor || to == ParticipantRole.Host) ? new(j, i, reciprocal) : new(i, j, reciprocal));
            }
        }
    }

    private static void AddMediator(List<EventLink> links, Claim claim, int mediator)
    {
        for (var i = 0; i < claim.Participants.Length; i++)
        {
            if (claim.Participants[i].Role != ParticipantRole.Mediator) links.Add(new(mediator, i, true));
        }
    }

    private static void AddAllPairs(List<EventLink> links, Claim claim, int one)
    {
        for (var i = one + 1; i < claim.Participants.Length; i++)
        {
            if (claim.Participants[i].Role == ParticipantRole.Participant) links.Add(new(one, i, true));
        }
    }

    private static void AddMechanism(List<EventLink> links, int participants, int parties, Claim claim)
    {
        for (var party = 0; party < parties; party++)
        {
            if (participants == 0)
            {
                for (var other = party + 1; other < parties; other++) links.Add(new(party, other, true));
            }

            for (var actor = 0; actor < participants; actor++)
            {
                if (IsActing(claim.Participants[actor].Role)) links.Add(new(actor, participants + party, claim.Relation.IsSymmetric));
            }
        }
    }

    /// <summary>Whether a participant acts rather than being acted upon.</summary>
    public static bool IsActing(ParticipantRole role) => role is not (ParticipantRole.Counterpart or ParticipantRole.Host or ParticipantRole.Target);
}
