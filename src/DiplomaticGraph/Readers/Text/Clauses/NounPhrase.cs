namespace DiplomaticGraph.Readers.Text;

/// <summary>A noun of event with what stands around it: who owns it, what describes it, what prepositions bring.</summary>
internal sealed class NounPhrase
{
    private static readonly string[] Skippable = ["in", "at", "on", "about", "over", "of", "for", "during", "regarding", "concerning", "from", "under", "after", "before", "within", "as", "around"];

    private readonly List<PrepositionalArgument> brought = [];

    private NounPhrase(int first, int head) => (First, Head, End) = (first, head, head + 1);

    /// <summary>The first token of the phrase, its determiner and owner included.</summary>
    public int First { get; }

    public int Head { get; }

    /// <summary>The first token after all that hangs on the noun.</summary>
    public int End { get; private set; }

    /// <summary>The words before the noun, lower case.</summary>
    public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>Countries or people joined by a hyphen before it: "China-U.S. talks".</summary>
    public Argument? Compound { get; private set; }

    /// <summary>The verb whose object it is; null where it is none.</summary>
    public VerbGroup? Light { get; private set; }

    /// <summary>The verb whose subject it is; null where it is none.</summary>
    public VerbGroup? Predicate { get; private set; }

    /// <summary>The preposition before it, lower case; empty where there is none.</summary>
    public string Preposition { get; private set; } = "";

    public bool IsAfterPreposition => Preposition.Length > 0;

    /// <summary>The people that ", including" brings.</summary>
    public Argument? Including { get; private set; }

    /// <summary>True for a visit: "on a visit" tells where somebody was.</summary>
    public bool IsStay { get; private set; }

    /// <summary>True for "their last meeting": one before what is told now.</summary>
    public bool IsEarlier => (Words.Contains("last") || Words.Contains("previous") || Words.Contains("earlier") || Words.Contains("prior")) && (Preposition == "since" || Words.Overlaps(["their", "his", "her"]));

    public bool IsByPhone => Words.Overlaps(["phone", "telephone", "video"]) || byPhone;

    /// <summary>True where the words point to one known: "the", "this", "his", "Blinken's", "last".</summary>
    public bool IsDefinite(Sentence sentence) =>
        Words.Overlaps(["the", "his", "her", "their", "its", "this", "these", "recent", "last", "first", "previous", "earlier", "second", "third", "fourth", "fifth"])
        || (First < Head && sentence.MentionAt(First) is { IsPossessive: true });

    private Mention? owner;
    private string pronoun = "";
    private bool byPhone;

