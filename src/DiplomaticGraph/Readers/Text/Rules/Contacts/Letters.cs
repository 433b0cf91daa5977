namespace DiplomaticGraph.Readers.Text;

/// <summary>Reads who wrote to whom: "sent B a letter", "handed B a message from A", "in a letter to B", "received a telegram from A".</summary>
internal static class Letters
{
    public static readonly Construction Rule = new("contact.letter", RelationKind.WroteTo, "Iran's ambassador handed Omani Sultan Haitham bin Tariq a letter from Iranian President Masoud Pezeshkian.");

    internal static readonly WordList Nouns = WordList.Of("letter letters message messages note notes telegram telegrams cable cables missive missives");

    internal static readonly WordList Sending = WordList.Of("send write address dispatch pen fire sign cable direct despatch");

    internal static readonly WordList Carrying = WordList.Of("hand deliver give pass present convey transmit carry bring take forward submit bear");

    /// <summary>"sent a clear message to Moscow": no message that anybody read.</summary>
    private static readonly string[] Figures = ["clear", "strong", "powerful", "wrong", "mixed", "tough", "stern", "unmistakable", "unequivocal", "right", "blunt", "chilling", "sharp", "loud", "signal", "simple", "same", "key", "main", "important", "sick", "no"];

    private static readonly string[] Written = ["written", "personal", "congratulatory", "secret", "verbal", "oral", "private", "coded", "diplomatic", "confidential", "condolence", "goodwill", "sympathy"];

