namespace DiplomaticGraph.Readers.Text;

/// <summary>A title of office in the tokens.</summary>
/// <param name="End">The first token after it.</param>
/// <param name="Text">The words as they stand, one office in the singular.</param>
/// <param name="Head">The last noun, lower case, singular.</param>
/// <param name="IsPlural">True for "foreign ministers".</param>
internal sealed record Title(int End, string Text, string Head, bool IsPlural)
{
    /// <summary>True where one person at a time bears the title in a country.</summary>
    public bool IsUnique => !OfficeWords.CommonHeads.Contains(Head) && Text.ToLowerInvariant() is not ("minister" or "secretary" or "governor" or "mayor" or "ambassador" or "deputy minister" or "prince" or "princess")
        && !Text.Contains("senior", StringComparison.OrdinalIgnoreCase);
}

/// <summary>Titles of office: modifiers, a head noun, and what follows it ("of State", "General", "for Foreign Affairs").</summary>
internal static class TitleGrammar
{
    private const int LongestTitle = 9;

    /// <summary>The title that begins at a token; null where none does.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">The token.</param>
    /// <param name="isOwned">True where a country stands before it, so that any portfolio is the name of an office.</param>
    public static Title? Read(Sentence sentence, int at, bool isOwned = false)
    {
        var tokens = sentence.Tokens;
        var head = -1;
        var singular = "";
        var i = at;
        // "the enlargement commissioner", "Ghana's railways minister": one word that no list has, right before the noun.
        if (isOwned && at + 1 < tokens.Length && tokens[at].IsWord && tokens[at].Word.Classes == WordClass.None && !OfficeWords.Modifiers.Contains(tokens[at].Word)
            && !OfficeWords.Heads.Contains(tokens[at].Word) && OfficeWords.Singular(tokens[at].Lower) is null && OfficeWords.Portfolios.Contains(tokens[at + 1].Word)) i++;
        for (; i < tokens.Length && i < at + LongestTitle; i++)
        {
            var lower = tokens[i].Lower;
            if (tokens[i].Kind == TokenKind.Hyphen || (lower == "and" && i > at && head < 0)) continue;
            if (!tokens[i].IsWord) break;
            if (lower is "pm" or "fm" or "dpm" && OfficeWords.Initials(tokens[i].Text) is null) break;
            if (OfficeWords.Heads.Contains(lower) || OfficeWords.ShortHeads.Contains(lower)) (head, singular) = (i, lower);
            else if (OfficeWords.Singular(lower) is { } one) (head, singular) = (i, one);
            else if (!OfficeWords.Modifiers.Contains(lower)) break;

            // "President Xi", not "President General Secretary": after a head only a compound goes on ("Secretary General", "chief envoy").
            if (head == i && lower is "deputy" or "chief" or "head" && LeadsToHead(tokens, i + 1)) continue;
            if (head == i && !Continues(sentence.Is(i + 1, "-") ? sentence.Lower(i + 2) : sentence.Lower(i + 1))) break;
        }

        if (head < 0) return null;
        var plural = OfficeWords.Singular(tokens[head].Lower) is not null;
        var end = After(sentence, head + 1);
        var text = Words(sentence, at, head) + (head > at ? " " : "") + (plural ? singular : OfficeWords.Initials(tokens[head].Text) ?? tokens[head].Text) + (end > head + 1 ? " " + Words(sentence, head + 1, end) : "");

        // "Prime Minister Dr Abiy Ahmed": a form of address between title and name belongs to neither.
        while (OfficeWords.Honorifics.Contains(sentence.Word(end)) && end + 1 < tokens.Length && tokens[end + 1].IsCapitalised) end++;
        return new Title(end, text, singular, plural);
    }

    /// <summary>"Deputy Foreign Minister": modifiers and another noun of office follow.</summary>
    private static bool LeadsToHead(Token[] tokens, int at)
    {
        var i = at;
        while (i < tokens.Length && i < at + 3 && OfficeWords.Modifiers.Contains(tokens[i].Word) && !OfficeWords.Heads.Contains(tokens[i].Word)) i++;
        return i > at && i < tokens.Length && OfficeWords.Heads.Contains(tokens[i].Word);
    }

    private static bool Continues(string next) =>
        OfficeWords.Heads.Contains(next) || OfficeWords.Singular(next) is not null || next is "general" or "affairs" or "policy" or "security" or "peace" or "council" or "commission" or "staff";

    /// <summary>"of State", "of Foreign Affairs", "for Europe and Foreign Affairs", "General", "-elect".</summary>
    private static int After(Sentence sentence, int at)
    {
        var end = at;
        if (sentence.Is(end, "-") && sentence.Lower(end + 1) is "general" or "designate" or "elect") end += 2;
        else if (sentence.Lower(end) is "general" or "designate") end++;
        if (sentence.Lower(end) is not ("of" or "for")) return end;
        var i = end + 1;
        while (i < sentence.Tokens.Length && OfficeWords.Domains.Contains(sentence.Word(i)) && i < end + 7) i++;
        while (i > end + 1 && sentence.Lower(i - 1) is "and" or "the") i--;
        return i > end + 1 ? i : end;
    }

    private static string Words(Sentence sentence, int first, int end) =>
        end <= first ? "" : string.Join(' ', sentence.Tokens[first..end].Select(t => t.Text)).Replace(" - ", "-", StringComparison.Ordinal);
}
