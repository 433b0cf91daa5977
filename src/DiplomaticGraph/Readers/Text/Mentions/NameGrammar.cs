using System.Globalization;
using System.Runtime.CompilerServices;

namespace DiplomaticGraph.Readers.Text;

/// <summary>Names of people: capitalised words, initials, and the particles between them.</summary>
internal static class NameGrammar
{
    private const int LongestName = 12;

    internal static readonly WordList Particles = WordList.Of(
        ["al", "bin", "ibn", "bint", "de", "del", "della", "der", "den", "van", "von", "da", "das", "dos", "du", "di", "el", "ul", "la", "le", "abu", "ter", "zu", "mac", "y", "los", "las", "ould"]);

    /// <summary>Where the name that begins at a token ends.</summary>
    /// <returns>The first token after it; <paramref name="at"/> where no name begins.</returns>
    public static int Read(Sentence sentence, int at, People people)
    {
        var tokens = sentence.Tokens;
        var end = at;

        // "President von Hindenburg": after a title a name can begin with its particle.
        var i = IsAfterTitle(sentence, at) && AfterParticles(tokens, at) is var start && start > at && IsNameWord(sentence, start, at, people) ? start : at;
        while (i < tokens.Length && i < at + LongestName)
        {
            if (IsNameWord(sentence, i, at, people)) end = ++i;
            else if (i > at && AfterParticles(tokens, i) is var next && next > i && IsNameWord(sentence, next, at, people)) i = next;
            else if (i > at && tokens[i].Kind == TokenKind.Hyphen && i + 1 < tokens.Length && IsNameWord(sentence, i + 1, at, people) && !AreTwoPeople(sentence, at, i, people)) i++;
            else break;
        }

        return end;
    }

    public static string Text(Sentence sentence, int first, int end)
    {
        var tokens = sentence.Tokens;
        if (end == first + 1) return tokens[first].Text;
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[64]);
        for (var i = first; i < end; i++)
        {
            if (i > first && tokens[i].Start > tokens[i - 1].End) text.AppendLiteral(" ");
            text.AppendLiteral(tokens[i].Text);
        }

