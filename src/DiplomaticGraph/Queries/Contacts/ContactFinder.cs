namespace DiplomaticGraph;

/// <summary>Finds the contacts of two, each of whom may be an official, a country or an organization.</summary>
/// <remarks>O(claims of the one who has fewer).</remarks>
internal static class ContactFinder
{
    public static ContactHistory Find(GraphView view, Entity one, Entity other)
    {
        var graph = view.Data;
        var (a, b) = (graph.IndexOf(one.Id), graph.IndexOf(other.Id));
        var found = new Dictionary<int, Relation>();
        if (a >= 0 && b >= 0 && a != b)
        {
            var contacts = view.ContactFilter;
            var claims = graph.EntityClaims[a].Length <= graph.EntityClaims[b].Length ? graph.EntityClaims[a] : graph.EntityClaims[b];
            foreach (var claim in claims)
            {
                if (graph.Claims[claim].Relation.IsContact && contacts.Passes(graph, claim) && Between(graph, claim, a, b) is { } relation)
                    found.Add(claim, relation);
            }
        }

        return new ContactHistory
        {
            One = one,
            Other = other,
            Dated = [.. ClaimList.Dated(graph, found.Keys).Select(c => found[c])],
            Undated = [.. ClaimList.Undated(graph, found.Keys).Select(c => found[c])],
        };
    }

    /// <summary>The event of a claim as a relation of two who take part or are stood for; null where it does not link them.</summary>
    private static Relation? Between(GraphData graph, int claim, int a, int b)
    {
        var links = new List<EventLink>();
        EventLinks.AddTo(links, graph.Claims[claim]);
        foreach (var link in links)
        {
            var (from, to) = (graph.ClaimParticipants.Start(claim) + link.From, graph.ClaimParticipants.Start(claim) + link.To);
            if (to >= graph.ClaimParticipants.End(claim) || from >= graph.ClaimParticipants.End(claim)) continue;
            var isForth = Is(graph, from, a) && Is(graph, to, b);
            if (!isForth && !(Is(graph, from, b) && Is(graph, to, a))) continue;
            return new Relation
            {
                From = graph.Entities[isForth ? a : b],
                To = graph.Entities[isForth ? b : a],
                Event = graph.Events[graph.ClaimEvent[claim]],
                IsReciprocal = link.IsReciprocal,
            };
        }

        return null;
    }

    private static bool Is(GraphData graph, int participation, int entity) =>
        graph.ClaimParticipants.Value(participation) == entity || graph.StandsFor[participation] == entity;
}