    public static IEnumerable<Draft> Match(Sentence sentence, ReadingContext context)
    {
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (!Nouns.Contains(sentence.Word(i)) || sentence.VerbAt(i) is not null || sentence.MentionAt(i) is not null) continue;
            if (NounPhrase.Around(sentence, i) is { } phrase && Match(sentence, phrase, context) is { } draft) yield return draft;
        }
    }

    private static Draft? Match(Sentence sentence, NounPhrase phrase, ReadingContext context)
    {
        if (phrase.Words.Overlaps(Figures) || (sentence.Is(phrase.Head + 1, "of") && sentence.Lower(phrase.Head + 2) is "credence" or "credentials" or "accreditation" or "recall" or "intent" or "introduction" or "caution")) return null;
        var verb = phrase.Light ?? GivenTo(sentence, phrase) ?? (phrase.Predicate is { IsPassive: true } told ? told : null);
        var actuality = verb is not null ? Actualities.Of(sentence, verb) : Named(sentence, phrase, context);
        Modality? modality = actuality switch
        {
            Actuality.Happened => Modality.Asserted,
            Actuality.Planned => Modality.Planned,
            Actuality.Denied when verb is not null && Sending.Contains(verb.Base) => Modality.Denied,
            _ => null,
        };
        if (modality is null || Sides(sentence, phrase, verb, context) is not { } sides) return null;
        var first = sides.Writer.Parties.ToList();
        var second = sides.Reader.Parties.Where(p => !first.Contains(p)).ToList();
        if (first.Count == 0 || second.Count == 0 || sides.Writer.IsOutsider || sides.Reader.IsOutsider) return null;
        if (sentence.Lower(phrase.Head) is "message" or "messages" && !phrase.Words.Overlaps(Written) && !sentence.Is(phrase.Head + 1, "of") && !second.TrueForAll(p => p.IsOfficial)) return null;
        var draft = new Draft
        {
            Relation = RelationKind.WroteTo, Rule = Rule.Name, Sentence = sentence, Modality = modality.Value, Confidence = verb is null ? 0.85 : 0.9,
            Trigger = verb is null ? (phrase.Head, phrase.Head + 1) : (Math.Min(verb.First, phrase.Head), Math.Max(verb.End, phrase.Head + 1)),
        };
        VerbRuleMatcher.AddSides(draft, first, ParticipantRole.Initiator, second, ParticipantRole.Counterpart);
        draft.Explain(sides.Writer);
        draft.Explain(sides.Reader);
        Settings.Complete(draft, context, verb?.First ?? phrase.First, verb is null ? phrase.End : Arguments.ClauseEnd(sentence, Math.Max(verb.End, phrase.End)), null);
        draft.Place = null;
        return draft;
    }

    /// <summary>Who wrote and to whom; null where either is not told.</summary>
    private static (Argument Writer, Argument Reader)? Sides(Sentence sentence, NounPhrase phrase, VerbGroup? verb, ReadingContext context)
    {
        var end = verb is null ? phrase.End : Arguments.ClauseEnd(sentence, Math.Max(verb.End, phrase.End));
        var clause = verb is { IsPassive: true } ? Arguments.Prepositions(sentence, verb.End, end).ToList() : [];
        var writer = phrase.Bring("from", "by") ?? phrase.Owner(sentence, context);
        var reader = phrase.Bring("to", "for");
        if (verb is null) return Pair(writer ?? Subject(sentence, phrase), reader);
        if (verb.Lemma is "receive" or "get" or "read" or "reply" or "respond" or "answer") return verb.IsPassive ? null : Pair(phrase.Bring("from", "by"), Subjects.Of(sentence, verb));
        if (!Sending.Contains(verb.Base) && !Carrying.Contains(verb.Base) && verb.Lemma is not ("have" or "leave")) return null;
        if (verb.IsPassive)
        {
            // "A letter from A was handed to B by the ambassador", "B was handed a letter from A".
            if (phrase.Light is not null) return Pair(writer, Subjects.Of(sentence, verb));
            var agent = Sending.Contains(verb.Base) ? clause.FirstOrDefault(p => p.Preposition == "by").Argument : null;
            return Pair(writer ?? agent ?? clause.FirstOrDefault(p => p.Preposition == "from").Argument, clause.FirstOrDefault(p => p.Preposition == "to").Argument ?? reader);
        }

        reader ??= Arguments.Object(sentence, verb) is { } given && given.End <= phrase.First ? given : null;
        return Pair(writer ?? (Sending.Contains(verb.Base) || Carrying.Contains(verb.Base) ? Subjects.Of(sentence, verb) : null), reader);
    }

    private static (Argument Writer, Argument Reader)? Pair(Argument? writer, Argument? reader) => writer is null || reader is null ? null : (writer, reader);

    /// <summary>"handed B a letter": the verb whose other object stands between.</summary>
    private static VerbGroup? GivenTo(Sentence sentence, NounPhrase phrase)
    {
        if (phrase.IsAfterPreposition || sentence.VerbBefore(phrase.First) is not { } verb || !(Sending.Contains(verb.Base) || Carrying.Contains(verb.Base))) return null;
        return Arguments.Object(sentence, verb) is { } reader && reader.End == phrase.First ? verb : null;
    }

    /// <summary>"In a letter to B, A proposed", "A's letter to B".</summary>
    private static Actuality Named(Sentence sentence, NounPhrase phrase, ReadingContext context)
    {
        if (phrase.IsAfterPreposition ? phrase.Preposition is not ("in" or "with" or "after" or "following" or "by" or "through" or "to") : phrase.Owner(sentence, context) is null) return Actuality.Hypothetical;
        return NounActuality.Of(sentence, phrase) == Actuality.Happened || phrase.Preposition == "in" ? Actuality.Happened : Actuality.Hypothetical;
    }

    /// <summary>"in a letter to B": the subject of its clause.</summary>
    private static Argument? Subject(Sentence sentence, NounPhrase phrase)
    {
        if (phrase.Preposition is not "in") return null;
        var verb = sentence.FiniteVerbBefore(phrase.First) ?? sentence.FiniteVerbFrom(phrase.End);
        return verb is not null && Actualities.Of(sentence, verb) is not Actuality.Hypothetical ? Subjects.Of(sentence, verb) : null;
    }
}
