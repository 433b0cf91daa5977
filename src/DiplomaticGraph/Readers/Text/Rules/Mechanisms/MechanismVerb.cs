namespace DiplomaticGraph.Readers.Text;

/// <summary>A verb of a rule: its base form, and the words that go with it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Lemma">The base form.</param>
/// <param name="Particles">The words that must go with it; empty where none must.</param>
internal sealed record MechanismVerb(MechanismRule Rule, string Lemma, string[] Particles)
{
    /// <summary>The words between the verb and the mechanism, ready to be looked for; empty where any may stand.</summary>
    public string[][] Phrases { get; } = [.. Rule.Between.Select(p => p.Split(' '))];

    public static MechanismVerb Of(MechanismRule rule, string entry) => entry.Split(' ') is [var lemma, .. var particles] ? new(rule, lemma, particles) : throw new ArgumentException($"The rule '{rule.Name}' has an empty verb.", nameof(entry));
}
