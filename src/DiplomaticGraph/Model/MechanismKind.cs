namespace DiplomaticGraph;

/// <summary>A kind of standing arrangement. An open set: the well-known kinds are members here, others are made by name.</summary>
/// <remarks><c>default</c> is <see cref="Other"/>. Comparison is ordinal. Immutable and safe for any number of threads.</remarks>
public readonly record struct MechanismKind : IComparable<MechanismKind>
{
    private readonly string? name;

    /// <summary>Makes a kind of any name in lower case with underscores.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public MechanismKind(string name) => this.name = Throw.IfEmpty(name) == "other" ? null : name;

    /// <summary>The name, for example <c>crisis_communication</c>.</summary>
    public string Name => name ?? "other";

    /// <summary>Hotlines and other lines for emergencies.</summary>
    public static MechanismKind CrisisCommunication => new("crisis_communication");

    /// <summary>Other standing contacts of armed forces.</summary>
    public static MechanismKind MilitaryCommunication => new("military_communication");

    /// <summary>Regular talks: annual, strategic, economic dialogues and consultations.</summary>
    public static MechanismKind Dialogue => new("dialogue");

    /// <summary>A summit or a series of summits.</summary>
    public static MechanismKind Summit => new("summit");

    /// <summary>Standing commissions, committees, working groups and task forces.</summary>
    public static MechanismKind WorkingGroup => new("working_group");

    /// <summary>Notification, intelligence and data exchange.</summary>
    public static MechanismKind InformationSharing => new("information_sharing");

    /// <summary>Joint exercises.</summary>
    public static MechanismKind Exercise => new("exercise");

    /// <summary>Exchanges of people, workshops, cultural programmes.</summary>
    public static MechanismKind Exchange => new("exchange");

    /// <summary>A signed text.</summary>
    public static MechanismKind Agreement => new("agreement");

    /// <summary>Anything else.</summary>
    public static MechanismKind Other => default;

    /// <summary>The well-known kinds in the order of the documentation.</summary>
    public static IReadOnlyList<MechanismKind> WellKnown { get; } =
    [
        CrisisCommunication, MilitaryCommunication, Dialogue, Summit, WorkingGroup,
        InformationSharing, Exercise, Exchange, Agreement, Other,
    ];

    /// <inheritdoc/>
    public int CompareTo(MechanismKind other) => string.CompareOrdinal(Name, other.Name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
