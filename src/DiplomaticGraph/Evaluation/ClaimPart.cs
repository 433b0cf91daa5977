namespace DiplomaticGraph.Evaluation;

/// <summary>One thing that a claim says.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record ClaimPart
{
    /// <summary>The words of it: <c>met_with of Antony Blinken and Xi Jinping (asserted)</c>.</summary>
    public required string Description { get; init; }

    /// <summary>An official where one takes part, else an organization where one does, else a country.</summary>
    public required EntityType Level { get; init; }

    /// <summary>True where a label speaks of it and it does not assert what the label does not.</summary>
    public bool IsRight { get; init; }
}
