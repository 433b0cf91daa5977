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

    /// <summary>
    /// The country an official stands for, or the country itself; <c>default</c> where the source does not tell, and for whoever acts in another
    /// <see cref="Capacity"/> than that of an office held: a former president is not the government of the country.
    /// </summary>
    public CountryCode Country { get; init; }

    /// <summary>The title of the office that the source names; null where it names none.</summary>
    public string? Office { get; init; }

    /// <summary>The organization an official serves; <c>default</c> where none is told.</summary>
    public OrganizationId Organization { get; init; }

    /// <summary>In what capacity an official takes part. The default is <see cref="Capacity.InOffice"/>: nothing told to the contrary.</summary>
    public Capacity Capacity { get; init; }

    /// <summary>
    /// True where the source names only the office or a surname and a list of office holders told who that was on the date; false (the default) where the
    /// source itself tells who is meant.
    /// </summary>
    public bool IsResolved { get; init; }

    /// <summary>What it is.</summary>
    public EntityType Type => Id.Type;
}
