namespace DiplomaticGraph;

/// <summary>A graph of who had to do with whom, made of claims by a <see cref="RelationGraphBuilder"/>.</summary>
/// <remarks>
/// It is the view that leaves nothing out; see <see cref="GraphView"/> for what can be asked. The same claims give the same graph in whatever order they were
/// added. Immutable and safe for any number of threads.
/// </remarks>
public sealed class RelationGraph : GraphView
{
    internal RelationGraph(GraphData data)
        : base(data)
    {
    }

    /// <summary>A graph without claims.</summary>
    public static RelationGraph Empty { get; } = new RelationGraphBuilder().Build();

    /// <summary>Makes a graph of claims; the same as adding them to a builder.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="claims"/> or one of them is null.</exception>
    public static RelationGraph FromClaims(IEnumerable<Claim> claims)
    {
        var builder = new RelationGraphBuilder();
        builder.AddRange(claims);
        return builder.Build();
    }
}
