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

    /// <summary>Others who bear one of the names as a part of theirs.</summary>
    public IEnumerable<Entity> AlsoNamed => lookups.SelectMany(l => l.AlsoNamed).Distinct();

    /// <summary>Tells of others who bear a name as a part of theirs: the answer leaves them out.</summary>
    public void TellOfOthers(ToolIo io)
    {
        foreach (var lookup in lookups.Where(l => l.AlsoNamed.Length > 0)) io.Error.WriteLine($"dipgraph: {lookup}");
    }

    /// <summary>What is wrong with the unknown ones.</summary>
    public override string ToString() => string.Join("; ", Unknown);
}
