using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.Corpora;

/// <summary>What holds for labels of every set of articles.</summary>
public abstract class ArticleLabelTests : CorpusLabelTests
{
    private static readonly string[] Groups = ["contact", "mechanism", "modality", "quiet"];

    [Fact]
    public void Groups_are_known() => Assert.All(Records, a => Assert.Contains(a.Group, Groups));

    [Fact]
    public void Articles_outside_the_quiet_group_have_much_to_find() =>
        Assert.All(Records.Where(a => a.Group != "quiet"), a => Assert.InRange(a.Expected.Length, 3, 40));

    [Fact]
    public void Quiet_articles_have_little_to_find() =>
        Assert.All(Records.Where(a => a.Group == "quiet"), a => Assert.InRange(a.Expected.Length, 0, 2));
}
