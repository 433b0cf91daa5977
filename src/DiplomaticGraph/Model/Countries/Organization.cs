using System.Collections.Immutable;

namespace DiplomaticGraph;

/// <summary>An organization that texts on foreign relations name, and the words by which they do.</summary>
/// <remarks>From a hand-kept table. Lists are empty, never default, where there is nothing to tell. Immutable and safe for any number of threads.</remarks>
public sealed record Organization
{
    /// <summary>The identity, for example <c>org:NATO</c>.</summary>
    public required OrganizationId Id { get; init; }

    /// <summary>The usual English name, in full where texts use it: <c>European Union</c>, <c>UNESCO</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of organization.</summary>
    public OrganizationKind Kind { get; init; }

    /// <summary>Other names and abbreviations: <c>EU</c>, <c>European Community</c>. Without a leading "the".</summary>
    public ImmutableArray<string> OtherNames { get; init; } = [];

    /// <summary>Organs that act for it: <c>Security Council</c>, <c>European Commission</c>.</summary>
    public ImmutableArray<string> Bodies { get; init; } = [];

    /// <summary>The members, in the order of their codes, where they are a small fixed list (the G7, the E3, the Gulf states; the first five of BRICS); else empty.</summary>
    public ImmutableArray<CountryCode> Members { get; init; } = [];

    /// <summary>Those names that are as often something else: Quad, Commonwealth, WHO.</summary>
    internal ImmutableArray<string> AmbiguousWords { get; init; } = [];

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
