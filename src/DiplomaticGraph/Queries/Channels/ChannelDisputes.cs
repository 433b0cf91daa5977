namespace DiplomaticGraph;

/// <summary>Finds what one claim says and another denies.</summary>
internal static class ChannelDisputes
{
    /// <summary>
    /// A denial disputes a word of the same effect by the same party, or by nobody named, whose days it shares: of another day it says nothing. What is
    /// dated and what is not do not meet. O(denials * words).
    /// </summary>
    public static List<(ChannelWord Word, ChannelWord Denial)> Find(GraphData graph, List<ChannelWord> dated, List<ChannelWord> undated)
    {
        var found = new List<(ChannelWord, ChannelWord)>();
        foreach (var words in new[] { dated, undated })
        {
            foreach (var denial in words.Where(w => graph.Claims[w.Claim].Modality == Modality.Denied))
            {
                foreach (var word in words.Where(w => graph.Claims[w.Claim].Modality == Modality.Asserted && Disputes(graph, denial, w))) found.Add((word, denial));
            }
        }

        return found;
    }

    private static bool Disputes(GraphData graph, ChannelWord denial, ChannelWord word) =>
        graph.Claims[denial.Claim].Relation.Effect == graph.Claims[word.Claim].Relation.Effect
        && graph.Claims[word.Claim].Relation.Effect != MechanismEffect.None
        && (denial.Parties.Intersect(word.Parties).Any() || !HasNamedActors(graph, denial) || !HasNamedActors(graph, word))
        && !denial.Span.CertainlyBefore(word.Span)
        && !word.Span.CertainlyBefore(denial.Span);

    private static bool HasNamedActors(GraphData graph, ChannelWord word) => graph.Claims[word.Claim].Participants.Any(p => EventLinks.IsActing(p.Role));
}
