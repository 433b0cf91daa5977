namespace DiplomaticGraph.Readers.Text;

/// <summary>Who can pay a visit.</summary>
internal static class Visitors
{
    /// <summary>Those who bear arms come as a force and not as guests; those who are posted abroad are there for years.</summary>
    internal static readonly WordList Forces = WordList.Of("troops forces soldiers warplanes warships navy army military police coastguard regime parliament congress senate court courts prosecutors ministry ministries embassy mission cabinet");

    public static bool CanTravel(Sentence sentence, Argument subject, VerbRule rule)
    {
        if (subject.Mentions.Any(m => m.Kind == MentionKind.Government && Forces.Contains(sentence.Word(m.End - 1)))) return false;
        return !rule.IsOfKnownState || subject.Parties.All(p => !p.State.IsDefault && !IsPosted(p.Person?.Office ?? p.Office));
    }

    private static bool IsPosted(string? office) =>
        office is not null && (office.Contains("ambassador", StringComparison.OrdinalIgnoreCase) || office.Contains("consul", StringComparison.OrdinalIgnoreCase) || office.Contains("high commissioner", StringComparison.OrdinalIgnoreCase));
}
