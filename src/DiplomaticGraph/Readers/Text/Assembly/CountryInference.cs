namespace DiplomaticGraph.Readers.Text;

/// <summary>Concludes the country of officials whom a visitor meets: on a visit to China, "President Xi" is China's.</summary>
/// <remarks>
/// Only a visit tells it: a meeting "in Geneva" does not make its guests Swiss. Only people whose country no sentence of the document tells are
/// concluded, and what is concluded is marked.
/// </remarks>
internal static class CountryInference
{
    public static void Apply(Draft draft)
    {
        if (draft.Relation == RelationKind.Visited || draft.Relation == RelationKind.Called || VisitedCountry(draft) is not { } host) return;
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
