using System.Collections.Frozen;

namespace DiplomaticGraph.Readers.Text;

/// <summary>Finds what parties talk about, by the words of <c>Data/topics.txt</c>, and countries that are talked about.</summary>
internal static class TopicFinder
{
    private const int LongestPhrase = 3;

    private static readonly FrozenDictionary<string, string> Topics = TextData.Lines("topics.txt")
        .Select(line => line.Split(": ", 2))
        .SelectMany(p => p[1].Split(", ").Select(phrase => (phrase, topic: p[0])))
        .DistinctBy(p => p.phrase)
        .ToFrozenDictionary(p => p.phrase, p => p.topic, StringComparer.Ordinal);

    /// <summary>The words with which a phrase begins.</summary>
    internal static readonly WordList FirstWords = WordList.Of(Topics.Keys.Select(phrase => phrase.Split(' ')[0]));

    public static IEnumerable<string> Find(Sentence sentence)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (sentence.Tokens[i].Kind != TokenKind.Word || !FirstWords.Contains(sentence.Word(i))) continue;
            var phrase = "";
            for (var n = 0; n < LongestPhrase && i + n < sentence.Tokens.Length; n++)
            {
                phrase = n == 0 ? sentence.Lower(i) : phrase + " " + sentence.Lower(i + n);
                if (Topics.TryGetValue(phrase, out var topic)) found.Add(topic);
            }
        }

        // "the Taiwan question", "tensions over Taiwan", "the situation in Ukraine".
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Parties is not [var party] || party.Country.IsDefault || party.IsOfficial) continue;
            var named = mention.Kind == MentionKind.Adjective && sentence.Lower(mention.End) is "question" or "issue" or "war" or "crisis" or "conflict" or "strait" or "problem";
            var about = mention.Kind == MentionKind.Country && (sentence.Lower(mention.First - 1) is "over" or "about" || (sentence.Is(mention.First - 1, "in") && sentence.Lower(mention.First - 2) is "situation" or "war" or "conflict" or "crisis"));
            if (named || about) found.Add(global::DiplomaticGraph.Countries.Find(party.Country)?.Name.ToLowerInvariant().Replace(' ', '_') ?? party.Country.Value.ToLowerInvariant());
        }

        return found;
    }
}
