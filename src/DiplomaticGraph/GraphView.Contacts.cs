namespace DiplomaticGraph;

/// <content>Contacts, timelines and evidence.</content>
public partial class GraphView
{
    /// <summary>All contacts of two parties, in order of time, the undated ones apart.</summary>
    /// <param name="one">An official, a country or an organization. Of the latter two, the contacts of those who stand for it count.</param>
    /// <param name="other">The other party, likewise; one may be an official and the other a country.</param>
    /// <remarks>
    /// Asserted contacts, unless this view names other modalities. At the level of countries officials give way to their countries. Nobody known gives an empty
    /// history. O(claims of the one who has fewer).
    /// </remarks>
    public ContactHistory GetContacts(EntityId one, EntityId other) => ContactFinder.Find(this, End(one), End(other));

    /// <summary>The same for parties that are given by name, as <see cref="FindEntities"/> takes it.</summary>
    /// <returns>
    /// A history; where a name fits nobody or several, an empty one that has the name among <see cref="ContactHistory.Unresolved"/>, and for the party an entity of that name without
    /// identity.
    /// </returns>
    /// <inheritdoc cref="GetContacts(EntityId, EntityId)"/>
    /// <exception cref="ArgumentNullException"><paramref name="one"/> or <paramref name="other"/> is null.</exception>
    public ContactHistory GetContacts(string one, string other)
    {
        var (first, second) = (FindEntities(one), FindEntities(other));
        EntityLookup[] unresolved = [.. new[] { first, second }.Where(l => l.Outcome != LookupOutcome.Found)];
        return unresolved.Length == 0
            ? GetContacts(first.Entity!.Id, second.Entity!.Id)
            : new ContactHistory { One = Named(first), Other = Named(second), Dated = [], Undated = [], Unresolved = [.. unresolved] };
    }

    /// <summary>The last contact of two parties: <see cref="ContactHistory.Last"/> of <see cref="GetContacts(EntityId, EntityId)"/>.</summary>
    /// <returns>Null where they had none.</returns>
    /// <remarks>For the last contact by some day, ask a view <see cref="AsOf"/> that day.</remarks>
    public Relation? FindLastContact(EntityId one, EntityId other) => GetContacts(one, other).Last;

    /// <summary>The same for parties that are given by name, as <see cref="FindEntities"/> takes it.</summary>
    /// <returns>Null where they had none, or where a name fits nobody or several: <see cref="GetContacts(string, string)"/> tells which of it.</returns>
    /// <inheritdoc cref="FindLastContact(EntityId, EntityId)"/>
    /// <exception cref="ArgumentNullException"><paramref name="one"/> or <paramref name="other"/> is null.</exception>
    public Relation? FindLastContact(string one, string other) => GetContacts(one, other).Last;

    /// <summary>Everything that somebody took part in, in order of time, the undated events apart. Nobody known gives an empty timeline.</summary>
    /// <remarks>O(n log n) for n claims about the entity.</remarks>
    public Timeline GetTimeline(EntityId entity)
    {
        var who = End(entity);
        var at = Data.IndexOf(who.Id);
        int[] claims = at < 0 ? [] : [.. Data.EntityClaims[at].ToArray().Where(c => filter.Passes(Data, c))];
        return new Timeline
        {
            Entity = who,
            Dated = [.. ClaimList.Dated(Data, claims).Select(c => Data.Events[Data.ClaimEvent[c]]).Distinct()],
            Undated = [.. ClaimList.Undated(Data, claims).Select(c => Data.Events[Data.ClaimEvent[c]]).Distinct()],
        };
    }

    /// <summary>The same for somebody who is given by name, as <see cref="FindEntities"/> takes it.</summary>
    /// <returns>
    /// A timeline; where the name fits nobody or several, an empty one that has it among <see cref="Timeline.Unresolved"/>, and an entity of that name without identity.
    /// </returns>
    /// <inheritdoc cref="GetTimeline(EntityId)"/>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is null.</exception>
    public Timeline GetTimeline(string entity)
    {
        var lookup = FindEntities(entity);
        return lookup.Outcome == LookupOutcome.Found
            ? GetTimeline(lookup.Entity!.Id)
            : new Timeline { Entity = Named(lookup), Dated = [], Undated = [], Unresolved = [lookup] };
    }

    /// <summary>The words that a claim rests on.</summary>
    /// <returns>An explanation; <see cref="Explanation.IsFound"/> is false where this view has no such claim.</returns>
    public Explanation Why(ClaimId claim) => FindClaim(claim) is not { } found
        ? new Explanation { About = claim.Value }
        : new Explanation { About = claim.Value, Claims = [found], Event = Data.Events[Data.ClaimEvent[Data.ClaimIndex[claim]]] };

    /// <summary>The claims, and their words, that an event rests on.</summary>
    /// <returns>An explanation; <see cref="Explanation.IsFound"/> is false where this view has no such event.</returns>
    public Explanation Why(EventId happening) => FindEvent(happening) is not { } found
        ? new Explanation { About = happening.Value }
        : new Explanation { About = happening.Value, Claims = [.. found.Claims.Where(c => FindClaim(c.Id) is not null)], Event = found };

    private static Entity Named(EntityLookup lookup) => lookup.Entity ?? new Entity { Id = default, Name = lookup.Mention };

    /// <summary>Who an identity is for a query at this level, whether or not the graph knows it.</summary>
    private Entity End(EntityId id) => Level == Level.Country || Data.IndexOf(id) < 0 ? PartyOf(id) : Data.Entities[Data.IndexOf(id)];
}
