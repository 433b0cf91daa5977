namespace DiplomaticGraph.Readers.Text;

/// <summary>
/// Composes the CAMEO code of a stance towards an act (Schrodt, manual 1.1b3, 2012): the codes 02, 03, 10 and 12 number the same acts in the same order.
/// </summary>
internal static class CameoCode
{
    /// <summary>The code; null where CAMEO has none for the stance, as for refusing to attack.</summary>
    public static string? Of(Stance stance, Act? act) => (stance, act) switch
    {
        (Stance.Done, null) => null,
        (Stance.Done, _) => act!.Done,
        (Stance.Intent, { IsHostile: true }) => act.Threat,
        (Stance.Intent, { Name: "mediate" }) => "039",
        (Stance.Intent, _) => "03" + Digits(act),
        (Stance.Threat, null) => "130",
        (Stance.Threat, { IsHostile: true }) => act.Threat,
        (Stance.Threat, _) => null,
        (Stance.Appeal, { Name: "sanctions" }) => "113",
        (Stance.Appeal, _) => "02" + Digits(act),
        (Stance.Demand, _) => "10" + Digits(act),
        (Stance.Reject, { IsHostile: true }) => null,
        (Stance.Reject, _) => Rejection(act?.Content ?? ""),
        _ => null,
    };

    /// <summary>The relation that a code stands for.</summary>
    public static RelationKind RelationOf(string code) => code[..2] switch
    {
        "02" => RelationKind.AppealedTo,
        "03" => RelationKind.Promised,
        "04" => RelationKind.MediatedBetween,
        "05" => code == "057" ? RelationKind.AgreedWith : RelationKind.CooperatedDiplomatically,
        "06" => RelationKind.CooperatedMaterially,
        "07" => RelationKind.Aided,
        "08" => code[2] < '4' ? RelationKind.ConcededTo : RelationKind.RetreatedFrom,
        "09" => RelationKind.Investigated,
        "10" => RelationKind.Demanded,
        "11" => code == "114" ? RelationKind.ProtestedTo : RelationKind.Accused,
        "12" => RelationKind.Rejected,
        "13" => RelationKind.Threatened,
        "14" => RelationKind.DemonstratedAgainst,
        "15" => RelationKind.ShowedForce,
        "16" => code == "163" ? RelationKind.Sanctioned : RelationKind.ReducedRelations,
        "17" => RelationKind.Coerced,
        "18" => RelationKind.Assaulted,
        "19" => RelationKind.Fought,
        _ => RelationKind.UsedMassViolence,
    };

    /// <summary>The digits after the root; 0 where nothing nearer is known.</summary>
    private static string Digits(Act? act) => act is null || act.IsHostile || act.Content.Length == 0 ? "0" : act.Content;

    /// <summary>Rejection has no number for diplomatic cooperation, and mediation stands before settlement.</summary>
    private static string Rejection(string content) => content switch
    {
        "" or "0" or "2" => "120",
        "7" => "127",
        "8" => "126",
        "6" => "125",
        _ => "12" + (content[0] is '3' ? "2" : content[0] is '4' ? "3" : content[0] is '5' ? "4" : "1") + content[1..],
    };
}
