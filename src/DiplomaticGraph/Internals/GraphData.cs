using System.Collections.Frozen;

namespace DiplomaticGraph;

/// <summary>A graph frozen into arrays: entities, claims, sources, kinds and mechanisms are numbers from 0, in an order that their content decides.</summary>
/// <remarks>Nothing here changes once built, but for what is derived on first use; safe for any number of threads.</remarks>
internal sealed class GraphData
{
    public const int NotPublished = int.MinValue;

    private LevelIndex? officials;
    private LevelIndex? countries;
    private NameIndex? names;
    private SearchScratch? spare;

    /// <summary>In order of identity.</summary>
    public required Entity[] Entities { get; init; }

    public required FrozenDictionary<EntityId, int> EntityIndex { get; init; }

    /// <summary>In order of source, then place in it, then identity.</summary>
    public required Claim[] Claims { get; init; }

    public required FrozenDictionary<ClaimId, int> ClaimIndex { get; init; }

    /// <summary>One for each claim, until claims are resolved to common events.</summary>
    public required DiplomaticEvent[] Events { get; init; }

    public required FrozenDictionary<EventId, int> EventIndex { get; init; }

    /// <summary>The event of each claim.</summary>
    public required int[] ClaimEvent { get; init; }

    /// <summary>In order of identity.</summary>
    public required Source[] Sources { get; init; }

    /// <summary>In order of name.</summary>
    public required RelationKind[] Kinds { get; init; }

    /// <summary>In order of identity.</summary>
    public required Mechanism[] Mechanisms { get; init; }

    /// <summary>The parties of each mechanism, as entities.</summary>
    public required Csr MechanismParties { get; init; }

    /// <summary>The claims about each mechanism.</summary>
    public required Csr MechanismClaims { get; init; }

    public required byte[] ClaimModality { get; init; }

    public required int[] ClaimKind { get; init; }

    public required int[] ClaimSource { get; init; }

    /// <summary>The mechanism of each claim, or -1.</summary>
    public required int[] ClaimMechanism { get; init; }

    /// <summary>The day of publication of each claim's source as a day number, or <see cref="NotPublished"/>.</summary>
    public required int[] ClaimPublished { get; init; }

    public required DaySpan[] ClaimSpan { get; init; }

    public required DaySpan[] ClaimStanding { get; init; }

    /// <summary>The participants of each claim, as entities, in the order of the source.</summary>
    public required Csr ClaimParticipants { get; init; }

    /// <summary>Beside <see cref="ClaimParticipants"/>: the country or organization that each stands for in that claim, or -1.</summary>
    public required int[] StandsFor { get; init; }

    /// <summary>The claims in which each entity takes part, is stood for, or is party to the mechanism; ascending.</summary>
    public required Csr EntityClaims { get; init; }

    public NameIndex Names => LazyInitializer.EnsureInitialized(ref names, () => new NameIndex(this));

    public LevelIndex At(Level level) => level == Level.Official
        ? LazyInitializer.EnsureInitialized(ref officials, () => LevelIndex.Build(this, Level.Official))
        : LazyInitializer.EnsureInitialized(ref countries, () => LevelIndex.Build(this, Level.Country));

    /// <summary>The number of an entity, or -1.</summary>
    public int IndexOf(EntityId id) => EntityIndex.TryGetValue(id, out var index) ? index : -1;

    /// <summary>The number of a mechanism, or -1. O(log mechanisms).</summary>
    public int IndexOf(MechanismId id)
    {
        int low = 0, high = Mechanisms.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Mechanisms[middle].Id.CompareTo(id);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    /// <summary>Whom an entity stands for: itself, or of an official the country told most often, else the organization; -1 where nothing is told.</summary>
    public int Represented(int entity)
    {
        if (Entities[entity].Type is EntityType.Country or EntityType.Organization) return entity;
        if (!Entities[entity].Country.IsDefault) return IndexOf(Entities[entity].Country);
        foreach (var claim in EntityClaims[entity])
        {
            for (var at = ClaimParticipants.Start(claim); at < ClaimParticipants.End(claim); at++)
            {
                if (ClaimParticipants.Value(at) == entity && StandsFor[at] >= 0) return StandsFor[at];
            }
        }

        return -1;
    }

    /// <summary>Arrays for a search; given back, they serve the next one. Searches at the same time each get their own.</summary>
    public SearchScratch RentScratch() => Interlocked.Exchange(ref spare, null) ?? new SearchScratch(Entities.Length);

    public void ReturnScratch(SearchScratch scratch) => Volatile.Write(ref spare, scratch);
}
