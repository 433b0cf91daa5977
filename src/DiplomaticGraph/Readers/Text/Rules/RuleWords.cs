namespace DiplomaticGraph.Readers.Text;

/// <summary>Finds the words that a rule asks for.</summary>
internal static class RuleWords
{
    /// <summary>Where the first of some words, each one or several with a space between them, ends.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="from">The first token that it may begin at.</param>
    /// <param name="end">The first token that it may not begin at.</param>
    /// <param name="words">The words, in lower case.</param>
    /// <returns>The token after it; -1 where none of them stands there.</returns>
    public static int Find(Sentence sentence, int from, int end, string[] words)
    {
        for (var i = Math.Max(0, from); i < end; i++)
        {
            foreach (var word in words)
            {
                if (EndOf(sentence, i, word) is >= 0 and var after) return after;
            }
        }

        return -1;
    }

    /// <summary>"by phone", "over a secure video link": true where words between two tokens tell that people were apart.</summary>
    public static bool IsByPhone(Sentence sentence, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (sentence.MentionAt(i) is not null) continue;
            if (sentence.Lower(i) is "phone" or "telephone" or "videoconference" or "videolink" or "teleconference" or "telephonically" or "skype" or "zoom" or "video-conference" or "video-link") return true;
            if (!sentence.Is(i, "video")) continue;
            for (var at = i - 1; at >= from && at > i - 4; at--)
            {
                if (sentence.Lower(at) is "by" or "via" or "over" or "through" or "on") return true;
            }
        }

        return false;
    }

    private static int EndOf(Sentence sentence, int at, string words)
    {
        var rest = words.AsSpan();
        for (var i = at; ; i++)
        {
            var space = rest.IndexOf(' ');
            if (!sentence.Lower(i).AsSpan().SequenceEqual(space < 0 ? rest : rest[..space])) return -1;
            if (space < 0) return i + 1;
            rest = rest[(space + 1)..];
        }
    }
}
