namespace DiplomaticGraph;

/// <summary>The identity of an event, for example <c>event:5f0c19aa52d3e8b1c04d77e2</c>.</summary>
/// <remarks>
/// The text form begins with <c>event:</c>. <c>default</c> is the absent identity: its text is empty and it equals no other.
/// Comparison is ordinal. Immutable and safe for any number of threads.
/// </remarks>
public readonly record struct EventId : IComparable<EventId>
{
    /// <summary>What every text form begins with.</summary>
    public const string Prefix = "event:";

    private readonly string? value;

    /// <summary>Takes a text form as it is.</summary>
    /// <param name="value">The text form, with its prefix.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> does not begin with <see cref="Prefix"/> or has nothing after it.</exception>
    public EventId(string value) => this.value = Throw.IfNotPrefixed(value, Prefix);

    /// <summary>The text form; empty for <c>default</c>.</summary>
    public string Value => value ?? "";

    /// <inheritdoc/>
    public int CompareTo(EventId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text form.</summary>
    public override string ToString() => Value;
}
