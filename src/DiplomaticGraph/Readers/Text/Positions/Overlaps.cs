namespace DiplomaticGraph.Readers.Text;

/// <summary>Which positions only repeat what a contact or a mechanism of the same sentence tells more precisely.</summary>
internal static class Overlaps
{
    public static bool IsTold(Draft position, IReadOnlyList<Draft> contacts, IReadOnlyList<Draft> mechanisms)
    {
        // "agreed to meet B" is a planned meeting.
        if (position.Relation != RelationKind.AgreedWith && position.Rule.EndsWith(".meet", StringComparison.Ordinal) && contacts.Any(c => c.States.Intersect(position.States).Count() > 1)) return true;

        // "cancelled her talks with B" is a meeting that did not take place.
        if (position.Cameo is "161" or "164" && contacts.Any(c => c.Modality == Modality.Denied && c.States.Intersect(position.States).Count() > 1)) return true;
        if (position.Relation == RelationKind.AgreedWith && contacts.Any(c => c.IsAgreed)) return true;
        var told = mechanisms.FirstOrDefault(m => IsSame(m.Relation.Effect, position.Cameo ?? "") && Actors(m).Overlaps(Actors(position)));

        // CAMEO has a code for signing, though none for the mechanism that is agreed on.
        if (told is null || position.Cameo != "057") return told is not null;
        told.Cameo = "057";
        return false;
    }

    private static bool IsSame(MechanismEffect effect, string cameo) => cameo.Length > 1 && cameo[..2] switch
    {
        "02" or "10" => effect is MechanismEffect.Proposes,
        "03" or "05" => effect is MechanismEffect.Agrees or MechanismEffect.Establishes or MechanismEffect.Supports or MechanismEffect.Resumes,
        "12" => effect is MechanismEffect.Rejects or MechanismEffect.Withholds,
        "16" => effect is MechanismEffect.Suspends or MechanismEffect.Ends,
        _ => false,
    };

    private static HashSet<EntityId> Actors(Draft draft) =>
        [.. draft.Parties.Where(p => p.Role is ParticipantRole.Actor or ParticipantRole.Participant or ParticipantRole.Initiator).Select(p => p.Party.State).Where(s => !s.IsDefault)];
}
