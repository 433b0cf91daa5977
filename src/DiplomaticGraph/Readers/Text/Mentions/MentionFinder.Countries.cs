namespace DiplomaticGraph.Readers.Text;

/// <content>Phrases that begin with the name or the adjective of a country or an organization.</content>
internal sealed partial class MentionFinder
{
    private Mention? OfCountry(Sentence sentence, int i, ref int skip)
    {
        var lead = Lead.Read(sentence, i);
        var rank = lead.At;
        var at = Lead.AfterModifiers(sentence, rank, i);
        var again = Lead.Read(sentence, at);
        if (again.Capacity != Capacity.InOffice) (lead, rank, at) = (again, again.At, again.At);
        if (CountryPairs.Read(sentence, at) is { } pair) return Phrase(sentence, i, rank, at, pair.End, pair.States, lead.Capacity) ?? Finish(sentence, new Mention(i, pair.End, MentionKind.Country)
        {
            Parties = [.. pair.States.Select(s => Stands(s.Entry))], IsPlural = true, How = "two countries of one name",
        });
        if (at >= sentence.Tokens.Length) return null;
        if (Gazetteer.Find(sentence.Tokens, at) is not { } found || found.Entry.IsNobody)
        {
            if (Agencies.Find(sentence, at) is { } agency && Phrase(sentence, i, rank, at, agency.End, [(new GazetteerEntry(CountryWordKind.Seat, agency.Country, default, false, ""), at, agency.End)], lead.Capacity) is { Kind: not MentionKind.Government } officer) return officer;
            if (ClosedGroups.Read(sentence, at) is { } circle) return OfGroup(sentence, i, rank, circle, lead.Capacity);
            if (Gazetteer.Find(sentence.Tokens, at) is { } nobody) skip = nobody.End;
            return null;
        }

        if (found.Entry.Organization != default && ClosedGroups.Read(sentence, at) is { } members && OfGroup(sentence, i, rank, members, lead.Capacity) is { } ofGroup) return ofGroup;
        var states = new List<(GazetteerEntry Entry, int First, int End)> { (found.Entry, at, found.End) };

        // "Chinese and Japanese", "British, French and German", "China-U.S.", "Sino-Japanese".
        var end = found.End;
        var joined = false;
        while (NextState(sentence, end, states[^1].Entry, out var next, out var hyphen) is { } another)
        {
            states.Add((another, next, Gazetteer.FindParty(sentence.Tokens, next)!.Value.End));
            end = states[^1].End;
            joined |= hyphen;
        }

        if (joined)
        {
            return new Mention(i, end, MentionKind.Country)
            {
                Parties = [.. states.Select(s => s.Entry).Select(Stands).Distinct()], IsPlural = true, How = "countries joined by a hyphen",
            };
        }

        // Where the list of adjectives leads to no shared noun, each stands for itself.
        var shared = Phrase(sentence, i, rank, at, end, states, lead.Capacity);
        if (shared is not null || states.Count == 1) return shared ?? Alone(sentence, i, states[0], ref skip);
        return Phrase(sentence, i, rank, at, states[0].End, states[..1], lead.Capacity) ?? Alone(sentence, i, states[0], ref skip);
    }

    private static GazetteerEntry? NextState(Sentence sentence, int end, GazetteerEntry last, out int next, out bool hyphen)
    {
        next = end;
        hyphen = end < sentence.Tokens.Length && sentence.Tokens[end].Kind == TokenKind.Hyphen;
        var isList = sentence.Lower(end) is "and" || (end < sentence.Tokens.Length && sentence.Tokens[end].Kind == TokenKind.Comma);
        if (!hyphen && !(isList && IsAdjective(last))) return null;
        next = end + 1;
        if (sentence.Lower(next) == "and") next++;
        return next < sentence.Tokens.Length && Gazetteer.FindParty(sentence.Tokens, next) is { } found && (hyphen || IsAdjective(found.Entry)) ? found.Entry : null;
    }

    /// <summary>"Chinese", and initials that are used as adjectives: "Russian and US presidents".</summary>
    private static bool IsAdjective(GazetteerEntry entry) =>
        entry.Kind == CountryWordKind.Adjective || (entry.Kind == CountryWordKind.Name && entry.Surface.Length <= 6 && entry.Surface.All(c => char.IsAsciiLetterUpper(c) || c == '.'));

