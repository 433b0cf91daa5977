namespace DiplomaticGraph.Readers.Text;

/// <summary>What follows the noun of a title.</summary>
/// <param name="End">The first token after all of it.</param>
/// <param name="TextEnd">The first token after what belongs to the name of the office: "of Foreign Affairs", "-designate".</param>
internal sealed record TitleComplement(int End, int TextEnd)
{
    public IReadOnlyList<(CountryCode Country, OrganizationId Organization)> Owners { get; init; } = [];

    /// <summary>"to Poland", "for the Horn of Africa": where or for what somebody was sent.</summary>
    public (int First, int End)? Posting { get; init; }

    public Capacity Capacity { get; init; }
}

/// <summary>Reads what follows the noun of a title: portfolios, whom it serves, and where somebody was sent.</summary>
internal static class TitleComplements
{
    private const int MostPhrases = 4;
    private const int LongestPhrase = 9;

    /// <summary>The complement that begins at a token; an empty one where none does.</summary>
    public static TitleComplement Read(Sentence sentence, int at, string head, bool isOwned)
    {
        var (end, capacity) = Suffix(sentence, at, head);
        var textEnd = end;
        (int First, int End)? posting = null;
        List<(CountryCode Country, OrganizationId Organization)> owners = [];
        for (var n = 0; n < MostPhrases; n++)
        {
            var preposition = sentence.Lower(end);
            if (preposition is "of" or "from" or "representing" && owners.Count == 0 && (!isOwned || preposition != "of"))
            {
                if (StateList.Read(sentence, end + 1, out var after) is { Count: > 0 } states)
                {
                    (owners, end) = (states, after);
                    continue;
                }

                if (preposition is "of" && OfSomebody(sentence, end + 1) is { } served)
                {
                    owners = [served.Owner];
                    if (textEnd == end) textEnd = served.End;
                    end = served.End;
                    continue;
                }
            }

            // "commander of the Baltic Fleet", "special envoy of the president" of a country that is told before.
            if (preposition is "of" && isOwned && OfSomebody(sentence, end + 1) is { } again)
            {
                if (textEnd == end) textEnd = again.End;
                end = again.End;
                continue;
            }

            if (OfficeWords.Sent.Contains(head) && posting is null && preposition is "to" or "for" or "in" or "on" or "at" && Posting(sentence, end + 1, preposition) is var sent && sent > end + 1)
            {
                posting = (end, sent);
                end = sent;
                continue;
            }

            if (preposition is "of" or "for" or "in" or "on" && Domain(sentence, end + 1, preposition is "of" or "for") is var domain && domain > end + 1)
            {
                if (textEnd == end) textEnd = domain;
                end = domain;
                continue;
            }

            break;
        }

        return new TitleComplement(end, textEnd) { Owners = owners, Posting = posting, Capacity = capacity };
    }

    /// <summary>"-General", "-elect", "designate", "d'affaires".</summary>
    private static (int End, Capacity Capacity) Suffix(Sentence sentence, int at, string head)
    {
        if (head is "chargé" or "charge") return (sentence.Lower(at).StartsWith("d'aff", StringComparison.Ordinal) ? sentence.Is(at + 1, "ad") && sentence.Is(at + 2, "interim") ? at + 3 : sentence.Is(at + 1, "a.i.") ? at + 2 : at + 1 : at, Capacity.InOffice);
        var word = sentence.Is(at, "-") ? at + 1 : at;
        return sentence.Lower(word) switch
        {
            "general" when word > at || OfficeWords.TakeGeneral.Contains(head) => (word + 1, Capacity.InOffice),
            "designate" or "elect" or "nominate" => (word + 1, Capacity.Designated),
            "extraordinary" when sentence.Is(word + 1, "and") && sentence.Is(word + 2, "plenipotentiary") => (word + 3, Capacity.InOffice),
            _ => (at, Capacity.InOffice),
        };
    }

