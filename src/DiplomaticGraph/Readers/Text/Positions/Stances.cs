namespace DiplomaticGraph.Readers.Text;

/// <summary>The verbs of stance, from <c>Data/stances.txt</c>, and the adjectives that do the same.</summary>
internal static class Stances
{
    private static readonly Dictionary<string, List<(string Particle, Stance Stance)>> Verbs = new(StringComparer.Ordinal);

    static Stances()
    {
        foreach (var line in TextData.Lines("stances.txt"))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var stance = words[0] switch
            {
                "appeal" => Stance.Appeal,
                "demand" => Stance.Demand,
                "reject" => Stance.Reject,
                "intent" => Stance.Intent,
                "threat" => Stance.Threat,
                _ => throw new InvalidOperationException($"'{words[0]}' in stances.txt is no stance."),
            };
            foreach (var word in words[1..])
            {
                var parts = word.Split('+');
                if (!Verbs.TryGetValue(parts[0], out var list)) Verbs.Add(parts[0], list = []);
                list.Add((parts.Length > 1 ? parts[1] : "", stance));
            }
        }
    }

    /// <summary>The stance of a verb, and where what it governs begins; null where it takes none.</summary>
    public static (Stance Stance, int From)? Of(Sentence sentence, VerbGroup verb)
    {
        if (verb.Lemma == "be") return OfAdjective(sentence, verb.End);
        if (IsAdjective(sentence, verb)) return OfAdjective(sentence, verb.Head);
        if (!Verbs.TryGetValue(verb.Lemma, out var list)) return NominalStances.Of(sentence, verb);
        foreach (var (particle, stance) in list)
        {
            if (particle.Length == 0) return (stance, verb.End);
            for (var i = verb.End; i < Math.Min(verb.End + 3, sentence.Tokens.Length); i++)
            {
                // "called on Saturday for": a day.
                if (sentence.Is(i, particle) && !sentence.Word(i + 1).Is(WordClass.Weekday | WordClass.Month)) return (stance, i + 1);
            }
        }

        return null;
    }

    /// <summary>"is prepared to": passive in form only.</summary>
    public static bool IsAdjective(Sentence sentence, VerbGroup verb) => verb is { IsPassive: true, Lemma: "prepare" or "commit" or "oppose" } && sentence.Is(verb.End, "to");

    /// <summary>"is ready to", "are opposed to".</summary>
    private static (Stance Stance, int From)? OfAdjective(Sentence sentence, int at)
    {
        while (VerbFinder.IsAdverb(sentence, at)) at++;
        return sentence.Lower(at) switch
        {
            "ready" or "willing" or "prepared" or "committed" when sentence.Is(at + 1, "to") => (Stance.Intent, at + 1),
            "unwilling" or "reluctant" or "opposed" when sentence.Is(at + 1, "to") => (Stance.Reject, at + 1),
            _ => null,
        };
    }
}
