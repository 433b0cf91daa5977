using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace DiplomaticGraph;

/// <summary>A view as plain nodes and directed edges, for the algorithms of other graph libraries.</summary>
/// <typeparam name="TNode">The type of nodes.</typeparam>
/// <typeparam name="TEdge">The type of edges; whatever the other library wants them to be.</typeparam>
/// <remarks>
/// <see cref="TryGetOutEdges"/> has the shape that QuikGraph's <c>ToDelegateVertexAndEdgeListGraph</c> takes, and <see cref="Edges"/> the one that its
/// <c>ToBidirectionalGraph</c> takes. A copy: O(nodes + edges) to make and to keep. Immutable where nodes and edges are, and then safe for any number of threads.
/// </remarks>
public sealed class EdgeProjection<TNode, TEdge>
    where TNode : notnull
{
    private readonly Dictionary<TNode, ImmutableArray<TEdge>> outEdges;

    internal EdgeProjection(ImmutableArray<TNode> nodes, ImmutableArray<TEdge> edges, Dictionary<TNode, ImmutableArray<TEdge>> outEdges) =>
        (Nodes, Edges, this.outEdges) = (nodes, edges, outEdges);

    /// <summary>Every entity of the view, with edges or without, in order of identity.</summary>
    public ImmutableArray<TNode> Nodes { get; }

    /// <summary>Every edge, in the order of the relations.</summary>
    public ImmutableArray<TEdge> Edges { get; }

    /// <summary>The edges that leave a node: those of <see cref="Edges"/> whose source it is, in the same order.</summary>
    /// <param name="node">The node.</param>
    /// <param name="edges">The edges, none where nothing leaves it; null where there is no such node.</param>
    /// <returns>False where there is no such node.</returns>
    public bool TryGetOutEdges(TNode node, [NotNullWhen(true)] out IEnumerable<TEdge>? edges)
    {
        edges = outEdges.TryGetValue(node, out var found) ? found : null;
        return edges is not null;
    }
}
