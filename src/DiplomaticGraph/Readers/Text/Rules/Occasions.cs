namespace DiplomaticGraph.Readers.Text;

/// <summary>Tells what, between an event and a time or a place behind it, that time or place belongs to instead.</summary>
internal static class Occasions
{
    /// <summary>Things that have a time and a place of their own, besides contacts.</summary>
    internal static readonly WordList Nouns = WordList.Of("""
        election elections vote referendum war attack attacks invasion strike strikes coup crash incident incidents clash clashes ceremony conference forum congress assembly anniversary agreement agreements treaty
        accord pact deal ceasefire truce raid shooting bombing earthquake launch test tests exercise exercises drill drills inauguration funeral independence revolution uprising massacre annexation withdrawal
        pandemic outbreak resolution statement decision announcement signing reception festival exhibition games olympics expo fair priorities chairmanship presidency term goals plan plans programme program
        developments situation document documents declaration communique convention proposal offer events schedule deployment arrest execution killing death detention sinking downing seizure
        """);

    internal static readonly WordList TopicVerbs = WordList.Of(["discuss", "review", "explore", "examine", "raise", "consider", "assess", "evaluate", "survey"]);

    /// <summary>True for a noun of event: a contact or another.</summary>
    public static bool IsNoun(Sentence sentence, int i) =>
        sentence.VerbAt(i) is null && sentence.MentionAt(i) is null && (Nouns.Contains(sentence.Word(i)) || ContactRules.EventNouns.Contains(sentence.Word(i)));

    /// <summary>
    /// "Following talks with B on 12 May, A said", "met ahead of a summit planned for June": true where words at a place belong to an occasion that
    /// "after", "before" or the like brings, and the event does not stand within it.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">Where the time or the place stands.</param>
    /// <param name="from">The first token of the event.</param>
    /// <param name="trigger">The words of the event.</param>
    public static bool IsWithinAnother(Sentence sentence, int at, int from, (int First, int End) trigger)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (i == from || (i >= trigger.First && i < trigger.End)) return false;
            if (sentence.MentionAt(i) is { } mention)
            {
                i = mention.First;
                continue;
            }

            if (sentence.Tokens[i].Kind is TokenKind.Comma or TokenKind.Break or TokenKind.Stop || sentence.VerbAt(i) is { IsFinite: true }) return false;
            if (Brings(sentence, i)) return i < at - 1;
        }

        return false;
    }

    /// <summary>"after", "ahead of", "since": what follows is another occasion.</summary>
    public static bool Brings(Sentence sentence, int i) =>
        sentence.MentionAt(i) is null && sentence.VerbAt(i) is null && sentence.Lower(i) is "after" or "before" or "following" or "since" or "despite" or "ahead" or "prior" or "until" or "amid" or "upon";

    /// <summary>"discussed the situation in Rakhine", "exchanged views on developments in 2018": where what is talked about begins; -1 where nothing before a place is talked about.</summary>
    public static int TopicBefore(Sentence sentence, int at, int from, (int First, int End) trigger)
    {
        var zone = -1;
        for (var i = Math.Max(trigger.First, from); i < at; i++)
        {
            if (sentence.MentionAt(i) is { } mention)
            {
                i = mention.End - 1;
                continue;
            }

            if (sentence.VerbAt(i) is { } verb)
            {
                if (TopicVerbs.Contains(verb.Lemma)) zone = verb.End;
                i = verb.End - 1;
                continue;
            }

            var lower = sentence.Lower(i);
            if (lower is "on" or "about" or "regarding" or "concerning" or "over" or "including" or "towards" && IsTopic(sentence, i + 1)) zone = i + 1;
            else if (lower == "during") zone = -1;
            else if (lower is "with" or "between" && sentence.MentionAt(i + 1) is { IsParty: true } && sentence.Lower(i - 1) is not ("relations" or "ties" or "cooperation" or "conflict" or "war" or "trade")) zone = -1;
            else if (sentence.Tokens[i].Kind == TokenKind.Comma && sentence.Lower(i + 1) is "in" or "at" or "on") zone = -1;
        }

        return zone;
    }

    private static bool IsTopic(Sentence sentence, int i) =>
        i < sentence.Tokens.Length && sentence.Tokens[i].Kind is TokenKind.Word && !sentence.Word(i).Is(WordClass.Month | WordClass.Weekday)
        && !(sentence.Lower(i) is "the" or "a" or "his" or "her" or "their" && sentence.Lower(i + 1) is "sidelines" or "margins" or "fringes" or "edges" or "occasion" or "phone" or "telephone" or "hotline" or "same" or "weekend" or "first" or "second" or "final" or "last")
        && sentence.Lower(i) is not ("phone" or "video" or "arrival" or "sidelines" or "board");

    /// <summary>True where a noun of event stands between two places.</summary>
    public static bool AnyNoun(Sentence sentence, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (IsNoun(sentence, i)) return true;
        }

        return false;
    }

    /// <summary>True where an infinitive or a gerund begins between two places: "met to sign the accord of 2019".</summary>
    public static VerbGroup? InnerVerb(Sentence sentence, int from, int end) =>
        sentence.Verbs.FirstOrDefault(v => v.First >= from && v.First < end && v.Form is VerbForm.Infinitive or VerbForm.Gerund && !(v.IsPassive && VerbClasses.Light.Contains(v.Base)));
}
