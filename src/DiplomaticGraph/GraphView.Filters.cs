namespace DiplomaticGraph;

/// <content>Views of this view.</content>
public partial class GraphView
{
    /// <summary>What had happened by the end of a day, and what had been planned by then.</summary>
    /// <param name="day">The last day, in.</param>
    /// <param name="match"><see cref="TimeMatch.Possible"/>, the default, keeps what may have happened by then, so everything without a date too;
    /// <see cref="TimeMatch.Certain"/> keeps only what must have.</param>
    /// <remarks>
    /// Valid time: when things happened, not when they became known. A plan stands from the day on which its source was published; where that is not
    /// told, from some day before what is planned.
    /// </remarks>
    public GraphView AsOf(DateOnly day, TimeMatch match = TimeMatch.Possible) => With(filter.AsOf(day.DayNumber, match));

    /// <summary>What had been published by the end of a day.</summary>
    /// <param name="day">The last day of publication, in.</param>
    /// <param name="match">Whether claims of sources without a date of publication are kept (the default) or dropped.</param>
    /// <remarks>Recorded time: what a reader of the sources could know.</remarks>
    public GraphView KnownAsOf(DateOnly day, TimeMatch match = TimeMatch.Possible) => With(filter.Known(day.DayNumber, match));

    /// <summary>What happened, or is planned, in a stretch of days.</summary>
    /// <param name="start">The first day, in.</param>
    /// <param name="end">The day after the last: out. Where it is not after <paramref name="start"/>, nothing is left.</param>
    /// <param name="match">Whether all that may have happened then is kept (the default) or only what must have.</param>
    public GraphView Between(DateOnly start, DateOnly end, TimeMatch match = TimeMatch.Possible) =>
        With(filter.Within(new DaySpan(start.DayNumber, end.DayNumber - 1L), match));

    /// <summary>Claims of some kinds of relation. None given leaves nothing.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="kinds"/> is null.</exception>
    public GraphView OfKinds(params RelationKind[] kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        var wanted = kinds.ToHashSet();
        return With(filter.OfKinds([.. Data.Kinds.Select(wanted.Contains)]));
    }

    /// <summary>Claims of some sources. None given leaves nothing.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="sources"/> is null.</exception>
    public GraphView FromSources(params SourceId[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var wanted = sources.ToHashSet();
        return With(filter.FromSources([.. Data.Sources.Select(s => wanted.Contains(s.Id))]));
    }

    /// <summary>Claims of some modalities. None given leaves nothing.</summary>
    /// <remarks>
    /// Paths and contacts take asserted claims unless asked; on a view made by this method they take whatever modalities it names.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="modalities"/> is null.</exception>
    public GraphView WithModality(params Modality[] modalities)
    {
        ArgumentNullException.ThrowIfNull(modalities);
        return With(filter.WithModalities(modalities));
    }

    /// <summary>Claims of at least a confidence.</summary>
    /// <param name="confidence">From 0 to 1, in.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is outside 0 to 1 or not a number.</exception>
    public GraphView WithMinimumConfidence(double confidence) => With(filter.WithMinimumConfidence(Throw.IfNotFraction(confidence)));

    /// <summary>The same claims, answered at another level.</summary>
    public GraphView AtLevel(Level level) => new(this, filter, level);

    private GraphView With(ClaimFilter narrower) => new(this, narrower, Level);
}