    /// <summary>"State", "Europe and Foreign Affairs", "the Council of Ministers", "Middle East affairs": the words of portfolios and bodies.</summary>
    private static int Domain(Sentence sentence, int at, bool mayBeUnknown)
    {
        var i = at;
        while (i < sentence.Tokens.Length && i < at + LongestPhrase)
        {
            if (OfNoState(sentence, i) is var region && region > i)
            {
                i = region;
                continue;
            }

            var lower = sentence.Lower(i);
            var isWord = OfficeWords.Domains.Contains(sentence.Word(i)) || OfficeWords.Bodies.Contains(sentence.Word(i));
            var links = i > at && (sentence.Tokens[i].Kind == TokenKind.Comma ? OfficeWords.Domains.Contains(sentence.Word(i + 1)) && GoesOn(sentence, i + 1) : lower is "and" or "the" or "of" or "for" or "&" or "with" or "in");
            if (!isWord && !links && !(i == at && lower == "the") && !IsRegion(sentence, i) && !IsOdd(sentence, i, mayBeUnknown)) break;
            i++;
        }

        while (i > at && (sentence.Tokens[i - 1].Kind == TokenKind.Comma || sentence.Lower(i - 1) is "and" or "the" or "of" or "for" or "&" or "with" or "in")) i--;

        // "Secretary for External Affairs Green": the last word is the name where no other follows.
        if (i > at + 1 && sentence.Is(i - 1, "green") && sentence.Tokens[i - 1].IsCapitalised && !(i < sentence.Tokens.Length && sentence.Tokens[i].IsCapitalised)) i--;
        return i > at && !sentence.Tokens[at..i].All(t => t.Lower == "the") ? i : at;
    }

    /// <summary>"for Environment, Water and Agriculture": a list of portfolios, closed by an "and".</summary>
    private static bool GoesOn(Sentence sentence, int at)
    {
        for (var i = at; i < sentence.Tokens.Length && i < at + LongestPhrase; i++)
        {
            if (sentence.Is(i, "and")) return OfficeWords.Domains.Contains(sentence.Word(i + 1));
            if (sentence.Tokens[i].Kind != TokenKind.Comma && !OfficeWords.Domains.Contains(sentence.Word(i))) return false;
        }

        return false;
    }

    /// <summary>"of Maritime Affairs": a word that no list has, with "Affairs" or another word of portfolios right after it.</summary>
    private static bool IsOdd(Sentence sentence, int i, bool may) =>
        may && i + 1 < sentence.Tokens.Length && sentence.Tokens[i].IsWord && (sentence.Word(i).Classes & ~WordClass.Gerund) == WordClass.None
        && sentence.Lower(i + 1) is "affairs" or "policy" or "security" or "development" or "relations" or "cooperation" or "issues" or "matters";

    /// <summary>"Middle East affairs", "the Western Balkans", "Afghanistan affairs".</summary>
    private static bool IsRegion(Sentence sentence, int i) =>
        OfficeWords.Regions.Contains(sentence.Word(i)) || (Gazetteer.Find(sentence.Tokens, i) is { } found && sentence.Lower(found.End) is "affairs" or "issues" or "policy" or "peace" or "and");

    /// <summary>"the Indo-Pacific", "the Korean Peninsula": a name that holds a state's and is a region's.</summary>
    private static int OfNoState(Sentence sentence, int i) => i >= 0 && i < sentence.Tokens.Length && Gazetteer.Find(sentence.Tokens, i) is { Entry.IsNobody: true } found ? found.End : i;

    /// <summary>Where somebody was sent: states, a capital, an organization, a region, a matter.</summary>
    private static int Posting(Sentence sentence, int at, string preposition)
    {
        var start = sentence.Is(at, "the") ? at + 1 : at;
        if (preposition is "to" && Court(sentence, start) is var court && court > start) return court;
        var i = start;
        while (i < sentence.Tokens.Length && i < start + LongestPhrase)
        {
            if (Gazetteer.Find(sentence.Tokens, i) is { } found) i = found.End;
            else if (OfficeWords.Regions.Contains(sentence.Word(i)) || OfficeWords.Domains.Contains(sentence.Word(i)) || OfficeWords.Bodies.Contains(sentence.Word(i))) i++;
            else if (preposition is "in" or "at" && i == start && IsTown(sentence, i)) i++;
            else break;

            // "the ambassador to Chad and Mali", "for Syria, Lebanon and Iraq".
            var next = i < sentence.Tokens.Length && sentence.Tokens[i].Kind == TokenKind.Comma ? i + 1 : i;
            if (sentence.Lower(next) is "and" or "&") next++;
            if (sentence.Is(next, "the")) next++;
            if (next > i && Gazetteer.FindParty(sentence.Tokens, next) is { } more && (sentence.Lower(i) is "and" or "&" || StateList.GoesOn(sentence, i)) && !IsSubject(sentence, more.End)) i = next;
            else if (next > i && sentence.Is(i, "and") && OfficeWords.Domains.Contains(sentence.Word(next))) i = next;
        }

        if (i < sentence.Tokens.Length && i > start && sentence.Lower(i) is "affairs" or "issues" or "matters" or "peace" or "conflict" or "talks" or "crisis" or "question" or "settlement" or "process" or "reconciliation") i++;
        return i > start ? i : at - 1;
    }

