namespace DiplomaticGraph.Readers.Text;

/// <summary>Countries as the headings of lists write them.</summary>
internal static class CountryNames
{
    /// <summary>The seat of the Republic of China left the mainland: before, its name is that of China.</summary>
    private static readonly DateOnly RepublicOfChinaMoved = new(1949, 12, 7);

    private static readonly CountryCode China = new("CHN");
    private static readonly CountryCode Taiwan = new("TWN");

    /// <summary>The country of a name, in the order of catalogues too ("Korea, Republic of").</summary>
    /// <param name="name">The name.</param>
    /// <param name="town">A place in it, which decides where two countries have the name; null where none is told.</param>
    /// <param name="time">When: a name can have passed from one state to another.</param>
    /// <returns>Null where no country has the name, and where several have and nothing decides.</returns>
    public static CountryCode? Find(string name, string? town, EventTime time)
    {
        if (name.Length == 0) return null;
        var found = Countries.FindAllByName(name);
        if (found.Count == 0 && town is not null) found = Countries.FindAllByName(town);
        if (found.Count == 0) return null;
        var code = found is [var only] ? only.Code : town is null ? default : Deciding(town, found);
        if (code.IsDefault) return null;
        return code == Taiwan && time.LatestDay < RepublicOfChinaMoved ? China : code;
    }

    /// <summary>"Siam (Thailand)": what stands in the bracket is the country again. "Mexico (Mexico)" names the town.</summary>
    public static bool IsAnotherName(string words, CountryCode country) =>
        Countries.FindAllByName(words).Any(c => c.Code == country) && Countries.Find(country)?.Capitals.Contains(words, StringComparer.OrdinalIgnoreCase) != true;

    /// <summary>"Korea (Seoul)": the one of several in which the place lies.</summary>
    private static CountryCode Deciding(string town, IReadOnlyList<Country> found)
    {
        var first = town.Split([',', ';', '('])[0].Trim();
        var fits = found.Where(c => c.Capitals.Contains(first, StringComparer.OrdinalIgnoreCase) || c.Seats.Contains(first, StringComparer.OrdinalIgnoreCase)).ToList();
        return fits is [var only] ? only.Code : default;
    }
}
