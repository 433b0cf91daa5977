namespace DiplomaticGraph.Readers.Text;

/// <summary>What became of a plan, where the same sentence tells it: "was due in Kigali on Friday, but the trip was scrapped".</summary>
internal static class Fates
{
    /// <summary>What the words "is due" or "had been expected" amount to.</summary>
    public static Actuality OfPlan(Sentence sentence, VerbGroup plan, ReadingContext context)
    {
        if (plan.IsNegated) return Actuality.Denied;
        if (Told(sentence, plan) is { } fate) return fate;
        return plan.Form == VerbForm.Past && context.TellsOfCancellation ? Actuality.Hypothetical : Actuality.Planned;
    }

    /// <summary>"…, but the trip was scrapped", "… but called it off": null where nothing is told.</summary>
    public static Actuality? Told(Sentence sentence, VerbGroup plan)
    {
        foreach (var verb in sentence.Verbs)
        {
            if (verb.First <= plan.Head || !verb.IsFinite) continue;
            var isOfIt = verb.IsPassive ? IsIt(sentence, verb.First - 1) : IsIt(sentence, verb.End) || IsIt(sentence, verb.End + 1);
            if (!isOfIt && !(verb.Lemma is "fall" or "go" or "take" or "happen" or "materialise" or "materialize" && IsIt(sentence, verb.First - 1))) continue;
            if (VerbClasses.Cancel.Contains(verb.Base) || EventFates.CameToNothing(sentence, verb)) return Actuality.Denied;
            if (VerbClasses.Postpone.Contains(verb.Base) || EventFates.IsPutOff(sentence, verb)) return Actuality.Postponed;
        }

        return null;
    }

    /// <summary>"it", "the trip", "his visit", "the meeting".</summary>
    private static bool IsIt(Sentence sentence, int at)
    {
        if (sentence.Is(at, "it")) return true;
        for (var i = at; i <= at + 2 && i < sentence.Tokens.Length; i++)
        {
            if (ContactRules.EventNouns.Contains(sentence.Word(i))) return sentence.Lower(i - 1) is "the" or "his" or "her" or "their" or "that" || sentence.Lower(i - 2) is "the" or "his" or "her" or "their" or "that";
        }

        return false;
    }
}
