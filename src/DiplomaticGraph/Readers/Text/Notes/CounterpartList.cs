namespace DiplomaticGraph.Readers.Text;

/// <summary>Reads whom a list names: "President Amadi, Foreign Minister Lind, and, on 10 May, with the Presidents of Peru and Chile".</summary>
/// <remarks>What nobody knows ("religious leaders", "other officials") is passed over up to the next comma or "and"; a preposition or a verb ends the list.</remarks>
internal sealed class CounterpartList(People people, NoteFrame frame)
{
    /// <summary>How "the king" was found: concluded, and so no surer than other conclusions.</summary>
    public const string HolderOfHost = "holder of an office of the country of the journey, unnamed";

    /// <summary>The counterparts from a token on, and the first token after the last of them.</summary>
    /// <param name="sentence">The clause.</param>
    /// <param name="at">The token.</param>
    /// <param name="titled">True where only people with a title count: "visited Cape Kennedy" is a place.</param>
    public (List<Mention> Found, int End) Read(Sentence sentence, int at, bool titled = false)
    {
        var found = new List<Mention>();
        var end = at;
        var i = at;
        while (i < sentence.Tokens.Length)
        {
            if (IsBetween(sentence, i) || (sentence.Tokens[i].Text == ":" && (found.Count == 0 || sentence.MentionAt(i + 1) is not null))) i++;
            else if (sentence.Tokens[i].Kind == TokenKind.Open) i = AfterBracket(sentence, i);
            else if (sentence.MentionAt(i) is { } mention && mention.First == i && IsCounterpart(sentence, mention))
            {
                found.Add(mention);
                i = end = mention.End;
                if (EndsItem(sentence, i)) continue;
                if (Resumption(sentence, i) is not { } next) break;
                i = next;
            }
            else if (EndsList(sentence, i))
            {
                if (found.Count == 0 && i == at || Resumption(sentence, i) is not { } next) break;
                i = next;
            }
            else if (Holder(sentence, i) is { } holder)
            {
                found.Add(holder);
                i = end = holder.End;
                if (!EndsItem(sentence, i) && Resumption(sentence, i) is not { }) break;
            }
            else if (!titled && FullName(sentence, i) is { } named)
            {
                found.Add(named);
                i = end = named.End;
            }
            else i = AfterUnknown(sentence, i);
        }

        return (found, end);
    }

    /// <summary>"met with the king": of the country of the journey. Where the subject's own state has such an office too, it may be that one.</summary>
    private Mention? Holder(Sentence sentence, int i)
    {
        if (frame.Host.IsDefault || !sentence.Is(i, "the") || sentence.MentionAt(i) is not null || TitleGrammar.Read(sentence, i + 1) is not { IsUnique: true, IsPlural: false } title) return null;
        var isOwn = OfficeHolding.CanHave(frame.Subject.Country, title.Text) && !OfficeHolding.IsSame(title.Text, frame.Subject.Person?.Office);
        if (isOwn || OfficeHolding.IsFormer(title.Text) || !OfficeHolding.CanHave(frame.Host, title.Text) || !OfficeHolding.StaysAtHome(title.Text) || OfficeKinds.Of(title.Text) == OfficeKind.None || !(EndsItem(sentence, title.End) || EndsList(sentence, title.End))) return null;
        return new Mention(i, title.End, MentionKind.OfficeHolder) { Parties = [Party.Holder(frame.Host, title.Text.ToLowerInvariant())], How = HolderOfHost };
    }

    /// <summary>"met with President Amadi, Efua Lind and Jon Okoro": a full name that fills its place in the list.</summary>
    private Mention? FullName(Sentence sentence, int i)
    {
        if (sentence.MentionAt(i) is not null || !sentence.Tokens[i].IsCapitalised || sentence.Tokens[i - 1].Kind == TokenKind.Quote) return null;
        var end = NameGrammar.Read(sentence, i, people);
        if (!MentionFinder.IsFullName(sentence, i, end) || !(EndsItem(sentence, end) || EndsList(sentence, end))) return null;
        for (var word = i; word < end; word++)
        {
            if (sentence.MentionAt(word) is not null || OfficeWords.Modifiers.Contains(sentence.Word(word)) || OfficeWords.Singular(sentence.Lower(word)) is not null || sentence.Lower(word) is "corps" or "group" or "staff") return null;
        }

        var person = people.Introduce(NameGrammar.Text(sentence, i, end), null, default, (sentence.Tokens[i].Start, sentence.Tokens[end - 1].End));
        return new Mention(i, end, MentionKind.Person) { Parties = [Party.Of(person)], How = "full name in a list of those met" };
    }

