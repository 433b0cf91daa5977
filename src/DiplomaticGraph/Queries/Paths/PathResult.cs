using System.Collections.Immutable;

namespace DiplomaticGraph;

/// <summary>The shortest contact path between two, or which of the kinds of "no" it is.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record PathResult
{
    /// <summary>How the search ended.</summary>
    public required PathOutcome Outcome { get; init; }

    /// <summary>What was asked for at the one end.</summary>
    public required EntityLookup FromLookup { get; init; }

    /// <summary>What was asked for at the other end.</summary>
    public required EntityLookup ToLookup { get; init; }

    /// <summary>Where the path begins: who was found, or at the level of countries the country of an official; null where nobody was.</summary>
    public Entity? From { get; init; }

    /// <summary>Where the path ends, as <see cref="From"/>.</summary>
    public Entity? To { get; init; }

    /// <summary>Whether officials stood for themselves or for their countries.</summary>
    public Level Level { get; init; }

    /// <summary>The number of steps of the shortest path; null where there is none. Of <see cref="PathOutcome.OverLimit"/> too.</summary>
    public int? Length { get; init; }

    /// <summary>The greatest number of steps asked for; null where none was.</summary>
    public int? Limit { get; init; }

    /// <summary>The steps in order; empty unless <see cref="PathOutcome.Found"/>, and for a path from somebody to himself.</summary>
    public ImmutableArray<PathStep> Steps { get; init; } = [];

    /// <summary>Whom unknown names are like, or whom ambiguous ones fit.</summary>
    public ImmutableArray<Entity> Suggestions { get; init; } = [];

    /// <summary>True for <see cref="PathOutcome.Found"/>.</summary>
    public bool IsFound => Outcome == PathOutcome.Found;

    /// <summary>
    /// Whether every step is certainly inside the days and publications that the view names; <see cref="TimeMatch.Possible"/> where one hangs on a date that is unknown or reaches
    /// beyond. Of a path without steps, and of a "no", <see cref="TimeMatch.Certain"/>.
    /// </summary>
    public TimeMatch Match => Steps.Any(s => s.Match == TimeMatch.Possible) ? TimeMatch.Possible : TimeMatch.Certain;

    /// <summary>Everybody on the path, both ends included; empty unless found.</summary>
    public ImmutableArray<Entity> Entities => IsFound ? [From!, .. Steps.Select(s => s.To)] : [];

    /// <summary>One line: <c>Qin Gang -> Antony Blinken -> Xi Jinping: 2 steps (met_with; met_with)</c>.</summary>
    public override string ToString() => PathText.ToLine(this);

    /// <summary>A Mermaid flowchart of the path; of a "no", a single node that says so.</summary>
    public string ToMermaid() => PathText.ToMermaid(this);

    /// <summary>An HTML fragment: the one line and a table of steps with their quotes. All text is encoded; there is no script, style or link in it.</summary>
    public string ToHtml() => PathText.ToHtml(this);
}
