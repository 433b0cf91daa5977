namespace DiplomaticGraph;

/// <summary>A graph, or the part of it that conditions let through; every query is a method of it.</summary>
/// <remarks>
/// A view holds conditions and copies nothing: making one costs O(1), or O(kinds + sources) for those conditions, and every enumeration tests claims against
/// arrays. Views of views hold all conditions together. Immutable and safe for any number of threads.
/// </remarks>
public partial class GraphView
{
    private readonly ClaimFilter filter;

    private protected GraphView(GraphData data)
    {
        Data = data;
        Graph = (RelationGraph)this;
        filter = ClaimFilter.All;
    }

    private GraphView(GraphView original, ClaimFilter filter, Level level)
    {
        Data = original.Data;
        Graph = original.Graph;
        this.filter = filter;
        Level = level;
    }

    /// <summary>The whole graph.</summary>
    public RelationGraph Graph { get; }

    /// <summary>The level at which queries answer unless told otherwise. The default is <see cref="Level.Official"/>.</summary>
    public Level Level { get; }

    /// <summary>The claims, source by source in the order of the text.</summary>
    public IEnumerable<Claim> Claims => VisibleClaims().Select(c => Data.Claims[c]);

    /// <summary>The events, in the order of their first claims.</summary>
    public IEnumerable<DiplomaticEvent> Events => VisibleClaims().Select(c => Data.Events[Data.ClaimEvent[c]]).Distinct();

    /// <summary>Whoever takes part in an event, is stood for there, or is party to its mechanism; in order of identity.</summary>
    public IEnumerable<Entity> Entities =>
        Enumerable.Range(0, Data.Entities.Length).Where(IsVisible).Select(e => Data.Entities[e]);

    /// <summary>The sources of the claims, in order of identity.</summary>
    public IEnumerable<Source> Sources
    {
        get
        {
            var used = new bool[Data.Sources.Length];
            foreach (var claim in VisibleClaims()) used[Data.ClaimSource[claim]] = true;
            return Data.Sources.Where((_, i) => used[i]);
        }
    }

    /// <summary>The mechanisms that claims are about, in order of identity.</summary>
    public IEnumerable<Mechanism> Mechanisms =>
        Enumerable.Range(0, Data.Mechanisms.Length).Where(m => AnyPasses(Data.MechanismClaims[m])).Select(m => Data.Mechanisms[m]);

    internal GraphData Data { get; }

    internal ClaimFilter Filter => filter;

    /// <summary>The entity of an identity, whether or not this view shows it.</summary>
    /// <returns>Null where no claim of the graph mentions it.</returns>
    public Entity? FindEntity(EntityId id) => Data.IndexOf(id) is >= 0 and var index ? Data.Entities[index] : null;

    /// <summary>The claim of an identity.</summary>
    /// <returns>Null where this view has none.</returns>
    public Claim? FindClaim(ClaimId id) =>
        Data.ClaimIndex.TryGetValue(id, out var claim) && filter.Passes(Data, claim) ? Data.Claims[claim] : null;

    /// <summary>The event of an identity.</summary>
    /// <returns>Null where this view has none.</returns>
    public DiplomaticEvent? FindEvent(EventId id) =>
        Data.EventIndex.TryGetValue(id, out var happening) && Data.Events[happening].Claims.Any(c => FindClaim(c.Id) is not null) ? Data.Events[happening] : null;

    private IEnumerable<int> VisibleClaims() => Enumerable.Range(0, Data.Claims.Length).Where(c => filter.Passes(Data, c));

    private bool IsVisible(int entity) => AnyPasses(Data.EntityClaims[entity]);

    private bool AnyPasses(ReadOnlySpan<int> claims)
    {
        foreach (var claim in claims)
        {
            if (filter.Passes(Data, claim)) return true;
        }

        return false;
    }
}