    /// <summary>Countries with a title, a name or a word for government after them.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">Where the phrase begins.</param>
    /// <param name="rank">Where words of the title begin that stand before the countries: "the top U.S. diplomat".</param>
    /// <param name="rankEnd">Where they end.</param>
    /// <param name="end">The token after the countries.</param>
    /// <param name="states">The countries.</param>
    /// <param name="capacity">What the words before the countries tell: "the former US president".</param>
    private Mention? Phrase(Sentence sentence, int first, int rank, int rankEnd, int end, List<(GazetteerEntry Entry, int First, int End)> states, Capacity capacity)
    {
        var at = end < sentence.Tokens.Length && sentence.Tokens[end].Kind == TokenKind.Possessive ? end + 1 : end;
        var isOwn = at > end;
        if (at >= sentence.Tokens.Length) return null;
        var (entry, organization) = (states[0].Entry, states[0].Entry.Organization);

        // A plain name before a title is a compound ("U.S. Secretary"); a capital before one is a place ("in Beijing President Xi").
        if (entry.Kind == CountryWordKind.Capital && !isOwn && organization == default) return null;
        if (sentence.Lower(at) == "capital" && entry.Country.IsDefault is false)
        {
            var capital = global::DiplomaticGraph.Countries.Find(entry.Country)?.Capitals is [var seat, ..] ? seat : null;
            return new Mention(first, at + 1, MentionKind.Capital) { Parties = [Party.Of(entry.Country)], PlaceName = capital, How = "capital of a country" };
        }

        if (TitleGrammar.Read(sentence, Lead.Read(sentence, at) is { Capacity: not Capacity.InOffice } lead ? lead.At : at, isOwned: true) is { } read)
        {
            var title = WithRank(sentence, TitleGrammar.WithSecond(sentence, read), rank, rankEnd);
            if (capacity == Capacity.InOffice) capacity = Lead.Read(sentence, at).Capacity;
            if (capacity != Capacity.InOffice) title = title with { Capacity = capacity };
            if (IsPartOfAState(entry) && title.Head is not "secretary" && title.Capacity == Capacity.InOffice) title = title with { Capacity = Capacity.Outside };
            var list = states.ConvertAll(s => (s.Entry.Country, s.Entry.Organization));

            // "Security Council Secretary X" serves a state: that of the United Nations has none.
            if (title.Head == "secretary" && entry.Surface == "Security Council") (organization, title) = (default, title with { Text = "Security Council " + title.Text });
            var named = title.Head is "counterpart" or "colleague" ? null : title;
            var nameEnd = NameGrammar.Read(sentence, title.End, people);
            if (nameEnd > title.End && title.IsPlural) return PeopleMention(sentence, first, title, list);
            if (nameEnd > title.End) return PersonMention(sentence, first, (title.End, nameEnd), named, entry.Country, organization, "country, title and name");
            if (TitleThenName(sentence, title.End) is { } apposed) return PersonMention(sentence, first, apposed, named, entry.Country, organization, "country, title and name after a comma");
            var isKnownLeader = title is { Head: "leader", IsPlural: false } && list is [var only] && HolderInDocument(sentence, title, only.Country) is not null;
            if (title.IsUnique || isKnownLeader || !PartyWords.Government.Contains(sentence.Word(title.End - 1)))
            {
                if (title.IsPlural && list.Count > 1 && NamesAfter(sentence, title.End, list.Count) is { } names) return Named(sentence, first, title, list, names);
                return Holders(sentence, first, title.End, title, list);
            }
        }

        if (isOwn && entry.Kind == CountryWordKind.Name && NameGrammar.Read(sentence, at, people) is var full && IsFullName(sentence, at, full))
            return PersonMention(sentence, first, (at, full), null, entry.Country, default, "country and name");

        var noun = sentence.Is(at, "opposite") && sentence.Is(at + 1, "number") ? at + 1 : at;
        while (noun < sentence.Tokens.Length && noun < at + 5 && PartyWords.GovernmentModifiers.Contains(sentence.Word(noun)) && !PartyWords.Government.Contains(sentence.Word(noun))) noun++;
        if (!PartyWords.Government.Contains(sentence.Word(noun)) && !(noun > at && sentence.Is(noun, "number"))) return null;

        if (states.Count == 1 && sentence.Lower(noun) is "counterpart" or "colleague" or "homologue" or "number" && TitleThenName(sentence, noun + 1) is { } after)
            return PersonMention(sentence, first, after, null, entry.Country, organization, "country and name after a comma");

        // "counterpart Wang Yi", "envoy Wang Yi".
        var name = NameGrammar.Read(sentence, noun + 1, people);
        if (name > noun + 1 && states.Count == 1)
            return PersonMention(sentence, first, (noun + 1, name), sentence.Lower(noun) is "counterpart" or "number" or "colleague" ? null : new Title(noun + 1, NameGrammar.Text(sentence, at, noun + 1), sentence.Lower(noun), false), entry.Country, organization, "country, title and name");
        if (capacity != Capacity.InOffice) return new Mention(first, noun + 1, MentionKind.Outsider) { IsPlural = true, How = "people who were officials once" };
        return Finish(sentence, new Mention(first, noun + 1, MentionKind.Government)
        {
            Parties = [.. states.Select(s => Stands(s.Entry))],
            IsPlural = states.Count > 1,
            How = "country and a word for its government",
        });
    }

