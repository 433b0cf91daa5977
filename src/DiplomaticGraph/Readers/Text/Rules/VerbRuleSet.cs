using System.Collections.Frozen;

namespace DiplomaticGraph.Readers.Text;

/// <summary>Rules for verbs, found by the verb; those of one verb in the order in which they are tried.</summary>
internal sealed class VerbRuleSet(IReadOnlyList<VerbRule> rules)
{
    private readonly FrozenDictionary<string, VerbRule[]> byVerb = rules.SelectMany(r => r.Verbs).Distinct(StringComparer.Ordinal)
        .ToFrozenDictionary(verb => verb, verb => rules.Where(r => r.Verbs.Contains(verb, StringComparer.Ordinal)).ToArray(), StringComparer.Ordinal);

    public IReadOnlyList<VerbRule> Of(string verb) => byVerb.TryGetValue(verb, out var found) ? found : [];
}
