using System.Collections.Immutable;

namespace DiplomaticGraph;

/// <summary>A standing arrangement between parties: a hotline, a military channel, a dialogue, a summit series.</summary>
/// <remarks>
/// Two mechanisms are one where kind and parties agree; <see cref="Name"/> is what a text calls it and does not count.
/// Immutable and safe for any number of threads.
/// </remarks>
public sealed record Mechanism
{
    /// <summary>What it is.</summary>
    public required MechanismKind Kind { get; init; }

    /// <summary>What the text calls it, for example <c>annual strategic dialogue</c>; null where it has no name.</summary>
    public string? Name { get; init; }

    /// <summary>The countries and organizations between which it stands, in ordinal order, each once.</summary>
    public required ImmutableArray<EntityId> Parties
    {
        get;
        init => field = [.. value.Distinct().Order()];
    }

    /// <summary>The identity: the kind and the parties, <c>mechanism:dialogue/country:CHN+country:JPN</c>.</summary>
    public MechanismId Id => new($"{MechanismId.Prefix}{Kind}/{string.Join('+', Parties)}");

    /// <summary>Equal where kind, name and parties are.</summary>
    public bool Equals(Mechanism? other) =>
        other is not null && Kind == other.Kind && Name == other.Name && Parties.SequenceEqual(other.Parties);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Name, Parties.Length);

    /// <summary>Kind and parties: <c>dialogue of CHN and JPN</c>.</summary>
    public override string ToString() => $"{Kind} of {string.Join(" and ", Parties.Select(p => p.Value[(p.Value.IndexOf(':', StringComparison.Ordinal) + 1)..]))}";
}