    /// <summary>"to the Court of St. James's", "to the United Nations Office and other international organizations in Geneva".</summary>
    private static int Court(Sentence sentence, int at)
    {
        if (!sentence.Is(at, "court") || !sentence.Is(at + 1, "of")) return at;
        var end = at + 2;
        while (end < sentence.Tokens.Length && end < at + 6 && (sentence.Tokens[end].IsCapitalised || sentence.Tokens[end].Kind == TokenKind.Possessive)) end++;
        return end;
    }

    private static bool IsTown(Sentence sentence, int i) => sentence.Tokens[i].IsCapitalised && sentence.Word(i).Classes == WordClass.None && i + 1 < sentence.Tokens.Length && !sentence.Tokens[i + 1].IsCapitalised;

    private static bool IsSubject(Sentence sentence, int at) => sentence.Word(at).Is(WordClass.Auxiliary | WordClass.Modal | WordClass.Past) && sentence.Tokens[at - 1].Kind != TokenKind.Comma;

    /// <summary>"the U.S. Indo-Pacific Command", "China's National Energy Administration", "the Russian President", "the Presidential Administration of Kazakhstan".</summary>
    private static ((CountryCode Country, OrganizationId Organization) Owner, int End)? OfSomebody(Sentence sentence, int at)
    {
        var i = sentence.Is(at, "the") ? at + 1 : at;
        if (Agencies.Find(sentence, i) is { } agency) return ((agency.Country, default), AfterBodies(sentence, agency.End));
        if (Gazetteer.FindParty(sentence.Tokens, i) is { } state)
        {
            var noun = state.End < sentence.Tokens.Length && sentence.Tokens[state.End].Kind == TokenKind.Possessive ? state.End + 1 : state.End;
            // "Bosnia's tripartite presidency": one word that no list has.
            var end = AfterBodies(sentence, noun);
            if (end == noun && noun > state.End && noun + 1 < sentence.Tokens.Length && sentence.Word(noun).Classes == WordClass.None && OfficeWords.Bodies.Contains(sentence.Word(noun + 1))) end = AfterBodies(sentence, noun + 1);
            if (end == noun && TitleGrammar.Read(sentence, noun, isOwned: true) is { IsPlural: false } nested) end = nested.End;
            return end > noun ? ((state.Entry.Country, state.Entry.Organization), end) : null;
        }

        // "the President of Ukraine", "the President of the Republic of Korea".
        if (TitleGrammar.Read(sentence, i) is { IsPlural: false, Owners: [var owner] } superior) return (owner, superior.End);
        var body = AfterBodies(sentence, i);
        return body > i && sentence.Is(body, "of") && StateList.Read(sentence, body + 1, out var after) is [var only] ? (only, after) : null;
    }

    /// <summary>The token after the words of a body: "Presidential Administration", "National People's Congress", "navy".</summary>
    private static int AfterBodies(Sentence sentence, int at)
    {
        var i = at;
        while (i < sentence.Tokens.Length && i < at + LongestPhrase
            && (OfficeWords.Bodies.Contains(sentence.Word(i)) || OfficeWords.Domains.Contains(sentence.Word(i)) || (i > at && sentence.Lower(i) is "of" or "and" or "for" or "the" or "-")
                || OfNoState(sentence, i) > i || sentence.Tokens[i].Kind == TokenKind.Hyphen || OfficeWords.Regions.Contains(sentence.Word(i)) || (i > at && sentence.Tokens[i].Kind == TokenKind.Possessive)))
        {
            if (OfNoState(sentence, i) is var after && after > i)
            {
                i = after;
                continue;
            }

            // "the General Staff of Russia": the state after it is whom it serves.
            if (sentence.Lower(i) is "of" or "for" && !OfficeWords.Bodies.Contains(sentence.Word(i + 1)) && !OfficeWords.Domains.Contains(sentence.Word(i + 1))) break;
            i++;
        }

        while (i > at && sentence.Lower(i - 1) is "of" or "and" or "for" or "the" or "-") i--;
        return i;
    }
}