    /// <summary>"Scotland's First Minister" is no minister of the United Kingdom.</summary>
    private static bool IsPartOfAState(GazetteerEntry entry) => entry.Surface is "Scotland" or "Scottish" or "Wales" or "Welsh" or "Northern Ireland" or "Northern Irish";

    /// <summary>"the top U.S. diplomat", "deputy Chinese foreign minister": words of the title that stand before the country.</summary>
    private static Title WithRank(Sentence sentence, Title title, int rank, int end)
    {
        var words = string.Join(' ', sentence.Tokens[rank..Math.Max(rank, end)].Where(t => t.IsWord && t.Lower is not ("visiting" or "new" or "senior" or "high-ranking" or "high-level" or "host" or "former")).Select(t => t.Text));
        return words.Length == 0 ? title : title with { Text = words + " " + title.Text };
    }

    /// <summary>The state or organization whose name stands at a token, or the service that tells one: "China", "the CIA".</summary>
    private static (GazetteerEntry Entry, int End)? OwnerAt(Sentence sentence, int at) =>
        Gazetteer.FindParty(sentence.Tokens, at) ?? (Agencies.Find(sentence, at) is { } agency ? (new GazetteerEntry(CountryWordKind.Seat, agency.Country, default, false, ""), agency.End) : null);

    /// <summary>"the Baltic foreign ministers", "E3 leaders": the holders of an office of each; "the Baltic states" are the states.</summary>
    private Mention? OfGroup(Sentence sentence, int first, int rank, (IReadOnlyList<CountryCode> Members, int End, bool IsNoun) circle, Capacity capacity)
    {
        var at = circle.End < sentence.Tokens.Length && sentence.Tokens[circle.End].Kind == TokenKind.Possessive ? circle.End + 1 : circle.End;
        if (capacity == Capacity.InOffice && TitleGrammar.Read(sentence, at, isOwned: true) is { IsPlural: true } title && (title.IsUnique || title.Text.Equals("leader", StringComparison.OrdinalIgnoreCase)))
        {
            var states = circle.Members.Select(m => (m, default(OrganizationId))).ToList();
            return NamesAfter(sentence, title.End, states.Count) is null ? Holders(sentence, first, title.End, title, states) : null;
        }

        if (!circle.IsNoun) return null;
        return Finish(sentence, new Mention(first, circle.End, MentionKind.Country) { Parties = [.. circle.Members.Select(Party.Of)], IsPlural = true, How = "the states of a circle" });
    }

