namespace DiplomaticGraph.Tool.Rendering;

/// <summary>An event in one line of a list, its time first: <c>2023-06-19  Antony Blinken met_with Xi Jinping, in Beijing</c>.</summary>
internal static class EventLine
{
    public static string Of(DiplomaticEvent happening)
    {
        var time = happening.Time.IsUnknown ? "no date" : happening.Time.ToString();
        var doers = Names(happening.Participants.Where(p => IsDoer(happening, p.Role)));
        var others = Names(happening.Participants.Where(p => !IsDoer(happening, p.Role)));
        var mechanism = happening.Mechanism is { } m ? $" {m}" : "";
        var modality = happening.Modality == Modality.Asserted ? "" : $" ({Words.Of(happening.Modality)})";
        var place = happening.Place is { } p ? $", in {p.Name}" : "";
        return $"{time}  {doers}{happening.Kind}{(others.Length > 0 ? " " + others.TrimEnd() : "")}{mechanism}{modality}{place}";
    }

    private static string Names(IEnumerable<Participant> participants) =>
        string.Join(", ", participants.Select(p => p.Name)) is { Length: > 0 } names ? names + " " : "";

    // A visitor visits, but is hosted.
    private static bool IsDoer(DiplomaticEvent happening, ParticipantRole role)
    {
        if (happening.Kind == RelationKind.Hosted && happening.Participants.Any(p => p.Role == ParticipantRole.Host)) return role == ParticipantRole.Host;
        return role is not (ParticipantRole.Counterpart or ParticipantRole.Host or ParticipantRole.Target)
            && (happening.Kind != RelationKind.Hosted || role != ParticipantRole.Visitor);
    }
}
