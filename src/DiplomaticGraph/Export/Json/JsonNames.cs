namespace DiplomaticGraph.Export;

/// <summary>The words that stand in JSON for members of enumerations: their names in lower case. Written out, so that renaming a member breaks no file.</summary>
internal static class JsonNames
{
    public static IReadOnlyList<(string Name, Modality Value)> Modalities { get; } =
    [
        ("asserted", Modality.Asserted), ("planned", Modality.Planned), ("suggested", Modality.Suggested), ("denied", Modality.Denied),
    ];

    public static IReadOnlyList<(string Name, ParticipantRole Value)> Roles { get; } =
    [
        ("participant", ParticipantRole.Participant), ("initiator", ParticipantRole.Initiator), ("counterpart", ParticipantRole.Counterpart),
        ("visitor", ParticipantRole.Visitor), ("host", ParticipantRole.Host), ("mediator", ParticipantRole.Mediator),
        ("actor", ParticipantRole.Actor), ("target", ParticipantRole.Target),
    ];

    public static IReadOnlyList<(string Name, Capacity Value)> Capacities { get; } =
    [
        ("in_office", Capacity.InOffice), ("former", Capacity.Former), ("designated", Capacity.Designated), ("outside", Capacity.Outside),
    ];

    public static IReadOnlyList<(string Name, EntityType Value)> EntityTypes { get; } =
    [
        ("official", EntityType.Official), ("country", EntityType.Country), ("organization", EntityType.Organization), ("office", EntityType.Office),
    ];

    public static IReadOnlyList<(string Name, RelationGroup Value)> Groups { get; } =
    [
        ("contact", RelationGroup.Contact), ("mechanism", RelationGroup.Mechanism), ("position", RelationGroup.Position), ("standing", RelationGroup.Standing),
    ];

    public static IReadOnlyList<(string Name, MechanismEffect Value)> Effects { get; } =
    [
        ("none", MechanismEffect.None), ("proposes", MechanismEffect.Proposes), ("supports", MechanismEffect.Supports), ("agrees", MechanismEffect.Agrees),
        ("withholds", MechanismEffect.Withholds), ("rejects", MechanismEffect.Rejects), ("establishes", MechanismEffect.Establishes),
        ("uses", MechanismEffect.Uses), ("suspends", MechanismEffect.Suspends), ("resumes", MechanismEffect.Resumes), ("ends", MechanismEffect.Ends),
    ];

    public static string Of<T>(IReadOnlyList<(string Name, T Value)> names, T value)
        where T : struct
    {
        foreach (var (name, known) in names)
            if (EqualityComparer<T>.Default.Equals(known, value)) return name;
        throw new ArgumentOutOfRangeException(nameof(value), value, $"Expected {Join(names)}.");
    }

    public static TryParse<T> Parser<T>(IReadOnlyList<(string Name, T Value)> names)
        where T : struct => (string text, out T value) =>
    {
        foreach (var (name, known) in names)
        {
            if (name != text) continue;
            value = known;
            return true;
        }

        value = default;
        return false;
    };

    public static string Join<T>(IReadOnlyList<(string Name, T Value)> names) => "one of " + string.Join(", ", names.Select(n => n.Name));
}
