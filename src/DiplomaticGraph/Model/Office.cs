namespace DiplomaticGraph;

/// <summary>A post that one person after another holds: the foreign minister of Japan.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record Office
{
    /// <summary>Its identity.</summary>
    public required OfficeId Id { get; init; }

    /// <summary>The title as the texts give it, for example <c>Foreign Minister</c>.</summary>
    public required string Title { get; init; }

    /// <summary>The country it serves; <c>default</c> for an office of an organization, or where no text tells.</summary>
    public CountryCode Country { get; init; }

    /// <summary>The organization it serves; <c>default</c> for an office of a state.</summary>
    public OrganizationId Organization { get; init; }
}
