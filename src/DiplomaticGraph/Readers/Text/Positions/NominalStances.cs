namespace DiplomaticGraph.Readers.Text;

/// <summary>Stances told by a noun: "reiterated its demand that B withdraw", "voiced readiness to", "lodged an appeal".</summary>
internal static class NominalStances
{
    internal static readonly WordList Bearers = WordList.Of(["reiterate", "repeat", "renew", "issue", "make", "voice", "express", "stress", "underline", "launch", "press", "reaffirm", "give", "confirm", "declare"]);

    private static readonly (NounSet Nouns, Stance Stance)[] Nouns =
    [
        (new(["demand"]), Stance.Demand),
        (new(["call", "appeal", "request", "plea"]), Stance.Appeal),
        (new(["pledge", "promise", "commitment", "offer", "willingness", "readiness"]), Stance.Intent),
        (new(["refusal", "rejection", "opposition"]), Stance.Reject),
        (new(["threat"]), Stance.Threat),
    ];

    /// <summary>The stance of the noun that is the verb's object, and where what it governs begins.</summary>
    public static (Stance Stance, int From)? Of(Sentence sentence, VerbGroup verb)
    {
        if (!Bearers.Contains(verb.Lemma)) return null;
        var end = Math.Min(verb.End + 5, sentence.Tokens.Length);
        foreach (var (nouns, stance) in Nouns)
        {
            if (nouns.Find(sentence, verb.End, end) is not (var at and >= 0)) continue;

            // "made a phone call to B" asks for nothing.
            if (sentence.Lower(at) is "call" or "calls" && sentence.Lower(at + 1) is not ("for" or "on" or "upon")) return null;
            return (stance, at + 1);
        }

        return null;
    }
}