    public static NounPhrase? Around(Sentence sentence, int head)
    {
        // "meeting room", "summit venue": the noun only describes what follows.
        if (head + 1 < sentence.Tokens.Length && IsPlainNoun(sentence, head + 1)) return null;
        var first = head;
        Argument? compound = null;
        Mention? owner = null;
        var pronoun = "";
        var words = new List<string>();
        for (var i = head - 1; i >= 0; i--)
        {
            if (sentence.MentionAt(i) is { } mention)
            {
                if (mention.IsPossessive && owner is null) owner = mention;
                else if (mention is { IsPlural: true, Kind: MentionKind.Country or MentionKind.Person } && compound is null) compound = new Argument([mention]);
                else if (mention.Kind != MentionKind.Adjective) break;
                first = i = mention.First;
                if (owner is not null || compound is not null) break;
                continue;
            }

            var token = sentence.Tokens[i];
            if (token.Kind == TokenKind.Possessive && sentence.MentionAt(i - 1) is not null) continue;
            if (token.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Hyphen) && !(token.Kind == TokenKind.Comma && IsBetweenAdjectives(sentence, i))) break;
            var word = token.Word;
            if (token.Lower is "his" or "her" or "their" or "its") pronoun = token.Lower;
            if (sentence.VerbAt(i) is not null && !(word.Is(WordClass.Gerund | WordClass.PastParticiple) && sentence.VerbAt(i) is { Form: VerbForm.Gerund or VerbForm.Participle })) break;
            if (word.Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Subordinator | WordClass.Relative | WordClass.Auxiliary | WordClass.Modal) && token.Lower is not ("and" or "no") && !word.Is(WordClass.Determiner)) break;
            if (token.Lower == "and" && !IsBetweenAdjectives(sentence, i)) break;
            words.Add(token.Lower);
            first = i;
            if (word.Is(WordClass.Determiner)) break;
        }

        // "a round of talks", "two days of talks": the phrase begins with the measure.
        if (first > 1 && sentence.Is(first - 1, "of") && sentence.Lower(first - 2) is "round" or "rounds" or "series" or "day" or "days" or "hour" or "hours" or "session" or "sessions" or "set" or "couple")
        {
            first -= 2;
            while (first > 0 && sentence.VerbAt(first - 1) is null && sentence.MentionAt(first - 1) is null && sentence.Tokens[first - 1].Kind is TokenKind.Word or TokenKind.Number
                && !sentence.Word(first - 1).Is(WordClass.Preposition | WordClass.Coordinator)) words.Add(sentence.Lower(--first));
        }

        var phrase = new NounPhrase(first, head) { Compound = compound, owner = owner, pronoun = pronoun, IsStay = sentence.Lower(head) is "visit" or "trip" or "tour" or "stopover" };
        phrase.Words.UnionWith(words);
        phrase.ReadAfter(sentence);
        phrase.ReadVerbs(sentence);
        return phrase;
    }

    /// <summary>The parties after one of these prepositions.</summary>
    public Argument? Bring(params ReadOnlySpan<string> prepositions)
    {
        foreach (var preposition in prepositions)
        {
            foreach (var item in brought)
            {
                if (item.Preposition == preposition) return item.Argument;
            }
        }

        return null;
    }

    /// <summary>The parties after a preposition right behind the noun.</summary>
    public Argument? BroughtDirectly(string preposition)
    {
        foreach (var item in brought)
        {
            if (item.Preposition == preposition && item.At == Head + 1) return item.Argument;
        }

        return null;
    }

    /// <summary>For whom a meal is given: "a dinner for B", "a banquet in honour of B".</summary>
    public Argument? Guests(Sentence sentence, params ReadOnlySpan<string> prepositions)
    {
        foreach (var item in brought)
        {
            if (item.Preposition == "of" && sentence.Lower(item.At - 1) is "honour" or "honor") return item.Argument;
        }

        return Bring(prepositions) is { } guests && guests.Mentions.All(m => m.Kind is not (MentionKind.Country or MentionKind.Capital)) ? guests : null;
    }

    /// <summary>Where the clause that tells of it ends: times and places up to there are its own.</summary>
    public int ClauseEnd(Sentence sentence) =>
        Predicate is { } verb && TellsOfTakingPlace(verb) ? Math.Max(End, Arguments.ClauseEnd(sentence, verb.End))
        : Light is { } light && VerbClasses.Light.Contains(light.Base) ? Math.Max(End, Arguments.ClauseEnd(sentence, End)) : Arguments.AfterSettings(sentence, End);

    private static bool TellsOfTakingPlace(VerbGroup verb) =>
        verb.Lemma is "be" or "take" or "occur" or "happen" or "last" or "begin" or "start" or "end" or "conclude" or "open" || (verb.IsPassive && (VerbClasses.Light.Contains(verb.Base) || VerbClasses.Plan.Contains(verb.Base) || VerbClasses.Postpone.Contains(verb.Base) || VerbClasses.Cancel.Contains(verb.Base) || verb.Lemma == "put"));

    /// <summary>Whose it is: "Blinken's meeting", "his visit", "their last talks".</summary>
    public Argument? Owner(Sentence sentence, ReadingContext context)
    {
        if (owner is not null) return owner.IsParty ? Arguments.JoinedBefore(sentence, owner) : null;
        if (pronoun.Length == 0) return null;
        if (pronoun == "their")
        {
            // "Officials plan to resume their calls" are the officials' calls, whoever was named before.
            var clause = sentence.FiniteVerbBefore(First);
            var subject = clause is null ? null : Subjects.Of(sentence, clause);
            if (subject is not null && Party.Sides(subject.Parties) > 1) return subject;

            // "He raised it with Brusoni at their meeting": his and Brusoni's.
            var between = clause is null ? [] : sentence.Mentions.Where(m => m.First >= clause.End && m.End <= First && m.IsParty && !m.CanBePlace && !m.IsPossessive).ToList();
            if (between.Count > 0)
                return subject is not null && Arguments.Prepositions(sentence, clause!.End, First).FirstOrDefault(p => p.Preposition == "with").Argument is { } with ? new Argument([.. subject.Mentions, .. with.Mentions]) : null;
            if (context.Discourse.Find(null, null, sentence.Tokens[First].Start) is not { } group) return null;
            if (clause is not null && (subject is null || !subject.Parties.All(p => group.Parties.Contains(p)))) return null;
            return new Argument([new Mention(First, First + 1, MentionKind.Group) { Parties = group.Parties, IsPlural = true, Antecedent = group.Span, How = "points back to parties named together" }]);
        }

        if (pronoun is not ("his" or "her")) return null;

        // "During his visit, Blinken met": the subject of the clause that follows, else of the one before.
        var verb = sentence.FiniteVerbFrom(End) is { } after && sentence.Verbs.All(v => v.First >= First) ? after : sentence.FiniteVerbBefore(First);
        return verb is null ? null : Subjects.Of(sentence, verb);
    }

    private void ReadAfter(Sentence sentence)
    {
        var i = Head + 1;
        var plain = 0;
        while (i < sentence.Tokens.Length)
        {
            var lower = sentence.Lower(i);
            if (sentence.Tokens[i].Kind == TokenKind.Comma && sentence.Is(i + 1, "including") && sentence.MentionAt(i + 2) is { } named)
            {
                Including = Arguments.Joined(sentence, named);
                i = End = Including.End;
                break;
            }

            if (lower is "phone" or "telephone" && sentence.Lower(i - 1) is "by" or "the") byPhone = true;
            var word = sentence.Word(i);
            if (sentence.VerbAt(i) is { } verb && verb.First == i)
            {
                // "talks held in Bern with B": a participle without an auxiliary goes on describing the noun.
                if (verb.Form != VerbForm.Participle && !(verb is { Form: VerbForm.Past, Lemma: "hold" or "conduct" } && word.Is(WordClass.PastParticiple) && sentence.Word(i + 1).Is(WordClass.Preposition))) break;
                i = verb.End;
                continue;
            }

            if (word.Is(WordClass.Preposition))
            {
                var at = i + 1;
                if (sentence.Is(at, "both") && sentence.MentionAt(at) is null) at++;
                if (sentence.MentionAt(at) is { IsPossessive: false, Kind: not MentionKind.Adjective } mention && mention.First == at)
                {
                    var argument = Arguments.Joined(sentence, mention);
                    brought.Add(new PrepositionalArgument(lower, i, argument));
                    i = End = argument.End;
                    plain = 0;
                    continue;
                }

                if (!Skippable.Contains(lower) && lower is not ("with" or "by" or "to" or "between")) break;
                (i, plain) = (i + 1, 0);
                continue;
            }

            // "a discussion on the meeting between B and C": theirs is the meeting.
            if (ContactRules.EventNouns.Contains(lower) && sentence.VerbAt(i) is null && IsTopic(sentence, i)) break;

            // Plain words after a preposition ("talks on trade with B") are passed over, a few at a time.
            var isWord = sentence.Tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Possessive;
            if (!isWord || ++plain > 5 || (word.Is(WordClass.Coordinator | WordClass.Relative | WordClass.Subordinator | WordClass.Modal | WordClass.Auxiliary) && lower != "and")) break;
            i++;
        }

        End = Math.Max(End, Head + 1);
    }

    /// <summary>True for a noun that "on" or "about" brings after the head.</summary>
    private bool IsTopic(Sentence sentence, int at)
    {
        for (var i = at - 1; i > Head && i > at - 6; i--)
        {
            if (sentence.Word(i).Is(WordClass.Preposition)) return sentence.Lower(i) is "on" or "about" or "regarding" or "concerning" or "over";
        }

        return false;
    }

    private void ReadVerbs(Sentence sentence)
    {
        var before = First - 1;
        if (before >= 0 && sentence.Word(before).Is(WordClass.Preposition) && sentence.VerbAt(before) is null && sentence.MentionAt(before) is null)
        {
            Preposition = sentence.Lower(before);
            var verbEnd = before - 1;
            while (verbEnd >= 0 && VerbFinder.IsAdverb(sentence, verbEnd)) verbEnd--;
            if (Preposition is "in" or "into" or "on" or "for" or "up" or "off" or "to" or "with" && verbEnd >= 0 && sentence.VerbAt(verbEnd) is { } engaged
                && (Preposition is not ("for" or "with" or "to") || engaged.Lemma == "call")) Light = engaged;
        }
        else
        {
            while (before >= 0 && (VerbFinder.IsAdverb(sentence, before) || sentence.Lower(before) is "up" or "off" or "out" or "forward" or "back") && sentence.VerbAt(before) is null) before--;
            Light = (before >= 0 ? sentence.VerbAt(before) : null) ?? BeyondSetting(sentence);
        }

        var after = Math.Max(End, Head + 1);
        for (var i = after; i < sentence.Tokens.Length; i++)
        {
            if (sentence.VerbAt(i) is { IsFinite: true } verb)
            {
                if (Light is null) Predicate = verb;
                break;
            }

            // "A call between A and B, set for Tuesday, was postponed": an insertion is passed over.
            // ", which had been announced for 2 November, will not take place": so is a clause about it.
            if (sentence.Tokens[i].Kind == TokenKind.Comma && i == after && sentence.Is(i + 1, "which") && Array.FindIndex(sentence.Tokens, i + 1, t => t.Kind == TokenKind.Comma) is > 0 and var closing && sentence.VerbAt(closing + 1) is { IsFinite: true })
            {
                i = closing;
                continue;
            }

            if (sentence.Tokens[i].Kind == TokenKind.Comma && i == after && Array.FindIndex(sentence.Tokens, i + 1, t => t.Kind == TokenKind.Comma) is var close && close > 0
                && sentence.VerbAt(close + 1) is { IsFinite: true } && !sentence.Verbs.Any(v => v.IsFinite && v.First > i && v.First < close))
            {
                i = close;
                continue;
            }

            if (sentence.Tokens[i].Kind is TokenKind.Comma or TokenKind.Break || (sentence.MentionAt(i) is { Kind: not MentionKind.Adjective } && !sentence.Word(i - 1).Is(WordClass.Preposition))) break;
        }

        if (IsAfterPreposition) Predicate = null;

        // "Talks were held in Bern between A and B": what follows the verb belongs to the noun.
        if (Predicate is { } told && TellsOfTakingPlace(told)) brought.AddRange(Arguments.Prepositions(sentence, told.End, Arguments.ClauseEnd(sentence, told.End)).Where(p => p.Preposition is "between" or "with" or "among" && !IsOfNoun(sentence, p)));
    }

    /// <summary>"took place amid tensions between B and C": the tensions are theirs.</summary>
    private static bool IsOfNoun(Sentence sentence, PrepositionalArgument brought) =>
        brought.Preposition is "between" or "among" && !sentence.Is(brought.At - 1, "place") && sentence.Tokens[brought.At - 1].IsWord && !sentence.Tokens[brought.At - 1].IsCapitalised && sentence.VerbAt(brought.At - 1) is null && sentence.MentionAt(brought.At - 1) is null
        && (sentence.Word(brought.At - 1).Classes & ~WordClass.Verb) == WordClass.None && !sentence.Times.Exists(t => t.End == brought.At);

    /// <summary>"received on Monday a call", "held in Bern today talks": a time or a place stands between verb and noun.</summary>
    private VerbGroup? BeyondSetting(Sentence sentence)
    {
        var at = First - 1;
        while (at >= 0 && sentence.VerbAt(at) is null)
        {
            var isSetting = sentence.Times.Exists(t => at >= t.First && at < t.End) || sentence.MentionAt(at) is { CanBePlace: true, IsPossessive: false } || VerbFinder.IsAdverb(sentence, at) || sentence.Lower(at) is "on" or "in" or "at" or "here";
            if (!isSetting) return null;
            at--;
        }

        return at >= 0 && at < First - 1 && !sentence.VerbAt(at)!.IsPassive && VerbClasses.Light.Contains(sentence.VerbAt(at)!.Base) ? sentence.VerbAt(at) : null;
    }

    private static bool IsPlainNoun(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        if (!token.IsWord || sentence.MentionAt(i) is not null || sentence.VerbAt(i) is not null) return false;
        var word = token.Word;
        return !word.Is(~(WordClass.BaseForm | WordClass.ThirdPerson | WordClass.Gerund | WordClass.SentenceOpener)) && !token.Lower.EndsWith("ly", StringComparison.Ordinal) && token.Lower != "ago";
    }

    private static bool IsBetweenAdjectives(Sentence sentence, int i) =>
        i > 1 && sentence.Tokens[i - 1].IsWord && sentence.VerbAt(i - 1) is null && sentence.MentionAt(i - 1) is null
        && sentence.Word(i - 1).Classes == WordClass.None && (sentence.Word(i - 2).Is(WordClass.Determiner) || sentence.Tokens[i - 2].Kind == TokenKind.Comma);
}
