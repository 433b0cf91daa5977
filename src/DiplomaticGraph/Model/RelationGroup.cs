namespace DiplomaticGraph;

/// <summary>The four groups of relation kinds.</summary>
public enum RelationGroup
{
    /// <summary>Something said or done by one side towards another: appeals, warnings, agreements, sanctions.</summary>
    Position,

    /// <summary>The parties really communicated.</summary>
    Contact,

    /// <summary>Something that moves a mechanism through its life: proposed, agreed, suspended.</summary>
    Mechanism,

    /// <summary>What somebody is rather than does: represents, holds an office, is a member.</summary>
    Standing,
}
