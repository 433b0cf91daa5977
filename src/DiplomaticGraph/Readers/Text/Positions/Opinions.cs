namespace DiplomaticGraph.Readers.Text;

/// <summary>Verbs that tell by themselves what one side thinks of another or says to it, from <c>Data/opinions.txt</c>.</summary>
internal static class Opinions
{
    private static readonly Dictionary<string, List<(string Particle, NounSet? Nouns, string Code)>> Verbs = new(StringComparer.Ordinal);

    static Opinions()
    {
        foreach (var line in TextData.Lines("opinions.txt"))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var mark = Array.IndexOf(words, ">");
            var nouns = mark < 0 ? null : new NounSet(words[(mark + 1)..]);
            foreach (var verb in mark < 0 ? words[1..] : words[1..mark])
            {
                var parts = verb.Split('+');
                if (!Verbs.TryGetValue(parts[0], out var list)) Verbs.Add(parts[0], list = []);
                list.Add((parts.Length > 1 ? parts[1] : "", nouns, words[0]));
            }
        }
    }

    /// <summary>The CAMEO code of a verb with its object; null where it tells no opinion.</summary>
    public static string? Of(Sentence sentence, VerbGroup verb, int end)
    {
        if (!Verbs.TryGetValue(verb.Lemma, out var list)) return null;
        foreach (var (particle, nouns, code) in list)
        {
            if (particle.Length > 0 && !sentence.Is(verb.End, particle)) continue;
            if (nouns is null || nouns.Find(sentence, verb.End, end) >= 0) return code == "112" ? Accusation(sentence, verb.End, end) : code;
        }

        return null;
    }

    private static readonly (NounSet Nouns, string Code)[] Accusations =
    [
        (new(["atrocity", "genocide", "massacre", "war_crime"]), "1124"),
        (new(["corruption", "fraud", "bribery", "theft", "smuggling", "embezzling", "misusing", "crime"]), "1121"),
        (new(["torture", "abuse", "human_right", "repression"]), "1122"),
        (new(["attack", "bombing", "aggression", "invasion", "shelling", "ceasefire", "truce", "incursion", "raid", "violating"]), "1123"),
        (new(["espionage", "spying", "treason", "spy", "collaborating"]), "1125"),
    ];

    /// <summary>What of: "accused B of spying".</summary>
    private static string Accusation(Sentence sentence, int from, int end)
    {
        foreach (var (nouns, code) in Accusations)
        {
            if (nouns.Find(sentence, from, end) >= 0) return code;
        }

        return "112";
    }
}
