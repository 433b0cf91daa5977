namespace DiplomaticGraph;

/// <summary>A kind of relation: <c>met_with</c>, <c>proposed_mechanism</c>, <c>warned</c>.</summary>
/// <remarks>
/// An open set: the well-known kinds are static members, and users make their own. Two kinds are equal where their names are.
/// Immutable and safe for any number of threads.
/// </remarks>
public sealed partial class RelationKind : IEquatable<RelationKind>, IComparable<RelationKind>
{
    /// <summary>Makes a kind of one's own.</summary>
    /// <param name="name">The name, lower case with underscores.</param>
    /// <param name="group">The group, which decides whether it is a contact.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public RelationKind(string name, RelationGroup group)
    {
        Name = Throw.IfEmpty(name);
        Group = group;
    }

    /// <summary>The name, for example <c>met_with</c>.</summary>
    public string Name { get; }

    /// <summary>The group it belongs to.</summary>
    public RelationGroup Group { get; }

    /// <summary>True where it holds in both directions: who met was met.</summary>
    public bool IsSymmetric { get; init; }

    /// <summary>True where the parties really communicated.</summary>
    public bool IsContact => Group == RelationGroup.Contact;

    /// <summary>What it does to its mechanism; <see cref="MechanismEffect.None"/> outside the mechanism group.</summary>
    public MechanismEffect Effect { get; init; }

    /// <summary>The CAMEO codes that it covers, the most general first; empty where the scheme has none.</summary>
    public IReadOnlyList<string> CameoCodes { get; init; } = [];

    /// <summary>The PLOVER event type; null where the scheme has none.</summary>
    public string? PloverType { get; init; }

    /// <summary>The PLOVER mode; null where it has none.</summary>
    public string? PloverMode { get; init; }

    /// <summary>The kind of a name: the well-known one, else a position of one's own without codes.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static RelationKind FromName(string name) =>
        WellKnownByName.TryGetValue(Throw.IfEmpty(name), out var kind) ? kind : new RelationKind(name, RelationGroup.Position);

    /// <summary>Whether two kinds are one.</summary>
    public static bool operator ==(RelationKind? left, RelationKind? right) => left?.Name == right?.Name;

    /// <summary>Whether two kinds differ.</summary>
    public static bool operator !=(RelationKind? left, RelationKind? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(RelationKind? other) => other is not null && Name == other.Name;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RelationKind);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(RelationKind? other) => string.CompareOrdinal(Name, other?.Name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
