namespace DiplomaticGraph.Export;

/// <summary>All relations of one kind and modality between two entities, as one edge of a drawing.</summary>
internal sealed record RelationSummary
{
    public required Entity From { get; init; }

    public required Entity To { get; init; }

    public required RelationKind Kind { get; init; }

    public required Modality Modality { get; init; }

    /// <summary>Whether it is drawn from one end to the other.</summary>
    public required bool IsDirected { get; init; }

    public required int Count { get; init; }

    /// <summary>The time of the one that ended last, as far as is known.</summary>
    public required EventTime Last { get; init; }

    /// <summary><c>met_with 2023-06-19</c>, <c>planned: visited</c>, <c>called ×3, last 2023-06</c>.</summary>
    public string Label
    {
        get
        {
            var what = Modality == Modality.Asserted ? Kind.Name : $"{JsonNames.Of(JsonNames.Modalities, Modality)}: {Kind.Name}";
            var times = Count > 1 ? FormattableString.Invariant($" ×{Count}") : "";
            var last = Last.IsUnknown ? "" : Count > 1 ? $", last {Last}" : $" {Last}";
            return what + times + last;
        }
    }

    /// <summary>The edges of a view, in the order of their ends, kinds and modalities.</summary>
    public static List<RelationSummary> Of(GraphView view, Level level) =>
        [.. view.Relations(level)
            .Select(Directed)
            .GroupBy(r => (From: r.From.Id, To: r.To.Id, r.Relation.Kind, r.Relation.Modality, r.IsDirected))
            .OrderBy(g => g.Key.From).ThenBy(g => g.Key.To).ThenBy(g => g.Key.Kind).ThenBy(g => g.Key.Modality).ThenBy(g => g.Key.IsDirected)
            .Select(g => new RelationSummary
            {
                From = g.First().From,
                To = g.First().To,
                Kind = g.Key.Kind,
                Modality = g.Key.Modality,
                IsDirected = g.Key.IsDirected,
                Count = g.Count(),
                Last = g.Select(r => r.Relation.Time).OrderBy(t => t.LatestDay ?? DateOnly.MinValue).ThenBy(t => t.ToString(), StringComparer.Ordinal).Last(),
            })];

    // What holds in both directions is drawn once, whoever a source names first. A visit is a contact of both, but who travelled is what one wants to see.
    private static (Entity From, Entity To, bool IsDirected, Relation Relation) Directed(Relation relation)
    {
        var isDirected = !relation.IsReciprocal || (relation.Kind.IsContact && !relation.Kind.IsSymmetric);
        return isDirected || relation.From.Id.CompareTo(relation.To.Id) <= 0
            ? (relation.From, relation.To, isDirected, relation)
            : (relation.To, relation.From, isDirected, relation);
    }
}
