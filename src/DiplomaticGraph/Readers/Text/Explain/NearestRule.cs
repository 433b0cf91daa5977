using A = DiplomaticGraph.Readers.Text.Actuality;

namespace DiplomaticGraph.Readers.Text;

/// <summary>Finds, for a sentence that gave nothing, the rule that came nearest and the first condition that it did not meet.</summary>
/// <remarks>It asks the conditions that the rules declare, in the order in which the matchers ask them; it never makes a claim.</remarks>
internal static class NearestRule
{
    /// <summary>The nearest rule; null where no word of the sentence belongs to one.</summary>
    public static NearMiss? Of(Sentence sentence, ReadingContext context) =>
        Verbs(sentence, context).Concat(Nouns(sentence)).Concat(Mechanisms(sentence)).Concat(Positions(sentence)).MaxBy(m => m.Met);

    private static IEnumerable<NearMiss> Verbs(Sentence sentence, ReadingContext context)
    {
        foreach (var verb in sentence.Verbs)
        {
            foreach (var rule in ContactRules.Verbs.Concat(PositionRules.Verbs))
            {
                if (!rule.Verbs.Contains(verb.Lemma, StringComparer.Ordinal) || (IsCommon(verb) && !HasNeeds(sentence, verb, rule))) continue;
                var (met, missing) = VerbConditions(sentence, verb, rule, context);
                yield return new NearMiss(rule.Name, (verb.First, verb.End), met, missing);
            }
        }
    }

    private static (int Met, string Missing) VerbConditions(Sentence sentence, VerbGroup verb, VerbRule rule, ReadingContext context)
    {
        var end = Arguments.ClauseEnd(sentence, verb.End);
        if (rule.Needs.Length > 0 && !HasNeeds(sentence, verb, rule))
            return (0, $"after \"{sentence.Tokens[verb.Head].Text}\" it needs {Either(rule.Needs)}");
        if (LeftOpen(Actualities.Of(sentence, verb)) is { } open) return (2, open);
        var subject = verb.IsPassive ? Agent(sentence, verb, end) : Subjects.Of(sentence, verb);
        if (subject is null && context.Subject is null) return (1, verb.IsPassive ? $"nobody whom the reader knows stands after \"by\"" : $"the subject of \"{Text(sentence, verb)}\" is nobody whom the reader knows");
        if (subject is { IsOutsider: true }) return (1, "its subject speaks for no state or organization");
        var hasObject = Arguments.Object(sentence, verb) is not null;
        var brought = Arguments.Prepositions(sentence, verb.End, end).Any(p => rule.Prepositions.Contains(p.Preposition, StringComparer.Ordinal));
        if (!verb.IsPassive && !brought && !(rule.Object is not null && hasObject))
            return (3, rule.Prepositions.Length > 0 ? $"nobody whom the reader knows stands after {Either(rule.Prepositions)}" : $"the object of \"{Text(sentence, verb)}\" is nobody whom the reader knows");
        return (4, "the two sides are one, or who they are is not certain");
    }

    private static bool HasNeeds(Sentence sentence, VerbGroup verb, VerbRule rule) =>
        rule.Needs.Length == 0 || RuleWords.Find(sentence, verb.End, Math.Min(sentence.Tokens.Length, verb.End + rule.Reach), rule.Needs) >= 0;

    /// <summary>"is" and "had" are everywhere: without the words that make an idiom of them they come near to nothing.</summary>
    private static bool IsCommon(VerbGroup verb) => verb.Lemma is "be" or "have" or "get" or "come" or "go" or "take" or "give" or "bring" or "set" or "pass" or "act" or "look";

    private static Argument? Agent(Sentence sentence, VerbGroup verb, int end) => Arguments.Prepositions(sentence, verb.End, end).FirstOrDefault(p => p.Preposition == "by").Argument;

    private static IEnumerable<NearMiss> Nouns(Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (sentence.VerbAt(i) is not null || sentence.MentionAt(i) is not null) continue;
            var rule = ContactRules.Nouns.FirstOrDefault(r => r.Nouns.Contains(sentence.Lower(i), StringComparer.Ordinal) && r.Modifiers.Length == 0);
            if (rule is null) continue;
            var (met, missing) = NounConditions(sentence, i);
            yield return new NearMiss(rule.Name, (i, i + 1), met, missing);
        }
    }

    private static (int Met, string Missing) NounConditions(Sentence sentence, int i)
    {
        if (NounPhrase.Around(sentence, i) is not { } phrase) return (0, $"\"{sentence.Tokens[i].Text}\" only describes the noun after it");
        if (NounActuality.Of(sentence, phrase) is not { } actuality) return (1, $"no verb says that the {sentence.Lower(i)} took place");
        if (LeftOpen(actuality) is { } open) return (2, open);
        return sentence.Mentions.Count(m => m.IsParty) < 2
            ? (2, $"fewer than two parties of the {sentence.Lower(i)} are named")
            : (3, $"who took part in the {sentence.Lower(i)} is not certain");
    }

    private static IEnumerable<NearMiss> Mechanisms(Sentence sentence)
    {
        foreach (var mechanism in MechanismNouns.Find(sentence))
        {
            var governed = MechanismClauses.Of(sentence, mechanism).Any(c => MechanismMatcher.IsTold(sentence, mechanism, c));
            yield return new NearMiss("mechanism." + mechanism.Kind.Name, (mechanism.Head, mechanism.Head + 1), governed ? 3 : 1,
                governed ? "its parties, or whether it happened, are not certain" : $"no verb says what became of the {sentence.Lower(mechanism.Head)}");
        }
    }

    private static IEnumerable<NearMiss> Positions(Sentence sentence)
    {
        foreach (var verb in sentence.Verbs)
        {
            var end = Complement.EndOf(sentence, verb.End);
            var rule = Opinions.Of(sentence, verb, end) is not null ? "position.opinion." + verb.Lemma
                : Stances.Of(sentence, verb) is var (stance, from) ? StanceReading.Name(stance, ActLexicon.OfNouns(sentence, from, end))
                : verb.IsFinite && ActLexicon.OfVerb(sentence, verb.Lemma, verb.End, end) is { Name: not "meet" } act ? StanceReading.Name(Stance.Done, act) : null;
            if (rule is null) continue;
            var actor = PositionActors.Of(sentence, verb);
            if (actor is null) yield return new NearMiss(rule, (verb.First, verb.End), 1, $"the subject of \"{Text(sentence, verb)}\" is no state, organization or official");
            else if (Targets.Find(sentence, verb.End, end, PositionActors.States(actor)) is null) yield return new NearMiss(rule, (verb.First, verb.End), 2, "nobody of another side is named whom it is directed at");
            else yield return new NearMiss(rule, (verb.First, verb.End), 3, LeftOpen(Actualities.Of(sentence, verb)) ?? "the clause only accompanies what the sentence reports");
        }
    }

    /// <summary>Why something that is told need not have happened; null where it did, or is planned or denied, which claims can say.</summary>
    private static string? LeftOpen(A actuality) => actuality switch
    {
        A.Hypothetical => "the words leave open whether it happened or will (could, if, hopes, a question)",
        A.Advocated => "it is only asked for, and by nobody outside it",
        A.Willing => "there is only readiness for it",
        A.Withheld => "it has not been agreed to",
        _ => null,
    };

    private static string Text(Sentence sentence, VerbGroup verb) => NameGrammar.Text(sentence, verb.First, verb.End);

    private static string Either(string[] words) => string.Join(" or ", words.Take(4).Select(w => $"\"{w}\"")) + (words.Length > 4 ? " or the like" : "");
}
