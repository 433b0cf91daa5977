namespace DiplomaticGraph;

/// <content>Names and paths.</content>
public partial class GraphView
{
    /// <summary>Who is meant by a name: an identity, a country's name or code, a full name, an alias, a surname or other words of a name.</summary>
    /// <param name="mention">The words; case, accents and punctuation do not count.</param>
    /// <returns>Found, ambiguous with the candidates, or unknown with near matches (Damerau-Levenshtein distance of at most two). Never a silent pick.</returns>
    /// <remarks>
    /// Whoever the graph knows can be found, whatever the view hides, and so can countries that no claim mentions. The first of the ways above that
    /// fits anybody decides. O(words), for an unknown name O(distinct words of all names).
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="mention"/> is null.</exception>
    public EntityLookup FindEntities(string mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        return Data.Names.Find(mention);
    }

    /// <summary>The shortest chain of contacts between two, by fewest steps.</summary>
    /// <param name="from">Where to begin.</param>
    /// <param name="to">Where to end.</param>
    /// <param name="options">Which contacts count; null for the defaults: asserted contacts of every kind, at the level of the view, without limit.</param>
    /// <returns>The path, or which kind of "no" it is: unknown, not connected, over the limit.</returns>
    /// <remarks>
    /// A meeting, call, talk, visit or mediation can be walked both ways, a letter only from its writer. Of several shortest paths the answer is the first when
    /// compared step by step in order of identity. O(entities + contacts) at worst, by search from both ends.
    /// </remarks>
    public PathResult FindPath(EntityId from, EntityId to, PathOptions? options = null) =>
        PathFinder.Find(this, Data.Names.Find(from), Data.Names.Find(to), options ?? PathOptions.Default);

    /// <summary>The shortest chain of contacts between two who are given by name, as <see cref="FindEntities"/> takes it.</summary>
    /// <inheritdoc cref="FindPath(EntityId, EntityId, PathOptions?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="from"/> or <paramref name="to"/> is null.</exception>
    public PathResult FindPath(string from, string to, PathOptions? options = null) =>
        PathFinder.Find(this, FindEntities(from), FindEntities(to), options ?? PathOptions.Default);
}