        return text.ToStringAndClear();
    }

    /// <summary>The token after one or two particles: "von der Leyen".</summary>
    private static int AfterParticles(Token[] tokens, int at)
    {
        var i = at;
        while (i < at + 2 && i + 1 < tokens.Length && Particles.Contains(tokens[i].Word)) i++;
        return i;
    }

    private static bool IsNameWord(Sentence sentence, int i, int at, People people)
    {
        var token = sentence.Tokens[i];
        if (!token.IsCapitalised) return (i > at || IsAfterTitle(sentence, i)) && HasArticle(token.Text);

        // "Oman-mediated", "Saudi-led".
        if (token.Text.IndexOf('-', StringComparison.Ordinal) is > 2 and var hyphen && hyphen + 1 < token.Text.Length && char.IsLower(token.Text[hyphen + 1])
            && Gazetteer.Find(Tokenizer.Tokenize(token.Text, 0, hyphen, new DocumentWords()).ToArray(), 0) is not null) return false;
        var word = token.Word;
        if (word.Is(WordClass.Month | WordClass.Weekday)) return IsNameLikeMonth(sentence, i, at);
        if (OfficeWords.Heads.Contains(token.Word) && !people.KnowsWord(token.Lower)) return (i > at || IsAfterTitle(sentence, i)) && IsTitleInNames(token.Lower) && (i == at + 1 || EndsName(sentence, i + 1) || (i + 1 < sentence.Tokens.Length && sentence.Tokens[i + 1].IsCapitalised));
        if (OfficeWords.Honorifics.Contains(token.Word)) return false;
        if (Gazetteer.Find(sentence.Tokens, i) is { } place)
        {
            // "Minister Franco" is a name, "Franco-German" is not.
            if (place.Entry.Kind == CountryWordKind.CombiningForm && place.End == i + 1 && !sentence.Is(i + 1, "-")) return true;

            // "Michael Jordan" is a person, "President Biden China" is not one name; "Premier Mendès-France" is.
            if (i > at) return place.End == i + 1 && (place.Entry.IsAmbiguous || IsSurname(sentence, i, at, people) || IsTied(sentence, i, at));
            return !place.Entry.IsNobody && place.End == i + 1 && (StandsBetweenTitleAndName(sentence, i) || StandsAloneAfterTitle(sentence, i)) || (place.Entry.IsNobody && IsAfterTitle(sentence, i));
        }

        if (people.KnowsWord(token.Lower)) return true;

        // "President To Lam", "Foreign Minister Do": after a title even a little word, capitalised, begins a name where another follows or nothing does.
        if (i == at && IsAfterTitle(sentence, i) && sentence.Block.Kind != BlockKind.Heading && token.Text.Length == 2
            && ((i + 1 < sentence.Tokens.Length && sentence.Tokens[i + 1].IsCapitalised) || EndsName(sentence, i + 1))) return true;

        // "King Juan Carlos I": a number of monarchs and popes.
        if (i > at && token.Is("i") && at > 0 && OfficeWords.Monarchs.Contains(sentence.Word(at - 1))) return true;
        if (word.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Auxiliary | WordClass.Coordinator | WordClass.Subordinator | WordClass.Pronoun | WordClass.Adverb | WordClass.Negation))
            return false;

        // In a headline every word is capitalised, and so is the first of a sentence: a verb there is a verb.
        return !(word.Is(WordClass.Verb) && (sentence.Block.Kind == BlockKind.Heading || i == 0));
    }

    /// <summary>"Dong Jun", "Theresa May", "Minister January Makamba": months that are names, where no day or year follows.</summary>
    private static bool IsNameLikeMonth(Sentence sentence, int i, int at)
    {
        if (i + 1 < sentence.Tokens.Length && sentence.Tokens[i + 1].Kind == TokenKind.Number) return false;
        var lower = sentence.Lower(i);
        if (i > at) return lower is "may" or "april" or "june" or "august" or "jun" or "mar" or "jan" && sentence.Tokens[i].Text[^1] != '.';
        return lower is "january" or "april" or "june" or "august" && i > 0 && OfficeWords.Heads.Contains(sentence.Word(i - 1)) && i + 1 < sentence.Tokens.Length && sentence.Tokens[i + 1].IsCapitalised;
    }

    /// <summary>"Hassan Sheikh Mohamud": titles that are names as well.</summary>
    private static bool IsTitleInNames(string lower) => lower is "sheikh" or "shah" or "prince" or "king" or "major" or "marshal" or "amir" or "emir" or "sultan";

    /// <summary>"Prime Minister Luís Montenegro": the name of a state after a title and a first name that nobody has for a surname.</summary>
    private static bool IsSurname(Sentence sentence, int i, int at, People people) =>
        i == at + 1 && IsAfterTitle(sentence, at) && sentence.Block.Kind != BlockKind.Heading && (!people.KnowsWord(sentence.Lower(at)) || people.Find(Text(sentence, at, i + 1)) is not null) && sentence.Word(at).Classes == WordClass.None
        && Gazetteer.Find(sentence.Tokens, i) is { Entry.Kind: CountryWordKind.Name };

    private static bool IsAfterTitle(Sentence sentence, int i) =>
        i > 0 && (OfficeWords.HeadOf(sentence.Word(i - 1)) is not null || OfficeWords.Styles.Contains(sentence.Word(i - 1)));

    /// <summary>"President Santiago Peña": between a title and another word of a name even the name of a capital is one.</summary>
    private static bool StandsBetweenTitleAndName(Sentence sentence, int i) =>
        IsAfterTitle(sentence, i) && i + 1 < sentence.Tokens.Length && (sentence.Tokens[i + 1].IsCapitalised || HasArticle(sentence.Tokens[i + 1].Text))
        && Gazetteer.Find(sentence.Tokens, i + 1) is null && sentence.Word(i + 1).Classes == WordClass.None && sentence.Block.Kind != BlockKind.Heading;

    /// <summary>"Foreign Minister Colombo met", "Secretary Douglas-Home": behind a title in capitals, with nothing of a place after it.</summary>
    private static bool StandsAloneAfterTitle(Sentence sentence, int i) =>
        IsAfterTitle(sentence, i) && sentence.Tokens[i - 1].IsCapitalised && sentence.Block.Kind != BlockKind.Heading && Gazetteer.Find(sentence.Tokens, i) is { Entry.Kind: CountryWordKind.Capital }
        && (EndsName(sentence, i + 1) || (sentence.Is(i + 1, "-") && i + 2 < sentence.Tokens.Length && sentence.Tokens[i + 2].IsCapitalised && Gazetteer.Find(sentence.Tokens, i + 2) is null));

    /// <summary>"President de la Madrid", "Eden and Mendès-France said": a place that a particle or a hyphen ties to the name.</summary>
    private static bool IsTied(Sentence sentence, int i, int at) =>
        (Particles.Contains(sentence.Word(i - 1)) && IsAfterTitle(sentence, at) && EndsName(sentence, i + 1))
        || (sentence.Is(i - 1, "-") && EndsName(sentence, i + 1) && !sentence.Word(i + 1).Is(WordClass.BaseForm | WordClass.ThirdPerson));

    /// <summary>True where no word follows that could still belong to a name: the end, a mark, a little word of grammar or a verb.</summary>
    private static bool EndsName(Sentence sentence, int i) =>
        i >= sentence.Tokens.Length || sentence.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Hyphen)
        || (!sentence.Tokens[i].IsCapitalised && sentence.Word(i).Is(~WordClass.SentenceOpener));

    /// <summary>"al-Assad", "el-Sisi", "d'Estaing": an article grown together with the name.</summary>
    private static bool HasArticle(string text)
    {
        var joint = text.AsSpan().IndexOfAny('-', '\'', '’');
        return joint is > 0 and <= 3 && joint + 1 < text.Length && char.IsUpper(text[joint + 1]);
    }

    /// <summary>"Xi-Biden" is two people where each half is known, "Jean-Yves" is one.</summary>
    private static bool AreTwoPeople(Sentence sentence, int first, int hyphen, People people) =>
        people.Find(Text(sentence, first, hyphen)) is { } left && people.Find(sentence.Tokens[hyphen + 1].Text) is { } right && left != right;
}
