namespace DiplomaticGraph.Readers.Text;

/// <summary>Concludes the country of an official from a headline: "German chancellor puts off trip" above, "Chancellor Brandner" below.</summary>
/// <remarks>
/// Only where the document has one bearer of the title, and names the unnamed holder in headlines alone: in "President Biden received the French president"
/// the two are different people. What is concluded is marked.
/// </remarks>
internal static class HolderInference
{
    public static void Apply(People people, IEnumerable<(Sentence Sentence, Mention Mention)> mentions)
    {
        var holders = from m in mentions
                      from party in m.Mention.Parties
                      where party is { Office: not null, Country.IsDefault: false }
                      select (Party: party, IsInHeadline: m.Sentence.Block.Kind == BlockKind.Heading);
        foreach (var office in holders.GroupBy(h => h.Party.Office!, StringComparer.OrdinalIgnoreCase))
        {
            if (!office.All(h => h.IsInHeadline) || office.Select(h => h.Party.Country).Distinct().ToList() is not [var country]) continue;
            if (people.All.Where(p => p.Offices.Contains(office.Key, StringComparer.OrdinalIgnoreCase)).ToList() is not [{ Country.IsDefault: true } person] || person.Organization != default) continue;
            (person.Country, person.CountryIsInferred) = (country, true);
        }
    }
}
