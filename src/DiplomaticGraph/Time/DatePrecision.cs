namespace DiplomaticGraph;

/// <summary>The smallest unit that a <see cref="PartialDate"/> tells, from coarse to fine. The default is <see cref="Unknown"/>.</summary>
/// <remarks>A unit written as unspecified is not told: <c>2004-06-XX</c> tells the month, <c>1985-XX-XX</c> the year.</remarks>
public enum DatePrecision
{
    /// <summary>Nothing is told.</summary>
    Unknown,

    /// <summary>Which hundred years: <c>19XX</c>.</summary>
    Century,

    /// <summary>Which ten years: <c>198X</c>.</summary>
    Decade,

    /// <summary>The year: <c>2023</c>, <c>2004-XX</c>, <c>Y170000002</c>.</summary>
    Year,

    /// <summary>The season of a year: <c>2001-21</c>.</summary>
    Season,

    /// <summary>The month: <c>2023-06</c>, <c>2004-06-XX</c>.</summary>
    Month,

    /// <summary>The day: <c>2023-06-19</c>.</summary>
    Day,
}
