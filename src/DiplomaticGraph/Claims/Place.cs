namespace DiplomaticGraph;

/// <summary>Where something happened. A place is never a party.</summary>
public sealed record Place
{
    /// <summary>The name, for example <c>Geneva</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The country it lies in; <c>default</c> where unknown.</summary>
    public CountryCode Country { get; init; }
}
