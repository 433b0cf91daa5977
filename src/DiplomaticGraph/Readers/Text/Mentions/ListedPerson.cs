namespace DiplomaticGraph.Readers.Text;

/// <summary>Somebody whom a list of office holders names, with all tenures that it gives.</summary>
internal sealed class ListedPerson(string name, CountryCode country)
{
    public string Name { get; } = name;

    public CountryCode Country { get; } = country;

    public List<Tenure> Tenures { get; } = [];

    /// <summary>The office held on all of some days; null where none certainly was.</summary>
    public Tenure? HeldOn(DateOnly first, DateOnly last) => Tenures.Find(t => Covers(t.Time, first, last));

    /// <summary>True where all offices had certainly ended before a day.</summary>
    public bool IsOver(DateOnly day) => Tenures.TrueForAll(t => !t.Time.IsUnknown && !t.Time.IsEndOpen && t.Time.End.LatestDay is { } end && end < day);

    /// <summary>True where a time certainly holds some days: a tenure told by years may have begun and ended on any day of them.</summary>
    public static bool Covers(EventTime time, DateOnly first, DateOnly last) =>
        !time.IsUnknown
        && (time.IsStartOpen || (time.Start.LatestDay is { } start && start <= first))
        && (time.IsEndOpen || (time.End.EarliestDay is { } end && last <= end));
}
