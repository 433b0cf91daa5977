namespace DiplomaticGraph.Readers.Text;

/// <summary>Tells the country and the full name of those whom a document calls by title and surname ("President Macron"), by the lists of office holders.</summary>
/// <remarks>Only what the document leaves open, on the day of the document, where no sentence about them tells of another time. What comes of it is marked.</remarks>
internal static class TenureInference
{
    public static void Apply(People people, IReadOnlyList<(Sentence Sentence, Mention Mention)> mentions, ListedNames listed)
    {
        var sentences = mentions.SelectMany(m => m.Mention.Parties.Where(p => p.Person is not null).Select(p => (p.Person!, m.Sentence))).ToLookup(m => m.Item1, m => m.Sentence);
        foreach (var person in people.All)
        {
            if (person is { IsListed: true } or { Capacity: not Capacity.InOffice } || person.Organization != default || person.CountryIsInferred) continue;
            if (sentences[person].Any(s => listed.DaysOf(s) is not { } days || days != (listed.Published, listed.Published))) continue;
            if (person.Office is null && !person.Country.IsDefault && person.Words.Length > 1)
            {
                // "Germany's Angela Merkel", after her time in office.
                if (listed.Index.Find(person.Name, listed.Published, listed.Published, person.Country) is { Tenure: null }) person.EndOffice();
                continue;
            }

            var isComplete = person.Words.Length > 1 && !person.Country.IsDefault;
            if (isComplete || person.Office is null || listed.Index.FindBearer(person.Name, person.Office, person.Country, listed.Published, listed.Published) is not { } found) continue;
            people.Resolve(person, found.Person, found.Tenure);
        }
    }
}
