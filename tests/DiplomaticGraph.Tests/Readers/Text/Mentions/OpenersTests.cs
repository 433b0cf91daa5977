using DiplomaticGraph.Readers.Text;
using DiplomaticGraph.Tests.Readers.Text.Corpora;
using DiplomaticGraph.Tests.Readers.Text.Gold;
using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.Mentions;

/// <summary>The finder passes over words that open no mention. Looking at every word must find the same: where it finds more, a word is missing among the openers.</summary>
public class OpenersTests
{
    [Fact]
    public void No_other_word_opens_a_mention_in_the_seeds() => Assert.All(GoldFile.Documents, d => Same(d.Text));

    [Fact]
    public void No_other_word_opens_a_mention_in_the_corpora() =>
        Assert.All(new[] { OwnCorpus.Sentences, OwnCorpus.SecondSentences, OwnCorpus.Articles, OwnCorpus.SecondArticles }.SelectMany(c => c.Records), r => Same(r.Document.Text));

    [Fact]
    public void No_other_word_of_the_vocabulary_opens_a_mention()
    {
        foreach (var word in WordLists.All.SelectMany(l => l.Words).Distinct().Order(StringComparer.Ordinal))
        {
            Same($"Then {word} delegations of China, {word} senior officials from Japan, {word} two foreign ministers of Chad and Mali, {word} leaders, and {word} met.");
            Same($"Then {word} of China, {word} Anna Karlsen, {word}, Anna Karlsen, and {word} Koreas and {word} Japanese talked.");
        }
    }

    private static void Same(string text)
    {
        var (gated, everywhere) = (Mentions(text, false), Mentions(text, true));
        Assert.True(gated.SequenceEqual(everywhere), $"Among all words, not among the openers:\n  {string.Join("\n  ", everywhere.Except(gated))}\nin: {text}");
    }

    private static List<string> Mentions(string text, bool looksEverywhere)
    {
        var words = new DocumentWords();
        var sentences = DocumentLayout.Read(text, words).SelectMany(b => SentenceSplitter.Split(b, Tokenizer.Tokenize(text, b.Start, b.End, words))).ToList();
        var people = new People(new SourceId("test"), text);
        var finder = new MentionFinder(people, looksEverywhere: looksEverywhere);
        var discourse = new Discourse();
        discourse.Remember([Party.Of(new CountryCode("CHN")), Party.Of(new CountryCode("USA"))], (0, 0), -2);
        var (first, second) = (people.Introduce("Anna Karlsen", "President", new CountryCode("NOR"), (-9, -8)), people.Introduce("Bruno Costa", "President", new CountryCode("PRT"), (-9, -8)));
        discourse.Remember([Party.Of(first), Party.Of(second)], (0, 0), -1);
        discourse.LastSubject = (Party.Of(first), (0, 0));
        discourse.Pronouns = Enumerable.Range(0, text.Length).ToDictionary(i => i, i => ((Party, (int, int))?)(Party.Of(first), (0, 0)));
        return [.. sentences.SelectMany(s => finder.Find(s, null).Concat(finder.Find(s, discourse)).Select(m => $"{s.Start}: {m.First}-{m.End} {m.Kind} \"{text[s.Tokens[m.First].Start..s.Tokens[m.End - 1].End]}\" {m.How} {string.Join(", ", m.Parties.Select(p => p.Name))}"))];
    }
}
