using System.Collections.Immutable;

namespace DiplomaticGraph;

/// <summary>A node of the graph: somebody or something that takes part in events.</summary>
/// <remarks>Made by the graph from the participants of its claims. Immutable and safe for any number of threads.</remarks>
public sealed record Entity
{
    /// <summary>Its identity.</summary>
    public required EntityId Id { get; init; }

    /// <summary>The name to show.</summary>
    public required string Name { get; init; }

    /// <summary>Every other name that claims give it, in ordinal order.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The country an official stands for, or the country itself; <c>default</c> for an organization and where no claim tells.</summary>
    public CountryCode Country { get; init; }

    /// <summary>The offices that claims name with an official, in ordinal order of identity.</summary>
    public ImmutableArray<Tenure> Tenures { get; init; } = [];

    /// <summary>What it is.</summary>
    public EntityType Type => Id.Type;

    /// <summary>Equal where the identities are, whatever two graphs have learnt about it.</summary>
    public bool Equals(Entity? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>The name and, for an official, the country: <c>Xi Jinping (CHN)</c>.</summary>
    public override string ToString() => !Id.IsDefault && Type == EntityType.Official && !Country.IsDefault ? $"{Name} ({Country})" : Name;
}