    /// <summary>"his Chinese counterpart, Wang Yi,": the name between commas.</summary>
    private (int First, int End)? TitleThenName(Sentence sentence, int comma)
    {
        if (comma >= sentence.Tokens.Length || sentence.Tokens[comma].Kind != TokenKind.Comma) return null;
        // "his Chinese counterpart, General Chen Guowei,"
        var first = TitleGrammar.Read(sentence, comma + 1) is { IsPlural: false } rank ? rank.End : comma + 1;
        while (OfficeWords.Honorifics.Contains(sentence.Word(first))) first++;
        var end = NameGrammar.Read(sentence, first, people);
        var closes = end >= sentence.Tokens.Length || sentence.Tokens[end].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Close;
        closes |= end < sentence.Tokens.Length && sentence.Word(end).Is(WordClass.Past | WordClass.Auxiliary | WordClass.Modal | WordClass.ThirdPerson);
        return end > first + 1 && closes ? (first, end) : null;
    }

    /// <summary>A country, a capital or an organization by itself.</summary>
    private static Mention? Alone(Sentence sentence, int first, (GazetteerEntry Entry, int First, int End) state, ref int skip)
    {
        var (entry, at, end) = state;
        skip = end;
        var start = at - first == 1 && sentence.Lower(first) == "the" ? first : at;
        var mention = new Mention(start, end, entry.Kind switch
        {
            null => MentionKind.Organization,
            CountryWordKind.Name => MentionKind.Country,
            CountryWordKind.Capital or CountryWordKind.Seat => MentionKind.Capital,
            _ => MentionKind.Adjective,
        })
        {
            Parties = [Stands(entry)],
            PlaceName = entry.Kind is CountryWordKind.Name or CountryWordKind.Capital or CountryWordKind.Seat ? entry.Surface : null,
            How = entry.Kind switch
            {
                null => "organization by name",
                CountryWordKind.Name => "country by name",
                CountryWordKind.Capital => "seat of government",
                CountryWordKind.Seat => "seat of government",
                _ => "adjective of a country",
            },
        };
        mention = Finish(sentence, mention);
        if (mention.Kind == MentionKind.Adjective && IsPeople(sentence, start, end)) return mention with { Kind = MentionKind.Government, IsPlural = sentence.Lower(end - 1).EndsWith('s'), How = "the people of a country for its government" };
        return IsModifier(sentence, mention) ? mention with { Kind = MentionKind.Adjective } : mention;
    }

    /// <summary>"the Chinese said": an adjective with "the" before it and no noun after it.</summary>
    private static bool IsPeople(Sentence sentence, int first, int end) =>
        sentence.Lower(first) == "the" && end < sentence.Tokens.Length
        && sentence.Word(end) is var next
        && (next.Is(WordClass.Auxiliary | WordClass.Modal | WordClass.Past | WordClass.ThirdPerson) || (next.Is(WordClass.BaseForm) && !next.IsOftenNoun && sentence.Lower(end - 1).EndsWith('s')));

    /// <summary>"the Taiwan question", "China policy", "Air China": the name says which, not who.</summary>
    private static bool IsModifier(Sentence sentence, Mention mention)
    {
        if (mention.Kind is not (MentionKind.Country or MentionKind.Capital or MentionKind.Organization) || mention.IsPossessive || mention.End >= sentence.Tokens.Length) return false;
        var next = sentence.Tokens[mention.End];
        if (next.Kind == TokenKind.Hyphen) return true;
        if (!next.IsWord) return false;
        var word = next.Word;
        if (next.IsCapitalised) return sentence.Block.Kind != BlockKind.Heading && word.Classes == WordClass.None && Gazetteer.FindParty(sentence.Tokens, mention.End) is null && !OfficeWords.Heads.Contains(next.Word);
        if (next.Lower.EndsWith("ly", StringComparison.Ordinal)) return false;
        if (sentence.Is(mention.First - 1, "and") && word.Is(WordClass.BaseForm) && (!word.IsOftenNoun || sentence.Is(mention.End + 1, "to") || sentence.Word(mention.End + 1).Is(WordClass.Determiner))) return false;
        if (sentence.Is(mention.First - 1, "that") && word.Is(WordClass.BaseForm)) return false;
        if (word.Lemma is not null && word.Is(WordClass.Past | WordClass.ThirdPerson | WordClass.PastParticiple | WordClass.Gerund)) return false;
        return !word.Is(~(WordClass.BaseForm | WordClass.SentenceOpener)) && !next.Lower.EndsWith("ing", StringComparison.Ordinal);
    }

    private static Party Stands(GazetteerEntry entry) => entry.Organization != default ? Party.Of(entry.Organization) : Party.Of(entry.Country);
}
