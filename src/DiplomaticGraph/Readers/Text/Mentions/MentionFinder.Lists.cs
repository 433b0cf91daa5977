namespace DiplomaticGraph.Readers.Text;

/// <content>Several officials in one phrase, their names after it, and delegations.</content>
internal sealed partial class MentionFinder
{
    /// <summary>"delegations from Chad and Mali", "the negotiators of both Sudan and Egypt".</summary>
    private static Mention? DelegatesOf(Sentence sentence, int first, int at)
    {
        var noun = at;
        while (noun < sentence.Tokens.Length && noun < at + 4 && PartyWords.GovernmentModifiers.Contains(sentence.Word(noun)) && !PartyWords.Government.Contains(sentence.Word(noun))) noun++;
        if (OfPeople(sentence, first, noun) is { } delegation) return delegation;
        var end = noun + 1;
        if (!PartyWords.Government.Contains(sentence.Word(noun)) || sentence.Lower(end) is not ("of" or "from" or "for" or "representing") || StateList.Read(sentence, end + 1, out end) is not { Count: > 0 } states) return null;
        return Finish(sentence, new Mention(first, end, MentionKind.Government)
        {
            Parties = [.. states.Select(s => s.Organization != default ? Party.Of(s.Organization) : Party.Of(s.Country))],
            IsPlural = true,
            How = "officials of a country",
        });
    }

    /// <summary>"a delegation of Irish deputies", "a group of Iranian officials".</summary>
    private static Mention? OfPeople(Sentence sentence, int first, int noun)
    {
        if (sentence.Lower(noun) is not ("delegation" or "team" or "group") || !sentence.Is(noun + 1, "of") || Gazetteer.FindParty(sentence.Tokens, noun + 2) is not { Entry.Kind: CountryWordKind.Adjective } state) return null;
        var end = state.End;
        while (end < sentence.Tokens.Length && end < state.End + 2 && PartyWords.GovernmentModifiers.Contains(sentence.Word(end))) end++;
        return PartyWords.Government.Contains(sentence.Word(end)) || sentence.Word(end).PluralOf is not null || sentence.Lower(end) is "deputies" or "lawmakers" or "parliamentarians" or "mediators"
            ? Finish(sentence, new Mention(first, end + 1, MentionKind.Government) { Parties = [Stands(state.Entry)], IsPlural = true, How = "delegates of a country" })
            : null;
    }

    /// <summary>"Retno Wirajuda of Indonesia", "Canada's John Ferrier": two words or more, none of which names an institution or a place.</summary>
    public static bool IsFullName(Sentence sentence, int first, int end)
    {
        if (end < first + 2 || end > first + 4 || sentence.Block.Kind == BlockKind.Heading || sentence.Is(first - 1, "the")) return false;
        for (var i = first; i < end; i++)
        {
            var token = sentence.Tokens[i];
            if (!token.IsCapitalised || token.Text.Length < 2 || PartyWords.Institutions.Contains(token.Word) || token.Word.Classes != WordClass.None) return false;
            if (token.Text.All(char.IsUpper)) return false;
        }

        return true;
    }

    /// <summary>", Radek Hájek and Zuzana Kováčová,": as many names as there are officials.</summary>
    private List<(int First, int End)>? NamesAfter(Sentence sentence, int comma, int count)
    {
        if (comma >= sentence.Tokens.Length || sentence.Tokens[comma].Kind != TokenKind.Comma) return null;
        var names = new List<(int, int)>();
        var at = comma + 1;
        while (names.Count < count)
        {
            var end = NameGrammar.Read(sentence, at, people);
            if (end == at) return null;
            names.Add((at, end));
            at = end;
            if (names.Count == count) break;
            if (at < sentence.Tokens.Length && sentence.Tokens[at].Kind == TokenKind.Comma) at++;
            if (sentence.Is(at, "and")) at++;
            if (at == end) return null;
        }

        return names;
    }

    /// <summary>"The leaders of Kenya and Djibouti, A and B": each name with its country, in their order.</summary>
    private Mention Named(Sentence sentence, int first, Title title, List<(CountryCode Country, OrganizationId Organization)> states, List<(int First, int End)> names)
    {
        var office = title.Head is "leader" or "official" or "counterpart" or "colleague" ? null : title.Text;
        var parties = names.Select((name, n) =>
        {
            var person = people.Introduce(NameGrammar.Text(sentence, name.First, name.End), office, states[n].Country, (sentence.Tokens[name.First].Start, sentence.Tokens[name.End - 1].End));
            if (states[n].Organization != default) person.Organization = states[n].Organization;
            return Party.Of(person);
        }).ToList();
        var end = names[^1].End;
        if (sentence.Is(end, "respectively")) end++;
        return Finish(sentence, new Mention(first, end, MentionKind.Person) { Parties = parties, IsPlural = true, How = "one title, its countries, and the names after it" });
    }

    /// <summary>"the two leaders, A and B": the names tell who is meant.</summary>
    private Mention? NamedGroup(Sentence sentence, int first, int end, int size)
    {
        if (NamesAfter(sentence, end, size) is not { } names) return null;
        var parties = names.Select(name => Party.Of(people.Introduce(NameGrammar.Text(sentence, name.First, name.End), null, default, (sentence.Tokens[name.First].Start, sentence.Tokens[name.End - 1].End)))).ToList();
        return Finish(sentence, new Mention(first, names[^1].End, MentionKind.Person) { Parties = parties, IsPlural = true, How = "names after a word for several people" });
    }
}
