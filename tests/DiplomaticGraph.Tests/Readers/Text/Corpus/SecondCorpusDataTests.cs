using DiplomaticGraph.Evaluation;
using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.Corpora;

/// <summary>The labels of the second set of sentences hold together.</summary>
public class SecondCorpusDataTests : CorpusLabelTests
{
    private protected override IReadOnlyList<CorpusRecord> Records => OwnCorpus.SecondSentences.Records;

    [Fact]
    public void Ids_are_unique_in_both_sets()
    {
        var all = OwnCorpus.Sentences.Records.Concat(Records).ToList();
        Assert.Equal(all.Count, all.Select(s => s.Id).Distinct().Count());
    }

    [Fact]
    public void No_sentence_stands_in_both_sets()
    {
        var all = OwnCorpus.Sentences.Records.Concat(Records).ToList();
        Assert.Equal(all.Count, all.Select(s => s.Document.Text).Distinct().Count());
    }

    [Theory]
    [InlineData("contact", 60)]
    [InlineData("mechanism", 105)]
    [InlineData("modality", 45)]
    [InlineData("trap", 70)]
    [InlineData("position", 52)]
    public void Groups_are_of_the_published_size(string group, int size) => Assert.Equal(size, Records.Count(s => s.Group == group));

    [Fact]
    public void Traps_expect_nothing() => Assert.All(Records.Where(s => s.Group == "trap"), t => Assert.Empty(t.Expected.Concat(t.May)));
}
