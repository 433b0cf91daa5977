namespace DiplomaticGraph.Readers.Text;

/// <summary>Finds who is named in a sentence. First a pass over the document introduces its people; then each sentence is read against what came before.</summary>
internal sealed partial class MentionFinder(People people)
{
    /// <summary>The mentions of a sentence, in the order of the text, none overlapping another.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="discourse">What came before, for words that point back; null in the first pass, which leaves them alone.</param>
    public List<Mention> Find(Sentence sentence, Discourse? discourse)
    {
        var mentions = new List<Mention>();
        var i = 0;
        while (i < sentence.Tokens.Length)
        {
            var mention = At(sentence, i, discourse, mentions, out var skip);
            if (mention is not null) mentions.Add(mention);
            i = Math.Max(skip, mention?.End ?? i + 1);
            i = Math.Max(i, mention is null ? Math.Max(skip, i) : mention.End);
        }

        return mentions;
    }

    private Mention? At(Sentence sentence, int i, Discourse? discourse, List<Mention> before, out int skip)
    {
        skip = i + 1;
        var token = sentence.Tokens[i];
        if (!token.IsWord) return null;
        return OfCountry(sentence, i, ref skip)
            ?? OfTitle(sentence, i, discourse, before)
            ?? OfName(sentence, i, ref skip)
            ?? Outsiders(sentence, i)
            ?? PointingBack(sentence, i, discourse);
    }

    /// <summary>"General Secretary Xi Jinping", "the foreign minister of Brazil", "officials from Chad and Mali", "the minister".</summary>
    private Mention? OfTitle(Sentence sentence, int i, Discourse? discourse, List<Mention> before)
    {
        var at = sentence.Tokens[i].Lower is "the" or "a" or "an" or "his" or "her" or "their" or "its" ? i + 1 : i;
        while (sentence.Lower(at) is "new" or "visiting" or "then" or "late" or "embattled" && at < sentence.Tokens.Length) at++;
        if (at >= sentence.Tokens.Length) return null;
        if (OfficeWords.Honorifics.Contains(sentence.Word(at)))
        {
            var nameEnd = NameGrammar.Read(sentence, at + 1, people);
            return nameEnd > at + 1 ? PersonMention(sentence, i, at + 1, nameEnd, null, default, default, "name after a form of address") : null;
        }

        if (TitleGrammar.Read(sentence, at) is not { } title) return DelegatesOf(sentence, i, at);
        var end = NameGrammar.Read(sentence, title.End, people);
        if (end > title.End && !title.IsPlural)
        {
            // "Prince Faisal bin Farhan, Minister of Foreign Affairs of Saudi Arabia,": the office after the name tells more.
            return TitleAfter(sentence, end) is { } apposition && (!apposition.Country.IsDefault || apposition.Organization != default)
                ? PersonMention(sentence, i, title.End, end, apposition.Title.Text, apposition.Country, apposition.Organization, "title, name and office after it", apposition.End)
                : PersonMention(sentence, i, title.End, end, title.Text, default, default, "title and name");
        }

        if (end > title.End) return PeopleMention(sentence, i, title, []);
        if (Countries(sentence, title.End, out var after) is { Count: > 0 } states)
        {
            if (title.IsPlural && states.Count > 1 && NamesAfter(sentence, after, states.Count) is { } names) return Named(sentence, i, title, states, names);
            return states is [var only] && !title.IsPlural && TitleThenName(sentence, after) is { } named
                ? PersonMention(sentence, i, named.First, named.End, title.Text, only.Country, only.Organization, "title, country and name after a comma")
                : Holders(sentence, i, after, title, states);
        }

        if (at > i && !title.IsPlural && TitleThenName(sentence, title.End) is { } apposed)
            return PersonMention(sentence, i, apposed.First, apposed.End, title.Head is "counterpart" or "colleague" ? null : title.Text, default, default, "title and name after a comma");
        return at > i && sentence.Lower(i) == "the" && !title.IsPlural ? HolderNamedBefore(sentence, i, title, discourse) : null;
    }

