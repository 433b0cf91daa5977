namespace DiplomaticGraph.Readers.Text;

/// <summary>Finds the standing arrangements that a sentence names, by a noun and the words that describe it.</summary>
internal static class MechanismNouns
{
    internal static readonly WordList Hotlines = WordList.Of("hotline hotlines hot-line hot-lines");
    internal static readonly WordList Channels = WordList.Of("channel channels line lines link links contacts communication communications mechanism mechanisms system arrangement arrangements procedures consultations talks dialogue dialogues contact exchanges framework protocol protocols");
    internal static readonly WordList Dialogues = WordList.Of("dialogue dialogues dialog talks consultation consultations meetings forum forums conversations exchanges contacts discussions");
    internal static readonly WordList Groups = WordList.Of("group groups force forces committee committees commission commissions council secretariat subcommittee");
    internal static readonly WordList Sharing = WordList.Of("sharing exchange exchanges");
    internal static readonly WordList Exercises = WordList.Of("exercise exercises drill drills manoeuvres maneuvers patrols");
    internal static readonly WordList Exchanges = WordList.Of("exchange exchanges programme programmes program programs workshop workshops hub hubs centre center centres centers seminar seminars scholarships institute fund");
    internal static readonly WordList Agreements = WordList.Of("treaty treaties pact accord memorandum agreement");
    internal static readonly WordList Frameworks = WordList.Of("mechanism mechanisms framework platform");

    internal static readonly WordList Crisis = WordList.Of("crisis emergency incident incidents contingency red direct-crisis");
    internal static readonly WordList Military = WordList.Of("deconfliction de-confliction deconflicting military militaries general-staff military-to-military mil-to-mil defense defence navy naval navy-to-navy army army-to-army theater theatre commanders commander armed navies armies air-force coastguard");
    internal static readonly WordList Communication = WordList.Of("communication communications telephone phone telecommunication telecommunications");
    internal static readonly WordList Ordinals = WordList.Of("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth twentieth latest");
    internal static readonly WordList Regularity = WordList.Of("regular annual frequent periodic strategic standing permanent structured quarterly monthly biannual biennial weekly yearly institutionalized institutionalised ministerial-level two-plus-two 2+2 economic-dialogue recurring routine");
    internal static readonly WordList DialogueThemes = WordList.Of("strategic economic security rights trade defense defence cyber energy climate maritime political policy nuclear consular financial human");
    internal static readonly WordList Joint = WordList.Of("joint bilateral trilateral intergovernmental binational mixed steering standing coordination liaison working quadrilateral tripartite");
    internal static readonly WordList ExerciseWords = WordList.Of("joint military naval maritime coordinated combined air live-fire war army counterterrorism annual bilateral");
    internal static readonly WordList ExchangeWords = WordList.Of("joint cultural student youth academic people-to-people educational innovation exchange regular management training parliamentary scientific research");

    public static List<MechanismNoun> Find(Sentence sentence)
    {
        var found = new List<MechanismNoun>();
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (!sentence.Tokens[i].IsWord || sentence.VerbAt(i) is not null || sentence.MentionAt(i) is not null) continue;
            var before = found.Count;
            At(sentence, i, found);
            if (found.Count > before) i = found[^1].End - 1;
        }