    /// <summary>Officials, and governments by their officials; a country or a capital by itself is a topic or a place.</summary>
    private static bool IsCounterpart(Sentence sentence, Mention mention) =>
        mention is { IsParty: true, IsPossessive: false, Kind: MentionKind.Person or MentionKind.OfficeHolder or MentionKind.Government or MentionKind.Pronoun or MentionKind.Group }
        && sentence.Lower(mention.First) is not ("late" or "mrs" or "mrs." or "lady") && !(sentence.Lower(mention.First) is "the" && sentence.Is(mention.First + 1, "late"));

    private static bool IsBetween(Sentence sentence, int i) =>
        sentence.MentionAt(i) is null
        && (sentence.Tokens[i].Kind is TokenKind.Comma || sentence.Tokens[i].Text == ";" || sentence.Lower(i) is "and" or "&" or "with" or "both" or "plus" or "including" or "also" or "then" or "well" or "new"
            || (OfficeWords.Styles.Contains(sentence.Word(i)) && sentence.MentionAt(i) is null)
            || (sentence.Is(i, "as") && (sentence.Is(i + 1, "well") || sentence.Is(i - 1, "well"))) || VerbFinder.IsAdverb(sentence, i));

    private static bool EndsItem(Sentence sentence, int i) =>
        i >= sentence.Tokens.Length || sentence.Tokens[i].Text == ":" || sentence.Tokens[i].Kind is TokenKind.Comma or TokenKind.Open || sentence.Tokens[i].Text == ";" || sentence.Lower(i) is "and" or "&" or "as" or "plus" or "including";

    private static bool EndsList(Sentence sentence, int i) =>
        sentence.Tokens[i].Kind is TokenKind.Stop or TokenKind.Break || (sentence.VerbAt(i) is { } verb && verb.First == i && sentence.MentionAt(i) is null && verb.Form != VerbForm.Participle)
        || sentence.Lower(i) is "in" or "at" or "on" or "during" or "while" or "regarding" or "concerning" or "about" or "before" or "after" or "following" or "to" or "en" or "for" or "from" or "via" or "by" or "over" or "prior"
            or "where" or "when" or "who" or "whom" or "which" or "aboard" or "near" or "outside" or "toward" or "towards" or "under" or "upon" or "until" or "through" or "because" or "but" or "without" or "despite" or "amid";

    /// <summary>"… in Bonn, and with B": where the list goes on after a place or a day.</summary>
    private static int? Resumption(Sentence sentence, int from)
    {
        for (var i = from; i + 1 < sentence.Tokens.Length; i++)
        {
            if (sentence.VerbAt(i) is { } verb && verb.First == i) return null;
            if (sentence.Lower(i) is "while" or "before" or "after" or "who" or "which" or "where") return null;
            if ((sentence.Is(i, "and") || sentence.Tokens[i].Kind == TokenKind.Comma || sentence.Tokens[i].Text == ";") && sentence.Is(i + 1, "with")) return i + 2;
        }

        return null;
    }

    /// <summary>Where words that name nobody end: at a comma, an "and", a preposition, or before somebody whom they only describe.</summary>
    private static int AfterUnknown(Sentence sentence, int i)
    {
        i = sentence.MentionAt(i)?.End ?? i + 1;
        while (i < sentence.Tokens.Length && !EndsItem(sentence, i) && !EndsList(sentence, i) && !sentence.Is(i, "with") && !IsDescribed(sentence, i)) i = sentence.MentionAt(i)?.End ?? i + 1;
        return i;
    }

    /// <summary>"warlord General Okoro", but not "members of President Okoro's party" nor "Congress Party President Okoro", whose office is the party's.</summary>
    private static bool IsDescribed(Sentence sentence, int i) =>
        sentence.MentionAt(i) is { Kind: MentionKind.Person } mention && mention.First == i && IsCounterpart(sentence, mention)
        && !sentence.Word(i - 1).Is(WordClass.Preposition) && sentence.Tokens[i - 1].Kind != TokenKind.Possessive && !sentence.Tokens[i - 1].IsCapitalised;

    private static int AfterBracket(Sentence sentence, int i)
    {
        var close = Array.FindIndex(sentence.Tokens, i, t => t.Kind == TokenKind.Close);
        return close < 0 ? sentence.Tokens.Length : close + 1;
    }
}
