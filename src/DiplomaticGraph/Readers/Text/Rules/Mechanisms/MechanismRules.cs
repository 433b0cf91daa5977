using System.Collections.Frozen;

namespace DiplomaticGraph.Readers.Text;

/// <summary>The rules for the life of mechanisms, idioms of a verb and a noun before single verbs.</summary>
internal static class MechanismRules
{
    /// <summary>All rules; of two that fit, the first counts.</summary>
    public static readonly IReadOnlyList<MechanismRule> All = [.. MechanismProposingRules.All, .. MechanismAnsweringRules.All, .. MechanismLivingRules.All];

    private static readonly FrozenDictionary<string, MechanismVerb[]> ByVerb = All
        .SelectMany(rule => rule.Verbs.Select(verb => MechanismVerb.Of(rule, verb)))
        .OrderBy(v => v.Rule.Between.Length + v.Rule.After.Length + v.Particles.Length > 0 || v.Rule.OfOwnProposals || v.Rule.OfOthersProposals || v.Rule.OnlyRounds ? 0 : 1)
        .GroupBy(v => v.Lemma, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    /// <summary>The rules that a verb may fire, those that ask for more words than the verb first.</summary>
    public static ReadOnlySpan<MechanismVerb> Of(string lemma) => ByVerb.GetValueOrDefault(lemma);

    /// <summary>True where a mechanism may do what the verb says: "met", "lapsed".</summary>
    public static bool MayAct(string lemma)
    {
        foreach (var verb in Of(lemma))
        {
            if (verb.Rule.MechanismActs) return true;
        }

        return false;
    }
}
