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
            if (entity.Type == EntityType.Official && !entity.Country.IsDefault && KnownNames.NameOf(entity.Country) is { } country)
            {
                foreach (var word in NameFolding.Words(country)) Add(byOtherWord, word, i);
            }
        }
    }

    public EntityLookup Find(EntityId id)
    {
        if (graph.IndexOf(id) is >= 0 and var index) return Found(id.Value, graph.Entities[index]);
        if (KnownNames.Find(id) is { } known) return Found(id.Value, known);
        var name = id.Value[(id.Value.LastIndexOfAny([':', '/']) + 1)..];
        return new EntityLookup { Mention = id.Value, Outcome = LookupOutcome.Unknown, Suggestions = Near(NameFolding.Fold(name)) };
    }

    public EntityLookup Find(string mention)
    {
        if (EntityId.TryParse(mention.Trim(), out var id)) return Find(id);
        var folded = NameFolding.Fold(mention);
        var known = KnownNames.FindByName(NameFolding.Clean(mention.Trim())).Select(InGraph).ToList();
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (known.Count > 0 && !MayBeSurname(mention.Trim())) return Choose(mention, known);
        var hits = Hits(byName, folded) ?? Hits(byAlias, folded) ?? ByWords(words) ?? ByWords(words, byOtherWord) ?? [];
        var found = hits.Select(i => graph.Entities[i]).Concat(known).DistinctBy(e => e.Id).ToList();
        if (found.Count == 1 && ByWords(words) is { } bearing)
            return Found(mention, found[0]) with { AlsoNamed = InOrder(bearing.Select(i => graph.Entities[i]).Where(e => e.Id != found[0].Id)) };
        return found.Count > 0 ? Choose(mention, found) : new EntityLookup { Mention = mention, Outcome = LookupOutcome.Unknown, Suggestions = Near(folded) };
    }

    private Entity InGraph(Entity entity) => graph.IndexOf(entity.Id) is >= 0 and var index ? graph.Entities[index] : entity;

    /// <summary>"LI" is Liechtenstein; "Li" may be that, or somebody.</summary>
    private bool MayBeSurname(string mention) =>
        mention.Any(char.IsLower) && KnownNames.IsCode(mention) && byWord.ContainsKey(NameFolding.Fold(mention));

    private static EntityLookup Choose(string mention, List<Entity> found) => found.Count == 1
        ? Found(mention, found[0])
        : new EntityLookup { Mention = mention, Outcome = LookupOutcome.Ambiguous, Candidates = InOrder(found) };

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
        if (words.Length == 0) return null;
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

        foreach (var (name, country) in KnownNames.All)
        {
            var distance = EditDistance.Bounded(folded, NameFolding.Fold(name), limit);
            if (distance <= limit) Offer(InGraph(KnownNames.Find(country)!), distance);
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
