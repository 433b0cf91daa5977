namespace DiplomaticGraph.Readers.Text;

/// <summary>Titles of office: modifiers, a head noun, and what follows it ("of State", "General", "for Foreign Affairs", "to Poland").</summary>
internal static class TitleGrammar
{
    private const int LongestTitle = 9;

    /// <summary>The title that begins at a token; null where none does.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">The token.</param>
    /// <param name="isOwned">True where a country stands before it, so that any portfolio is the name of an office.</param>
    public static Title? Read(Sentence sentence, int at, bool isOwned = false)
    {
        if (Core(sentence, at, isOwned) is not { } core) return null;
        var tokens = sentence.Tokens;
        var complement = TitleComplements.Read(sentence, core.Head + 1, core.Singular, isOwned);
        var capacity = core.Capacity == Capacity.InOffice && !OfficeWords.Sent.Contains(core.Singular) ? complement.Capacity : core.Capacity;
        var plural = tokens[core.Head].Word.PluralOf is not null;
        var head = plural ? tokens[core.Head].IsCapitalised ? char.ToUpperInvariant(core.Singular[0]) + core.Singular[1..] : core.Singular : OfficeWords.Initials(tokens[core.Head].Text) ?? tokens[core.Head].Text;
        var before = Words(sentence, core.First, core.Head);
        var text = before + (before.Length > 0 ? " " : "") + head + (complement.TextEnd > core.Head + 1 ? " " + Words(sentence, core.Head + 1, complement.TextEnd) : "");
        if (complement.Posting is { } posting) text += " " + Words(sentence, posting.First, posting.End);
        var title = new Title(complement.End, text.Replace(" - ", "-", StringComparison.Ordinal), core.Singular, plural)
        {
            Capacity = capacity, Owners = complement.Owners, HasPosting = complement.Posting is not null,
        };
        return title with { End = AfterStyles(sentence, title.End) };
    }

    /// <summary>"Deputy Prime Minister and Minister of Foreign Affairs": both titles where they are one person's; the first alone otherwise.</summary>
    public static Title WithSecond(Sentence sentence, Title title)
    {
        if (title.IsPlural || title.Owners.Count > 0 || !sentence.Is(title.End, "and") || OfficeWords.Heads.Contains(sentence.Word(title.End + 1)) && !sentence.Tokens[title.End + 1].IsCapitalised) return title;
        if (Read(sentence, title.End + 1, isOwned: true) is not { IsPlural: false } second || second.Text.Equals(title.Text, StringComparison.OrdinalIgnoreCase)) return title;

        // "the president and foreign minister" may be two people; a deputy, and one whose offices stand in capitals, holds both.
        var isOne = OfficeWords.IsDeputy(title.Text) || title.Text.Contains("state councilor", StringComparison.OrdinalIgnoreCase) || title.Text.Contains("state councillor", StringComparison.OrdinalIgnoreCase)
            || (char.IsUpper(title.Text[0]) && char.IsUpper(second.Text[0]) && title.Head is not ("king" or "queen" or "president"));
        return isOne ? second with { Text = title.Text, Head = title.Head, Second = second.Text, Capacity = title.Capacity } : title;
    }

    private readonly record struct TitleCore(int First, int Head, string Singular, Capacity Capacity);

