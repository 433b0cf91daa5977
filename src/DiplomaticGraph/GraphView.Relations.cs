namespace DiplomaticGraph;

/// <content>Relations, and who is next to whom.</content>
public partial class GraphView
{
    /// <summary>Every relation of this view's claims, of any kind and modality, at its level; in the order of the claims.</summary>
    public IEnumerable<Relation> Relations() => Relations(Level);

    /// <summary>Every relation of this view's claims, of any kind and modality; in the order of the claims.</summary>
    /// <remarks>At the level of countries an event links two countries once, however many officials they sent.</remarks>
    public IEnumerable<Relation> Relations(Level level)
    {
        var index = Data.At(level);
        return VisibleClaims().SelectMany(c => Enumerable.Range(index.ClaimStart[c], index.ClaimStart[c + 1] - index.ClaimStart[c]))
            .Select(r => ToRelation(index, r));
    }

    /// <summary>The relations at one entity, in either direction: those of <see cref="Relations()"/> that have it at an end.</summary>
    /// <returns>Nothing where the graph does not know it.</returns>
    public IEnumerable<Relation> RelationsOf(EntityId entity)
    {
        var index = Data.At(Level);
        return IncidentTo(index, Data.IndexOf(entity)).Select(r => ToRelation(index, r));
    }

    /// <summary>The relations between two entities, in either direction: those of <see cref="RelationsOf"/> that have the other at their other end.</summary>
    public IEnumerable<Relation> RelationsBetween(EntityId one, EntityId other) => one == other
        ? []
        : RelationsOf(one).Where(r => r.From.Id == other || r.To.Id == other);

    /// <summary>Whom somebody had contact with, in either direction, in order of identity: the other ends of the contacts of <see cref="RelationsOf"/>.</summary>
    /// <remarks>Asserted contacts, unless this view names other modalities.</remarks>
    public IEnumerable<Entity> NeighboursOf(EntityId entity)
    {
        var index = Data.At(Level);
        var at = Data.IndexOf(entity);
        if (at < 0) return [];
        var contacts = ContactFilter;
        return Enumerable.Range(index.Neighbours.Start(at), index.Neighbours.End(at) - index.Neighbours.Start(at))
            .Where(slot => AnyRelationPasses(index, index.PairOf[slot], contacts))
            .Select(slot => Data.Entities[index.Neighbours.Value(slot)]);
    }

    /// <summary>What a contact must pass: this view, and asserted unless the view names modalities.</summary>
    internal ClaimFilter ContactFilter =>
        filter.IsAll ? ClaimFilter.Asserted : filter.HasChosenModalities ? filter : filter.WithModalities([Modality.Asserted]);

    internal Relation ToRelation(LevelIndex index, int relation) => new()
    {
        From = Data.Entities[index.From[relation]],
        To = Data.Entities[index.To[relation]],
        Event = Data.Events[Data.ClaimEvent[index.Claim[relation]]],
        IsReciprocal = index.IsReciprocal[relation],
    };

    private IEnumerable<int> IncidentTo(LevelIndex index, int entity)
    {
        if (entity < 0) yield break;
        for (var at = index.Incident.Start(entity); at < index.Incident.End(entity); at++)
        {
            var relation = index.Incident.Value(at);
            if (filter.Passes(Data, index.Claim[relation])) yield return relation;
        }
    }

    private bool AnyRelationPasses(LevelIndex index, int pair, ClaimFilter contacts)
    {
        foreach (var relation in index.PairRelations[pair])
        {
            if (contacts.Passes(Data, index.Claim[relation])) return true;
        }

        return false;
    }
}
