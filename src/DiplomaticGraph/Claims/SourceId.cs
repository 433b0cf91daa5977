namespace DiplomaticGraph;

/// <summary>The identity of a source: a file name, a document id or an address, as the reader was given it.</summary>
/// <remarks><c>default</c> is the absent source. Comparison is ordinal. Immutable and safe for any number of threads.</remarks>
public readonly record struct SourceId : IComparable<SourceId>
{
    private readonly string? value;

    /// <summary>Takes the identity as it is.</summary>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty.</exception>
    public SourceId(string value) => this.value = Throw.IfEmpty(value);

    /// <summary>The text form; empty for <c>default</c>.</summary>
    public string Value => value ?? "";

    /// <inheritdoc/>
    public int CompareTo(SourceId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text form.</summary>
    public override string ToString() => Value;
}