    /// <summary>The modifiers and the head.</summary>
    private static TitleCore? Core(Sentence sentence, int at, bool isOwned)
    {
        var tokens = sentence.Tokens;
        var (head, singular, first) = (-1, "", at);
        var capacity = Capacity.InOffice;
        var i = at;

        // "the enlargement commissioner", "Ghana's railways minister": one word that no list has, right before the noun.
        if (isOwned && at + 1 < tokens.Length && tokens[at].IsWord && tokens[at].Word.Classes == WordClass.None && !OfficeWords.Modifiers.Contains(tokens[at].Word)
            && OfficeWords.HeadOf(tokens[at].Word) is null && tokens[at].Word.PluralOf is null && OfficeWords.Portfolios.Contains(tokens[at + 1].Word)) i++;
        for (; i < tokens.Length && i < at + LongestTitle; i++)
        {
            var lower = tokens[i].Lower;
            if (tokens[i].Kind == TokenKind.Hyphen || (lower == "and" && i > at && head < 0) || IsListComma(sentence, i, at, head)) continue;
            if (!tokens[i].IsWord) break;
            if (head < 0 && OfficeWords.CapacityWords.Contains(tokens[i].Word) && OfficeWords.Capacities.TryGetValue(lower, out var told))
            {
                // "Former", "the opposition leader": no part of the title where it opens it.
                if (capacity == Capacity.InOffice) capacity = told;
                if (told == Capacity.Former && first == i) first = sentence.Tokens.Length > i + 1 && tokens[i + 1].Kind == TokenKind.Hyphen ? i + 2 : i + 1;
                continue;
            }

            // "Joint Chiefs of Staff chairman".
            if (lower == "chiefs" && sentence.Is(i + 1, "of") && sentence.Is(i + 2, "staff") && OfficeWords.HeadOf(sentence.Word(i + 3)) is not null)
            {
                i += 2;
                continue;
            }

            if (lower is "pm" or "fm" or "dpm" && OfficeWords.Initials(tokens[i].Text) is null) break;
            if (OfficeWords.HeadOf(tokens[i].Word) is { } found)
            {
                // "Chief Executive" is an office where a territory has one; companies have theirs.
                if (found.Head == "executive" && !(isOwned && head == i - 1 && singular == "chief")) break;
                (head, singular) = (i, found.Head);
                if (found.Capacity != Capacity.InOffice && !OfficeWords.Sent.Contains(found.Head)) capacity = found.Capacity;
            }
            else if (tokens[i].Word.PluralOf is { } one) (head, singular) = (i, one);
            else if (!OfficeWords.Modifiers.Contains(tokens[i].Word)) break;

            // "President Xi", not "President General Secretary": after a head only a compound goes on ("Secretary General", "chief envoy").
            if (head != i) continue;
            if (lower is "deputy" or "chief" or "head" or "vice" && LeadsToHead(tokens, i + 1)) continue;
            if (!Continues(singular, sentence.Is(i + 1, "-") ? sentence.Word(i + 2) : sentence.Word(i + 1))) break;
        }

        return head < 0 ? null : new TitleCore(Math.Min(first, head), head, singular, capacity);
    }

    /// <summary>"trade, industry and energy minister": a comma between modifiers, where an "and" follows.</summary>
    private static bool IsListComma(Sentence sentence, int i, int at, int head) =>
        i > at && head < 0 && sentence.Tokens[i].Kind == TokenKind.Comma && OfficeWords.Modifiers.Contains(sentence.Word(i + 1)) && sentence.Is(i + 2, "and");

    /// <summary>"Deputy Foreign Minister": modifiers and another noun of office follow.</summary>
    private static bool LeadsToHead(Token[] tokens, int at)
    {
        var i = at;
        while (i < tokens.Length && i < at + 4 && (tokens[i].Kind == TokenKind.Hyphen || (OfficeWords.Modifiers.Contains(tokens[i].Word) && OfficeWords.HeadOf(tokens[i].Word) is null))) i++;
        return i > at && i < tokens.Length && OfficeWords.HeadOf(tokens[i].Word) is not null && !OfficeWords.Styles.Contains(tokens[i].Word);
    }

    /// <summary>"Secretary General", "deputy speaker", "Lieutenant General": two nouns of office that are one.</summary>
    private static bool Continues(string head, Word word)
    {
        var next = word.Lower;
        if (next == "general") return head is "secretary" or "director" or "consul" or "governor" or "attorney" or "inspector" or "prosecutor" or "auditor" or "lieutenant" or "major" or "brigadier" or "colonel" or "captain";
        if (next is "regent") return head is "captain" or "prince";
        if (next is "admiral" or "marshal") return head is "chief";
        if (next is "counsellor" or "counselor") return true;
        if (next is "affairs" or "policy" or "security" or "peace" or "council" or "commission" or "staff") return head is "chief" or "general" or "head";
        return head is "deputy" or "chief" or "head" or "premier" or "lieutenant" or "captain" or "prince" or "secretary" or "general" or "party" && !(head == "prince" && OfficeWords.Monarchs.Contains(word)) && (OfficeWords.HeadOf(word) is not null || word.PluralOf is not null) && !OfficeWords.Styles.Contains(word);
    }

    /// <summary>"Prime Minister Dr Abiy Ahmed", "Army Chief General Asim Munir": a form of address or a rank between title and name belongs to neither.</summary>
    private static int AfterStyles(Sentence sentence, int end)
    {
        while (OfficeWords.Styles.Contains(sentence.Word(end)) && end + 1 < sentence.Tokens.Length && sentence.Tokens[end].IsCapitalised && sentence.Tokens[end + 1].IsCapitalised
            && !sentence.Word(end + 1).Is(WordClass.Weekday | WordClass.Month)) end++;
        return end;
    }

    private static string Words(Sentence sentence, int first, int end) =>
        end <= first ? "" : string.Join(' ', sentence.Tokens[first..end].Select(t => t.Text)).Replace(" - ", "-", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal).Replace(" 's", "'s", StringComparison.Ordinal).Replace(" ’s", "’s", StringComparison.Ordinal);
}