        return found;
    }

    private static void At(Sentence sentence, int head, List<MechanismNoun> found)
    {
        var noun = sentence.Lower(head);
        if (noun is "data" or "information" or "intelligence" && SharedBy(sentence, head) is { } shared)
        {
            found.Add(shared);
            return;
        }

        if (noun is "line" or "lines" && sentence.Lower(head - 1) is "hot") noun = "hotline";
        var isHead = Hotlines.Contains(noun) || Channels.Contains(noun) || Dialogues.Contains(noun) || Groups.Contains(noun) || Sharing.Contains(noun) || Exercises.Contains(noun)
            || Exchanges.Contains(noun) || noun is "summits" or "summit" || Agreements.Contains(noun) || Frameworks.Contains(noun);
        if (!isHead || (head + 1 < sentence.Tokens.Length && IsHead(sentence, head + 1))) return;
        var (first, words, compound) = Before(sentence, head);
        var end = head + 1;
        var complements = After(sentence, ref end);
        foreach (var complement in complements)
        {
            var parties = Brought(sentence, end, "between", "among", "of", "linking") ?? compound;
            var with = Brought(sentence, end, "with");
            if (Kind(noun, words, complement.Count > 0 ? complement : Services(sentence, end), parties is not null || with is not null) is not { } kind) continue;
            var (opening, proposer) = Proposals.Before(sentence, first, end);
            var round = Round(sentence, first);
            var name = string.Join(' ', sentence.Tokens[first..(complement.Count > 0 ? end : head + 1)].Where(t => t.Kind is TokenKind.Word or TokenKind.Number).Select(t => t.Word).SkipWhile(IsLeadingWord).Select(w => w.Lower));
            if (complement.Count > 0 && complements.Count > 1) name = $"{noun} for {string.Join(' ', complement)}";
            found.Add(new MechanismNoun(kind, first, head, end, name)
            {
                Parties = parties,
                With = with,
                Opening = round < first ? round : opening,
                IsRound = round < first || words.Any(Ordinals.Contains) || kind == MechanismKind.Exercise,
                Proposer = proposer,
                IsVague = kind == MechanismKind.Other || (Agreements.Contains(noun) && kind == MechanismKind.Agreement),
            });
        }
    }

    /// <summary>"to share flood data", "exchanging intelligence": the activity is the mechanism where it is agreed or refused.</summary>
    private static MechanismNoun? SharedBy(Sentence sentence, int head)
    {
        var first = head;
        while (first > 0 && sentence.Tokens[first - 1].IsWord && sentence.VerbAt(first - 1) is null && sentence.MentionAt(first - 1) is null && !sentence.Word(first - 1).Is(WordClass.Preposition | WordClass.Coordinator)) first--;
        if (sentence.VerbAt(first - 1) is not { Lemma: "share" or "exchange", Form: VerbForm.Infinitive or VerbForm.Gerund or VerbForm.Modal or VerbForm.Future }) return null;
        return new MechanismNoun(MechanismKind.InformationSharing, first, head, head + 1, string.Join(' ', sentence.Tokens[first..(head + 1)].Select(t => t.Lower)) + " sharing") { With = Brought(sentence, head + 1, "with") };
    }

    /// <summary>Where "the third session of" begins before a mechanism; where the mechanism begins if nothing such stands there.</summary>
    private static int Round(Sentence sentence, int first)
    {
        if (!sentence.Is(first - 1, "of") || sentence.Lower(first - 2) is not ("session" or "sessions" or "round" or "rounds" or "meeting" or "meetings" or "edition")) return first;
        var at = first - 2;
        while (at > 0 && sentence.Tokens[at - 1].IsWord && sentence.VerbAt(at - 1) is null && sentence.MentionAt(at - 1) is null && !sentence.Word(at - 1).Is(WordClass.Preposition | WordClass.Coordinator)) at--;
        return at;
    }

    private static bool IsHead(Sentence sentence, int i)
    {
        var noun = sentence.Lower(i);
        return sentence.VerbAt(i) is null && sentence.MentionAt(i) is null && (Hotlines.Contains(noun) || Channels.Contains(noun) || Groups.Contains(noun) || noun is "summits" or "workshops" or "exercises" or "sharing" or "hubs");
    }

    private static MechanismKind? Kind(string noun, List<string> words, List<string> complement, bool hasParties)
    {
        var said = complement.Count > 0 ? complement : words;
        bool Says(WordList set) => said.Any(set.Contains) || (complement.Count == 0 && words.Any(set.Contains));
        if (Hotlines.Contains(noun)) return MechanismKind.CrisisCommunication;
        if (Groups.Contains(noun))
        {
            var isBody = noun is not ("group" or "groups" or "force" or "forces" or "council" or "secretariat") && hasParties;
            var isGroup = noun is "group" or "groups" ? words.Contains("working") || words.Contains("contact") || words.Contains("expert") || words.Contains("liaison")
                : noun is "force" or "forces" ? words.Contains("task") : isBody || words.Any(Joint.Contains);
            return isGroup ? MechanismKind.WorkingGroup : null;
        }

        if (Sharing.Contains(noun) && (words.Contains("information") || words.Contains("intelligence") || words.Contains("data") || complement.Contains("information") || complement.Contains("data") || complement.Contains("intelligence")))
            return MechanismKind.InformationSharing;
        if (words.Any(w => w is "information-sharing" or "intelligence-sharing" or "data-sharing")) return MechanismKind.InformationSharing;
        if (words.Contains("notification") || words.Contains("early-warning")) return Channels.Contains(noun) ? MechanismKind.InformationSharing : null;
        if (Exercises.Contains(noun)) return words.Any(ExerciseWords.Contains) ? MechanismKind.Exercise : null;
        if (noun is "line" or "lines" && words.Contains("red")) return null;
        if (Channels.Contains(noun) && Says(Crisis) && noun is not ("protocol" or "protocols" or "system")) return MechanismKind.CrisisCommunication;
        if (Channels.Contains(noun) && Says(Military) && noun is not ("protocol" or "protocols" or "system" or "framework" or "exchanges" or "arrangement" or "arrangements" or "contact")) return MechanismKind.MilitaryCommunication;
        if (noun is "summits" or "summit" && words.Any(Regularity.Contains)) return MechanismKind.Summit;
        if (Dialogues.Contains(noun) && (words.Any(Regularity.Contains) || (words.Contains("ministerial") && noun is not ("talks" or "discussions" or "conversations" or "exchanges" or "meetings")) || (noun is "dialogue" or "dialogues" or "consultations" && words.Any(DialogueThemes.Contains) && words.Count > 0))) return MechanismKind.Dialogue;
        if (Channels.Contains(noun) && words.Contains("dialogue")) return MechanismKind.Dialogue;
        if (Exchanges.Contains(noun) && words.Any(ExchangeWords.Contains)) return MechanismKind.Exchange;
        if (Agreements.Contains(noun)) return MechanismKind.Agreement;
        if (noun is "line" or "lines" or "channel" or "channels" or "link" or "links" && words.Any(Communication.Contains)) return MechanismKind.Other;
        return Frameworks.Contains(noun) && (words.Count > 0 || complement.Count > 0) ? MechanismKind.Other : null;
    }

    private static (int First, List<string> Words, Argument? Compound) Before(Sentence sentence, int head)
    {
        var words = new List<string>();
        Argument? compound = null;
        var first = head;
        for (var i = head - 1; i >= 0; i--)
        {
            if (sentence.MentionAt(i) is { } mention)
            {
                if (mention is { IsPlural: true, Kind: MentionKind.Country or MentionKind.Organization }) compound = new Argument([mention]);
                if (mention.Kind != MentionKind.Adjective && !mention.IsPossessive && compound is null) break;
                first = i = mention.First;
                continue;
            }

            var token = sentence.Tokens[i];
            if (token.Kind == TokenKind.Possessive || token.Kind == TokenKind.Hyphen) continue;
            if (token.Kind is not (TokenKind.Word or TokenKind.Number) && !(token.Kind == TokenKind.Comma && i > 0 && IsAdjective(sentence, i - 1))) break;
            var word = token.Word;
            if (token.Lower == "of" && sentence.Lower(i - 1) is "series" or "round" or "network")
            {
                words.Add(sentence.Lower(i - 1) == "series" ? "regular" : "");
                first = --i;
                continue;
            }

            if (word.Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Relative | WordClass.Auxiliary | WordClass.Modal | WordClass.Coordinator) && !word.Is(WordClass.Determiner)) break;
            if (sentence.VerbAt(i) is { } verb && !(verb.Form is VerbForm.Participle or VerbForm.Gerund && verb.Head == i && i + 1 < head + 1 && verb.First == i && sentence.Word(i - 1).Is(WordClass.Determiner))) break;
            if (token.Kind != TokenKind.Comma) words.Add(token.Lower);
            first = i;
            if (word.Is(WordClass.Determiner) && token.Lower is not ("more" or "most" or "few" or "other")) break;
        }

        return (first, words, compound);
    }

    private static bool IsAdjective(Sentence sentence, int i) =>
        sentence.Tokens[i].IsWord && sentence.MentionAt(i) is null && sentence.VerbAt(i) is null && sentence.Word(i - 1).Is(WordClass.Determiner) && !sentence.Word(i).Is(WordClass.Determiner | WordClass.Pronoun);

    /// <summary>"channels for crisis communication and military contacts": one set of words for each part.</summary>
    private static List<List<string>> After(Sentence sentence, ref int end)
    {
        if (sentence.Lower(end) is not ("for" or "of" or "on")) return [[]];
        var parts = new List<List<string>> { new() };
        var i = end + 1;
        for (; i < sentence.Tokens.Length && i < end + 10; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Lower is "and" or "or")
            {
                parts.Add([]);
                continue;
            }

            if (!token.IsWord || sentence.MentionAt(i) is not null || sentence.VerbAt(i) is not null || token.Word.Is(WordClass.Preposition | WordClass.Relative | WordClass.Subordinator | WordClass.Adverb | WordClass.Pronoun)) break;
            parts[^1].Add(token.Lower);
        }

        // Only what describes the kind belongs to the phrase: "channels of communication", "a mechanism for cooperation".
        parts.RemoveAll(p => p.Count == 0);
        var telling = parts.Where(p => p.Any(w => Crisis.Contains(w) || Military.Contains(w) || w is "information" or "data" or "intelligence")).ToList();
        if (telling.Count == 0) return [[]];
        end = i;
        return telling;
    }

    private static Argument? Brought(Sentence sentence, int at, params ReadOnlySpan<string> prepositions)
    {
        // A few plain words may stand between: "a hotline for emergencies between A and B".
        for (var i = at; i < sentence.Tokens.Length && i < at + 6; i++)
        {
            if (sentence.VerbAt(i) is { IsFinite: true } || sentence.Tokens[i].Kind is TokenKind.Comma or TokenKind.Break) return null;
            if (!prepositions.Contains(sentence.Lower(i))) continue;
            if (Owners(sentence, i + 1) is { } owners) return owners;
            var next = sentence.Is(i + 1, "both") && sentence.MentionAt(i + 1) is null ? i + 2 : i + 1;
            if (sentence.MentionAt(next) is { IsPossessive: false, Kind: not MentionKind.Adjective } mention && mention.First == next) return Arguments.Joined(sentence, mention);
        }

        return null;
    }

    /// <summary>"between the two presidential palaces of Ecuador and Peru": whose they are.</summary>
    private static Argument? Owners(Sentence sentence, int at)
    {
        if (!sentence.Word(at).Is(WordClass.Determiner) || sentence.MentionAt(at) is not null) return null;
        for (var i = at + 1; i < Math.Min(sentence.Tokens.Length, at + 6); i++)
        {
            if (sentence.MentionAt(i) is not null || sentence.VerbAt(i) is not null || !sentence.Tokens[i].IsWord) return null;
            if (!sentence.Is(i, "of")) continue;
            return sentence.MentionAt(i + 1) is { IsPossessive: false, Kind: not MentionKind.Adjective } mention && mention.First == i + 1 && Arguments.Joined(sentence, mention) is var joined && Party.Sides(joined.Parties) > 1 ? joined : null;
        }

        return null;
    }

    /// <summary>The services that a channel joins: "between their militaries", "between the armed forces of A and B".</summary>
    private static List<string> Services(Sentence sentence, int at)
    {
        var words = new List<string>();
        if (sentence.Lower(at) is not ("between" or "linking")) return words;
        for (var i = at + 1; i < Math.Min(sentence.Tokens.Length, at + 6); i++)
        {
            if (!sentence.Tokens[i].IsWord || sentence.VerbAt(i) is not null || sentence.Lower(i) is "of" or "and") break;
            if (Military.Contains(sentence.Word(i))) words.Add(sentence.Lower(i));
        }

        return words;
    }

    private static bool IsLeadingWord(Word word) => word.Is(WordClass.Determiner | WordClass.Possessive) || word.Lower is "new" or "proposed";
}
