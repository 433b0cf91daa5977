using System.Globalization;

namespace DiplomaticGraph;

/// <summary>A run of days: the start is in, the end is out.</summary>
/// <param name="Start">The first day inside; null is unbounded.</param>
/// <param name="End">The first day after the last inside; null is unbounded.</param>
/// <remarks>
/// <c>default</c> is <see cref="All"/>. An interval whose end is not after its start holds no day (<see cref="IsEmpty"/>); it is allowed, and nothing
/// is within it. Immutable and safe for any number of threads.
/// </remarks>
public readonly record struct DayInterval(DateOnly? Start, DateOnly? End)
{
    /// <summary>Every day; the same as <c>default</c>.</summary>
    public static DayInterval All => default;

    /// <summary>True where no day is inside.</summary>
    public bool IsEmpty => Start is { } start && End is { } end && end <= start;

    /// <summary>One day.</summary>
    /// <remarks>The last day of the calendar, 9999-12-31, has no day after it: its interval is unbounded.</remarks>
    public static DayInterval Of(DateOnly day) => new(day, day == DateOnly.MaxValue ? null : day.AddDays(1));

    /// <summary>Whether a day is inside.</summary>
    public bool Contains(DateOnly day) => (Start is not { } start || start <= day) && (End is not { } end || day < end);

    /// <summary>Brackets as in mathematics, <c>[2023-01-01, 2024-01-01)</c>; two dots for unbounded.</summary>
    public override string ToString() => (Start is null ? "(" : "[") + Text(Start) + ", " + Text(End) + ")";

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "..";
}
