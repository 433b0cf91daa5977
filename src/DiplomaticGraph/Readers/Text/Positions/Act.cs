namespace DiplomaticGraph.Readers.Text;

/// <summary>What states do to each other, whatever stance a sentence takes towards it: releasing somebody is promised, demanded, refused or done.</summary>
/// <param name="Name">Its name, the last part of a rule's: <c>release</c>.</param>
/// <param name="Done">The CAMEO code where it is done.</param>
/// <param name="Content">The digits that CAMEO puts after 02, 03, 10 and 12 where it is asked for, promised, demanded or refused; empty where it has none.</param>
/// <param name="Threat">The CAMEO code of the threat to do it; null for a friendly act.</param>
internal sealed record Act(string Name, string Done, string Content, string? Threat)
{
    public bool IsHostile => Threat is not null;

    /// <summary>True for what sides do with each other: trade, sign, establish relations. Two that free prisoners do not free each other's.</summary>
    public bool IsMutual { get; init; }
}
