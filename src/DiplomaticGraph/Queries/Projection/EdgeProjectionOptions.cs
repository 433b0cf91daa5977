namespace DiplomaticGraph;

/// <summary>Which relations become edges, and how often.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record EdgeProjectionOptions
{
    /// <summary>The defaults.</summary>
    public static EdgeProjectionOptions Default { get; } = new();

    /// <summary>Whether officials stand for themselves or for their countries. The default, null, is the level of the view.</summary>
    public Level? Level { get; init; }

    /// <summary>True to take relations of every kind and modality. The default, false, takes the contacts that paths take.</summary>
    public bool IncludesAllRelations { get; init; }

    /// <summary>
    /// True for one edge a relation, from its <see cref="Relation.From"/> to its <see cref="Relation.To"/>. The default, false, gives a reciprocal relation two edges, one
    /// each way, so that directed algorithms walk it as paths do.
    /// </summary>
    public bool HasOneEdgePerRelation { get; init; }
}
