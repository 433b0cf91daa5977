namespace DiplomaticGraph.Readers.Text;

/// <summary>Concludes the country of officials whom a visitor meets: on a visit to China, "President Xi" is China's.</summary>
/// <remarks>
/// Only a visit tells it, in the sentence or before it: a meeting "in Geneva" does not make its guests Swiss. Only people whose country no sentence of
/// the document tells are concluded, and what is concluded is marked.
/// </remarks>
internal sealed class CountryInference
{
    /// <summary>Which countries each person is told to have visited, the last at the end.</summary>
    private readonly Dictionary<Person, List<CountryCode>> visits = [];

    public void Apply(Draft draft)
    {
        if (draft.Relation == RelationKind.Visited) Remember(draft);
        if (draft.Relation == RelationKind.Visited || draft.Relation == RelationKind.Called || (VisitedCountry(draft) ?? Earlier(draft)) is not { } host) return;
        var unknown = draft.Parties.Select(p => p.Party.Person).Where(p => p is { Country.IsDefault: true, Office: not null, Capacity: Capacity.InOffice } && p.Organization == default).ToList();
        var known = draft.Parties.Where(p => !p.Party.State.IsDefault).Select(p => p.Party.State).ToHashSet();
        if (unknown.Count == 0 || known.Count == 0 || known.Contains(host)) return;
        foreach (var person in unknown)
        {
            person!.Country = host;
            person.CountryIsInferred = true;
            draft.Actors.Add($"{person.Name}: country {host}, concluded from the visit");
        }
    }

    private void Remember(Draft visit)
    {
        if (visit.Modality != Modality.Asserted || visit.Parties.FirstOrDefault(p => p.Role == ParticipantRole.Host).Party.Country is not { IsDefault: false } host) return;
        foreach (var (party, role) in visit.Parties)
        {
            if (role != ParticipantRole.Visitor || party.Person is not { } visitor) continue;
            if (!visits.TryGetValue(visitor, out var known)) visits.Add(visitor, known = []);
            known.Add(host);
        }
    }

    /// <summary>"A flew to Lomé on Monday. In the Togolese capital he met President B.": where one of them was on a visit, and nothing tells of another place.</summary>
    private CountryCode? Earlier(Draft draft)
    {
        if (draft.Modality != Modality.Asserted || draft.Parties.Select(p => p.Party.Person).OfType<Person>().FirstOrDefault(visits.ContainsKey) is not { } visitor) return null;
        var known = visits[visitor];
        var places = draft.Sentence.Mentions.Where(m => m.CanBePlace && m.Parties is [{ Country.IsDefault: false }]).Select(m => m.Parties[0].Country).Where(c => c != visitor.Country).ToHashSet();
        if (draft.Place is { Country: { IsDefault: false } told }) places.Add(told);
        return places.Count switch
        {
            0 => known[^1],
            1 when known.Contains(places.First()) => places.First(),
            _ => null,
        };
    }

    /// <summary>Where the sentence tells a visit to.</summary>
    private static CountryCode? VisitedCountry(Draft draft)
    {
        var sentence = draft.Sentence;
        for (var i = 0; i + 2 < sentence.Tokens.Length; i++)
        {
            if (sentence.Lower(i) is "visit" or "trip" or "visited" or "arrived" or "travelled" or "traveled" or "flew")
            {
                var at = sentence.Lower(i + 1) is "to" or "in" ? i + 2 : i + 1;
                if (sentence.MentionAt(at) is { CanBePlace: true, Parties: [{ Country: { IsDefault: false } country }] } mention && mention.First == at) return country;
            }
        }

        return null;
    }
}
