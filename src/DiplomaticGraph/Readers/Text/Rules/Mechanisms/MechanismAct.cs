namespace DiplomaticGraph.Readers.Text;

/// <summary>What a noun tells to be done with a mechanism: "the suspension of the dialogue by Oslo".</summary>
/// <param name="Relation">What it claims where it happened; null for what only goes on with it: "the work of the commission".</param>
/// <param name="Head">The noun.</param>
internal sealed record MechanismAct(RelationKind? Relation, int Head)
{
    /// <summary>Who does it: "Oslo's suspension of", "the suspension by Oslo of"; null where nobody is told.</summary>
    public Argument? Doer { get; init; }

    /// <summary>The first token of its phrase.</summary>
    public int Opening { get; init; } = Head;

    /// <summary>True where the words point to one that took place: "the suspension", "Oslo's withdrawal".</summary>
    public bool IsDefinite { get; init; }

    /// <summary>True for what parties may propose, favour, agree on or refuse; to end or to suspend something is none of these.</summary>
    public bool IsBuilding => Relation is null || Relation.Effect is MechanismEffect.Establishes or MechanismEffect.Resumes or MechanismEffect.Uses or MechanismEffect.Agrees;
}