    /// <summary>A person by name alone: known before, or told by a title after a comma.</summary>
    private Mention? OfName(Sentence sentence, int i, ref int skip)
    {
        var end = NameGrammar.Read(sentence, i, people);
        if (end == i) return null;

        // "Xi-Biden call": two people known, joined by a hyphen.
        if (sentence.Tokens.Length > end + 1 && sentence.Tokens[end].Kind == TokenKind.Hyphen
            && people.Find(NameGrammar.Text(sentence, i, end)) is { } left
            && NameGrammar.Read(sentence, end + 1, people) is var second && second > end + 1
            && people.Find(NameGrammar.Text(sentence, end + 1, second)) is { } right)
        {
            return new Mention(i, second, MentionKind.Person) { Parties = [Party.Of(left), Party.Of(right)], IsPlural = true, How = "two names joined" };
        }

        if (TitleAfter(sentence, end) is { } apposition)
            return PersonMention(sentence, i, i, end, apposition.Title.Text, apposition.Country, apposition.Organization, "name and title after it", apposition.End);
        if (people.Find(NameGrammar.Text(sentence, i, end)) is null && IsFullName(sentence, i, end) && Countries(sentence, end, out var country) is [{ Country.IsDefault: false } state] && sentence.Is(end, "of"))
            return PersonMention(sentence, i, i, end, null, state.Country, default, "name and country", country);
        if (people.Find(NameGrammar.Text(sentence, i, end)) is { })
            return PersonMention(sentence, i, i, end, null, default, default, "name of a person named before");
        skip = end;
        if (Gazetteer.FindParty(sentence.Tokens, end) is { Entry.Kind: CountryWordKind.Name or CountryWordKind.Capital } name && i > 0) skip = name.End;
        return null;
    }

    /// <summary>", China's foreign minister," and ", the president of France,".</summary>
    private (int End, Title Title, CountryCode Country, OrganizationId Organization)? TitleAfter(Sentence sentence, int comma)
    {
        if (comma + 1 >= sentence.Tokens.Length || sentence.Tokens[comma].Kind is not (TokenKind.Comma or TokenKind.Open)) return null;
        var at = comma + 1;
        if (sentence.Lower(at) is "the" or "a" or "its" or "his") at++;
        CountryCode country = default;
        OrganizationId organization = default;
        if (Gazetteer.FindParty(sentence.Tokens, at) is { } state)
        {
            (country, organization) = (state.Entry.Country, state.Entry.Organization);
            at = state.End < sentence.Tokens.Length && sentence.Tokens[state.End].Kind == TokenKind.Possessive ? state.End + 1 : state.End;
        }

        if (TitleGrammar.Read(sentence, at) is not { IsPlural: false } title) return null;
        var end = title.End;
        if (country.IsDefault && organization == default && Countries(sentence, end, out var after) is [var only])
        {
            (country, organization) = only;
            end = after;
        }

        // "between Pompeo, the UK prime minister, Theresa May, and …": the office of the next in the list.
        if (end + 1 < sentence.Tokens.Length && sentence.Tokens[end].Kind == TokenKind.Comma && NameGrammar.Read(sentence, end + 1, people) is var next && next > end + 1
            && next < sentence.Tokens.Length && (sentence.Tokens[next].Kind == TokenKind.Comma || sentence.Is(next, "and"))) return null;

        // What follows must close the apposition: "Xi, President Biden said" names two people.
        var closes = end >= sentence.Tokens.Length || sentence.Tokens[end].Kind is not TokenKind.Word || sentence.Tokens[end].Lower is "and" or "to" or "in" or "on" or "who" or "said" or "at" or "for" or "with";
        return closes ? (end, title, country, organization) : null;
    }

    private Mention PersonMention(Sentence sentence, int first, int nameFirst, int nameEnd, string? office, CountryCode country, OrganizationId organization, string how, int end = 0)
    {
        end = Math.Max(end, nameEnd);
        if (country.IsDefault && organization == default && office is not null && Countries(sentence, nameEnd, out var after) is [var of])
        {
            (country, organization) = of;
            end = Math.Max(end, after);
        }

        var name = NameGrammar.Text(sentence, nameFirst, nameEnd);
        var span = (sentence.Tokens[first].Start, sentence.Tokens[end - 1].End);
        var known = office is null ? people.Find(name) : null;
        var person = known ?? people.Introduce(name, office, country, span);
        if (organization != default) person.Organization = organization;
        return Finish(sentence, new Mention(first, end, MentionKind.Person) { Parties = [Party.Of(person)], How = how });
    }

    /// <summary>"Presidents Xi Jinping and Joe Biden": one title, several names; with countries before it, the first names's.</summary>
    private Mention? PeopleMention(Sentence sentence, int first, Title title, List<(CountryCode Country, OrganizationId Organization)> states)
    {
        var parties = new List<Party>();
        var at = title.End;
        var end = at;
        while (NameGrammar.Read(sentence, at, people) is var nameEnd && nameEnd > at)
        {
            var name = NameGrammar.Text(sentence, at, nameEnd);
            var country = states.Count == 1 ? states[0].Country : states.Count > parties.Count ? states[parties.Count].Country : default;
            end = nameEnd;
            if (Countries(sentence, nameEnd, out var after) is [var of]) (country, end) = (of.Country, after);
            var office = title.Text;
            parties.Add(Party.Of(people.Introduce(name, office, country, (sentence.Tokens[at].Start, sentence.Tokens[nameEnd - 1].End))));
            at = end;
            if (sentence.Tokens.Length > at && sentence.Tokens[at].Kind == TokenKind.Comma) at++;
            if (sentence.Lower(at) == "and") at++;
            if (at == end) break;
        }

        return parties.Count == 0 ? null : new Mention(first, end, MentionKind.Person) { Parties = parties, IsPlural = parties.Count > 1, How = "one title and several names" };
    }

