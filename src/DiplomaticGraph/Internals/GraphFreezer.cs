using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DiplomaticGraph;

/// <summary>Turns a set of claims into the arrays of a graph. The same set gives the same arrays, in whatever order it was collected.</summary>
/// <remarks>O(n log n) for n participations.</remarks>
internal static class GraphFreezer
{
    public static GraphData Freeze(IEnumerable<Claim> distinct)
    {
        var claims = distinct.ToArray();
        Array.Sort(claims, ClaimOrder.Compare);
        var entities = EntityTable.Build(claims);
        var index = Number(entities.Select(e => e.Id));
        var kinds = claims.Select(c => c.Relation.Name).Distinct().Order(StringComparer.Ordinal).ToArray();
        var kindIndex = Number(kinds);
        var sources = claims.Select(c => c.Source).GroupBy(s => s.Id).Select(Fullest).OrderBy(s => s.Id).ToArray();
        var sourceIndex = Number(sources.Select(s => s.Id));
        var mechanisms = claims.Select(c => c.Mechanism).OfType<Mechanism>().GroupBy(m => m.Id).Select(Named).OrderBy(m => m.Id).ToArray();
        var mechanismIndex = Number(mechanisms.Select(m => m.Id));
        var claimMechanism = claims.Select(c => c.Mechanism is { } m ? mechanismIndex[m.Id] : -1).ToArray();
        var parties = Csr.FromLists([.. mechanisms.Select(m => (int[])[.. m.Parties.Select(p => index[p])])]);
        var participants = Csr.FromLists([.. claims.Select(c => (int[])[.. c.Participants.Select(p => index[p.Id])])]);
        var standsFor = claims.SelectMany(c => c.Participants).Select(p => Representation.Of(p, entities[index[p.Id]]))
            .Select(id => id.IsDefault ? -1 : index[id]).ToArray();
        var events = claims.Select(c => new DiplomaticEvent { Id = EventIdOf(c.Id), Claims = [c] }).ToArray();
        return new GraphData
        {
            Entities = entities,
            EntityIndex = index.ToFrozenDictionary(),
            Claims = claims,
            ClaimIndex = Number(claims.Select(c => c.Id)).ToFrozenDictionary(),
            Events = events,
            EventIndex = Number(events.Select(e => e.Id)).ToFrozenDictionary(),
            ClaimEvent = [.. Enumerable.Range(0, claims.Length)],
            Sources = sources,
            Kinds = [.. kinds.Select(RelationKind.FromName)],
            Mechanisms = mechanisms,
            MechanismParties = parties,
            MechanismClaims = ByRow(mechanisms.Length, claimMechanism),
            ClaimModality = [.. claims.Select(c => (byte)c.Modality)],
            ClaimKind = [.. claims.Select(c => kindIndex[c.Relation.Name])],
            ClaimSource = [.. claims.Select(c => sourceIndex[c.Source.Id])],
            ClaimMechanism = claimMechanism,
            ClaimPublished = [.. claims.Select(c => c.Source.Published?.DayNumber ?? GraphData.NotPublished)],
            ClaimSpan = [.. claims.Select(c => DaySpan.Of(c.Time))],
            ClaimStanding = [.. claims.Select(DaySpan.Standing)],
            ClaimParticipants = participants,
            StandsFor = standsFor,
            EntityClaims = Involvement(entities.Length, claims.Length, participants, standsFor, parties, claimMechanism),
        };
    }

    /// <summary>The identity of the event that a claim tells of, as long as no other claim tells of it.</summary>
    public static EventId EventIdOf(ClaimId claim) => new(EventId.Prefix + claim.Value[ClaimId.Prefix.Length..]);

    private static Dictionary<T, int> Number<T>(IEnumerable<T> values)
        where T : notnull
    {
        var numbers = new Dictionary<T, int>();
        foreach (var value in values) numbers.Add(value, numbers.Count);
        return numbers;
    }

    /// <summary>Of several descriptions of one source, the one that tells most; the choice does not depend on their order.</summary>
    private static Source Fullest(IEnumerable<Source> same) => same
        .OrderByDescending(s => (s.Published is null ? 0 : 1) + (s.Title is null ? 0 : 1) + (s.Publisher is null ? 0 : 1) + (s.Url is null ? 0 : 1))
        .ThenBy(s => s.Published).ThenBy(s => s.Title, StringComparer.Ordinal)
        .ThenBy(s => s.Publisher, StringComparer.Ordinal).ThenBy(s => s.Url, StringComparer.Ordinal)
        .ThenByDescending(s => s.SameArticleAs)
        .First();

    /// <summary>One mechanism of several names keeps the name told most often.</summary>
    private static Mechanism Named(IEnumerable<Mechanism> same)
    {
        var all = same.ToList();
        var name = all.Select(m => m.Name).OfType<string>().CountBy(n => n, StringComparer.Ordinal)
            .OrderByDescending(n => n.Value).ThenBy(n => n.Key, StringComparer.Ordinal).Select(n => n.Key).FirstOrDefault();
        return all[0] with { Name = name };
    }

    private static Csr ByRow(int rows, int[] rowOfValue)
    {
        var values = Enumerable.Range(0, rowOfValue.Length).Where(v => rowOfValue[v] >= 0).ToArray();
        return Csr.FromPairs(rows, values.Select(v => rowOfValue[v]).ToArray(), values);
    }

    private static Csr Involvement(int entities, int claims, Csr participants, int[] standsFor, Csr parties, int[] mechanismOf)
    {
        var rows = new List<int>();
        var values = new List<int>();
        var involved = new HashSet<int>();
        for (var claim = 0; claim < claims; claim++)
        {
            involved.Clear();
            for (var at = participants.Start(claim); at < participants.End(claim); at++)
            {
                involved.Add(participants.Value(at));
                if (standsFor[at] >= 0) involved.Add(standsFor[at]);
            }

            if (mechanismOf[claim] >= 0)
            {
                foreach (var party in parties[mechanismOf[claim]]) involved.Add(party);
            }

            foreach (var entity in involved)
            {
                rows.Add(entity);
                values.Add(claim);
            }
        }

        return Csr.FromPairs(entities, rows.ToArray(), values.ToArray());
    }
}
