namespace DiplomaticGraph.Tests.Graph;

/// <summary>Relations and paths written down from the rules, without arrays.</summary>
internal static class NaiveGraph
{
    /// <summary>Each link of a claim as "from kind to", in both directions where it holds both ways.</summary>
    public static IEnumerable<(EntityId From, EntityId To)> Links(Claim claim, Level level)
    {
        foreach (var a in claim.Participants)
        {
            foreach (var b in claim.Participants)
            {
                if (ReferenceEquals(a, b) || !Linked(claim, a, b)) continue;
                var (from, to) = (Stand(a, level), Stand(b, level));
                if (!from.IsDefault && !to.IsDefault && from != to) yield return (from, to);
            }
        }
    }

    /// <summary>The first of the shortest paths in order of identity, by breadth-first search from the end; null where there is none.</summary>
    public static List<EntityId>? Path(IEnumerable<Claim> claims, Level level, EntityId from, EntityId to)
    {
        var links = claims.Where(c => c.Relation.IsContact && c.Modality == Modality.Asserted).SelectMany(c => Links(c, level)).ToHashSet();
        var distance = new Dictionary<EntityId, int> { [to] = 0 };
        for (var round = 0; round <= links.Count; round++)
        {
            foreach (var (a, b) in links)
            {
                if (distance.TryGetValue(b, out var d) && (!distance.TryGetValue(a, out var known) || known > d + 1)) distance[a] = d + 1;
            }
        }

        if (!distance.ContainsKey(from)) return null;
        var path = new List<EntityId> { from };
        while (path[^1] != to)
            path.Add(links.Where(l => l.From == path[^1] && distance.TryGetValue(l.To, out var d) && d == distance[path[^1]] - 1).Select(l => l.To).Min());
        return path;
    }

    private static bool Linked(Claim claim, Participant a, Participant b)
    {
        var (x, y) = (a.Role, b.Role);
        if (x == ParticipantRole.Participant && y == ParticipantRole.Participant) return claim.Relation != RelationKind.MediatedBetween;
        if ((x == ParticipantRole.Mediator) != (y == ParticipantRole.Mediator)) return true;
        var isBothWays = claim.Relation.IsSymmetric || claim.Relation.Name is "visited" or "hosted" or "mediated_between";
        return Across(claim, x, y) || (isBothWays && Across(claim, y, x));
    }

    private static bool Across(Claim claim, ParticipantRole x, ParticipantRole y) => (x, y) switch
    {
        (ParticipantRole.Initiator, ParticipantRole.Counterpart) => true,
        (ParticipantRole.Visitor, ParticipantRole.Host) => true,
        (ParticipantRole.Actor, ParticipantRole.Target) => true,
        _ => false,
    };

    private static EntityId Stand(Participant participant, Level level)
    {
        if (level == Level.Official || participant.Type != EntityType.Official) return participant.Id;
        return participant.Country.IsDefault ? participant.Organization : participant.Country;
    }
}
