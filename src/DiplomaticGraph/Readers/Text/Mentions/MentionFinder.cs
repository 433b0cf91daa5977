namespace DiplomaticGraph.Readers.Text;

/// <summary>Finds who is named in a sentence. First a pass over the document introduces its people; then each sentence is read against what came before.</summary>
/// <param name="people">The people of the document.</param>
/// <param name="listed">Names that the lists of office holders tell; null without lists or without a date.</param>
/// <param name="looksEverywhere">True to look at words too that open no mention, which finds nothing more: for tests.</param>
internal sealed partial class MentionFinder(People people, ListedNames? listed = null, bool looksEverywhere = false)
{
    /// <summary>The mentions of a sentence, in the order of the text, none overlapping another.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="discourse">What came before, for words that point back; null in the first pass, which leaves them alone.</param>
    public List<Mention> Find(Sentence sentence, Discourse? discourse)
    {
        var mentions = new List<Mention>();
        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Length;)
        {
            var next = i + 1;
            if (tokens[i].IsWord && (CanOpen(tokens[i].Word) || looksEverywhere) && At(sentence, i, discourse, mentions, ref next) is { } mention)
            {
                mentions.Add(mention);
                next = Math.Max(next, mention.End);
            }

            i = next;
        }

        return mentions;
    }

    private Mention? At(Sentence sentence, int i, Discourse? discourse, List<Mention> before, ref int skip) =>
        OfCountry(sentence, i, ref skip)
        ?? OfTitle(sentence, i, discourse, before)
        ?? OfName(sentence, i, discourse, ref skip)
        ?? Outsiders(sentence, i)
        ?? PointingBack(sentence, i, discourse);

    /// <summary>"General Secretary Xi Jinping", "the foreign minister of Brazil", "officials from Chad and Mali", "the minister".</summary>
    private Mention? OfTitle(Sentence sentence, int i, Discourse? discourse, List<Mention> before)
    {
        var lead = Lead.Read(sentence, i);
        var at = lead.At;
        if (at >= sentence.Tokens.Length) return null;
        if (OfficeWords.Honorifics.Contains(sentence.Word(at)) && TitleGrammar.Read(sentence, at) is null)
        {
            var nameEnd = NameGrammar.Read(sentence, at + 1, people);
            return nameEnd > at + 1 ? PersonMention(sentence, i, (at + 1, nameEnd), null, default, default, "name after a form of address") : null;
        }

        if (TitleGrammar.Read(sentence, at) is not { } read) return DelegatesOf(sentence, i, at);
        var title = TitleGrammar.WithSecond(sentence, read);
        if (lead.Capacity != Capacity.InOffice) title = title with { Capacity = lead.Capacity };
        if (title.Owners.Count == 0 && IsOfAnotherBody(sentence, i, before)) return OfAnotherBody(sentence, i, title);
        var end = NameGrammar.Read(sentence, title.End, people);
        var owner = title.Owners is [var only] ? only : default;
        if (end > title.End && !title.IsPlural && title.Owners.Count < 2)
        {
            // "Prince Faisal bin Farhan, Minister of Foreign Affairs of Saudi Arabia,": the office after the name tells more.
            return title.Owners.Count == 0 && TitleAfter(sentence, end) is { } apposition && (!apposition.Country.IsDefault || apposition.Organization != default)
                ? PersonMention(sentence, i, (title.End, end), apposition.Title, apposition.Country, apposition.Organization, "title, name and office after it", apposition.End)
                : PersonMention(sentence, i, (title.End, end), title, owner.Country, owner.Organization, title.Owners.Count == 1 ? "title, country and name" : "title and name");
        }

        if (end > title.End && title.IsPlural && title.Owners.Count < 2) return PeopleMention(sentence, i, title, [.. title.Owners]);
        if (title.Owners is { Count: > 0 } states)
        {
            if (title.IsPlural && states.Count > 1 && NamesAfter(sentence, title.End, states.Count) is { } names) return Named(sentence, i, title, [.. states], names);
            return states.Count == 1 && !title.IsPlural && TitleThenName(sentence, title.End) is { } named
                ? PersonMention(sentence, i, named, title, owner.Country, owner.Organization, "title, country and name after a comma")
                : Holders(sentence, i, title.End, title, [.. states]);
        }

        if (at > i && !title.IsPlural && TitleThenName(sentence, title.End) is { } apposed)
            return PersonMention(sentence, i, apposed, title.Head is "counterpart" or "colleague" ? null : title, default, default, "title and name after a comma");
        return at > i && sentence.Lower(i) == "the" && !title.IsPlural ? HolderNamedBefore(sentence, i, title, discourse) : null;
    }

    /// <summary>"Microsoft President Brad Smith", "Okinawa Governor Denny Tamaki": a name that no list knows right before the title says whose office it is.</summary>
    private static bool IsOfAnotherBody(Sentence sentence, int first, List<Mention> before)
    {
        var previous = sentence.Tokens.ElementAtOrDefault(first - 1);
        if (first == 0 || !previous.IsCapitalised || sentence.Block.Kind == BlockKind.Heading || (before.Count > 0 && before[^1].End >= first)) return false;
        if (previous.Word.Classes != WordClass.None || OfficeWords.Styles.Contains(previous.Word) || previous.Lower.EndsWith("ing", StringComparison.Ordinal) || previous.Lower.EndsWith("ly", StringComparison.Ordinal)) return false;
        return previous.Text.Length > 1 && previous.Text[^1] != '.' && !OfficeWords.Modifiers.Contains(previous.Word) && Gazetteer.Find(sentence.Tokens, first - 1) is not { Entry.Kind: CountryWordKind.Capital };
    }

    /// <summary>Those who serve a province or a town take part for no government; those of a company or a club are nobody here.</summary>
    private Mention? OfAnotherBody(Sentence sentence, int first, Title title)
    {
        var end = NameGrammar.Read(sentence, title.End, people);
        if ((title.Head is "governor" or "mayor" or "minister" or "premier" or "minister-president" or "senator" || sentence.Lower(first - 1) is "region" or "province" or "state" or "oblast" or "prefecture" or "canton") && end > title.End && !title.IsPlural)
            return PersonMention(sentence, first - 1, (title.End, end), title with { Capacity = Capacity.Outside }, default, default, "title of a province or town, and name");
        return new Mention(first - 1, Math.Max(end, title.End), MentionKind.Outsider) { IsPlural = title.IsPlural, How = "officer of a body that is no state" };
    }

    /// <summary>A person by name alone: known before, or told by a title after a comma.</summary>
    private Mention? OfName(Sentence sentence, int i, Discourse? discourse, ref int skip)
    {
        var end = NameGrammar.Read(sentence, i, people);
        if (end == i) return null;

        var known = people.Find(NameGrammar.Text(sentence, i, end));

        // "Xi-Biden call": two people known, joined by a hyphen.
        if (sentence.Tokens.Length > end + 1 && sentence.Tokens[end].Kind == TokenKind.Hyphen && known is { } left
            && NameGrammar.Read(sentence, end + 1, people) is var second && second > end + 1
            && people.Find(NameGrammar.Text(sentence, end + 1, second)) is { } right)
        {
            return new Mention(i, second, MentionKind.Person) { Parties = [Party.Of(left), Party.Of(right)], IsPlural = true, How = "two names joined" };
        }

        if (TitleAfter(sentence, end) is { } apposition)
            return PersonMention(sentence, i, (i, end), apposition.Title, apposition.Country, apposition.Organization, "name and title after it", apposition.End);
        if (known is null && IsFullName(sentence, i, end) && sentence.Is(end, "of") && StateList.Read(sentence, end + 1, out var country) is [{ Country.IsDefault: false } state])
            return PersonMention(sentence, i, (i, end), null, state.Country, default, "name and country", country);
        if (known is not null)
            return PersonMention(sentence, i, (i, end), null, default, default, "name of a person named before");
        // Only once the whole document has introduced its people: a list never goes against the text.
        if (discourse is not null && listed?.Find(sentence, i, end) is { } holder && !IsOfAnotherBody(sentence, i, []))
        {
            var person = people.Introduce(holder.Person, holder.Tenure, (sentence.Tokens[i].Start, sentence.Tokens[end - 1].End));
            return Finish(sentence, new Mention(i, end, MentionKind.Person) { Parties = [Party.Of(person)], How = "name in the tenure list" });
        }

        skip = end;
        if (Gazetteer.FindParty(sentence.Tokens, end) is { Entry.Kind: CountryWordKind.Name or CountryWordKind.Capital } name && i > 0) skip = name.End;
        return null;
    }

    /// <summary>", China's foreign minister," and ", the president of France,".</summary>
    private (int End, Title Title, CountryCode Country, OrganizationId Organization)? TitleAfter(Sentence sentence, int comma)
    {
        if (comma + 1 >= sentence.Tokens.Length || sentence.Tokens[comma].Kind is not (TokenKind.Comma or TokenKind.Open)) return null;
        var lead = Lead.Read(sentence, comma + 1);
        var at = lead.At;
        CountryCode country = default;
        OrganizationId organization = default;
        var rank = Lead.AfterModifiers(sentence, at, at);
        if (OwnerAt(sentence, rank) is { } state)
        {
            (country, organization) = (state.Entry.Country, state.Entry.Organization);
            at = state.End < sentence.Tokens.Length && sentence.Tokens[state.End].Kind == TokenKind.Possessive ? state.End + 1 : state.End;
        }
        else rank = at;

        if (TitleGrammar.Read(sentence, at, isOwned: !country.IsDefault || organization != default) is not { IsPlural: false } title) return null;
        title = WithRank(sentence, TitleGrammar.WithSecond(sentence, title), lead.At, rank);
        if (lead.Capacity != Capacity.InOffice) title = title with { Capacity = lead.Capacity };
        var end = title.End;
        if (country.IsDefault && organization == default && title.Owners is [var only]) (country, organization) = only;

        // "between Pompeo, the UK prime minister, Theresa May, and …": the office of the next in the list.
        if (end + 1 < sentence.Tokens.Length && sentence.Tokens[end].Kind == TokenKind.Comma && NameGrammar.Read(sentence, end + 1, people) is var next && next > end + 1
            && next < sentence.Tokens.Length && (sentence.Tokens[next].Kind == TokenKind.Comma || sentence.Is(next, "and"))) return null;

        // What follows must close the apposition: "Xi, President Biden said" names two people.
        var closes = end >= sentence.Tokens.Length || sentence.Tokens[end].Kind is not TokenKind.Word || sentence.Tokens[end].Lower is "and" or "to" or "in" or "on" or "who" or "said" or "at" or "for" or "with";
        return closes ? (end, title, country, organization) : null;
    }

    private Mention PersonMention(Sentence sentence, int first, (int First, int End) named, Title? title, CountryCode country, OrganizationId organization, string how, int end = 0)
    {
        end = Math.Max(end, named.End);
        var office = title?.Text;
        var capacity = title?.Capacity ?? Capacity.InOffice;
        if (country.IsDefault && organization == default && title is not null && sentence.Lower(named.End) is "of" or "from" && StateList.Read(sentence, named.End + 1, out var after) is [var of])
        {
            (country, organization) = of;
            end = Math.Max(end, after);
        }

        // "Foreign Minister Vuković (Croatia)"
        if (country.IsDefault && organization == default && title is not null && end + 1 < sentence.Tokens.Length && sentence.Tokens[end].Kind == TokenKind.Open
            && Gazetteer.FindParty(sentence.Tokens, end + 1) is { Entry.Kind: null or CountryWordKind.Name } bracketed && bracketed.End < sentence.Tokens.Length && sentence.Tokens[bracketed.End].Kind == TokenKind.Close)
            (country, organization, end) = (bracketed.Entry.Country, bracketed.Entry.Organization, bracketed.End + 1);

        if (title is not null && IsProvincial(title))
        {
            // "Georgia's governor" is that of a state of the United States; those of Russia are Russian, and do not act for Russia.
            if (capacity == Capacity.InOffice) capacity = Capacity.Outside;
            if (country.Value == "GEO") country = default;
        }

        if (title is not null && StateParties.CountryOf(organization, title) is { IsDefault: false } state) (country, organization) = (state, default);
        var name = NameGrammar.Text(sentence, named.First, named.End);
        var span = (sentence.Tokens[first].Start, sentence.Tokens[end - 1].End);
        var known = office is null ? people.Find(name) : null;
        var person = known ?? people.Introduce(name, office, country, span, capacity);
        if (title?.Second is { } second) people.AddOffice(person, second, capacity);
        if (organization != default) person.Organization = organization;

        // "Former Prime Minister X, the UN Secretary-General,": in another office now.
        if (capacity == Capacity.Former && end == named.End && TitleAfter(sentence, end) is { Title.Capacity: Capacity.InOffice } now && (now.Organization != default || !now.Country.IsDefault))
        {
            people.AddOffice(person, now.Title.Text, Capacity.InOffice);
            (person.Organization, end) = (now.Organization, now.End);
            if (now.Organization != default) person.Country = default;
        }

        return Finish(sentence, new Mention(first, end, MentionKind.Person) { Parties = [Party.Of(person)], How = how });
    }

    /// <summary>Governors rule provinces, but for those of central banks and of dominions.</summary>
    private static bool IsProvincial(Title title) =>
        title.Head is "governor" && !title.Text.Contains("bank", StringComparison.OrdinalIgnoreCase) && !title.Text.Contains("general", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Presidents Xi Jinping and Joe Biden": one title, several names; with countries before it, the first names's.</summary>
    private Mention? PeopleMention(Sentence sentence, int first, Title title, List<(CountryCode Country, OrganizationId Organization)> states)
    {
        var parties = new List<Party>();
        var at = title.End;
        var end = at;
        while (NameGrammar.Read(sentence, at, people) is var nameEnd && nameEnd > at)
        {
            // "Presidents Perez and Lopez, and Prime Minister Manley": the next title begins another phrase.
            if (parties.Count > 0 && TitleGrammar.Read(sentence, at) is not null) break;
            var name = NameGrammar.Text(sentence, at, nameEnd);
            var country = states.Count == 1 ? states[0].Country : states.Count > parties.Count ? states[parties.Count].Country : default;
            end = nameEnd;
            if (sentence.Is(nameEnd, "of") && StateList.Read(sentence, nameEnd + 1, out var after) is [var of]) (country, end) = (of.Country, after);
            parties.Add(Party.Of(people.Introduce(name, title.Text, country, (sentence.Tokens[at].Start, sentence.Tokens[nameEnd - 1].End), title.Capacity)));
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

        // "the former Kenyan president", unnamed: somebody, and nobody's government.
        if (title.Capacity != Capacity.InOffice) return new Mention(first, end, MentionKind.Outsider) { IsPlural = title.IsPlural, How = "people who hold the office no more, or not yet" };
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
        if (discourse is null || people.FindByOffice(title.Text, sentence.Tokens[first].Start, title.Capacity) is not { } person) return null;
        return Finish(sentence, new Mention(first, title.End, MentionKind.Pronoun)
        {
            Parties = [Party.Of(person)],
            How = "title of a person named before",
            Antecedent = person.FirstMention,
        });
    }

    private static Mention Finish(Sentence sentence, Mention mention) =>
        mention.End < sentence.Tokens.Length && sentence.Tokens[mention.End].Kind == TokenKind.Possessive ? mention with { IsPossessive = true } : mention;
}
