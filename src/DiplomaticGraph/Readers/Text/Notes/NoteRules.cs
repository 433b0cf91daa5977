using System.Collections.Frozen;

namespace DiplomaticGraph.Readers.Text;

/// <summary>What a clause without a subject tells of whom its subject was in contact with. The rules for contacts in prose serve here too.</summary>
internal static class NoteRules
{
    /// <summary>Verbs that tell in a note, though not in prose, that one talked: "Reviewed the peace process with President Amadi".</summary>
    private static readonly VerbRule Review = new("note.review", RelationKind.SpokeWith, "review", "explore", "examine", "consider", "survey", "assess")
    {
        Prepositions = ["with"], Confidence = 0.85,
        Example = "Reviewed the border question with President Amadi of Kenya.",
    };

    /// <summary>"Visited President Amadi at his farm": a person, not a country.</summary>
    private static readonly VerbRule Call = new("note.visit-person", RelationKind.MetWith, "visit")
    {
        Object = Filler.Official, Prepositions = ["with"], Brought = Filler.Official, Confidence = 0.85,
        Example = "Visited President Amadi of Kenya at his farm.",
    };

    private static readonly VerbRule Talk = new("note.talk", RelationKind.SpokeWith, "converse", "chat", "deliberate", "parley")
    {
        Prepositions = ["with"],
        Example = "Conversed with President Amadi of Kenya.",
    };

    /// <summary>"Conference with Prime Minister Lind", "Exchange of visits with President Amadi", "Visit with Prime Minister Lind at his home".</summary>
    private static readonly NounRule Conference = new("note.conference", RelationKind.MetWith, "conference", "conferences", "visit", "visits", "reception", "ceremony", "banquet", "teatime", "tea", "brunch")
    {
        Confidence = 0.85,
        Example = "Conference with Prime Minister Okoro of Kenya.",
    };

    /// <summary>Verbs of which the subject only was where others were: with whom they travelled tells no contact.</summary>
    internal static readonly WordList Presence = WordList.Of(["attend", "participate", "co-chair", "cochair"]);

    /// <summary>Verbs that hold the noun of an event: "held talks with", "had luncheon with", "joined the president for a meeting with".</summary>
    private static readonly FrozenSet<string> Holding =
        new[] { "hold", "have", "conduct", "begin", "open", "conclude", "continue", "resume", "join", "engage", "take", "lead", "chair", "host", "complete", "start", "enter", "carry", "make", "arrive", "give", "share", "enjoy" }
        .ToFrozenSet(StringComparer.Ordinal);

    public static readonly IReadOnlyList<VerbRule> Verbs = [Review, Call, Talk];

    public static readonly IReadOnlyList<NounRule> Nouns = [Conference];

    /// <summary>The rule of a verb that brings counterparts; null for verbs that bring none. Who delivers a message did not write it.</summary>
    public static VerbRule? OfVerb(Sentence clause, VerbGroup verb) =>
        verb.Lemma == "deliver" ? null : Verbs.Concat(ContactRules.Verbs).FirstOrDefault(r => r.Relation != RelationKind.Visited && r.Subject == ParticipantRole.Initiator && r.Verbs.Contains(verb.Lemma, StringComparer.Ordinal)
            && (r.Needs.Length == 0 || HasWord(clause, verb.End, verb.End + r.Reach, r.Needs)) && !r.Excludes.Contains(clause.Lower(verb.End)));

    private static bool HasWord(Sentence clause, int from, int end, string[] words) =>
        Enumerable.Range(from, Math.Max(0, Math.Min(end, clause.Tokens.Length) - from)).Any(i => words.Contains(clause.Lower(i), StringComparer.Ordinal));

    /// <summary>The rule of a noun of event, with the words before it; null for other nouns.</summary>
    public static NounRule? OfNoun(string noun, IReadOnlySet<string> before)
    {
        var rule = ContactRules.Nouns.FirstOrDefault(r => !r.IsVisit && r.Nouns.Contains(noun, StringComparer.Ordinal) && (r.Modifiers.Length == 0 || r.Modifiers.Any(before.Contains)));
        return rule ?? (Conference.Nouns.Contains(noun, StringComparer.Ordinal) ? Conference : null);
    }

    /// <summary>True for a noun of event: in "discussed his talks with B" the "with" is the noun's.</summary>
    public static bool IsEvent(string noun) => !IsTie(noun) && (ContactRules.Nouns.Any(r => r.Nouns.Contains(noun, StringComparer.Ordinal)) || Conference.Nouns.Contains(noun, StringComparer.Ordinal));

    /// <summary>True for a noun of a tie between two: "discussed trade with Ghana", but "discussed the treaty with President Amadi".</summary>
    public static bool IsTie(string noun) => Ties.Contains(noun);

    private static readonly FrozenSet<string> Ties =
        "relations ties trade treaty agreement agreements cooperation war peace border dispute disputes alliance links contacts contact friendship deal accord pact partnership problem problems differences conflict boundary connections dealings commerce negotiation negotiations"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool IsPresence(string lemma) => Presence.Contains(lemma);

    public static bool IsHolding(string lemma) => Holding.Contains(lemma);
}
