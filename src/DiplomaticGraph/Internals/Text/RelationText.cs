namespace DiplomaticGraph;

/// <summary>Relations, events and evidence in words, for the text forms of results.</summary>
internal static class RelationText
{
    public static string Describe(Relation relation) =>
        $"{relation.From.Name} {relation.Kind} {relation.To.Name}{InBrackets(Facts(relation.Event))}";

    /// <summary>What is to be known beside kind and parties; nothing for a contact that happened, nobody knows when or where.</summary>
    public static IEnumerable<string> Facts(DiplomaticEvent happening)
    {
        if (happening.Modality != Modality.Asserted) yield return Word(happening.Modality);
        if (!happening.Time.IsUnknown) yield return happening.Time.ToString();
        if (happening.Place is { } place) yield return place.Name;
    }

    public static string InBrackets(IEnumerable<string> facts) => string.Join(", ", facts) is { Length: > 0 } all ? $" ({all})" : "";

    public static string Word(Modality modality) => modality switch
    {
        Modality.Asserted => "asserted",
        Modality.Planned => "planned",
        Modality.Suggested => "suggested",
        _ => "denied",
    };

    /// <summary>The first quote of a claim with its source; where it has none, the row.</summary>
    public static string Quote(Claim claim) => claim.Evidence.IsDefaultOrEmpty ? $"[{claim.Source.Id}]" : Quote(claim.Evidence[0]);

    /// <summary>The quote with its source on one line; of a row, the row.</summary>
    public static string Quote(Evidence evidence) =>
        evidence.Quote is { } quote ? $"\"{quote.ReplaceLineEndings(" ")}\" [{evidence.Source}]" : $"[{evidence.Source}{Row(evidence)}]";

    private static string Row(Evidence evidence) =>
        evidence.Row is { } row ? $", row {row}" : evidence.Line is { } line ? FormattableString.Invariant($", line {line}") : "";
}
