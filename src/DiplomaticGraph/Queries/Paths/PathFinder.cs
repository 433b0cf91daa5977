using System.Collections.Immutable;

namespace DiplomaticGraph;

/// <summary>From what the user asks to a search and back to what the user reads.</summary>
internal static class PathFinder
{
    public static PathResult Find(GraphView view, EntityLookup from, EntityLookup to, PathOptions options)
    {
        var level = options.Level ?? view.Level;
        var result = new PathResult { Outcome = PathOutcome.NotConnected, FromLookup = from, ToLookup = to, Limit = options.MaximumSteps, Level = level };
        var unclear = new[] { from, to }.Where(l => l.Outcome != LookupOutcome.Found).ToList();
        if (unclear.Count > 0)
        {
            return result with
            {
                Outcome = unclear.Exists(l => l.Outcome == LookupOutcome.Unknown) ? PathOutcome.UnknownEntity : PathOutcome.Ambiguous,
                From = from.Entity,
                To = to.Entity,
                Suggestions = [.. unclear.SelectMany(l => l.Alternatives).Distinct()],
            };
        }

        var graph = view.Data;
        var (start, end) = (AtLevel(graph, from.Entity!, level), AtLevel(graph, to.Entity!, level));
        result = result with { From = start, To = end };
        if (start.Id == end.Id) return result with { Outcome = PathOutcome.Found, Length = 0 };
        var (first, last) = (graph.IndexOf(start.Id), graph.IndexOf(end.Id));
        if (first < 0 || last < 0) return result;
        var scratch = graph.RentScratch();
        var contacts = Contacts(view, options);
        var search = new ShortestPathSearch(graph, graph.At(level), contacts, scratch);
        var nodes = search.Find(first, last);
        graph.ReturnScratch(scratch);
        if (nodes is null) return result;
        var length = nodes.Length - 1;
        if (length > options.MaximumSteps) return result with { Outcome = PathOutcome.OverLimit, Length = length };
        var steps = ImmutableArray.CreateBuilder<PathStep>(length);
        for (var i = 0; i < length; i++) steps.Add(Step(view, level, contacts, nodes[i], nodes[i + 1], search.Leading(nodes[i], nodes[i + 1])));
        return result with { Outcome = PathOutcome.Found, Length = length, Steps = steps.MoveToImmutable() };
    }

    /// <summary>What the contacts of a path must pass.</summary>
    private static ClaimFilter Contacts(GraphView view, PathOptions options)
    {
        var filter = options.Modalities.IsEmpty ? view.ContactFilter : view.Filter.WithModalities(options.Modalities);
        if (options.Kinds.IsEmpty) return filter;
        var kinds = options.Kinds.ToHashSet();
        return filter.OfKinds([.. view.Data.Kinds.Select(kinds.Contains)]);
    }

    /// <summary>At the level of countries an official gives way to the country, or else to the organization, that he stands for in most claims.</summary>
    private static Entity AtLevel(GraphData graph, Entity entity, Level level)
    {
        if (level == Level.Official || entity.Type != EntityType.Official) return entity;
        return graph.Represented(graph.IndexOf(entity.Id)) is >= 0 and var index ? graph.Entities[index] : entity;
    }

    private static PathStep Step(GraphView view, Level level, ClaimFilter contacts, int from, int to, IEnumerable<int> relations)
    {
        var index = view.Data.At(level);
        var doubts = relations.Select(r => (Relation: r, Doubt: contacts.DoubtAbout(view.Data, index.Claim[r])))
            .OrderBy(r => view.Data.ClaimModality[index.Claim[r.Relation]])
            .ThenBy(r => r.Doubt is not null)
            .ThenByDescending(r => view.Data.Claims[index.Claim[r.Relation]].Confidence)
            .ThenBy(r => view.Data.ClaimSpan[index.Claim[r.Relation]].IsUnknown)
            .ThenByDescending(r => view.Data.ClaimSpan[index.Claim[r.Relation]], Comparer<DaySpan>.Create(DaySpan.CompareForLists))
            .ThenBy(r => r.Relation)
            .ToList();
        return new PathStep
        {
            From = view.Data.Entities[from],
            To = view.Data.Entities[to],
            Relations = [.. doubts.Select(r => view.ToRelation(index, r.Relation))],
            Doubt = doubts.Exists(r => r.Doubt is null) ? null : doubts[0].Doubt,
        };
    }
}
