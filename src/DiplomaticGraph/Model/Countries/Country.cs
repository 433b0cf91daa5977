using System.Collections.Immutable;

namespace DiplomaticGraph;

/// <summary>A state or territory and the words by which English texts name it.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record Country
{
    /// <summary>The code, for example <c>CHN</c>.</summary>
    public required CountryCode Code { get; init; }

    /// <summary>The usual English name, for example <c>South Korea</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Other names and short forms: <c>Republic of Korea</c>, <c>U.S.</c>.</summary>
    public ImmutableArray<string> OtherNames { get; init; } = [];

    /// <summary>Adjectives, capitalised: <c>Chinese</c>, <c>South Korean</c>.</summary>
    public ImmutableArray<string> Adjectives { get; init; } = [];

    /// <summary>Words for its people where they differ from the adjectives: <c>Frenchman</c>, <c>Poles</c>.</summary>
    public ImmutableArray<string> Demonyms { get; init; } = [];

    /// <summary>The seat or seats of government, the usual one first: <c>Beijing</c>.</summary>
    public ImmutableArray<string> Capitals { get; init; } = [];

    /// <summary>Buildings and other names used for the government: <c>the Kremlin</c>, <c>White House</c>, <c>Downing Street</c>.</summary>
    public ImmutableArray<string> Seats { get; init; } = [];

    /// <summary>For a state that is no more, the one that took its place; <c>default</c> otherwise.</summary>
    public CountryCode Successor { get; init; }

    /// <summary>True where names are usually told with the family name first (China, Korea, Vietnam, Hungary…).</summary>
    public bool FamilyNameFirst { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
