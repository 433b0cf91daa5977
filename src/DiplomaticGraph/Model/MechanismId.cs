namespace DiplomaticGraph;

/// <summary>The identity of a standing arrangement between parties, for example <c>mechanism:crisis_communication/chn+usa</c>.</summary>
/// <remarks>
/// The text form begins with <c>mechanism:</c>. <c>default</c> is the absent identity: its text is empty and it equals no other.
/// Comparison is ordinal. Immutable and safe for any number of threads.
/// </remarks>
public readonly record struct MechanismId : IComparable<MechanismId>
{
    /// <summary>What every text form begins with.</summary>
    public const string Prefix = "mechanism:";

    private readonly string? value;

    /// <summary>Takes a text form as it is.</summary>
    /// <param name="value">The text form, with its prefix.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> does not begin with <see cref="Prefix"/> or has nothing after it.</exception>
    public MechanismId(string value) => this.value = Throw.IfNotPrefixed(value, Prefix);

    /// <summary>The text form; empty for <c>default</c>.</summary>
    public string Value => value ?? "";

    /// <inheritdoc/>
    public int CompareTo(MechanismId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text form.</summary>
    public override string ToString() => Value;
}
