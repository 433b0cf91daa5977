namespace DiplomaticGraph.Readers.Text;

/// <summary>The verbs and nouns of acts, from <c>Data/acts.txt</c>.</summary>
internal static class ActLexicon
{
    /// <summary>How far after its verb the noun of an object may stand: "gave the Ivory Coast 5.1 million dollars of aid".</summary>
    private const int ObjectReach = 9;

    /// <summary>How far the noun of an act may stand: what comes later belongs to another phrase.</summary>
    private const int NounReach = 12;

    private static readonly Dictionary<string, Act> Acts = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, List<ActPattern>> Verbs = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, Act> Nouns = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string> VerbsOfNouns = new(StringComparer.Ordinal);

    static ActLexicon()
    {
        foreach (var line in TextData.Lines("acts.txt")) Add(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    public static IReadOnlyCollection<Act> All => Acts.Values;

    /// <summary>The act that a verb says with what follows it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="lemma">The verb.</param>
    /// <param name="from">The first token after it.</param>
    /// <param name="end">Where its clause ends.</param>
    public static Act? OfVerb(Sentence sentence, string lemma, int from, int end)
    {
        if (!Verbs.TryGetValue(lemma, out var patterns)) return null;
        foreach (var pattern in patterns)
        {
            if (pattern.Particle.Length > 0 && !HasParticle(sentence, pattern.Particle, from, end)) continue;
            if (pattern.Nouns is null || pattern.Nouns.Find(sentence, from, Math.Min(end, from + ObjectReach)) >= 0 != pattern.IsExcluding) return Refined(pattern.Act, sentence, from, end);
        }

        return null;
    }

    /// <summary>The first act that a noun of the stretch names.</summary>
    public static Act? OfNouns(Sentence sentence, int from, int end)
    {
        for (var i = from; i < Math.Min(end, from + NounReach); i++)
        {
            var lower = sentence.Lower(i);
            if (VerbsOfNouns.TryGetValue(lower, out var verb) && OfVerb(sentence, verb, i + 1, end) is { } made) return made;
            if (Nouns.TryGetValue(lower, out var act)) return Refined(act, sentence, from, end);
        }

        return null;
    }

    /// <summary>A particle stands right after the verb or after a short object: "hand over to", "turn the proposal down".</summary>
    private static bool HasParticle(Sentence sentence, string particle, int from, int end)
    {
        for (var i = from; i < Math.Min(end, from + 9); i++)
        {
            if (sentence.Is(i, particle)) return true;
        }

        return false;
    }

    /// <summary>"military aid", "food aid": what kind of aid.</summary>
    private static Act Refined(Act act, Sentence sentence, int from, int end)
    {
        if (act.Name != "aid") return act;
        for (var i = from; i < end; i++)
        {
            var kind = sentence.Lower(i) switch
            {
                "economic" or "financial" or "development" => "economic-aid",
                "military" or "defence" or "defense" => "military-aid",
                "humanitarian" or "food" or "medical" or "relief" or "emergency" => "humanitarian-aid",
                _ => null,
            };
            if (kind is not null) return Acts[kind];
        }

        return act;
    }

    private static void Add(string[] parts)
    {
        switch (parts)
        {
            case ["act", var name, var done, var content, var sign]:
                Acts.Add(name, new Act(name, done, content == "-" ? "" : content, sign is "+" or "=" ? null : sign[1..]) { IsMutual = sign == "=" });
                break;
            case ["noun", var noun, var verb]:
                foreach (var form in NounSet.Forms(noun)) VerbsOfNouns[form] = verb;
                break;
            case [var name, "=", .. var nouns]:
                foreach (var form in nouns.SelectMany(NounSet.Forms)) Nouns.TryAdd(form, Acts[name]);
                break;
            default:
                AddVerbs(Acts[parts[0]], parts[1..]);
                break;
        }
    }

    private static void AddVerbs(Act act, string[] words)
    {
        var mark = Array.FindIndex(words, w => w is ">" or "!");
        var nouns = mark < 0 ? null : new NounSet(words[(mark + 1)..]);
        var isExcluding = mark >= 0 && words[mark] == "!";
        foreach (var word in mark < 0 ? words : words[..mark])
        {
            var parts = word.Split('+');
            if (!Verbs.TryGetValue(parts[0], out var patterns)) Verbs.Add(parts[0], patterns = []);
            patterns.Add(new ActPattern(act, parts.Length > 1 ? parts[1] : "", nouns, isExcluding));
        }
    }

    /// <summary>A verb with what it must, or must not, have after it.</summary>
    private sealed record ActPattern(Act Act, string Particle, NounSet? Nouns, bool IsExcluding);
}