    /// <summary>Those who hold an office in one or more states, unnamed.</summary>
    private Mention Holders(Sentence sentence, int first, int end, Title title, List<(CountryCode Country, OrganizationId Organization)> states)
    {
        var unique = title.IsUnique;
        if (states is [{ Country.IsDefault: false } only] && !title.IsPlural && HolderInDocument(sentence, title, only.Country) is { } known)
        {
            return Finish(sentence, new Mention(first, end, MentionKind.Person)
            {
                Parties = [Party.Of(known)], How = "office and country of a person whom the document names", Antecedent = known.FirstMention,
            });
        }

        var office = title.Text.ToLowerInvariant();
        return Finish(sentence, new Mention(first, end, unique ? MentionKind.OfficeHolder : MentionKind.Government)
        {
            Parties = [.. states.Select(s => s.Organization != default ? Party.Of(s.Organization) : unique ? Party.Holder(s.Country, office) : Party.Of(s.Country))],
            IsPlural = title.IsPlural || states.Count > 1,
            How = unique ? "holder of an office, unnamed" : "officials of a country",
        });
    }

    /// <summary>"the Russian president" where the document names one; in a sentence about another year the office was perhaps another's.</summary>
    private Person? HolderInDocument(Sentence sentence, Title title, CountryCode country)
    {
        if (!title.IsUnique && title.Head != "leader") return null;
        return sentence.Times.Any(t => t.Form == TimeForm.Absolute || t is { Form: TimeForm.Offset, Unit: "year" }) ? null : people.FindHolder(title, country);
    }

    /// <summary>"the secretary", "the foreign minister": the one person of the document who bears the title.</summary>
    private Mention? HolderNamedBefore(Sentence sentence, int first, Title title, Discourse? discourse)
    {
        if (discourse is null || people.FindByOffice(title.Text, sentence.Tokens[first].Start) is not { } person) return null;
        return Finish(sentence, new Mention(first, title.End, MentionKind.Pronoun)
        {
            Parties = [Party.Of(person)],
            How = "title of a person named before",
            Antecedent = person.FirstMention,
        });
    }

    /// <summary>"of China", "from South Korea, China, and Japan", "of the United States".</summary>
    private static List<(CountryCode Country, OrganizationId Organization)> Countries(Sentence sentence, int at, out int end)
    {
        var states = new List<(CountryCode, OrganizationId)>();
        end = at;
        if (sentence.Lower(at) is not ("of" or "from" or "for" or "representing")) return states;
        var i = at + 1;
        while (i < sentence.Tokens.Length)
        {
            if (sentence.Lower(i) is "both" or "the") i++;
            if (CountryPairs.Read(sentence, i) is { } pair)
            {
                states.AddRange(pair.States.Select(s => (s.Entry.Country, s.Entry.Organization)));
                end = pair.End;
                break;
            }

            if (Gazetteer.FindParty(sentence.Tokens, i) is not { } state || state.Entry.Kind is not (null or CountryWordKind.Name)) break;
            states.Add((state.Entry.Country, state.Entry.Organization));
            i = end = state.End;

            // A list goes on after "and", or after a comma where another country and in the end an "and" follow.
            if (i < sentence.Tokens.Length && sentence.Tokens[i].Kind == TokenKind.Comma && ListGoesOn(sentence, i)) i++;
            if (sentence.Lower(i) == "and") i++;
            if (i == end) break;
        }

        return states;
    }

    private static bool ListGoesOn(Sentence sentence, int comma)
    {
        for (var i = comma + 1; i < sentence.Tokens.Length && i < comma + 24; i++)
        {
            if (sentence.Lower(i) is "and") return true;
            if (sentence.Tokens[i].Kind == TokenKind.Comma || sentence.Lower(i) == "the") continue;
            if (Gazetteer.FindParty(sentence.Tokens, i) is not { } state) return false;
            i = state.End - 1;
        }

        return false;
    }

    private static Mention Finish(Sentence sentence, Mention mention) =>
        mention.End < sentence.Tokens.Length && sentence.Tokens[mention.End].Kind == TokenKind.Possessive ? mention with { IsPossessive = true } : mention;
}
