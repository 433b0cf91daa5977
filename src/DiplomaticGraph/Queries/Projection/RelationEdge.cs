namespace DiplomaticGraph;

/// <summary>A directed edge that a relation gives.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record RelationEdge
{
    /// <summary>Where it leaves.</summary>
    public required Entity Source { get; init; }

    /// <summary>Where it arrives.</summary>
    public required Entity Target { get; init; }

    /// <summary>The relation, whose own ends may be the other way round.</summary>
    public required Relation Relation { get; init; }

    /// <summary>One line: <c>Antony Blinken -> Xi Jinping (met_with)</c>.</summary>
    public override string ToString() => $"{Source.Name} -> {Target.Name} ({Relation.Kind})";
}
