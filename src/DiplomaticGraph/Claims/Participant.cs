namespace DiplomaticGraph;

/// <summary>Somebody's part in a claimed event.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record Participant
{
    /// <summary>Who.</summary>
    public required EntityId Id { get; init; }

    /// <summary>The name as the source gives it in its fullest form; of an unnamed office holder, the office: <c>Foreign Minister of Japan</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The part played.</summary>
    public required ParticipantRole Role { get; init; }

    /// <summary>The country an official stands for, or the country itself; <c>default</c> where the source does not tell.</summary>
    public CountryCode Country { get; init; }

    /// <summary>The title of the office that the source names; null where it names none.</summary>
    public string? Office { get; init; }

    /// <summary>The organization an official serves; <c>default</c> where none is told.</summary>
    public OrganizationId Organization { get; init; }

    /// <summary>What it is.</summary>
    public EntityType Type => Id.Type;
}
