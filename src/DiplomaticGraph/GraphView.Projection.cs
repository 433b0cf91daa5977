using System.Collections.Immutable;

namespace DiplomaticGraph;

/// <content>Views as the graphs of other libraries.</content>
public partial class GraphView
{
    /// <summary>This view as nodes and edges of one's own types.</summary>
    /// <param name="node">Makes a node of an entity: different ones of different entities.</param>
    /// <param name="edge">Makes an edge of its source, its target and the relation.</param>
    /// <param name="options">Which relations; null for the contacts that paths take, each way.</param>
    /// <remarks>O(claims + relations).</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> or <paramref name="edge"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="node"/> made one node of two entities.</exception>
    public EdgeProjection<TNode, TEdge> ToEdgeProjection<TNode, TEdge>(
        Func<Entity, TNode> node, Func<TNode, TNode, Relation, TEdge> edge, EdgeProjectionOptions? options = null)
        where TNode : notnull
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(edge);
        options ??= EdgeProjectionOptions.Default;
        var entities = Entities.ToList();
        var nodes = entities.ToDictionary(e => e.Id, node);
        var outgoing = entities.ToDictionary(e => nodes[e.Id], _ => ImmutableArray.CreateBuilder<TEdge>());
        var edges = ImmutableArray.CreateBuilder<TEdge>();
        var relations = Relations(options.Level ?? Level);
        if (!options.IncludesAllRelations) relations = relations.Where(r => r.Kind.IsContact && (filter.HasChosenModalities || r.Modality == Modality.Asserted));
        foreach (var relation in relations)
        {
            Add(relation.From.Id, relation.To.Id, relation);
            if (relation.IsReciprocal && !options.HasOneEdgePerRelation) Add(relation.To.Id, relation.From.Id, relation);
        }

        return new EdgeProjection<TNode, TEdge>(
            [.. entities.Select(e => nodes[e.Id])], edges.DrainToImmutable(), outgoing.ToDictionary(o => o.Key, o => o.Value.DrainToImmutable()));

        void Add(EntityId source, EntityId target, Relation relation)
        {
            var made = edge(nodes[source], nodes[target], relation);
            edges.Add(made);
            outgoing[nodes[source]].Add(made);
        }
    }

    /// <summary>This view as entities and edges between them.</summary>
    /// <param name="options">Which relations; null for the contacts that paths take, each way.</param>
    /// <remarks>O(claims + relations).</remarks>
    public EdgeProjection<Entity, RelationEdge> ToEdgeProjection(EdgeProjectionOptions? options = null) =>
        ToEdgeProjection(e => e, (source, target, relation) => new RelationEdge { Source = source, Target = target, Relation = relation }, options);
}
