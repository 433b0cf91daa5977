namespace DiplomaticGraph.Readers.Text;

/// <summary>Concludes the country of an official from an unnamed mention of the office: "German chancellor puts off trip" above, "Chancellor Brandner" below.</summary>
/// <remarks>Only where the document has one bearer of the title and one country for it; what is concluded is marked.</remarks>
internal static class HolderInference
{
    public static void Apply(People people, IEnumerable<Mention> mentions)
    {
        var holders = mentions.SelectMany(m => m.Parties).Where(p => p is { Office: not null, Country.IsDefault: false });
        foreach (var office in holders.GroupBy(p => p.Office!, StringComparer.OrdinalIgnoreCase))
        {
            if (office.Select(p => p.Country).Distinct().ToList() is not [var country]) continue;
            if (people.All.Where(p => p.Offices.Contains(office.Key, StringComparer.OrdinalIgnoreCase)).ToList() is not [{ Country.IsDefault: true } person] || person.Organization != default) continue;
            (person.Country, person.CountryIsInferred) = (country, true);
        }
    }
}
