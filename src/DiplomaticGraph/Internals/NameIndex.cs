using System.Collections.Immutable;

namespace DiplomaticGraph;

/// <summary>Finds entities by what people call them.</summary>
/// <remarks>Made once for a graph, on first use: O(total length of names). Then a name costs O(its words); near matches cost O(distinct words).</remarks>
internal sealed class NameIndex
{
    private const int MostSuggestions = 5;

    private readonly GraphData graph;
    private readonly Dictionary<string, List<int>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> byAlias = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> byOtherWord = new(StringComparer.Ordinal);

    public NameIndex(GraphData graph)
    {
        this.graph = graph;
        for (var i = 0; i < graph.Entities.Length; i++)
        {
            var entity = graph.Entities[i];
            Add(byName, NameFolding.Fold(entity.Name), i);
            if (entity.Type is EntityType.Country or EntityType.Organization) Add(byName, NameFolding.Fold(EntityName.FromId(entity.Id)), i);
            foreach (var alias in entity.Aliases) Add(byAlias, NameFolding.Fold(alias), i);
            foreach (var word in entity.Aliases.Append(entity.Name).SelectMany(NameFolding.Words)) Add(byWord, word, i);

            // Words that may stand beside a name without being part of it: "President Xi", "the Chinese leader" only where the office says so.
            foreach (var word in entity.Tenures.SelectMany(t => NameFolding.Words(t.Office.Title))) Add(byOtherWord, word, i);
            if (entity.Type == EntityType.Official && CountryNames.NameOf(entity.Country) is { } country)
            {
                foreach (var word in NameFolding.Words(country)) Add(byOtherWord, word, i);
            }
        }
    }

    public EntityLookup Find(EntityId id)
    {
        if (graph.IndexOf(id) is >= 0 and var index) return Found(id.Value, graph.Entities[index]);
        if (CountryNames.Find(id) is { } country) return Found(id.Value, country);
        var name = id.Value[(id.Value.LastIndexOfAny([':', '/']) + 1)..];
        return new EntityLookup { Mention = id.Value, Outcome = LookupOutcome.Unknown, Suggestions = Near(NameFolding.Fold(name)) };
    }

    public EntityLookup Find(string mention)
    {
        if (EntityId.TryParse(mention.Trim(), out var id)) return Find(id);

        var folded = NameFolding.Fold(mention);
        if (folded.Length == 0) return new EntityLookup { Mention = mention, Outcome = LookupOutcome.Unknown };
        if (CountryNames.FindByName(mention) is { } named) return Found(mention, graph.IndexOf(named.Id) is >= 0 and var known ? graph.Entities[known] : named);
        var words = folded.Split(' ');
        var hits = Hits(byName, folded) ?? Hits(byAlias, folded) ?? ByWords(words) ?? ByWords(words, byOtherWord);
        if (hits is null) return new EntityLookup { Mention = mention, Outcome = LookupOutcome.Unknown, Suggestions = Near(folded) };
        if (hits.Count == 1) return Found(mention, graph.Entities[hits[0]]);
        return new EntityLookup { Mention = mention, Outcome = LookupOutcome.Ambiguous, Candidates = InOrder(hits.Select(i => graph.Entities[i])) };
    }

    private static EntityLookup Found(string mention, Entity entity) =>
        new() { Mention = mention, Outcome = LookupOutcome.Found, Entity = entity, Candidates = [entity] };

    private static void Add(Dictionary<string, List<int>> index, string key, int entity)
    {
        if (key.Length == 0) return;
        if (!index.TryGetValue(key, out var list)) index.Add(key, list = []);
        if (list.Count == 0 || list[^1] != entity) list.Add(entity);
    }

    private static List<int>? Hits(Dictionary<string, List<int>> index, string key) => index.GetValueOrDefault(key);

    /// <summary>Whoever has all the words in names; or, with other words allowed, at least one in names and the rest beside them.</summary>
    private List<int>? ByWords(string[] words, Dictionary<string, List<int>>? others = null)
    {
        HashSet<int>? all = null;
        HashSet<int> named = [];
        foreach (var word in words)
        {
            var bearing = byWord.GetValueOrDefault(word) ?? [];
            named.UnionWith(bearing);
            var having = others is null ? bearing : bearing.Concat(others.GetValueOrDefault(word) ?? []);
            if (all is null) all = [.. having];
            else all.IntersectWith(having);
        }

        all!.IntersectWith(named);
        return all.Count == 0 ? null : [.. all.Order()];
    }

    /// <summary>Entities with a name or a word of it within two slips, one for four letters or fewer; nearest first, then by name.</summary>
    private ImmutableArray<Entity> Near(string folded)
    {
        var limit = folded.Length switch { <= 2 => 0, <= 4 => 1, _ => 2 };
        if (limit == 0) return [];
        var nearest = new Dictionary<EntityId, (int Distance, Entity Entity)>();
        foreach (var (key, entities) in byName.Concat(byAlias).Concat(byWord))
        {
            var distance = EditDistance.Bounded(folded, key, limit);
            if (distance > limit) continue;
            foreach (var entity in entities) Offer(graph.Entities[entity], distance);
        }

        foreach (var (name, country) in CountryNames.All)
        {
            var distance = EditDistance.Bounded(folded, NameFolding.Fold(name), limit);
            if (distance <= limit) Offer(graph.IndexOf(country.Id) is >= 0 and var index ? graph.Entities[index] : country, distance);
        }

        return
        [
            .. nearest.Values.OrderBy(n => n.Distance).ThenBy(n => n.Entity.Name, StringComparer.Ordinal).ThenBy(n => n.Entity.Id)
                .Take(MostSuggestions).Select(n => n.Entity),
        ];

        void Offer(Entity entity, int distance)
        {
            if (!nearest.TryGetValue(entity.Id, out var known) || distance < known.Distance) nearest[entity.Id] = (distance, entity);
        }
    }

    private static ImmutableArray<Entity> InOrder(IEnumerable<Entity> entities) =>
        [.. entities.OrderBy(e => e.Name, StringComparer.Ordinal).ThenBy(e => e.Id)];
}
