using DiplomaticGraph.Evaluation;
namespace DiplomaticGraph.Tests.Readers.Text.Corpora;

/// <summary>The labels of the second set of articles hold together, as those of the sentences do.</summary>
public class SecondArticleDataTests : ArticleLabelTests
{
    private protected override IReadOnlyList<CorpusRecord> Records => OwnCorpus.SecondArticles.Records;
}
