namespace DiplomaticGraph.Tool;

/// <summary>Names of a command line, and who they were found to mean.</summary>
internal sealed class Names
{
    private readonly EntityLookup[] lookups;

    public Names(GraphView view, params string[] mentions) => lookups = [.. mentions.Select(view.FindEntities)];

    /// <summary>True where every name means somebody.</summary>
    public bool AreKnown => lookups.All(l => l.Outcome == LookupOutcome.Found);

    /// <summary>Those that mean nobody, or several.</summary>
    public IReadOnlyList<EntityLookup> Unknown => [.. lookups.Where(l => l.Outcome != LookupOutcome.Found)];

    /// <summary>Whom a name means; only where all are known.</summary>
    public Entity this[int index] => lookups[index].Entity!;

    /// <summary>What is wrong with the unknown ones.</summary>
    public override string ToString() => string.Join("; ", Unknown);
}
