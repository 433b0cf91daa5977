namespace DiplomaticGraph.Readers;

/// <summary>Joins the months of one holder that follow each other, as tables have them that give a row for every month.</summary>
internal sealed class MonthRuns
{
    private readonly Dictionary<(CountryCode, string Name, string Office), (Tenure First, DateOnly Last)> open = [];

    /// <summary>Takes a month.</summary>
    /// <returns>The tenure that it ends: the same holder's, where months lie between; null where it goes on or begins.</returns>
    public Tenure? Add(Tenure month)
    {
        var key = (month.Office.Country, month.HolderName!, month.Office.Title);
        var (first, last) = (month.Time.EarliestDay ?? DateOnly.MinValue, month.Time.LatestDay ?? DateOnly.MaxValue);
        if (!open.TryGetValue(key, out var run))
        {
            open[key] = (month, last);
            return null;
        }

        if (first <= run.Last.AddDays(1) && last >= run.Last)
        {
            open[key] = (run.First, last);
            return null;
        }

        open[key] = (month, last);
        return Whole(run);
    }

    /// <summary>The tenures that no gap has ended.</summary>
    public IEnumerable<Tenure> Rest() => open.Values.Select(Whole);

    private static Tenure Whole((Tenure First, DateOnly Last) run) =>
        run.First with { Time = EventTime.Between(run.First.Time.EarliestDay ?? DateOnly.MinValue, run.Last) };
}
