namespace DiplomaticGraph.Readers.Text;

/// <summary>The state that a capital or a people stood for when a document was written: Moscow in 1973 is the Soviet Union.</summary>
internal static class Eras
{
    private static readonly (CountryCode Now, CountryCode Then, DateOnly Until)[] Dead =
    [
        (new CountryCode("RUS"), new CountryCode("SUN"), new DateOnly(1991, 12, 26)),
        (new CountryCode("SRB"), new CountryCode("YUG"), new DateOnly(1992, 4, 27)),
        (new CountryCode("CZE"), new CountryCode("CSK"), new DateOnly(1993, 1, 1)),
    ];

    /// <summary>The same party in the time of the document; officials keep the state that the text gives them.</summary>
    public static Party At(Party party, DateOnly? written)
    {
        if (written is not { } day || party.IsOfficial) return party;
        foreach (var (now, then, until) in Dead)
        {
            if (party.Country == now && day < until) return Party.Of(then);
        }

        return party;
    }
}
