namespace DiplomaticGraph;

/// <summary>The identity of an office, whoever holds it, for example <c>office:jpn/foreign-minister</c>.</summary>
/// <remarks>
/// The text form begins with <c>office:</c>. <c>default</c> is the absent identity: its text is empty and it equals no other.
/// Comparison is ordinal. Immutable and safe for any number of threads.
/// </remarks>
public readonly record struct OfficeId : IComparable<OfficeId>
{
    /// <summary>What every text form begins with.</summary>
    public const string Prefix = "office:";

    private readonly string? value;

    /// <summary>Takes a text form as it is.</summary>
    /// <param name="value">The text form, with its prefix.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> does not begin with <see cref="Prefix"/> or has nothing after it.</exception>
    public OfficeId(string value) => this.value = Throw.IfNotPrefixed(value, Prefix);

    /// <summary>The text form; empty for <c>default</c>.</summary>
    public string Value => value ?? "";

    /// <summary>The same identity among all entities.</summary>
    public static implicit operator EntityId(OfficeId id) => id.ToEntityId();

    /// <summary>The same identity among all entities.</summary>
    public EntityId ToEntityId() => value is null ? default : new EntityId(value);

    /// <inheritdoc/>
    public int CompareTo(OfficeId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text form.</summary>
    public override string ToString() => Value;
}
