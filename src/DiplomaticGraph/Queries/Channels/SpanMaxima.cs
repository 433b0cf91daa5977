namespace DiplomaticGraph;

/// <summary>Of some words, the greatest first and last days on which one can have been said: enough to tell whether one may have been the last.</summary>
internal struct SpanMaxima
{
    public SpanMaxima()
    {
    }

    public bool Any { get; private set; }

    /// <summary>The last of these words was said on this day or later.</summary>
    public long First { get; private set; } = long.MinValue;

    /// <summary>The last of these words was said on this day or earlier.</summary>
    public long Last { get; private set; } = long.MinValue;

    public void Add(DaySpan span)
    {
        Any = true;
        First = Math.Max(First, span.First);
        Last = Math.Max(Last, span.Last);
    }

    /// <summary>Whether one of these words may have been said after every word whose greatest first day is given.</summary>
    public readonly bool MayFollow(long first) => Any && Last >= first;
}
