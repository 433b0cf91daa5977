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

    /// <summary>The last contact of two parties: <see cref="ContactHistory.Last"/> of <see cref="GetContacts"/>.</summary>
    /// <returns>Null where they had none.</returns>
    /// <remarks>For the last contact by some day, ask a view <see cref="AsOf"/> that day.</remarks>
    public Relation? FindLastContact(EntityId one, EntityId other) => GetContacts(one, other).Last;

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

    /// <summary>Who an identity is for a query at this level, whether or not the graph knows it.</summary>
    private Entity End(EntityId id) => Level == Level.Country || Data.IndexOf(id) < 0 ? PartyOf(id) : Data.Entities[Data.IndexOf(id)];
}
