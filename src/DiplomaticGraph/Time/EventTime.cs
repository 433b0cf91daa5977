namespace DiplomaticGraph;

/// <summary>When something happened, as far as the source tells (EDTF).</summary>
public readonly record struct EventTime
{
    private readonly string? text;

    private EventTime(string text) => this.text = text;

    /// <summary>Unknown; the same as <c>default</c>.</summary>
    public static EventTime Unknown => default;

    /// <summary>True where nothing is known.</summary>
    public bool IsUnknown => text is null;

    /// <summary>The first day on which it can have happened; null where unbounded.</summary>
    public DateOnly? EarliestDay => text is null ? null : null;

    /// <summary>The last day on which it can have happened; null where unbounded.</summary>
    public DateOnly? LatestDay => text is null ? null : null;

    /// <summary>Reads an EDTF string of level 0 or 1.</summary>
    public static EventTime Parse(string text) => new(text);

    /// <summary>The EDTF string; empty for unknown.</summary>
    public override string ToString() => text ?? "";
}
