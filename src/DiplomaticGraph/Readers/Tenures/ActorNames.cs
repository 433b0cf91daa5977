using DiplomaticGraph.Readers.Text;

namespace DiplomaticGraph.Readers;

/// <summary>Names of actor dictionaries as texts write them: <c>URSULA_VON_DER_LEYEN_</c> is Ursula von der Leyen.</summary>
internal static class ActorNames
{
    /// <summary>The name in capitals and small letters, a title before it left out; empty where nothing remains.</summary>
    public static string Display(string raw)
    {
        var words = raw.Split(['_', ' '], StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 1 && IsTitle(words[0])) words.RemoveAt(0);
        return string.Join(' ', words.Select((word, n) => n > 0 && NameGrammar.Particles.Contains(word.ToLowerInvariant()) ? word.ToLowerInvariant() : Capitalised(word)));
    }

    /// <summary>"PRESIDENT_KARZAI", "FOREIGN_MINISTER_ABDULLAH".</summary>
    private static bool IsTitle(string word)
    {
        var lower = word.ToLowerInvariant();
        return OfficeWords.Heads.Contains(lower) || OfficeWords.Honorifics.Contains(lower) || lower is "foreign" or "prime" or "acting" or "deputy" or "vice" or "defense" or "defence" or "interior";
    }

    private static string Capitalised(string word)
    {
        var letters = word.ToLowerInvariant().ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (i == 0 || letters[i - 1] is '-' or '\'' or '.') letters[i] = char.ToUpperInvariant(letters[i]);
        }

        return new string(letters);
    }
}
