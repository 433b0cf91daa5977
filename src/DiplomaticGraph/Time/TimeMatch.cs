namespace DiplomaticGraph;

/// <summary>How strictly an uncertain time is compared. The default is <see cref="Possible"/>.</summary>
public enum TimeMatch
{
    /// <summary>At least one of the days on which it can have happened fits.</summary>
    Possible,

    /// <summary>Every day on which it can have happened fits.</summary>
    Certain,
}
