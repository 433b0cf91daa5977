using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.Corpus;

/// <summary>The labels of the second set of sentences hold together.</summary>
public class SecondCorpusDataTests : CorpusLabelTests
{
    private protected override IReadOnlyList<CorpusSentence> Sentences => CorpusSentence.Second;

    [Fact]
    public void Ids_are_unique_in_both_sets()
    {
        var all = CorpusSentence.All.Concat(Sentences).ToList();
        Assert.Equal(all.Count, all.Select(s => s.Id).Distinct().Count());
    }

    [Fact]
    public void No_sentence_stands_in_both_sets()
    {
        var all = CorpusSentence.All.Concat(Sentences).ToList();
        Assert.Equal(all.Count, all.Select(s => s.Text).Distinct().Count());
    }

    [Theory]
    [InlineData("contact", 60)]
    [InlineData("mechanism", 105)]
    [InlineData("modality", 45)]
    [InlineData("trap", 70)]
    [InlineData("position", 52)]
    public void Groups_are_of_the_published_size(string group, int size) => Assert.Equal(size, Sentences.Count(s => s.Group == group));

    [Fact]
    public void Traps_expect_nothing() => Assert.All(Sentences.Where(s => s.Group == "trap"), t => Assert.Empty(t.Expected.Concat(t.May)));
}
