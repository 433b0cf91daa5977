using System.Diagnostics.CodeAnalysis;
using DiplomaticGraph.Tests.Graph;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Queries;

/// <summary>The projection against types with the signatures of QuikGraph 2.5.</summary>
public class EdgeProjectionTests
{
    private static readonly RelationGraph Graph = SeedClaims.Graph;

    private interface IEdge<out TVertex>
    {
        TVertex Source { get; }

        TVertex Target { get; }
    }

    private delegate bool TryFunc<in T, TResult>(T arg, [MaybeNullWhen(false)] out TResult result);

    [Fact]
    public void A_bidirectional_graph_takes_the_edges_as_they_are()
    {
        var projection = Graph.ToEdgeProjection(e => e, (source, target, relation) => new TaggedEdge<Entity, Relation>(source, target, relation));
        var graph = ToBidirectionalGraph<Entity, TaggedEdge<Entity, Relation>>(projection.Edges);
        Assert.Equal(projection.Edges.Length, graph.Sum(v => v.Value.Count));
    }

    [Fact]
    public void A_delegate_graph_takes_nodes_and_out_edges_as_they_are()
    {
        var projection = Graph.ToEdgeProjection(e => e.Id, (source, target, relation) => new TaggedEdge<EntityId, Relation>(source, target, relation));
        var walk = ToDelegateVertexAndEdgeListGraph<EntityId, TaggedEdge<EntityId, Relation>>(projection.Nodes, projection.TryGetOutEdges);
        var path = BreadthFirst.FindPath(Say.Id(SeedClaims.Takaichi), Say.Id(SeedClaims.Biden), node => walk(node).Select(e => e.Target));
        Assert.Equal(["Takaichi", "Xi Jinping", "Joe Biden"], path!.Select(n => Graph.FindEntity(n)!.Name));
    }

    [Fact]
    public void Out_edges_are_the_edges_that_leave() => Prop.ForAll(ClaimGen.Claims.ToArbitrary(), claims =>
    {
        var graph = RelationGraph.FromClaims(claims);
        var projection = graph.ToEdgeProjection();
        return projection.Nodes.SequenceEqual(graph.Entities)
            && projection.Nodes.All(n => projection.TryGetOutEdges(n, out var edges) && edges.SequenceEqual(projection.Edges.Where(e => e.Source == n)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Walking_the_edges_reaches_as_far_as_paths_do() => Prop.ForAll(ClaimGen.Claims.ToArbitrary(), claims =>
    {
        var graph = RelationGraph.FromClaims(claims);
        var projection = graph.ToEdgeProjection(e => e.Id, (source, target, _) => (source, target));
        foreach (var a in graph.Entities)
        {
            foreach (var b in graph.Entities)
            {
                var walked = BreadthFirst.FindPath(a.Id, b.Id, n => projection.TryGetOutEdges(n, out var edges) ? edges.Select(e => e.target) : []);
                Assert.Equal(graph.FindPath(a.Id, b.Id).Length, walked?.Count - 1);
            }
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Options_choose_the_relations()
    {
        Assert.Equal(Graph.Relations().Count(), Graph.ToEdgeProjection(new() { IncludesAllRelations = true, HasOneEdgePerRelation = true }).Edges.Length);
        Assert.All(Graph.ToEdgeProjection().Edges, e => Assert.True(e.Relation.Kind.IsContact && e.Relation.Modality == Modality.Asserted));
        Assert.Contains(Graph.ToEdgeProjection(new() { Level = Level.Country }).Edges, e => e.Source.Id == new CountryCode("KOR") && e.Target.Id == new CountryCode("CHN"));
        Assert.All(Graph.WithModality(Modality.Planned).ToEdgeProjection().Edges, e => Assert.Equal(Modality.Planned, e.Relation.Modality));
    }

    [Fact]
    public void A_node_that_is_not_there_has_no_edges()
    {
        Assert.False(Graph.ToEdgeProjection(e => e.Name, (s, t, _) => (s, t)).TryGetOutEdges("Nobody", out var edges));
        Assert.Null(edges);
    }

    [Fact]
    public void One_node_for_two_entities_is_refused() => Assert.Throws<ArgumentException>(() => Graph.ToEdgeProjection(_ => 1, (s, t, _) => (s, t)));

    [Fact]
    public void A_search_that_is_cancelled_stops() =>
        Assert.Throws<OperationCanceledException>(() => BreadthFirst.FindPath(0, -1, n => [n + 1], new CancellationToken(true)));

    private static Dictionary<TVertex, List<TEdge>> ToBidirectionalGraph<TVertex, TEdge>(IEnumerable<TEdge> edges, bool allowParallelEdges = true)
        where TVertex : notnull
        where TEdge : IEdge<TVertex> => allowParallelEdges ? edges.GroupBy(e => e.Source).ToDictionary(g => g.Key, g => g.ToList()) : [];

    private static Func<TVertex, IEnumerable<TEdge>> ToDelegateVertexAndEdgeListGraph<TVertex, TEdge>(
        IEnumerable<TVertex> vertices, TryFunc<TVertex, IEnumerable<TEdge>> tryGetOutEdges)
        where TVertex : notnull
        where TEdge : IEdge<TVertex>
    {
        var known = vertices.ToHashSet();
        return v => known.Contains(v) && tryGetOutEdges(v, out var edges) ? edges : [];
    }

    private sealed record TaggedEdge<TVertex, TTag>(TVertex Source, TVertex Target, TTag Tag) : IEdge<TVertex>;
}
