using System.Collections.Frozen;

namespace DiplomaticGraph.Readers.Text;

/// <summary>Names of people: capitalised words, initials, and the particles between them.</summary>
internal static class NameGrammar
{
    private const int LongestName = 6;

    private static readonly FrozenSet<string> Particles =
        new[] { "al", "bin", "ibn", "bint", "de", "del", "della", "der", "den", "van", "von", "da", "das", "dos", "du", "di", "el", "ul", "la", "le", "abu", "ter", "zu", "mac" }
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Where the name that begins at a token ends.</summary>
    /// <returns>The first token after it; <paramref name="at"/> where no name begins.</returns>
    public static int Read(Sentence sentence, int at, People people)
    {
        var tokens = sentence.Tokens;
        var end = at;
        var i = at;
        while (i < tokens.Length && i < at + LongestName)
        {
            if (IsNameWord(sentence, i, at, people)) end = ++i;
            else if (i > at && i + 1 < tokens.Length && Particles.Contains(tokens[i].Lower) && IsNameWord(sentence, i + 1, at, people)) i++;
            else if (i > at && tokens[i].Kind == TokenKind.Hyphen && i + 1 < tokens.Length && IsNameWord(sentence, i + 1, at, people) && !AreTwoPeople(sentence, at, i, people)) i++;
            else break;
        }

        return end;
    }

    public static string Text(Sentence sentence, int first, int end)
    {
        var start = sentence.Tokens[first].Start;
        var raw = new System.Text.StringBuilder();
        for (var i = first; i < end; i++)
        {
            if (i > first && sentence.Tokens[i].Start > sentence.Tokens[i - 1].End) raw.Append(' ');
            raw.Append(sentence.Tokens[i].Text);
        }

        return start >= 0 ? raw.ToString() : "";
    }

    private static bool IsNameWord(Sentence sentence, int i, int at, People people)
    {
        var token = sentence.Tokens[i];
        if (!token.IsCapitalised) return i > at && HasArticle(token.Text);
        var word = Lexicon.Find(token.Lower);
        if (word.Is(WordClass.Month | WordClass.Weekday)) return token.Lower is "may" or "april" or "june" or "august" && i > at;
        if (OfficeWords.Heads.Contains(token.Lower) && !people.KnowsWord(token.Lower)) return false;
        if (OfficeWords.Honorifics.Contains(token.Lower)) return false;
        if (Gazetteer.Find(sentence.Tokens, i) is { } place)
        {
            // "Michael Jordan" is a person, "President Biden China" is not one name.
            return i > at && place.Entry.IsAmbiguous && place.End == i + 1;
        }

        if (people.KnowsWord(token.Lower)) return true;

        // "President To Lam": after a title even a little word, capitalised, begins a name where another follows.
        if (i == at && i > 0 && i + 1 < sentence.Tokens.Length && OfficeWords.Heads.Contains(sentence.Lower(i - 1)) && sentence.Tokens[i + 1].IsCapitalised
            && sentence.Block.Kind != BlockKind.Heading && token.Text.Length == 2) return true;
        if (word.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Auxiliary | WordClass.Coordinator | WordClass.Subordinator | WordClass.Pronoun | WordClass.Adverb | WordClass.Negation))
            return false;

        // In a headline every word is capitalised, and so is the first of a sentence: a verb there is a verb.
        return !(word.Is(WordClass.Verb) && (sentence.Block.Kind == BlockKind.Heading || i == 0));
    }

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
