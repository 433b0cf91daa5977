namespace DiplomaticGraph.Readers.Text;

/// <summary>A rule that a word of a sentence belongs to, and the first of its conditions that the sentence does not meet.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Trigger">The word, as token bounds.</param>
/// <param name="Met">How many conditions were met before: the nearest rule has the most.</param>
/// <param name="Missing">What was missing, in words.</param>
internal sealed record NearMiss(string Rule, (int First, int End) Trigger, int Met, string Missing);
